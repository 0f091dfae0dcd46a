// What a page asks to be registered, and the row of the register that comes of it.
import { decideAppealUntil } from '../../domain/appeal-deadlines';
import type { Applicant } from '../../domain/applicant';
import type { SchoolDate } from '../../domain/school-date';
import { appeals as words } from '../../text/lt/appeals';
import { type AppealPeriod, applicantWords, decisionCell, PERIOD_WORDS } from '../../workbook/appeal-cells';
import type { AppealRow } from '../../workbook/appeals-sheet';
import { APPEAL_STATE_WORDS } from '../../workbook/case-states';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { extraDaysOff } from '../../workbook/settings-sheet';
import type { Appeals } from './read-appeals';

/** A request that came too late is registered as refused, or accepted with the director's reason. */
export type LateChoice = 'none' | 'refuse' | 'accept';
export interface NewAppeal {
  readonly pupilId: string;
  readonly subject: string;
  readonly period: AppealPeriod;
  /** As the page showed it: another one in the sheet by now is not the disputed one. */
  readonly grade: string;
  readonly published: string;
  readonly filed: string;
  readonly relation: Applicant;
  /** Not looked at where the pupil files. */
  readonly applicant: string;
  readonly contact: string;
  readonly essence: string;
  readonly attached: string;
  readonly number: string;
  readonly late: LateChoice;
  readonly lateReason: string;
}
export interface Days {
  readonly published: SchoolDate;
  readonly filed: SchoolDate;
  readonly fileUntil: SchoolDate;
  readonly isLate: boolean;
}

export function newRow(
  { settings, subjects }: Appeals,
  wanted: NewAppeal,
  pupil: Pupil,
  { published, filed, fileUntil, isLate }: Days,
  key: string,
): AppealRow {
  const isRefused = isLate && wanted.late === 'refuse';
  const applicant = wanted.relation === 'pupil' ? pupilName(pupil) : wanted.applicant.trim();
  const decision = isRefused
    ? words.record.refusedAsLate(fileUntil, filed, wanted.lateReason.trim())
    : decisionCell(isLate ? wanted.lateReason : '', '');
  return {
    state: APPEAL_STATE_WORDS[isRefused ? 'refused' : 'received'],
    number: wanted.number.trim(),
    pupil: pupilName(pupil),
    subject: wanted.subject,
    teacher: subjects.find(({ name }) => name === wanted.subject)?.teacher ?? '',
    period: PERIOD_WORDS[wanted.period],
    grade: wanted.grade,
    published,
    fileUntil,
    filed,
    applicant,
    relation: applicantWords(wanted.relation, applicant),
    contact: wanted.contact.trim(),
    essence: wanted.essence.trim(),
    attached: wanted.attached.trim(),
    decideUntil: decideAppealUntil(filed, extraDaysOff(settings)),
    orderNumber: '',
    ordered: undefined,
    commission: '',
    materialGiven: undefined,
    meeting: undefined,
    minutes: undefined,
    attended: '',
    tasks: '',
    scores: '',
    finalGrade: '',
    decided: isRefused ? filed : undefined,
    decision,
    informed: undefined,
    link: '',
    key,
  };
}
