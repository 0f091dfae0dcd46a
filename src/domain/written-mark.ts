// A cell of another register → what our register writes in its place.
import { foldWord, showCell } from './cell';
import { type Decimal, decimalText } from './decimal';
import { type MarkRange, parseMarks } from './mark';
import { FAILED, isAbsentWord, isExemptWord, PASSED } from './outcome';

export type WrittenMark =
  /** A number, or several marks and words separated by spaces: „8 9“, „įsk“, „n“. */
  | { readonly kind: 'mark'; readonly value: number | string; readonly isWork: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly value: string };

/**
 * `8;9`, `8, 9` and `8/9` are two marks; `8,9` alone is one decimal, so it passes only where decimals may stand.
 * Words are written as the policy writes them. `n`, `nd` and `atl` (no work) stay where there is no mark; a dash is
 * nothing.
 */
export function writtenMark(cell: unknown, range: MarkRange): WrittenMark {
  const text = showCell(cell).trim();
  if (text === '') return { kind: 'empty' };
  const words = text
    .replace(/\s+%/g, '%')
    .split(/[\s;/|]+|,\s+/)
    .filter((word) => word !== '');
  const written: (number | string)[] = [];
  let absent: string | undefined;
  for (const word of words) {
    const parsed = parseMarks(word, range);
    if (!parsed.ok) return { kind: 'wrong', value: text };
    const { numbers, passes } = parsed.value;
    if (numbers[0]) written.push(numberOf(numbers[0]));
    else if (passes[0] !== undefined) written.push(passes[0] ? PASSED : FAILED);
    else if (isExemptWord(word)) absent = 'atl';
    else if (isAbsentWord(word)) absent ??= /^\p{L}/u.test(word) ? foldWord(word) : undefined;
    else return { kind: 'wrong', value: text };
  }
  const [only, another] = written;
  if (only !== undefined)
    return {
      kind: 'mark',
      value: another === undefined ? only : written.map(markText).join(' '),
      isWork: true,
    };
  return absent === undefined ? { kind: 'empty' } : { kind: 'mark', value: absent, isWork: false };
}

/** As a person reads it: with a decimal comma. */
export const markText = (value: number | string): string => showCell(value);

const numberOf = (value: Decimal): number => Number(decimalText(value));
