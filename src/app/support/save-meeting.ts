// A line of help is added to the record or changed in it (S3-43); the first one begins the record.
import { caseKey, checksum } from '../../domain/case-key';
import { firstYearOf } from '../../domain/mip';
import { failure, type Result, success } from '../../domain/result';
import { makeSchoolDate, type SchoolDate } from '../../domain/school-date';
import { checkMeeting, takeSupportStep } from '../../domain/support-case';
import { SUPPORT_STATE_WORDS } from '../../workbook/case-states';
import { type SupportRow, supportSheet } from '../../workbook/support-sheet';
import { addedRows, changedRow } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import { collect } from '../collect';
import { isUnfinished } from '../import/unfinished';
import type { Ports } from '../ports';
import { readClass } from '../read-class';
import { underLock } from '../under-lock';
import { type Basis, findBasis } from './basis';
import { findMeeting, type HelpRecord, meetingBase, nextMeetingKey, readHelp } from './help-record';

export interface MeetingTexts {
  readonly date: SchoolDate | undefined;
  readonly minutes: number | undefined;
  readonly topic: string;
  readonly form: string;
  readonly participation: string;
  readonly result: string;
}
export interface SaveMeeting {
  readonly basisKey: string;
  /** The line's; of a new one, the key that the record was shown with. */
  readonly key: string;
  /** How the line was read; '' of a new one. */
  readonly base: string;
  readonly provider: string;
  readonly meeting: MeetingTexts;
}
export interface HelpWords {
  readonly basis: (basis: Basis['on']) => string;
  readonly saving: (basis: Basis) => string;
  readonly finishing: (basis: Basis) => string;
  readonly logWhat: (basis: Basis) => string;
  readonly logMeeting: (pupil: string, date: string, topic: string) => string;
  readonly logFinished: (pupil: string, outcome: string) => string;
  readonly logWhy: string;
}

export function saveMeeting(ports: Ports, save: SaveMeeting, words: HelpWords): Result<void> {
  return underLock<void>(ports, () => {
    const read = collect({ class: readClass(ports), help: readHelp(ports) });
    if (!read.ok) return read;
    const { class: known, help } = read.value;
    const basis = findBasis(ports, known, save.basisKey);
    if (!basis.ok) return basis;
    const year = yearOf(known.settings.schoolYear);
    if (!year.ok) return year;
    const wrong = checkMeeting(save.meeting, year.value);
    if (wrong.length > 0) return { ok: false, issues: wrong };

    const record = help.records.get(save.basisKey);
    const action = caseKey('pagalbos-irasas', [checksum(JSON.stringify(save))]);
    // Cut off, it may have changed a part of the line itself.
    const isCutOff = isUnfinished(ports, action);
    const place = placeOf(record, save, isCutOff);
    if (!place.ok) return place;
    const step = mayMeet(record, basis.value);
    if (!step.ok) return step;
    const { row } = place.value;
    const changes = row
      ? changedRow(supportSheet, help.table, row.row, row.value, { ...row.value, ...textsOf(save) })
      : [addedRows(ports, supportSheet, help.table, [newRow(save, record, basis.value, words)])];
    const isRepeated = changes.length === 0 && !isCutOff;
    const log = logArea(
      ports,
      isRepeated
        ? []
        : [
            {
              what: words.logWhat(basis.value),
              before: '',
              after: words.logMeeting(basis.value.pupil, save.meeting.date ?? '', save.meeting.topic),
              why: words.logWhy,
              key: action,
            },
          ],
      action,
    );
    if (!log.ok) return log;
    const areas = [...changes, ...log.value];
    completeChanges(ports, { key: action, what: words.saving(basis.value), areas });
    return success(undefined);
  });
}

/** The line to be changed; none where one is to be added. */
function placeOf(
  record: HelpRecord | undefined,
  save: SaveMeeting,
  isCutOff: boolean,
): Result<{ readonly row: HelpRecord['head'] | undefined }> {
  const found = findMeeting(record, save.key);
  if (!found.ok) return found;
  const row = found.value;
  if (!row) {
    if (save.base !== '') return failure('help.row-gone');
    if (save.key !== nextMeetingKey(save.basisKey, record)) return failure('help.changed-meanwhile');
    return success({ row: undefined });
  }
  const isSame =
    isCutOff ||
    meetingBase(row.value) === meetingBase({ ...row.value, ...textsOf(save) }) ||
    meetingBase(row.value) === save.base;
  return isSame ? success({ row }) : failure('help.changed-meanwhile');
}

function mayMeet(record: HelpRecord | undefined, basis: Basis): Result<unknown> {
  if (!record) return success(undefined);
  const { state, head } = record;
  if (!state) return failure('help.state-unknown', { state: head.value.state });
  const facts = { from: undefined, to: undefined, outcome: undefined, meetings: record.meetings.length };
  const step = takeSupportStep(state, 'meet', facts);
  return step.ok ? step : failure('help.finished', { pupil: basis.pupil, subject: basis.subject });
}

const textsOf = ({ meeting, provider }: SaveMeeting) => ({
  ...meeting,
  topic: meeting.topic.trim(),
  form: meeting.form.trim(),
  participation: meeting.participation.trim(),
  result: meeting.result.trim(),
  provider: provider.trim(),
});

function newRow(
  save: SaveMeeting,
  record: HelpRecord | undefined,
  basis: Basis,
  words: HelpWords,
): SupportRow {
  return {
    ...textsOf(save),
    state: SUPPORT_STATE_WORDS['in-progress'],
    number: '',
    pupil: basis.pupil,
    subject: basis.subject,
    basisKey: basis.key,
    basis: words.basis(basis.on),
    from: record ? undefined : save.meeting.date,
    to: undefined,
    outcome: '',
    link: '',
    key: save.key,
  };
}

/** A school year as the days that belong to it. */
export function yearOf(schoolYear: string): Result<{ readonly from: SchoolDate; readonly to: SchoolDate }> {
  const first = firstYearOf(schoolYear);
  const from = first === undefined ? undefined : makeSchoolDate(first, 9, 1);
  const to = first === undefined ? undefined : makeSchoolDate(first + 1, 8, 31);
  return from && to ? success({ from, to }) : failure('school-year-wrong', { value: schoolYear });
}
