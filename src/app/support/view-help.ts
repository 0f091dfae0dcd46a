// The record of help of one plan or extra work, as its page shows it.
import type { SupportState } from '../../domain/case-states';
import { type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { readClass } from '../read-class';
import { findBasis } from './basis';
import {
  helpKey,
  type MeetingTexts,
  meetingBase,
  meetingTexts,
  nextMeetingKey,
  readHelp,
} from './help-record';

/** One line; everything as a person reads it, '' where it is not known. */
export interface MeetingView extends MeetingTexts {
  readonly key: string;
  readonly base: string;
  readonly provider: string;
}
export interface HelpView {
  /** Of the plan or extra work. */
  readonly basisKey: string;
  /** The record's own: of its document F2. */
  readonly key: string;
  readonly pupil: string;
  readonly subject: string;
  readonly teacher: string;
  readonly today: SchoolDate;
  /** null where somebody has written a word of their own, or nothing is written down yet (`meetings` is empty). */
  readonly state: SupportState | null;
  readonly from: SchoolDate | '';
  readonly to: SchoolDate | '';
  readonly outcome: string;
  readonly meetings: readonly MeetingView[];
  /** What a new line will be called. */
  readonly nextKey: string;
  readonly base: string;
}

/** `key` is the plan's or extra work's, or the record's own. */
export function viewHelp(ports: Ports, key: string): Result<HelpView> {
  const read = collect({ class: readClass(ports), help: readHelp(ports) });
  if (!read.ok) return read;
  const basis = findBasis(ports, read.value.class, key);
  if (!basis.ok) return basis;
  const { key: basisKey, pupil, subject, teacher } = basis.value;
  const record = read.value.help.records.get(basisKey);
  return success({
    basisKey,
    key: helpKey(basisKey),
    pupil,
    subject,
    teacher,
    today: ports.clock.today(),
    state: record?.state ?? null,
    from: record?.from ?? '',
    to: record?.head.value.to ?? '',
    outcome: record?.head.value.outcome ?? '',
    meetings: (record?.meetings ?? []).map(({ value }) => ({
      key: value.key,
      base: meetingBase(value),
      ...meetingTexts(value),
      provider: value.provider,
    })),
    nextKey: nextMeetingKey(basisKey, record),
    base: record?.base ?? '',
  });
}
