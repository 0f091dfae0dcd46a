// A sheet into which Google Forms writes: the time and the address of whoever answered stand in columns of its own. A row of
// this pupil's address is the pupil's.
import { googleColumns } from '../../text/lt/form-questions';
import { cellText, type SheetRows } from '../../workbook/cell';
import { plainHeading } from '../answers/questions';
import type { WantedTraces } from './sheet-traces';
import type { PupilToErase } from './whose';

export function answerTraces({ rows }: SheetRows, { email }: PupilToErase): WantedTraces {
  const headings = (rows[0] ?? []).map((cell) => plainHeading(cellText(cell)));
  const columnOf = (names: readonly string[]): number =>
    headings.findIndex((heading) => names.map(plainHeading).includes(heading));
  const address = columnOf(googleColumns.email);
  const isAnswers = address >= 0 && columnOf(googleColumns.time) >= 0 && email.trim() !== '';
  return {
    kind: 'answers',
    rows: isAnswers
      ? rows.flatMap((cells, index) =>
          index > 0 && cellText(cells[address]).toLowerCase() === email.trim().toLowerCase()
            ? [index + 1]
            : [],
        )
      : [],
  };
}
