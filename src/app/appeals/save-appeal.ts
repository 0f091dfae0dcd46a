// A screen of a case is saved, and where it is complete the case takes its step; the grade that the commission gave
// reaches the subject's sheet in the same change.
import { APPEAL_CASE, type AppealStep, isUndecided } from '../../domain/appeal-case';
import { caseKey, checksum } from '../../domain/case-key';
import { takeStep } from '../../domain/case-machine';
import { checkCommission } from '../../domain/commission';
import { parseOutcome } from '../../domain/outcome';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { appeals as words } from '../../text/lt/appeals';
import { type AppealRow, appealsSheet } from '../../workbook/appeals-sheet';
import { APPEAL_STATE_WORDS } from '../../workbook/case-states';
import { pupilName } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';
import { headersOf } from '../../workbook/table-schema';
import { changedRow } from '../cases/case-rows';
import { type LogEntry, logArea } from '../cases/log-rows';
import { gradeChange } from '../cases/record-grade';
import { type AreaChange, completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { gradeInSheet } from './disputed-grade';
import { type Appeal, type Appeals, appealOf, factsOf, readAppeals, supervisorOf } from './read-appeals';
import { rowTexts } from './row-texts';
import { scoreOf } from './score';
import { type AppealScreen, SCREEN_COLUMNS, type TypedAppeal, withTyped } from './step-columns';

export interface SavedScreen extends TypedAppeal {
  readonly key: string;
  readonly screen: AppealScreen;
  /** The row as the page showed it, by its columns. */
  readonly base: Readonly<Record<string, string>>;
  /** The screen is done: the case takes its step. Otherwise what was typed is only kept. */
  readonly isDone: boolean;
}
export interface SavedAppeal {
  readonly appeal: Appeal;
  readonly settings: Settings;
  /** The grade in the subject's sheet, when this has changed it. */
  readonly grade: { readonly before: string; readonly after: string } | undefined;
}

/** Issues name the field that they are about as `field`. */
export function saveAppeal(ports: Ports, wanted: SavedScreen): Result<SavedAppeal> {
  return underLock<SavedAppeal>(ports, () => {
    const known = readAppeals(ports);
    if (!known.ok) return known;
    const found = appealOf(known.value, wanted.key);
    if (!found.ok) return found;
    const typed = withTyped(found.value, wanted.screen, wanted);
    if (!typed.ok) return typed;
    const done = wanted.isDone
      ? stepped(ports, known.value, typed.value, wanted.screen)
      : kept(known.value, typed.value, wanted.screen);
    if (!done.ok) return done;
    const conflicts = changedMeanwhile(found.value, done.value, wanted);
    if (conflicts.length > 0) return { ok: false, issues: conflicts };
    return write(ports, known.value, found.value, done.value, wanted);
  });
}

/** What is only kept must not be wrong already, and belongs to where the case stands. */
function kept({ settings }: Appeals, appeal: Appeal, screen: AppealScreen): Result<Appeal> {
  const { state } = appeal;
  if (
    state === undefined ||
    (screen === 'request' ? !isUndecided(state) : !APPEAL_CASE[screen].from.includes(state))
  )
    return failure('case.step-impossible', { step: screen, state: state ?? '' });
  if (screen !== 'form-commission') return success(appeal);
  const rules = {
    teacher: appeal.value.teacher || (appeal.subject?.teacher ?? ''),
    supervisor: supervisorOf(appeal.subject, settings),
  };
  const issues = checkCommission(appeal.commission, rules).filter(
    ({ code }) => !/missing|not-set/.test(code),
  );
  return issues.length > 0 ? { ok: false, issues } : success(appeal);
}

function stepped(ports: Ports, { settings }: Appeals, appeal: Appeal, screen: AppealScreen): Result<Appeal> {
  const { state } = appeal;
  if (screen === 'request' || state === undefined)
    return failure('case.step-impossible', { step: screen, state: state ?? '' });
  const score = screen === 'decide' ? scoreOf(appeal, settings) : undefined;
  const scoreIssues = score && !score.ok ? score.issues : [];
  const to = takeStep(
    APPEAL_CASE,
    screen,
    state,
    factsOf(appeal, { settings, today: ports.clock.today(), scoreIssues }),
  );
  if (!to.ok) return to;
  const more: Partial<AppealRow> = {
    ...(score?.ok ? { finalGrade: String(score.value.grade) } : {}),
    ...(screen === 'refuse' ? { decided: ports.clock.today() } : {}),
  };
  return success({
    ...appeal,
    state: to.value,
    value: { ...appeal.value, ...more, state: APPEAL_STATE_WORDS[to.value] },
  });
}

/** Cells that differ from what the page showed and from what it wants: somebody else has written there. */
function changedMeanwhile(before: Appeal, after: Appeal, { base, screen }: SavedScreen): readonly Issue[] {
  const [now, wanted] = [rowTexts(before.value), rowTexts(after.value)];
  const ours: readonly string[] = [...SCREEN_COLUMNS[screen], 'state', 'finalGrade', 'decided'];
  return Object.entries(headersOf(appealsSheet)).flatMap(([column, header]): Issue[] => {
    const key = column as keyof AppealRow;
    // The link of a document is written by making it.
    if (key === 'link' || base[key] === now[key]) return [];
    // Repeated after it was cut off, it finds its own.
    if (ours.includes(key) && wanted[key] === now[key]) return [];
    return [
      {
        code: 'appeal.changed-meanwhile',
        at: { sheet: appealsSheet.sheet, row: before.row },
        params: { header, value: now[key].slice(0, 60) },
      },
    ];
  });
}

function write(
  ports: Ports,
  known: Appeals,
  before: Appeal,
  after: Appeal,
  wanted: SavedScreen,
): Result<SavedAppeal> {
  const { pupil, subject, period } = after.value;
  const typed = JSON.stringify([
    wanted.base,
    SCREEN_COLUMNS[wanted.screen].map((column) => rowTexts(after.value)[column]),
  ]);
  const key = caseKey('appeal-step', [
    checksum(wanted.key),
    wanted.screen,
    String(wanted.isDone),
    checksum(typed),
  ]);
  const grade = wanted.isDone && wanted.screen === 'decide' ? newGrade(ports, after) : success(undefined);
  if (!grade.ok) return grade;
  const entries: LogEntry[] = wanted.isDone
    ? [
        {
          what: words.record.logWhat(pupil, subject, period),
          before: wanted.base.state ?? '',
          after: after.value.state,
          why: words.record.why[wanted.screen as AppealStep],
          key,
        },
        ...(grade.value ? [grade.value.log] : []),
      ]
    : [];
  const logged = entries.length > 0 ? logArea(ports, entries, key) : success<readonly AreaChange[]>([]);
  if (!logged.ok) return logged;
  const areas = [
    ...changedRow(appealsSheet, known.table, before.row, before.value, after.value),
    ...(grade.value?.areas ?? []),
    ...logged.value,
  ];
  completeChanges(ports, { key, what: words.record.saving(pupil, subject, wanted.screen), areas });
  const changed = grade.value ? { before: after.value.grade, after: after.value.finalGrade } : undefined;
  const commission = after.commission.filter(({ name }) => name !== '');
  return success({ appeal: { ...after, commission }, settings: known.settings, grade: changed });
}

/** Nothing to write where the commission left the grade as it was. */
function newGrade(ports: Ports, { value, period, pupil }: Appeal) {
  if (!period || !pupil) return failure('pupil-unknown', { pupil: value.pupil });
  const outcome = parseOutcome(value.finalGrade);
  if (!outcome.ok) return outcome;
  const now = gradeInSheet(ports, { subject: value.subject, pupil: pupilName(pupil), period });
  if (!now.ok) return now;
  if (value.finalGrade === value.grade)
    return now.value.grade === value.grade ? success(undefined) : changed(value, now.value.grade);
  const change = gradeChange(ports, {
    subject: value.subject,
    pupilId: pupil.id,
    period,
    grade: outcome.value,
    why: words.record.gradeWhy,
    key: value.key,
  });
  if (!change.ok) return change;
  if (now.value.grade !== value.grade && !change.value.isThere) return changed(value, now.value.grade);
  return success(change.value);
}

const changed = ({ grade }: AppealRow, now: string) =>
  failure('appeal.grade-changed', { grade, now: now || '–' });
