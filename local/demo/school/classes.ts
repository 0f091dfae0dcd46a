// The demo school: its settings and its classes with made-up pupils and teachers, who bear the names of birds, beasts and
// plants. None of them is anybody.
import { foldWord } from '../../../src/domain/cell';
import type { SchoolDate } from '../../../src/domain/school-date';
import { usualGrade } from '../../../src/domain/usual-grade';
import { usualYear } from '../../../src/domain/usual-year';
import { DEMO_SCHOOL_CLASSES } from './names';
import { FEMALE, MALE } from './people';

/** A year that is over: whenever the demo is opened, every report of it has something to tell. */
export const FIRST_YEAR = 2025;
export const YEAR = usualYear(FIRST_YEAR);
/** The day as which the workbooks were filled in last: the second semester is about to be closed. */
export const TODAY = '2026-06-10' as SchoolDate;
export const SEMESTER_1_CLOSED = '2026-01-23' as SchoolDate;

export interface DemoPupil {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly born: SchoolDate;
  readonly email: string;
  readonly guardians: string;
  readonly arrived: SchoolDate | '';
  readonly left: SchoolDate | '';
  /** The middle of the pupil's marks. */
  readonly strength: number;
}
export interface DemoClass {
  readonly className: string;
  readonly classHead: string;
  readonly classHeadEmail: string;
  /** How many of ten pupils fill in what they should. */
  readonly diligence: number;
  readonly pupils: readonly DemoPupil[];
}

const HEADS: Readonly<Record<string, string>> = {
  '1a': 'Kielienė Aldona',
  '1b': 'Švendrys Tomas',
  '2a': 'Meldienė Jolanta',
  '2b': 'Nendrienė Rasa',
  '3a': 'Ajerys Martynas',
  '4c': 'Vilkdalgienė Ieva',
};
/** Of those that are prepared: how many pupils, how well they do, how diligent they are. */
const PREPARED: Readonly<Record<string, readonly [pupils: number, better: number, diligence: number]>> = {
  '1a': [26, 0, 9],
  '2b': [24, -1, 6],
  '3a': [22, 0, 8],
  '4c': [20, 1, 10],
};
const STRENGTHS = [7, 9, 5, 8, 6, 10, 7, 6, 8, 7, 9, 7, 6, 8, 6, 4, 9, 7, 6, 8];
const LEFT: Readonly<Record<string, SchoolDate>> = { '1a-05': '2025-12-05' as SchoolDate };
const ARRIVED: Readonly<Record<string, SchoolDate>> = {
  '1a-12': '2026-02-02' as SchoolDate,
  '3a-09': '2025-10-13' as SchoolDate,
};

const plain = (name: string): string => foldWord(name).replace(/[^a-z]+/g, '.');
const email = (name: string): string => `${plain(name.split(' ').reverse().join(' '))}@mokykla.example`;

/** As a deputy lists them. */
export const listedClasses = DEMO_SCHOOL_CLASSES.all.map((className) => ({
  className,
  classGrade: usualGrade(className),
  classHead: HEADS[className] ?? '',
  classHeadEmail: email(HEADS[className] ?? ''),
}));

export function demoClass(className: string): DemoClass {
  const [size, better, diligence] = PREPARED[className] ?? [0, 0, 0];
  const at = DEMO_SCHOOL_CLASSES.prepared.indexOf(className);
  const before = DEMO_SCHOOL_CLASSES.prepared
    .slice(0, at)
    .reduce((sum, name) => sum + (PREPARED[name]?.[0] ?? 0) / 2, 0);
  const names = Array.from({ length: size }, (_, index) => {
    const of = index % 2 === 0 ? MALE : FEMALE;
    const [lastName = '', firstName = ''] = (of[before + Math.floor(index / 2)] ?? '').split(' ');
    return { lastName, firstName };
  }).sort((a, b) => a.lastName.localeCompare(b.lastName, 'lt'));
  return {
    className,
    classHead: HEADS[className] ?? '',
    classHeadEmail: email(HEADS[className] ?? ''),
    diligence,
    pupils: names.map(({ lastName, firstName }, index): DemoPupil => {
      const two = String(index + 1).padStart(2, '0');
      const id = `${className}-${two}`;
      const born = `${FIRST_YEAR - 14 - at}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
      return {
        id,
        lastName,
        firstName,
        born: born as SchoolDate,
        email: email(`${lastName} ${firstName}`),
        guardians: `seimos.${className}.${two}@tevai.example`,
        arrived: ARRIVED[id] ?? '',
        left: LEFT[id] ?? '',
        strength: Math.max(4, Math.min(10, (STRENGTHS[(index * 3 + at) % STRENGTHS.length] ?? 6) + better)),
      };
    }),
  };
}

export const nameOf = ({ lastName, firstName }: DemoPupil): string => `${lastName} ${firstName}`;
/** Whether the pupil was in the class on a day. */
export const isThere = ({ arrived, left }: DemoPupil, day: string): boolean =>
  (arrived === '' || day >= arrived) && (left === '' || day < left);
