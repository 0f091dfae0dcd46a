// The register of appeals as it stands: every case with what can be read of it, and what a hand edit has made unreadable.
import type { AppealFacts } from '../../domain/appeal-case';
import type { AppealState } from '../../domain/case-states';
import { checkCommission, type Member } from '../../domain/commission';
import type { MemberScore, ScoreScale } from '../../domain/commission-score';
import { parsePassed } from '../../domain/outcome';
import { failure, type Issue, mapResult, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import {
  type AppealPeriod,
  periodOf,
  readAttended,
  readCommission,
  readDecision,
  readScores,
} from '../../workbook/appeal-cells';
import { type AppealRow, appealsSheet } from '../../workbook/appeals-sheet';
import { APPEAL_STATE_WORDS, stateOf } from '../../workbook/case-states';
import { dateOfCell, isBlank, plainWords } from '../../workbook/cell';
import { withoutErased } from '../../workbook/erased-pupil';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { readTable, type Table, type TableRow } from '../../workbook/read-table';
import type { Settings } from '../../workbook/settings-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';

export type AppealsTable = Table<AppealRow, keyof AppealRow>;
export interface Appeal {
  readonly row: number;
  readonly value: AppealRow;
  /** Undefined where somebody wrote another word. */
  readonly state: AppealState | undefined;
  readonly period: AppealPeriod | undefined;
  readonly commission: readonly Member[];
  readonly attended: readonly string[];
  readonly scores: readonly MemberScore[];
  readonly lateReason: string;
  readonly decision: string;
  /** Undefined where the register of pupils has nobody, or two, of the name. */
  readonly pupil: Pupil | undefined;
  readonly subject: Subject | undefined;
  /** What of the row cannot be read; such a case goes no further before it is mended. */
  readonly issues: readonly Issue[];
}
export interface Appeals extends ClassData {
  readonly table: AppealsTable;
  readonly cases: readonly Appeal[];
}

/** The class and the register, each sheet read once. */
export function readAppeals(ports: Ports): Result<Appeals> {
  const read = collect({
    known: readClass(ports),
    table: readTable(appealsSheet, ports.workbook.read(appealsSheet.sheet)),
  });
  return mapResult(read, ({ known, table }) => ({
    ...known,
    table,
    cases: withoutErased(table.rows).map((row) => readAppeal(row, table, known)),
  }));
}

/** The one case of the key. */
export function appealOf({ cases, table }: Pick<Appeals, 'cases' | 'table'>, key: string): Result<Appeal> {
  const [found, another] = cases.filter(({ value }) => value.key === key);
  if (!found || key === '') return failure('case.unknown', { key });
  if (another)
    return failure('appeal.key-twice', { row: found.row }, { sheet: table.sheet, row: another.row });
  return found.issues.length > 0 ? { ok: false, issues: found.issues } : success(found);
}

export function readAppeal(
  { row, value }: TableRow<AppealRow>,
  table: AppealsTable,
  known: ClassData,
): Appeal {
  const at = (key: keyof AppealRow) => ({ sheet: table.sheet, row, column: table.columns[key] });
  const state = stateOf(APPEAL_STATE_WORDS, value.state);
  const period = periodOf(value.period);
  const commission = readCommission(value.commission, at('commission'));
  const scores = readScores(value.scores, at('scores'));
  const pupils = known.pupils.filter((pupil) => plainWords(pupilName(pupil)) === plainWords(value.pupil));
  const subject = known.subjects.find(({ name }) => name === value.subject);
  const issues: Issue[] = [
    ...(value.key === '' ? [{ code: 'appeal.by-hand', at: at('pupil'), params: {} }] : []),
    ...(state ? [] : [{ code: 'appeal.state-unknown', at: at('state'), params: { value: value.state } }]),
    ...(period ? [] : [{ code: 'appeal.period-unknown', at: at('period'), params: { value: value.period } }]),
    ...(commission.ok ? [] : commission.issues),
    ...(scores.ok ? [] : scores.issues),
    ...(isBlank(value.meeting) || dateOfCell(value.meeting)
      ? []
      : [{ code: 'appeal.meeting-unreadable', at: at('meeting'), params: { value: String(value.meeting) } }]),
    ...(pupils.length === 1
      ? []
      : [
          {
            code: pupils.length === 0 ? 'pupil-unknown' : 'pupil-name-twice',
            at: at('pupil'),
            params: { pupil: value.pupil },
          },
        ]),
    ...(subject ? [] : [{ code: 'subject-unknown', at: at('subject'), params: { subject: value.subject } }]),
  ];
  return {
    row,
    value,
    state,
    period,
    commission: commission.ok ? commission.value : [],
    attended: readAttended(value.attended),
    scores: scores.ok ? scores.value : [],
    ...readDecision(value.decision),
    pupil: pupils.length === 1 ? pupils[0] : undefined,
    subject,
    issues,
  };
}

/** The deputy who supervises the subject; where the subject says none, the school's. */
export const supervisorOf = (
  subject: Pick<Subject, 'supervisor'> | undefined,
  { deputy }: Pick<Settings, 'deputy'>,
): string => subject?.supervisor || deputy;

/** Marks, or įsk and neįsk: as the disputed grade is; where it is neither, as the subject. */
export function scaleOf({ value, subject }: Pick<Appeal, 'value' | 'subject'>): ScoreScale {
  const passed = parsePassed(value.grade);
  if (passed !== undefined) return 'pass-fail';
  if (/^\d+$/.test(value.grade)) return 'marks';
  return subject?.assessment === 'įskaita' ? 'pass-fail' : 'marks';
}

/** What the steps of a case ask; `scoreIssues` are the caller's, who knows how scores are rounded. */
export function factsOf(
  appeal: Omit<Appeal, 'issues' | 'row'>,
  { settings, today, scoreIssues }: { settings: Settings; today: SchoolDate; scoreIssues: readonly Issue[] },
): AppealFacts {
  const { value, commission, attended, decision, subject } = appeal;
  return {
    today,
    filed: value.filed,
    commission,
    commissionIssues: checkCommission(commission, {
      teacher: value.teacher || (subject?.teacher ?? ''),
      supervisor: supervisorOf(subject, settings),
    }),
    orderNumber: value.orderNumber,
    ordered: value.ordered,
    materialGiven: value.materialGiven,
    metOn: dateOfCell(value.meeting),
    attended,
    tasks: value.tasks,
    scoreIssues,
    decision,
    decided: value.decided,
    informed: value.informed,
  };
}
