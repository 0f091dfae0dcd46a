// Pupils' progress to try the documents on: nothing filled in, an everyday year, and as much as there can be.
import type { PupilProgress } from '../../../src/domain/class-progress';
import {
  fillingOf,
  type MipForm,
  mipPeriods,
  REQUIRED_OF_PUPIL,
  schoolMonths,
} from '../../../src/domain/mip';
import { rational } from '../../../src/domain/rational';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;

export const HEADING = {
  schoolName: 'Pavyzdžio gimnazija',
  className: '2b',
  schoolYear: '2026–2027',
  classHead: 'Smilgienė Rita',
  preparedOn: day('2026-11-20'),
  signals: [day('2026-11-13'), day('2027-04-16')],
} as const;
export const LONG_HEADING = {
  ...HEADING,
  schoolName: 'Ilgapavadinio Vydūno gimnazija, Pavyzdžių rajono savivaldybės biudžetinė įstaiga',
  classHead: 'Mokytoja metodininkė Aldona Bernadeta Pavyzdytė-Pavyzdauskienė',
};
export const SUBJECTS = [
  'Lietuvių kalba ir literatūra',
  'Matematika',
  'Anglų kalba',
  'Vokiečių kalba',
  'Istorija',
  'Geografija',
  'Biologija',
  'Chemija',
  'Fizika',
  'Informacinės technologijos',
  'Dailė',
  'Muzika',
  'Fizinis ugdymas',
  'Etika',
  'Pilietiškumo pagrindai',
  'Ekonomika ir verslumas',
];
const EMPTY = { fulfilled: '', which: '', arguments: '', next: '', headNote: '' };

/** Nothing but the list of the class: a form to fill in by hand. */
export const blankPupil = (form: MipForm, name = 'Gandriukas Matas', id = '2b-01'): PupilProgress => {
  const [lastName = '', firstName = ''] = name.split(' ');
  return {
    id,
    firstName,
    lastName,
    subjects: SUBJECTS.map((subject) => ({
      subject,
      semester1: '',
      semester2: '',
      annual: '',
      signals: [undefined, undefined],
    })),
    months: schoolMonths(2026).map((month) => ({
      month,
      mean: undefined,
      missedJustified: undefined,
      missedUnjustified: undefined,
    })),
    entries: mipPeriods(form, 2026).map((period) => ({
      period,
      mean: undefined,
      missedJustified: undefined,
      missedUnjustified: undefined,
      texts: {},
      filling: 'empty',
    })),
    expectations: [],
    selfAssessments: { semester1: EMPTY, year: EMPTY },
    reviews: [],
    talks: [],
  };
};

/** Every field of a year filled in; `say` makes each of its texts. */
export function fullPupil(
  form: MipForm,
  say: (what: string) => string,
  name = 'Gandriukas Matas',
  id = '2b-01',
): PupilProgress {
  const blank = blankPupil(form, name, id);
  const fields = [...REQUIRED_OF_PUPIL[form], 'praise', 'headNote'];
  const texts = (period: string) =>
    Object.fromEntries(fields.map((field) => [field, say(`${field} ${period}`)]));
  return {
    ...blank,
    subjects: blank.subjects.map((subject, index) => ({
      ...subject,
      semester1: (index % 8) + 2,
      semester2: ((index + 3) % 8) + 2,
      annual: index === 13 ? 'įsk' : (index % 8) + 2,
      signals: [{ mean: rational(50 + index, 7), passes: undefined, undated: 0 }, undefined],
    })),
    months: blank.months.map((month, index) => ({
      ...month,
      mean: 700 + ((index * 37) % 200),
      missedJustified: index,
      missedUnjustified: index % 3,
    })),
    entries: blank.entries.map((entry, index) => ({
      ...entry,
      mean: 655 + index * 20,
      missedJustified: index,
      missedUnjustified: 1,
      texts: texts(entry.period.id),
      filling: fillingOf(['x']),
    })),
    expectations: SUBJECTS.map((subject, index) => ({
      subject,
      lastAnnual: String((index % 5) + 5),
      goal1: String((index % 4) + 6),
      goalAnnual: String((index % 4) + 7),
      how: say(`how ${subject}`),
    })),
    selfAssessments: {
      semester1: {
        fulfilled: 'iš dalies',
        which: say('which 1'),
        arguments: say('arguments 1'),
        next: say('next 1'),
        headNote: say('head note 1'),
      },
      year: { ...EMPTY, fulfilled: 'taip', arguments: say('arguments 2') },
    },
    reviews: blank.months.slice(0, 3).map(({ month }) => ({
      month,
      date: day(`${month}-20`),
      results: say(`results ${month}`),
      attendance: say(`attendance ${month}`),
      praise: say(`praise ${month}`),
      comments: say(`comments ${month}`),
      agreements: say(`agreements ${month}`),
      agreedUntil: day(`${month}-28`),
      present: say(`present ${month}`),
      toCommission: true,
    })),
    talks: SUBJECTS.flatMap((subject, index) => [
      { kind: 'september' as const, subject, date: day('2026-09-14'), notes: '' },
      { kind: 'february' as const, subject, date: day('2027-02-08'), notes: '' },
      ...(index % 5 === 1
        ? [{ kind: 'help' as const, subject, date: undefined, notes: say(`help ${subject}`) }]
        : []),
    ]),
  };
}

const SENTENCES =
  'Kas savaitę lankiau konsultacijas, perskaičiau papildomą skyrių ir išsprendžiau visus namų darbų uždavinius, ' +
  'nors treniruočių dienomis pritrūkdavo laiko. ';
export const everyday = (what: string): string => `${SENTENCES.slice(0, 60)}(${what})`;
export const atLength = (what: string): string => `${SENTENCES.repeat(3)}(${what})`;

const PEOPLE = [
  'Ąžuolinis Matas',
  'Beržinytė Goda',
  'Eglaitė Ieva',
  'Gluosnis Jonas',
  'Kadagys Tomas',
  'Liepaitė Ugnė',
];
/** A class of any size with the same year, the texts of each pupil their own. */
export const manyPupils = (form: MipForm, count: number): readonly PupilProgress[] =>
  Array.from({ length: count }, (_, index) =>
    fullPupil(
      form,
      (what) => everyday(`${what} ${index + 1}`),
      index < PEOPLE.length ? PEOPLE[index] : `Pavyzdaitis${index + 1} Vardenis`,
      `2b-${String(index + 1).padStart(2, '0')}`,
    ),
  );
