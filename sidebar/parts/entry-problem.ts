// What a field cannot hold: told while it is typed, before anything is sent.
import type { EntryKind } from '../../src/api/entries';
import { sidebar } from '../../src/text/lt/sidebar';

const words = sidebar.problems;
/** A cell of Google Sheets holds no more. */
const LONGEST_TEXT = 50_000;
const COUNTS: readonly string[] = ['missedJustified', 'missedUnjustified'];
const DATES: Readonly<Partial<Record<EntryKind, readonly string[]>>> = {
  review: ['date', 'agreedUntil'],
  discussion: ['date'],
};
const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';

/** '' when nothing is wrong. A year that is still being typed (0002) is no date yet. */
export function entryProblem(kind: EntryKind, field: string, text: string): string {
  if (text.length > LONGEST_TEXT) return words.tooLong(text.length, LONGEST_TEXT);
  if (COUNTS.includes(field) && !/^\s*\d{0,4}\s*$/.test(text)) return words.count;
  const isDate = DATES[kind]?.includes(field) === true;
  return isDate && text !== '' && (text < EARLIEST || text > LATEST) ? words.date : '';
}
