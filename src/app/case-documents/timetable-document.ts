// F16: the timetable of a semester's tests with what its check says (S3-14). Of all forms the only one that is no case's.

import type { TimetableRecord } from '../../documents/cases/records';
import { testTimetableDocument, testTimetableName } from '../../documents/cases/test-timetable';
import { isNote } from '../../domain/planned-test';
import { type Issue, mapResult, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { caseDocuments } from '../../text/lt/case-documents';
import { testTimetable, testTimetableWords } from '../../text/lt/forms/test-timetable';
import { describeTestProblem, timetable as words } from '../../text/lt/timetable';
import { readSettings, type Settings, settingsSheet } from '../../workbook/settings-sheet';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { collect } from '../collect';
import type { Dialog, Ports } from '../ports';
import { formTexts } from '../templates/form-texts';
import { type CheckedSheet, readChecked } from '../timetable/read-checked';
import type { BuildCaseDocuments, BuiltCaseDocument } from './case-document';
import { caseHeading } from './case-heading';

/** Wide enough for a page of A4. */
const SIZE = { width: 900, height: 680 };

/** Opens it for the semester of today, or for the one that comes next. */
export function openTimetable(ports: Ports, dialog: Dialog): Result<void> {
  const settings = readSettings(ports.workbook.read(settingsSheet.sheet));
  if (!settings.ok) return settings;
  const { semester1To } = settings.value;
  const isFirst = semester1To === undefined || ports.clock.today() <= semester1To;
  dialog.showPage('document', SIZE, { form: 'F16', key: isFirst ? '1' : '2' });
  return success(undefined);
}

/** The key is the semester, `1` or `2`. */
export const buildTimetables: BuildCaseDocuments = (ports, keys) => {
  const known = collect({
    settings: readSettings(ports.workbook.read(settingsSheet.sheet)),
    timetable: readChecked(ports.workbook.read(TIMETABLE_SHEET), ports.clock.today()),
    texts: formTexts(ports, testTimetable),
  });
  return keys.map((key) =>
    mapResult(known, ({ settings, timetable, texts }): BuiltCaseDocument => {
      const semester = key === '2' ? 2 : 1;
      const record = recordOf(timetable, semester, settings, ports.clock.today());
      return {
        form: 'F16',
        key,
        kind: testTimetableWords.kind,
        pupil: '',
        subject: '',
        name: testTimetableName(record),
        folderOf: settings,
        blocks: testTimetableDocument([record], { schoolName: settings.school, texts }),
        issues: leftOut(timetable),
        register: null,
      };
    }),
  );
};

function recordOf(
  { sheet, problemsOf }: CheckedSheet,
  semester: 1 | 2,
  settings: Settings,
  preparedOn: SchoolDate,
): TimetableRecord {
  const { from, to } = sheet.calendar.semesters[semester - 1] ?? sheet.calendar.semesters[0];
  const tests = sheet.rows
    .map(({ test }) => test)
    .filter(({ date }) => date !== undefined && date >= from && date <= to)
    .sort((one, other) => order(one.date, other.date) || (one.lesson ?? 0) - (other.lesson ?? 0));
  return {
    ...caseHeading(settings, preparedOn, ''),
    deputy: settings.deputy,
    semester: caseDocuments.semester[semester],
    tests: tests.map(({ row, date, lesson, subject, kind, minutes, topic, pupils }) => ({
      date: date ?? '',
      lesson: textOf(lesson),
      subject,
      kind: kind?.code ?? '',
      minutes: textOf(minutes),
      topic: [topic, ...(sheet.individualPlans && pupils.length > 0 ? [`(${pupils.join(', ')})`] : [])]
        .filter(Boolean)
        .join(' '),
      // What is worth knowing while planning is not what the director signs.
      state:
        problemsOf(row)
          .filter((problem) => !isNote(problem))
          .map(describeTestProblem)
          .join('; ') || words.good,
    })),
  };
}

/** Rows that no semester has: their day is missing, cannot be read or is of neither. */
function leftOut({ sheet }: CheckedSheet): readonly Issue[] {
  const rows = sheet.rows
    .filter(
      ({ test: { date } }) =>
        !sheet.calendar.semesters.some(({ from, to }) => date && date >= from && date <= to),
    )
    .map(({ test }) => test.row);
  if (rows.length === 0) return [];
  return [
    { code: 'document.tests-left-out', at: { sheet: TIMETABLE_SHEET }, params: { rows: rows.join(', ') } },
  ];
}

const order = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);
const textOf = (number: number | undefined): string => (number === undefined ? '' : String(number));
