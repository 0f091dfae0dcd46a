// A request to review a grade becomes a row of the register (S3-46.1, 46.2): filed by whom it may be, in time or not.

import { isUndecided } from '../../domain/appeal-case';
import { appealUntil, USUAL_APPEAL_DAYS } from '../../domain/appeal-deadlines';
import { checkApplicant } from '../../domain/applicant';
import { caseKey } from '../../domain/case-key';
import { foldWord } from '../../domain/cell';
import { type Issue, type Result, success } from '../../domain/result';
import { daysBetween, parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import { appeals as words } from '../../text/lt/appeals';
import { appealsSheet } from '../../workbook/appeals-sheet';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { extraDaysOff, type Settings } from '../../workbook/settings-sheet';
import { addedRows } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { underLock } from '../under-lock';
import { gradeInSheet } from './disputed-grade';
import { type Days, type NewAppeal, newRow } from './new-appeal';
import { type Appeal, type Appeals, readAppeal, readAppeals } from './read-appeals';

export interface RegisteredAppeal {
  /** False: it was there already. */
  readonly isNew: boolean;
  readonly appeal: Appeal;
  readonly settings: Settings;
}

/** Issues name the field that they are about as `field`. */
export function registerAppeal(ports: Ports, wanted: NewAppeal): Result<RegisteredAppeal> {
  return underLock<RegisteredAppeal>(ports, () => {
    const known = readAppeals(ports);
    if (!known.ok) return known;
    const found = pupilById(known.value.pupils, wanted.pupilId);
    if (!found.ok) return found;
    const pupil = found.value;
    const days = readDays(ports, wanted, known.value);
    if (!days.ok) return days;
    const key = appealKey(known.value.settings.schoolYear, wanted, days.value.filed);
    const before = known.value.cases.find(({ value }) => value.key === key);
    if (!before) {
      const refused = mayFile(ports, known.value, wanted, pupil, days.value);
      if (refused.length > 0) return { ok: false, issues: refused };
    }

    const row = before?.value ?? newRow(known.value, wanted, pupil, days.value, key);
    const logged = logArea(
      ports,
      [
        {
          what: words.record.logWhat(row.pupil, row.subject, row.period),
          before: '',
          after: row.state,
          why: words.record.registered(row.filed ?? '', row.decision),
          key,
        },
      ],
      key,
    );
    if (!logged.ok) return logged;
    const added = before ? [] : [addedRows(ports, appealsSheet, known.value.table, [row])];
    completeChanges(ports, {
      key,
      what: words.record.registering(row.pupil, row.subject),
      areas: [...added, ...logged.value],
    });
    const place = before?.row ?? added[0]?.row ?? 0;
    return success({
      isNew: !before,
      settings: known.value.settings,
      appeal: readAppeal({ row: place, value: row }, known.value.table, known.value),
    });
  });
}

/** The same pupil's request about the same grade filed on the same day is the same one. */
const appealKey = (schoolYear: string, wanted: NewAppeal, filed: SchoolDate): string =>
  caseKey('appeal', [schoolYear, wanted.pupilId, wanted.period, filed, foldWord(wanted.subject)]);

function readDays(ports: Ports, wanted: NewAppeal, { settings }: Appeals): Result<Days> {
  const today = ports.clock.today();
  const issues: Issue[] = [];
  const read = (field: 'published' | 'filed'): SchoolDate | undefined => {
    const date = parseSchoolDate(wanted[field]);
    if (!date) issues.push({ code: 'appeal.day-missing', params: { field } });
    else if (date > today) issues.push({ code: 'appeal.day-in-future', params: { field, date } });
    return date;
  };
  const published = read('published');
  const filed = read('filed');
  if (published && filed && filed < published)
    issues.push({
      code: 'appeal.day-too-early',
      params: { field: 'filed', date: filed, notBefore: published },
    });
  if (issues.length > 0 || !published || !filed) return { ok: false, issues };
  const days = settings.appealDays ?? USUAL_APPEAL_DAYS;
  const fileUntil = appealUntil(published, days, extraDaysOff(settings));
  return success({ published, filed, fileUntil, isLate: filed > fileUntil });
}

function mayFile(
  ports: Ports,
  { cases, table }: Appeals,
  wanted: NewAppeal,
  pupil: Pupil,
  { filed, fileUntil, isLate }: Days,
): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, field: string, params: Issue['params'] = {}) =>
    issues.push({ code, params: { ...params, field } });
  const applicant = checkApplicant(pupil.born, filed, wanted.relation);
  if (!applicant.ok)
    for (const { code, params } of applicant.issues)
      issues.push({
        code,
        params: { ...params, pupil: pupilName(pupil), sheet: pupilsSheet.sheet, field: 'relation' },
      });
  if (wanted.relation !== 'pupil' && wanted.applicant.trim() === '')
    add('appeal.applicant-missing', 'applicant');
  if (wanted.essence.trim() === '') add('appeal.essence-missing', 'essence');
  if (isLate && wanted.late === 'none')
    add('appeal.late', 'late', { fileUntil, days: daysBetween(fileUntil, filed) });
  if (isLate && wanted.late === 'accept' && wanted.lateReason.trim() === '')
    add('appeal.late-reason-missing', 'lateReason');

  const name = pupilName(pupil);
  const now = gradeInSheet(ports, { subject: wanted.subject, pupil: name, period: wanted.period });
  if (!now.ok) issues.push(...now.issues);
  else if (now.value.grade === '') add('appeal.no-grade', 'grade');
  else if (now.value.grade !== wanted.grade)
    add('appeal.grade-differs', 'grade', { grade: wanted.grade, now: now.value.grade });

  const same = cases.filter(
    ({ value, period }) =>
      value.pupil === name && value.subject === wanted.subject && period === wanted.period,
  );
  for (const { state, value, row } of same) {
    if (state === undefined)
      issues.push({
        code: 'appeal.state-unknown',
        at: { sheet: table.sheet, row },
        params: { value: value.state },
      });
    else if (isUndecided(state)) add('appeal.open-already', 'grade', { filed: value.filed ?? '' });
    else if (state === 'decided' || state === 'finished')
      add('appeal.is-final', 'grade', { decided: value.decided ?? '' });
  }
  return issues;
}
