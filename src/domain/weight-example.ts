// S3-24, 25: an example of how a semester's grade comes of announced weights, worked out by the rules themselves.
import type { KindWeights, WeightedKind } from './announced-weights';
import { compareDecimals, decimal, decimalText } from './decimal';
import { FAILED, PASSED } from './outcome';
import type { Rounding } from './rounding';
import { type SemesterWorking, semesterWorkings } from './semester';
import { readWorkColumns } from './work-columns';

export interface ExampleMark {
  readonly kind: WeightedKind;
  readonly mark: number | typeof PASSED | typeof FAILED;
}
export interface WeightExample {
  readonly marks: readonly ExampleMark[];
  readonly working: SemesterWorking;
}

const MARKS = [8, 6, 9, 10, 7];
const PASSES = [PASSED, FAILED, PASSED, PASSED, FAILED] as const;

/**
 * Two works of the heaviest kind and one each of up to three more, in the order of the components. Undefined where
 * nothing weighs anything.
 */
export function weightExample(
  weights: KindWeights,
  rounding: Rounding,
  isPassFail: boolean,
): WeightExample | undefined {
  const weighing = [...weights].filter(([, weight]) => compareDecimals(weight, decimal(0)) > 0);
  const [heaviest] = [...weighing].sort(([, a], [, b]) => compareDecimals(b, a));
  if (!heaviest) return undefined;
  const chosen = weighing.filter((pair) => pair !== heaviest).slice(0, 3);
  const works = weighing.filter((pair) => pair === heaviest || chosen.includes(pair));
  const values = isPassFail ? PASSES : MARKS;
  const marks = works
    .flatMap(([kind]) => (kind === heaviest[0] ? [kind, kind] : [kind]))
    .map((kind, index): ExampleMark => ({ kind, mark: values[index] as ExampleMark['mark'] }));
  // Without kinds every mark counts as a test's: the example is about the mean alone.
  const columns = readWorkColumns(
    marks.length,
    marks.map(({ kind }) => decimalText(weights.get(kind) ?? decimal(0))),
    undefined,
  );
  if (!columns.ok) return undefined;
  const rows = [marks.map(({ mark }) => mark)];
  const [working] = semesterWorkings({ rows, columns: columns.value, statuses: undefined, rounding });
  return working?.ok ? { marks, working: working.value } : undefined;
}
