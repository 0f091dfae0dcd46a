// How one pupil's results of one subject came, worked out from their row. Runs in the page as well as in the script:
// nothing but the domain is imported.
import { type AnnualWorking, annualWorking } from '../../domain/annual';
import { type Attendance, attendanceIn } from '../../domain/attendance';
import { type Decimal, decimal, parseDecimal } from '../../domain/decimal';
import { type MarkNeeded, markNeeded } from '../../domain/mark-needed';
import { ERROR_PREFIX, type Outcome, parseOutcome } from '../../domain/outcome';
import { toNumber } from '../../domain/rational';
import type { Issue, Result } from '../../domain/result';
import { HALF_UP, HIGHEST_MARK, type Rounding } from '../../domain/rounding';
import { type RunningMean, runningMean } from '../../domain/running-mean';
import { parseSchoolDate } from '../../domain/school-date';
import { type SemesterWorking, semesterWorking } from '../../domain/semester';
import { readWorkColumns, type WorkColumns } from '../../domain/work-columns';
import { type YearMean, yearMean } from '../../domain/year-mean';
import type { ExplainedSemester, ExplanationData, PlainCell } from './explanation-data';
import { type WorkLine, workLines } from './work-lines';

/** What a cell of results shows, against what it must show. */
export type Shown = 'same' | 'waits' | 'differs';

export interface SemesterExplanation {
  readonly data: ExplainedSemester;
  /** Every work in its order, counted or not. */
  readonly lines: readonly WorkLine[];
  readonly weighted: boolean;
  /** Undefined where the row cannot be worked out; then `issues` say why. */
  readonly working: SemesterWorking | undefined;
  readonly issues: readonly Issue[];
  readonly attendance: Attendance;
  readonly isClosed: boolean;
  /** What counts: the kept result of a closed semester, else what the marks give. */
  readonly official: Outcome;
  /** The marks give another result than the one that was kept, and no case gave that one. */
  readonly changedSinceClosing: boolean;
  readonly shown: Shown;
  readonly signal: RunningMean | undefined;
  readonly columns: WorkColumns | undefined;
}
export interface AnnualExplanation {
  readonly working: AnnualWorking | undefined;
  readonly issues: readonly Issue[];
  readonly yearMean: YearMean | undefined;
  /** What the other way of S3-26 gives, where both give a mark and the marks differ. */
  readonly otherWay: number | undefined;
  /** Without the mark that replaced it. */
  readonly withoutOverride: Outcome;
  readonly shown: Shown;
}
export interface Explanation {
  readonly rounding: Rounding;
  readonly semesters: readonly [SemesterExplanation, SemesterExplanation];
  readonly annual: AnnualExplanation;
}

export function explain(data: ExplanationData): Explanation {
  const rounding: Rounding = {
    upFrom: parseDecimal(data.roundUpFrom) ?? HALF_UP.upFrom,
    strictPass: data.strictPass,
  };
  const semester = (index: 0 | 1) => explainSemester(data, data.semesters[index], rounding);
  const semesters = [semester(0), semester(1)] as const;
  return { rounding, semesters, annual: explainAnnual(data, semesters, rounding) };
}

function explainSemester(
  { plainMean, arrived, left }: ExplanationData,
  data: ExplainedSemester,
  rounding: Rounding,
): SemesterExplanation {
  const columns = readWorkColumns(
    data.works.length,
    plainMean ? undefined : data.works.map(({ weight }) => weight),
    data.works.map(({ kind }) => kind),
  );
  const cells = data.works.map(({ mark }) => mark);
  const working: Result<SemesterWorking> = columns.ok
    ? semesterWorking(cells, data.status, { columns: columns.value, rounding }, data.isPassFail)
    : columns;
  const isClosed = data.closed !== '';
  const now: Outcome = working.ok ? working.value.outcome : '';
  const kept = parseOutcome(data.closed);
  const until = parseSchoolDate(data.signal);
  const signal =
    columns.ok && until
      ? runningMean(
          cells,
          data.works.map(({ date }) => parseSchoolDate(date)),
          columns.value,
          until,
        )
      : undefined;
  return {
    data,
    lines: columns.ok ? workLines(data.works, columns.value) : [],
    weighted: columns.ok && columns.value.weighted,
    working: working.ok ? working.value : undefined,
    issues: working.ok ? [] : working.issues,
    attendance: attendanceOf(data, { arrived, left }),
    isClosed,
    official: isClosed && kept.ok ? kept.value : now,
    changedSinceClosing: isClosed && data.givenBy === '' && !(working.ok && kept.ok && kept.value === now),
    shown: working.ok ? compareShown(data.grade, now) : 'same',
    signal: signal?.ok ? signal.value : undefined,
    columns: columns.ok ? columns.value : undefined,
  };
}

function attendanceOf(data: ExplainedSemester, stay: Pick<ExplanationData, 'arrived' | 'left'>): Attendance {
  const [from, to] = [parseSchoolDate(data.from), parseSchoolDate(data.to)];
  if (!from || !to) return 'whole';
  return attendanceIn(
    { from, to },
    { arrived: parseSchoolDate(stay.arrived), left: parseSchoolDate(stay.left) },
  );
}

function explainAnnual(
  data: ExplanationData,
  semesters: readonly [SemesterExplanation, SemesterExplanation],
  rounding: Rounding,
): AnnualExplanation {
  const year = yearMean(
    data.semesters.map(({ works }) => ({
      cells: works.map(({ mark }) => mark),
      kinds: works.map(({ kind }) => kind),
    })),
  );
  // As the sheet has it: a number in a cell.
  const mean = year.ok && year.value.mean ? toNumber(year.value.mean) : '';
  const cellOf = (semester: SemesterExplanation): PlainCell =>
    semester.isClosed || semester.working ? String(semester.official) : `${ERROR_PREFIX}?`;
  const by = (fromAllMarks: boolean, override: PlainCell) =>
    annualWorking(
      {
        semester1: cellOf(semesters[0]),
        semester2: cellOf(semesters[1]),
        override,
        yearMean: fromAllMarks ? mean : '',
      },
      rounding,
    );
  const working = by(data.annualFromAllMarks, data.override);
  const without = by(data.annualFromAllMarks, '');
  const other = by(!data.annualFromAllMarks, '');
  const differs =
    working.ok &&
    working.value.rule !== 'override' &&
    other.ok &&
    other.value.outcome !== working.value.outcome
      ? [working.value.outcome, other.value.outcome]
      : [];
  return {
    working: working.ok ? working.value : undefined,
    issues: working.ok ? [] : working.issues,
    yearMean: year.ok ? year.value : undefined,
    otherWay:
      differs.length === 2 && differs.every((mark) => typeof mark === 'number')
        ? Number(differs[1])
        : undefined,
    withoutOverride: without.ok ? without.value.outcome : '',
    shown: working.ok ? compareShown(data.annual, working.value.outcome) : 'same',
  };
}

/** Sheets shows a word while a custom function is still being asked. */
const WAITING = /^(Loading|#GETTING_DATA|Įkeliama|Kraunama)/;

function compareShown(cell: PlainCell, outcome: Outcome): Shown {
  if (typeof cell === 'string' && WAITING.test(cell)) return 'waits';
  const shown = parseOutcome(cell);
  return shown.ok && shown.value === outcome ? 'same' : 'differs';
}

/** What the next work must bring, for every mark of the scale; undefined where no mark is asked for. */
export function marksNeeded(
  { working, weighted }: SemesterExplanation,
  nextWeight: Decimal,
  rounding: Rounding,
): readonly { readonly target: number; readonly needed: MarkNeeded }[] | undefined {
  if (!working || working.rule === 'exempt' || working.marks.passes.length > 0) return undefined;
  const weight = weighted || working.marks.numbers.length === 0 ? nextWeight : decimal(1);
  return Array.from({ length: HIGHEST_MARK }, (_, index) => {
    const target = HIGHEST_MARK - index;
    const { numbers, bonuses } = working.marks;
    return { target, needed: markNeeded(numbers, target, weight, rounding, bonuses) };
  });
}
