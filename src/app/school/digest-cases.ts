// The registers of cases: whose each is by the pupil's place, what is about, how far it is. A register that the class has
// not needed yet holds nothing.
import type {
  ClassDigest,
  DigestAppeal,
  DigestCourseChange,
  DigestExtraWork,
  DigestPlan,
  DigestPromotion,
} from '../../domain/class-digest';
import { promotionStage } from '../../domain/promotion';
import type { Result } from '../../domain/result';
import { appealsSheet } from '../../workbook/appeals-sheet';
import {
  APPEAL_STATE_WORDS,
  COURSE_CHANGE_STATE_WORDS,
  EXTRA_WORK_STATE_WORDS,
  PLAN_STATE_WORDS,
  stateOf,
} from '../../workbook/case-states';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { isErasedPupil } from '../../workbook/erased-pupil';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { readTableIfMade, type TableRow } from '../../workbook/read-table';
import { readRegister } from '../close/closing-class';
import { type PlansTable, planRows } from '../compensation-plan/read-plans';
import { missingPlans } from '../deadlines/read-cases';
import { fieldsOf, readPromotion, recordOf, rowsOfPupil } from '../promotion/promotion-table';
import { outcomeOf } from '../pupil-view';
import { type DigestClass, subjectAs } from './digest-class';
import type { ProblemList } from './problem-list';
import type { DigestPorts } from './read-class-digest';

type Cases = Pick<
  ClassDigest,
  'plans' | 'missingPlans' | 'appeals' | 'courseChanges' | 'extraWork' | 'promotion'
>;

export function digestCases(ports: DigestPorts, about: DigestClass, problems: ProblemList): Cases {
  const { read } = ports.workbook;
  const known = caseReader(about, problems);
  const appeals = readTableIfMade(appealsSheet, read(appealsSheet.sheet));
  const courses = readTableIfMade(courseChangesSheet, read(courseChangesSheet.sheet));
  const extraWork = readTableIfMade(extraWorkSheet, read(extraWorkSheet.sheet));
  return {
    ...digestPlans(ports, about, problems),
    appeals: known(appealsSheet.sheet, appeals, APPEAL_STATE_WORDS, ({ value, state, of }): DigestAppeal => {
      const isDecided = state === 'decided' || state === 'finished';
      return {
        ...of,
        state,
        filed: value.filed ?? '',
        decideUntil: value.decideUntil ?? '',
        decided: value.decided ?? '',
        isChanged: isDecided ? isOther(value.grade, value.finalGrade) : null,
      };
    }),
    courseChanges: known(
      courseChangesSheet.sheet,
      courses,
      COURSE_CHANGE_STATE_WORDS,
      ({ value, state, of }): DigestCourseChange => ({
        ...of,
        state,
        settleUntil: value.settleUntil ?? '',
        settled: value.settled ?? '',
      }),
    ),
    extraWork: known(
      extraWorkSheet.sheet,
      extraWork,
      EXTRA_WORK_STATE_WORDS,
      ({ value, state, of }): DigestExtraWork => ({
        ...of,
        state,
        to: value.to ?? '',
        settled: value.settled ?? '',
      }),
    ),
    promotion: digestPromotion(ports, about, problems),
  };
}

const isOther = (before: string, after: string): boolean =>
  after !== '' && (outcomeOf(after) ?? after) !== (outcomeOf(before) ?? before);

interface CaseValue {
  readonly state: string;
  readonly pupil: string;
  readonly subject: string;
}
type Owner = Pick<DigestPlan, 'pupil' | 'subject'>;

/**
 * Rows of a register with a state that is known; of nobody in the class, they count without a pupil. Of a pupil whose data
 * were erased that is no mistake of anybody's.
 */
const caseReader =
  (about: DigestClass, problems: ProblemList) =>
  <Value extends CaseValue, State extends string, Read>(
    sheet: string,
    table: Result<{ readonly rows: readonly TableRow<Value>[] } | undefined>,
    words: Readonly<Record<State, string>>,
    digest: (row: { readonly value: Value; readonly state: State; readonly of: Owner }) => Read,
  ): readonly Read[] => {
    const rows = problems.valueOf(sheet, table, undefined)?.rows ?? [];
    return rows.flatMap(({ row, value }) => {
      const state = stateOf(words, value.state);
      if (state === undefined) problems.add('state-unknown', sheet, row);
      if (state === undefined) return [];
      const place = about.placeOf(value.pupil);
      if (place === undefined && !isErasedPupil(value.pupil)) problems.add('pupil-unknown', sheet, row);
      return [
        digest({ value, state, of: { pupil: place ?? null, subject: subjectAs(about, value.subject) } }),
      ];
    });
  };

function digestPlans(
  ports: DigestPorts,
  about: DigestClass,
  problems: ProblemList,
): Pick<Cases, 'plans' | 'missingPlans'> {
  const { sheet } = compensationPlansSheet;
  const { settings, pupils, readOn } = about;
  const table = readTableIfMade(compensationPlansSheet, ports.workbook.read(sheet));
  const closed = problems.valueOf(closedSemestersSheet.sheet, readRegister(ports), undefined);
  const known: PlansTable | undefined = problems.valueOf(sheet, table, undefined);
  const rows = known ? planRows(known, about) : [];
  const keys = new Set<string>();
  const plans = rows.flatMap(({ row, key, value, semester, pupil }): DigestPlan[] => {
    const state = stateOf(PLAN_STATE_WORDS, value.state);
    const isAgain = key !== '' && keys.has(key);
    keys.add(key);
    if (state === undefined) problems.add('state-unknown', sheet, row);
    if (isAgain || !semester) problems.add('row-unreadable', sheet, row);
    if (!pupil && !isErasedPupil(value.pupil)) problems.add('pupil-unknown', sheet, row);
    if (state === undefined || isAgain) return [];
    return [
      {
        pupil: pupil ? pupils.indexOf(pupil) : null,
        subject: subjectAs(about, value.subject),
        state,
        semester: semester ?? null,
        due: value.due ?? '',
        handedIn: value.handedIn ?? '',
      },
    ];
  });
  // Without the register of plans nobody can say that one is missing.
  const missing = closed && table.ok ? missingPlans(closed, settings, pupils, keys, readOn) : [];
  return {
    plans,
    missingPlans: missing.map(({ pupil, subject, due }) => ({
      pupil: about.placeOf(pupil) ?? null,
      subject: subjectAs(about, subject),
      due,
    })),
  };
}

/** Of a pupil's rows the last holds: after extra work the council considers again. */
function digestPromotion(
  ports: DigestPorts,
  { pupils }: DigestClass,
  problems: ProblemList,
): readonly DigestPromotion[] {
  const { sheet } = promotionSheet;
  const table = problems.valueOf(sheet, readPromotion(ports), undefined);
  const ofSomebody = new Set<number>();
  const found = pupils.flatMap((pupil, place): DigestPromotion[] => {
    const rows = rowsOfPupil(table, pupil).filter(({ row }) => !ofSomebody.has(row));
    for (const { row } of rows) ofSomebody.add(row);
    const last = rows[rows.length - 1];
    if (!last) return [];
    const record = recordOf(fieldsOf(last.value));
    return [
      {
        pupil: place,
        stage: promotionStage(record),
        activity: record.activity ?? null,
        proposal: record.proposal ?? null,
        decision: record.decision ?? null,
      },
    ];
  });
  for (const { row, value } of table?.rows ?? [])
    if (!ofSomebody.has(row) && !isErasedPupil(value.pupil)) problems.add('pupil-unknown', sheet, row);
  return found;
}
