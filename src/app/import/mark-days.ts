// The days of a table → columns of the subject's sheet.
import { parseKindOfWork } from '../../domain/kind-of-work';
import { isInSchoolYear, semesterOfDate } from '../../domain/semester-of-date';
import { writtenMark } from '../../domain/written-mark';
import { type Cell, isBlank } from '../../workbook/cell';
import { kindWeightKey, usualWeights } from '../../workbook/settings-sheet';
import type { Work } from '../../workbook/subject-sheet';
import { knownWorks } from './known-works';
import type { PlacedMarks } from './mark-cells';
import type { DayPlan, DayTarget, MarksBook, MarksTable } from './marks-table';
import { freeColumns } from './work-places';

/**
 * A day that the sheet has already is that column. A new day with
 * any marks gets the next free column of its semester's block; one where nobody was marked needs none. Nothing goes
 * into a closed semester.
 */
export function planDays(
  table: MarksTable,
  book: MarksBook,
  placed: readonly PlacedMarks[],
): readonly DayPlan[] {
  const free = ([1, 2] as const).map((semester) => [
    ...freeColumns(book.sheet, book.subjectSheet, book.rows, book.formulas, semester),
  ]);
  const targets = new Map<number, DayTarget>();
  const kinds = table.days.map(({ kind }) => kind);
  const cellsOf = (day: number) => placed.map(({ listed }) => listed.cells[day]);
  const isRead = kinds.map((kind, day) => cellsOf(day).some((cell) => holdsWork(cell, kind)));
  // By date, so that new columns stand in the order of time whatever the table's. Days of which nothing can be taken
  // (an e-diary's „p“ alone) come last: they may not use up the free columns.
  const inOrder = table.days
    .map(({ date }, index) => ({ date, index }))
    .sort(
      (a, b) =>
        Number(isRead[b.index]) - Number(isRead[a.index]) ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index),
    );
  for (const { date, index } of inOrder) {
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
    const known = knownWorks(date, table.days, works, placed, book.sheet).get(index);
    if (known) {
      const isHeaded = known.kind !== '';
      if (isHeaded) kinds[index] = parseKindOfWork(known.kind)?.code;
      const others = works.filter((work) => work !== known);
      const weight = isBlank(known.weight) ? weightOf(kinds[index], others, book) : known.weight;
      targets.set(index, { state: 'known', semester, column: known.column, isHeaded, weight });
      continue;
    }
    if (!cellsOf(index).some(mayBeWork)) {
      targets.set(index, { state: 'no-marks' });
      continue;
    }
    const column = free[semester - 1]?.shift();
    targets.set(
      index,
      column === undefined
        ? { state: isRead[index] ? 'full' : 'no-marks' }
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

/** Also what cannot be read: a person is told of it, or names it formative work, which may be any words. */
function mayBeWork(cell: string | undefined): boolean {
  return writtenMark(cell, 'values').kind === 'wrong' || holdsWork(cell, undefined);
}
function holdsWork(cell: string | undefined, kind: DayPlan['kind']): boolean {
  if (kind === 'F') return (cell ?? '').trim() !== '';
  const mark = writtenMark(cell, 'values');
  return mark.kind === 'mark' && mark.isWork;
}

/**
 * The school's weight for the kind, the usual one where it has written none. Where the semester's works stand without
 * weights a single one with a weight would make errors of all the others, so it gets none; where the mean is plain all
 * weigh the same. Bonuses and formative work have no weight and say nothing of the others.
 */
function weightOf(kind: DayPlan['kind'], works: readonly Work[], { settings, subject }: MarksBook): Cell {
  const key = kind && kindWeightKey(kind);
  if (!key) return '';
  const areWeighted = works.some(({ weight }) => !isBlank(weight));
  const counted = works.filter((work) => !['B', 'F'].includes(parseKindOfWork(work.kind)?.code ?? ''));
  if (counted.length > 0 && !areWeighted) return '';
  if (subject.mean === 'aritmetinis') return areWeighted ? 1 : '';
  return settings[key] ?? usualWeights()[key];
}
