/** How many tests a semester should have. */
export interface TestRange {
  readonly least: number;
  readonly most: number;
}

export type TestPlanVerdict = 'too-few' | 'fits' | 'too-many';

/** The indicative number of tests in a semester by weekly lessons (S3-15). */
const RANGES: readonly TestRange[] = [
  { least: 2, most: 3 },
  { least: 3, most: 5 },
  { least: 4, most: 6 },
  { least: 4, most: 7 },
  { least: 5, most: 9 },
];

/** Undefined for more than 5 weekly lessons: the policy says nothing there. */
export function recommendedTests(weeklyLessons: number): TestRange | undefined {
  return RANGES[weeklyLessons - 1];
}

export function checkTestPlan(planned: number, { least, most }: TestRange): TestPlanVerdict {
  if (planned < least) return 'too-few';
  return planned > most ? 'too-many' : 'fits';
}
