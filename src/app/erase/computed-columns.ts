// Which columns of a subject's sheet stay when a pupil's row is emptied.
import { cellText, plainWords, type SheetRows } from '../../workbook/cell';
import { OTHER_WAY_HEADER, SUBJECT_HEADERS } from '../../workbook/subject-sheet';

const RESULT_HEADERS: readonly string[] = [
  SUBJECT_HEADERS.mean1,
  SUBJECT_HEADERS.grade1,
  SUBJECT_HEADERS.mean2,
  SUBJECT_HEADERS.grade2,
  SUBJECT_HEADERS.yearMean,
  SUBJECT_HEADERS.annual,
  OTHER_WAY_HEADER,
].map(plainWords);

/** Results that one formula above the pupils gives for the whole class: without marks beside them they are empty. */
export function computedColumns(
  { rows }: SheetRows,
  formulas: readonly (readonly string[])[],
  firstPupilRow: number,
): ReadonlySet<number> {
  const above = <Line>(lines: readonly Line[]) => lines.slice(0, firstPupilRow - 1);
  const width = Math.max(0, ...above(rows).map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  return new Set(
    columns
      .filter(
        (index) =>
          above(rows).some((cells) => RESULT_HEADERS.includes(plainWords(cellText(cells[index])))) &&
          above(formulas).some((line) => (line[index] ?? '') !== ''),
      )
      .map((index) => index + 1),
  );
}
