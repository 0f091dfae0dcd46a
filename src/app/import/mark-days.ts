// The days of a table → columns of the subject's sheet.
import { parseKindOfWork } from '../../domain/kind-of-work';
import type { SchoolDate } from '../../domain/school-date';
import { isInSchoolYear, semesterOfDate } from '../../domain/semester-of-date';
import { writtenMark } from '../../domain/written-mark';
import { type Cell, isBlank } from '../../workbook/cell';
import { kindWeightKey, usualWeights } from '../../workbook/settings-sheet';
import type { Work } from '../../workbook/subject-sheet';
import type { DayPlan, DayTarget, ListedMarks, MarksBook, MarksTable } from './marks-table';
import { freeColumns } from './work-places';

/**
 * A day that the sheet has already is that column; of several works of one day the first is the first. A new day with
 * any marks gets the next free column of its semester's block; one where nobody was marked needs none. Nothing goes
 * into a closed semester.
 */
export function planDays(
  table: MarksTable,
  book: MarksBook,
  matched: readonly ListedMarks[],
): readonly DayPlan[] {
  const free = ([1, 2] as const).map((semester) => [
    ...freeColumns(book.sheet, book.subjectSheet, book.rows, book.formulas, semester),
  ]);
  const targets = new Map<number, DayTarget>();
  const met = new Map<SchoolDate, number>();
  // By date, so that new columns stand in the order of time whatever the table's.
  const inOrder = table.days
    .map((day, index) => ({ ...day, index }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  const kinds = table.days.map(({ kind }) => kind);
  for (const { date, index } of inOrder) {
    const occurrence = met.get(date) ?? 0;
    met.set(date, occurrence + 1);
    const semester = isInSchoolYear(date, book.firstYear) ? semesterOfDate(date, book.settings) : undefined;
    if (semester === undefined) {
      targets.set(index, { state: 'outside-year' });
      continue;
    }
    if (isClosed(book, semester)) {
      targets.set(index, { state: 'closed' });
      continue;
    }
    const works = book.subjectSheet.works[semester === 1 ? 0 : 1];
    const known = works.filter((work) => work.date === date)[occurrence];
    if (known) {
      const isHeaded = known.kind !== '';
      if (isHeaded) kinds[index] = parseKindOfWork(known.kind)?.code;
      const others = works.filter((work) => work !== known);
      const weight = isBlank(known.weight) ? weightOf(kinds[index], others, book) : known.weight;
      targets.set(index, { state: 'known', semester, column: known.column, isHeaded, weight });
      continue;
    }
    if (!matched.some(({ cells }) => isWork(cells[index]))) {
      targets.set(index, { state: 'no-marks' });
      continue;
    }
    const column = free[semester - 1]?.shift();
    targets.set(
      index,
      column === undefined
        ? { state: 'full' }
        : { state: 'new', semester, column, isHeaded: false, weight: weightOf(kinds[index], works, book) },
    );
  }
  return table.days.map(({ date }, index) => ({
    date,
    kind: kinds[index],
    target: targets.get(index) ?? { state: 'outside-year' },
  }));
}

/** A semester is closed as soon as any result of it is kept. */
export const isClosed = ({ subjectSheet }: MarksBook, semester: 1 | 2): boolean =>
  subjectSheet.pupils.some(({ semesters }) => !isBlank(semesters[semester === 1 ? 0 : 1].closed));

function isWork(cell: string | undefined): boolean {
  const mark = writtenMark(cell, 'values');
  return mark.kind === 'wrong' || (mark.kind === 'mark' && mark.isWork);
}

/**
 * The school's weight for the kind, the usual one where it has written none. Where the semester's works stand without weights a single one with a weight would
 * make errors of all the others, so it gets none; where the mean is plain all weigh the same.
 */
function weightOf(kind: DayPlan['kind'], works: readonly Work[], { settings, subject }: MarksBook): Cell {
  const key = kind && kindWeightKey(kind);
  if (!key) return '';
  const areWeighted = works.some(({ weight }) => !isBlank(weight));
  if (works.length > 0 && !areWeighted) return '';
  if (subject.mean === 'aritmetinis') return areWeighted ? 1 : '';
  return settings[key] ?? usualWeights()[key];
}
