// What the classes learn: fewer subjects than a school has, of every kind that reports tell apart.
import type { FormSubject } from '../../../src/app/prepare/form';

export interface DemoSubject {
  readonly name: string;
  readonly teachers: readonly [ofYounger: string, ofOlder: string];
  readonly weeklyLessons: number;
  /** Easier or harder than others. */
  readonly better: number;
  readonly passFail?: boolean;
  readonly plainMean?: boolean;
  readonly allMarks?: boolean;
  /** Of the third and fourth grade. */
  readonly course?: string;
}

export const SUBJECTS: readonly DemoSubject[] = [
  {
    name: 'Lietuvių kalba ir literatūra',
    teachers: ['Putinienė Daiva', 'Šermukšnienė Nijolė'],
    weeklyLessons: 5,
    better: 0,
    course: 'A',
  },
  {
    name: 'Užsienio kalba (anglų)',
    teachers: ['Jazminaitienė Rita', 'Jazminaitienė Rita'],
    weeklyLessons: 3,
    better: 1,
    course: 'B2',
  },
  {
    name: 'Matematika',
    teachers: ['Ajerys Martynas', 'Vilkdalgienė Ieva'],
    weeklyLessons: 4,
    better: -1,
    course: 'A',
  },
  { name: 'Biologija', teachers: ['Kielienė Aldona', 'Kielienė Aldona'], weeklyLessons: 2, better: 0 },
  { name: 'Chemija', teachers: ['Švendrys Tomas', 'Švendrys Tomas'], weeklyLessons: 2, better: -1 },
  {
    name: 'Istorija',
    teachers: ['Nendrienė Rasa', 'Gudobelė Kazys'],
    weeklyLessons: 2,
    better: 0,
    allMarks: true,
  },
  {
    name: 'Informatika',
    teachers: ['Uosis Linas', 'Uosis Linas'],
    weeklyLessons: 1,
    better: 1,
    plainMean: true,
  },
  { name: 'Fizinis ugdymas', teachers: ['Klevas Rimas', 'Klevas Rimas'], weeklyLessons: 2, better: 2 },
  {
    name: 'Dorinis ugdymas (etika)',
    teachers: ['Meldienė Jolanta', 'Meldienė Jolanta'],
    weeklyLessons: 1,
    better: 1,
    passFail: true,
    plainMean: true,
  },
];

/** All of them, or only some: a small school is made much sooner. */
export const subjectsOf = (only: readonly string[]): readonly DemoSubject[] =>
  SUBJECTS.filter(({ name }) => only.length === 0 || only.includes(name));

export const isOlder = (className: string): boolean => /^[34]/.test(className);

export const formSubjects = (className: string, subjects: readonly DemoSubject[]): readonly FormSubject[] =>
  subjects.map(({ name, teachers, weeklyLessons, passFail, plainMean, allMarks, course }) => ({
    name,
    teacher: teachers[isOlder(className) ? 1 : 0],
    weeklyLessons: String(weeklyLessons),
    assessment: passFail ? 'įskaita' : 'pažymys',
    mean: plainMean ? 'aritmetinis' : 'svertinis',
    annualFrom: allMarks ? 'visi' : 'pusmečiai',
    course: isOlder(className) ? (course ?? '') : '',
  }));
