// An annual grade given by a case: a value under „Kitas įvertinimas“, never over what a person typed there.
import { annualWorking } from '../../domain/annual';
import { parseDecimal } from '../../domain/decimal';
import { failure, type Result, success } from '../../domain/result';
import { HALF_UP } from '../../domain/rounding';
import { caseWords } from '../../text/lt/cases';
import { caseGradeKey, isCaseGradeOf } from '../../workbook/case-grades';
import { cellText, isBlank } from '../../workbook/cell';
import { logSheet } from '../../workbook/log-sheet';
import { readTable } from '../../workbook/read-table';
import { officialGrade, type SubjectPupil, type SubjectSheet } from '../../workbook/subject-sheet';
import { stampOf } from '../close/kept-record';
import { sameResult } from '../close/same-result';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';
import type { GradeChange, GradeToRecord } from './record-grade';

interface Place {
  readonly sheet: SubjectSheet;
  readonly row: SubjectPupil;
}

/** See `gradeChange`. The log says which value a case wrote there: that one may be replaced. */
export function annualGradeChange(
  ports: Ports,
  grade: GradeToRecord,
  { sheet, row }: Place,
): Result<GradeChange> {
  const known = readClass(ports);
  if (!known.ok) return known;
  const log = readTable(logSheet, ports.workbook.read(logSheet.sheet));
  if (!log.ok) return log;
  const logged = log.value.rows.map(({ value }) => value);
  const latest = logged.filter(({ key }) => isCaseGradeOf(key, grade)).pop();
  const stands = !isBlank(row.override);
  const isSame = stands && sameResult(row.override, grade.grade);
  const ofCase = latest !== undefined && sameResult(row.override, latest.after);
  const column = sheet.columns.override;
  if (stands && !isSame && !ofCase) {
    const at = { sheet: grade.subject, row: row.row, column };
    return failure('case.override-typed', { value: cellText(row.override) }, at);
  }
  const isOurs = isSame && ofCase && isCaseGradeOf(latest.key, grade, grade.key);
  const before = stands && !isSame ? cellText(row.override) : withoutOverride(known.value, grade, row);
  return success({
    areas: isSame
      ? []
      : [
          {
            sheet: grade.subject,
            row: row.row,
            column,
            before: [[row.override]],
            after: [[grade.grade]],
          },
        ],
    log: {
      what: caseWords.grade.annual(grade.subject, row.name),
      before: before === '' ? caseWords.grade.none : before,
      after: String(grade.grade),
      why: grade.why,
      key: isOurs ? latest.key : caseGradeKey(grade, grade.key, stampOf(ports.clock.now()).text),
    },
    before,
    isThere: isSame,
  });
}

/** Worked out, because the cell of the formula already shows the new grade when this is repeated. */
function withoutOverride(
  { settings, subjects }: ClassData,
  { subject }: GradeToRecord,
  row: SubjectPupil,
): string {
  const fromAll = subjects.find(({ name }) => name === subject)?.annualFrom === 'visi';
  const [first, second] = row.semesters;
  const working = annualWorking(
    {
      semester1: officialGrade(first),
      semester2: officialGrade(second),
      override: '',
      yearMean: fromAll ? row.yearMean : '',
    },
    {
      upFrom: parseDecimal(settings.roundUpFrom) ?? HALF_UP.upFrom,
      strictPass: settings.strictPass === 'taip',
    },
  );
  return working.ok ? String(working.value.outcome) : '';
}
