// How many results of each kind there are (S3-4, 22, 23). Every result given is counted in exactly one place, also what is
// no result: nothing is dropped from a total.
import type { DigestGrade } from './class-digest';
import { type Level, type LevelScale, levelOf } from './levels';
import { EXEMPT, FAILED, NO_TEST, PASSED } from './outcome';

export interface ResultCounts {
  /** Marks by the level of the scale by which they were counted. */
  readonly levels: Readonly<Record<Level, number>>;
  readonly marks: number;
  readonly sumOfMarks: number;
  readonly passed: number;
  readonly failed: number;
  readonly exempt: number;
  /** „nėra testo“: a person has yet to decide (S3-27, 28). */
  readonly noTest: number;
  /** No result yet. */
  readonly missing: number;
  /** KLAIDA, or something that is no result. */
  readonly errors: number;
}

const NOTHING: ResultCounts = {
  levels: { high: 0, basic: 0, satisfactory: 0, threshold: 0, unsatisfactory: 0 },
  marks: 0,
  sumOfMarks: 0,
  passed: 0,
  failed: 0,
  exempt: 0,
  noTest: 0,
  missing: 0,
  errors: 0,
};

export const countResults = (grades: readonly DigestGrade[], scale: LevelScale): ResultCounts =>
  addCounts(grades.map((grade) => countOne(grade, scale)));

function countOne(grade: DigestGrade, scale: LevelScale): ResultCounts {
  switch (grade) {
    case '':
      return { ...NOTHING, missing: 1 };
    case 'error':
      return { ...NOTHING, errors: 1 };
    case PASSED:
      return { ...NOTHING, passed: 1 };
    case FAILED:
      return { ...NOTHING, failed: 1 };
    case EXEMPT:
      return { ...NOTHING, exempt: 1 };
    case NO_TEST:
      return { ...NOTHING, noTest: 1 };
    default:
      return {
        ...NOTHING,
        levels: { ...NOTHING.levels, [levelOf(grade, scale)]: 1 },
        marks: 1,
        sumOfMarks: grade,
      };
  }
}

/** Of classes with different scales too: each mark was counted by its own class's. */
export function addCounts(counts: readonly ResultCounts[]): ResultCounts {
  const sum = (of: (one: ResultCounts) => number) => counts.reduce((total, one) => total + of(one), 0);
  return {
    levels: {
      high: sum(({ levels }) => levels.high),
      basic: sum(({ levels }) => levels.basic),
      satisfactory: sum(({ levels }) => levels.satisfactory),
      threshold: sum(({ levels }) => levels.threshold),
      unsatisfactory: sum(({ levels }) => levels.unsatisfactory),
    },
    marks: sum(({ marks }) => marks),
    sumOfMarks: sum(({ sumOfMarks }) => sumOfMarks),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    exempt: sum(({ exempt }) => exempt),
    noTest: sum(({ noTest }) => noTest),
    missing: sum(({ missing }) => missing),
    errors: sum(({ errors }) => errors),
  };
}

/** 1–3 and neįsk (S3-22, 23). */
export const negativesIn = ({ levels, failed }: ResultCounts): number => levels.unsatisfactory + failed;

/** Results that say how the pupil did: marks, įsk and neįsk. */
export const assessedIn = ({ marks, passed, failed }: ResultCounts): number => marks + passed + failed;
