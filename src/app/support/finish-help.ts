// Help is finished (S3-43): until when it was given, and whether what was missing has been learned.
import { caseKey, checksum } from '../../domain/case-key';
import type { PlanOutcome } from '../../domain/plan-case';
import { failure, type Issue, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { takeSupportStep } from '../../domain/support-case';
import { SUPPORT_STATE_WORDS } from '../../workbook/case-states';
import { OUTCOME_WORDS } from '../../workbook/compensation-plans-sheet';
import { supportSheet } from '../../workbook/support-sheet';
import { changedRow } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import { collect } from '../collect';
import { isUnfinished } from '../import/unfinished';
import type { Ports } from '../ports';
import { readClass } from '../read-class';
import { underLock } from '../under-lock';
import { findBasis } from './basis';
import { type HelpRecord, readHelp } from './help-record';
import type { HelpWords } from './save-meeting';

export interface FinishHelp {
  readonly basisKey: string;
  /** How the record was read. */
  readonly base: string;
  readonly to: SchoolDate;
  readonly outcome: PlanOutcome;
}

export function finishHelp(ports: Ports, wanted: FinishHelp, words: HelpWords): Result<void> {
  return underLock<void>(ports, () => {
    const read = collect({ class: readClass(ports), help: readHelp(ports) });
    if (!read.ok) return read;
    const { class: known, help } = read.value;
    const basis = findBasis(ports, known, wanted.basisKey);
    if (!basis.ok) return basis;
    const record = help.records.get(wanted.basisKey);
    if (!record) return failure('help.no-meetings');
    const action = caseKey('pagalbos-pabaiga', [checksum(JSON.stringify([wanted.basisKey, wanted.to]))]);
    // Cut off, it has changed the record itself.
    const isCutOff = isUnfinished(ports, action);
    const isDone = isFinishedSo(record, wanted);
    const issues = isCutOff || isDone ? [] : whyNot(record, wanted);
    if (issues.length > 0) return { ok: false, issues };

    const changes = isDone && !isCutOff ? [] : finishedRows(record, wanted, help.table);
    const log = logArea(
      ports,
      isDone && !isCutOff
        ? []
        : [
            {
              what: words.logWhat(basis.value),
              before: SUPPORT_STATE_WORDS['in-progress'],
              after: words.logFinished(basis.value.pupil, OUTCOME_WORDS[wanted.outcome]),
              why: words.logWhy,
              key: action,
            },
          ],
      action,
    );
    if (!log.ok) return log;
    const areas = [...changes, ...log.value];
    completeChanges(ports, { key: action, what: words.finishing(basis.value), areas });
    return success(undefined);
  });
}

const isFinishedSo = ({ state, head }: HelpRecord, { to, outcome }: FinishHelp): boolean =>
  state === 'finished' && head.value.to === to && head.value.outcome === OUTCOME_WORDS[outcome];

function whyNot(record: HelpRecord, { base, to, outcome }: FinishHelp): readonly Issue[] {
  const { state, from, head, meetings } = record;
  if (!state) return failure('help.state-unknown', { state: head.value.state }).issues;
  if (record.base !== base) return failure('help.changed-meanwhile').issues;
  const step = takeSupportStep(state, 'finish', { from, to, outcome, meetings: meetings.length });
  return step.ok ? [] : step.issues;
}

/** Every line says how far the help is, so that the sheet can be filtered by it. */
const finishedRows = (
  { head, meetings }: HelpRecord,
  { to, outcome }: FinishHelp,
  table: Parameters<typeof changedRow<(typeof supportSheet)['row']['entries']>>[1],
) =>
  meetings.flatMap(({ row, value }) =>
    changedRow(supportSheet, table, row, value, {
      ...value,
      state: SUPPORT_STATE_WORDS.finished,
      ...(row === head.row ? { to, outcome: OUTCOME_WORDS[outcome] } : {}),
    }),
  );
