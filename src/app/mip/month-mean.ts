// The mean of a pupil's marks of one month over all subjects: the computed field of the monthly form.
import { parseKindOfWork } from '../../domain/kind-of-work';
import { parseMarks } from '../../domain/mark';
import { isInMonth, type MipMonth } from '../../domain/mip';
import { meanInHundredths } from '../../domain/mip-mean';
import { failure, type Result, success } from '../../domain/result';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { readSubjectSheet, type SubjectSheet } from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { Ports } from '../ports';

/** A number with two decimals, undefined when the month has no mark. Formative works and bonuses do not count. */
export function readMonthMean(
  ports: Ports,
  subjects: readonly Subject[],
  pupil: Pupil,
  month: MipMonth,
): Result<number | undefined> {
  const marks: Marks[] = [];
  for (const { name } of subjects) {
    const rows = ports.workbook.read(name);
    if (!rows) return failure('sheet-missing', { sheet: name }, { sheet: name });
    const sheet = readSubjectSheet(rows);
    if (!sheet.ok) return sheet;
    marks.push(...marksInMonth(sheet.value, pupilName(pupil), month));
  }
  const hundredths = meanInHundredths(marks.flat());
  return success(hundredths === undefined ? undefined : hundredths / 100);
}

type Parsed = ReturnType<typeof parseMarks>;
type Marks = Extract<Parsed, { ok: true }>['value']['numbers'];

function marksInMonth(sheet: SubjectSheet, name: string, month: MipMonth): Marks[] {
  const pupil = sheet.pupils.find((candidate) => candidate.name === name);
  if (!pupil) return [];
  return ([0, 1] as const).flatMap((semester) =>
    sheet.works[semester].flatMap((work, index) => {
      const kind = parseKindOfWork(work.kind)?.code;
      if (kind === 'F' || kind === 'B' || !work.date || !isInMonth(work.date, month)) return [];
      // A cell that holds no mark is the grade formula's to complain about; here it counts for nothing.
      const marks = parseMarks(pupil.marks[semester][index], kind === 'G' ? 'decimal-marks' : 'marks');
      return marks.ok ? [marks.value.numbers] : [];
    }),
  );
}
