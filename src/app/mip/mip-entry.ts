// The text of a month's entry, and the mark by which two versions of it are told apart.
import type { MipRow } from '../../workbook/mip-sheet';

/** What a person writes; everything else of a row is computed. */
export interface MipFields {
  readonly strongest: string;
  readonly difficulties: string;
  readonly missedJustified: string;
  readonly missedUnjustified: string;
  readonly praise: string;
  readonly done: string;
  readonly nextGoal: string;
  readonly headNote: string;
}
export const MIP_FIELDS = [
  'strongest',
  'difficulties',
  'missedJustified',
  'missedUnjustified',
  'praise',
  'done',
  'nextGoal',
  'headNote',
] as const satisfies readonly (keyof MipFields)[];

export const EMPTY_FIELDS: MipFields = {
  strongest: '',
  difficulties: '',
  missedJustified: '',
  missedUnjustified: '',
  praise: '',
  done: '',
  nextGoal: '',
  headNote: '',
};

export function fieldsOf(row: MipRow): MipFields {
  const count = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    strongest: row.strongest,
    difficulties: row.difficulties,
    missedJustified: count(row.missedJustified),
    missedUnjustified: count(row.missedUnjustified),
    praise: row.praise,
    done: row.done,
    nextGoal: row.nextGoal,
    headNote: row.headNote,
  };
}

/** As a cell keeps it: ends trimmed, one kind of line break. */
export function tidyFields(fields: MipFields): MipFields {
  const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  return Object.fromEntries(MIP_FIELDS.map((key) => [key, tidy(fields[key])])) as unknown as MipFields;
}

/**
 * Made of the texts themselves, so that a change typed straight into the sheet is noticed too. '' means no entry.
 * FNV-1a over UTF-16 units, 64 bits.
 */
export function versionOf(fields: MipFields): string {
  const text = MIP_FIELDS.map((key) => fields[key]).join('\u0000');
  if (MIP_FIELDS.every((key) => fields[key] === '')) return '';
  return [0x811c9dc5, 0x9747b28c].map((offset) => hash(text, offset).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, offset: number): number {
  let value = offset;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
