// The class: 28 made-up pupils with the names of trees, flowers and birds. None of them is anybody.
import { foldWord } from '../../src/domain/cell';
import type { SchoolDate } from '../../src/domain/school-date';
import type { Pupil } from '../../src/workbook/pupils-sheet';

/** Surname, name, day of birth, and how strong the pupil is (the middle of their marks). */
const CLASS: readonly (readonly [string, string, string, number])[] = [
  ['Ąžuolinis', 'Rapolas', '2011-03-14', 8],
  ['Balandytė', 'Rūta', '2011-01-30', 9],
  ['Bijūnaitė', 'Smiltė', '2010-12-05', 7],
  ['Čiobrelis', 'Kajus', '2011-06-21', 5],
  ['Dobiliukas', 'Nojus', '2011-09-02', 6],
  ['Eglutytė', 'Ugnė', '2011-02-17', 9],
  ['Erškėtytė', 'Gabija', '2010-11-23', 7],
  ['Gandriukas', 'Matas', '2011-04-08', 4],
  ['Gegutytė', 'Liepa', '2011-05-19', 8],
  ['Gervinis', 'Dominykas', '2011-07-11', 6],
  ['Gluosnytė', 'Emilija', '2011-08-25', 10],
  ['Ievaitė', 'Kotryna', '2010-10-02', 7],
  ['Kadagėlis', 'Tauras', '2011-03-03', 5],
  ['Kėkštukas', 'Jokūbas', '2011-12-12', 8],
  ['Kregždutė', 'Milda', '2011-01-09', 6],
  ['Lakštingalytė-Rugiagėlaitė', 'Viltė Konstancija', '2010-09-28', 9],
  ['Lazdynėlis', 'Benas', '2011-02-02', 4],
  ['Liepinukas', 'Simas', '2011-06-06', 7],
  ['Paparčiukas', 'Herkus', '2011-10-31', 5],
  ['Pelėdaitė', 'Saulė', '2011-11-15', 8],
  ['Pempiukas', 'Augustas', '2011-05-27', 6],
  ['Pušelytė', 'Elzė', '2010-12-24', 9],
  ['Šermukšnytė', 'Aistė', '2011-04-18', 7],
  ['Strazdelis', 'Vakaris', '2011-08-08', 6],
  ['Varnėnaitė', 'Urtė', '2011-07-29', 8],
  ['Vyturėlis', 'Domantas', '2011-09-17', 5],
  ['Žibutytė', 'Goda', '2011-03-26', 10],
  ['Žvirblaitis', 'Jonas', '2011-02-11', 7],
];

export const PUPIL_COUNT = CLASS.length;
/** By place in the register, from 0. */
export const strengthOf = (pupil: number): number => CLASS[pupil]?.[3] ?? 6;

const ARRIVED: Readonly<Record<string, string>> = { Strazdelis: '2027-02-01' };
const LEFT: Readonly<Record<string, string>> = { Pempiukas: '2026-12-18' };

export const pupils: readonly Pupil[] = CLASS.map(([lastName, firstName, born], index) => ({
  number: index + 1,
  lastName,
  firstName,
  born: born as SchoolDate,
  email: `${plain(firstName)}.${plain(lastName)}@mokykla.example`,
  guardians: `seimos.${String(index + 1).padStart(2, '0')}@tevai.example`,
  arrived: ARRIVED[lastName] as SchoolDate | undefined,
  left: LEFT[lastName] as SchoolDate | undefined,
  id: `2b-${String(index + 1).padStart(2, '0')}`,
}));

/** The place in the register of a pupil of the demo. */
export function pupilIndex(lastName: string): number {
  const index = CLASS.findIndex(([name]) => name === lastName);
  if (index < 0) throw new Error(`The demo has no pupil ${lastName}`);
  return index;
}

/** As a name stands in an address. */
function plain(name: string): string {
  return foldWord(name).replace(/[^a-z]+/g, '.');
}
