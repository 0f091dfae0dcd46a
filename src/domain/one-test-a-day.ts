// At most one test a day (S3-19), and no test written down twice.
import type { KindCode, KindOfWork } from './kind-of-work';
import type { OtherTest, PlannedTest, TestProblem } from './planned-test';

/**
 * The same day with a test there may be practical and cumulative settlements: creative works, projects, products,
 * laboratory and other practical works. What is left of tests and their equals (S3-16) is one a day.
 */
const ONE_A_DAY: readonly KindCode[] = ['T', 'KD', 'R', 'REF'];

type Dated = PlannedTest & {
  readonly date: NonNullable<PlannedTest['date']>;
  readonly kind: KindOfWork;
};
const isDated = (test: PlannedTest): test is Dated => test.date !== undefined && test.kind !== undefined;

/** Problems by row. Without individual plans a test is everybody's, whatever names stand beside it. */
export function checkSameDay(
  tests: readonly PlannedTest[],
  individualPlans: boolean,
): ReadonlyMap<number, readonly TestProblem[]> {
  const problems = new Map<number, TestProblem[]>();
  for (const day of byDay(tests.filter(isDated)))
    for (const test of day) {
      const found = problemsOf(test, day, individualPlans);
      if (found.length > 0) problems.set(test.row, found);
    }
  return problems;
}

function problemsOf(test: Dated, day: readonly Dated[], individualPlans: boolean): TestProblem[] {
  const others = day.filter((other) => other.row !== test.row);
  const doubles = others.filter((other) => isSame(test, other, individualPlans));
  const rivals = others.filter(
    (other) =>
      !doubles.includes(other) &&
      ONE_A_DAY.includes(test.kind.code) &&
      ONE_A_DAY.includes(other.kind.code) &&
      (!individualPlans || sharePupils(test, other)),
  );
  const shared = individualPlans ? sharedNames(test, rivals) : [];
  return [
    ...(doubles.length > 0
      ? [{ code: 'twice', rows: doubles.map(({ row }) => row).sort(ascending) } as const]
      : []),
    ...(rivals.length > 0
      ? [
          {
            code: 'same-day',
            others: rivals.map(nameOf).sort((a, b) => a.row - b.row),
            pupils: shared,
          } as const,
        ]
      : []),
  ];
}

/** Rows that say the same: the lesson counts only where both name one. */
function isSame(a: Dated, b: Dated, individualPlans: boolean): boolean {
  if (a.subject !== b.subject || a.kind.code !== b.kind.code) return false;
  if (a.lesson !== undefined && b.lesson !== undefined && a.lesson !== b.lesson) return false;
  return !individualPlans || sharePupils(a, b);
}

const sharePupils = (a: PlannedTest, b: PlannedTest): boolean =>
  a.pupils.length === 0 || b.pupils.length === 0 || a.pupils.some((name) => b.pupils.includes(name));

/** Names that stand both here and in one of the others; none where either is everybody's. */
function sharedNames(test: PlannedTest, others: readonly PlannedTest[]): readonly string[] {
  if (others.some(({ pupils }) => pupils.length === 0)) return test.pupils;
  const theirs = new Set(others.flatMap(({ pupils }) => pupils));
  return test.pupils.length === 0 ? [...theirs].sort() : test.pupils.filter((name) => theirs.has(name));
}

function byDay(tests: readonly Dated[]): readonly (readonly Dated[])[] {
  const days = new Map<string, Dated[]>();
  for (const test of tests) {
    const day = days.get(test.date);
    if (day) day.push(test);
    else days.set(test.date, [test]);
  }
  return [...days.values()];
}

const nameOf = ({ row, subject, kind }: Dated): OtherTest => ({ row, subject, kind: kind.code });
const ascending = (a: number, b: number): number => a - b;
