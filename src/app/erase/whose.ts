// Whose a row is: told by the code, by the name, or by the code inside the row's key where the name was changed since.
import { keyPart } from '../../domain/case-key';
import { type Cell, cellText, plainWords } from '../../workbook/cell';

export interface PupilToErase {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly email: string;
  /** As other sheets write it, and as people do. */
  readonly names: readonly string[];
  /** The other pupils' names, as other sheets write them. */
  readonly others: readonly string[];
}

/** Which part of a key is the pupil's code, by what the key begins with: another part may look like a code. */
const CODE_IN_KEY: Readonly<Record<string, number>> = {
  mip: 1,
  expectation: 1,
  selfAssessment: 1,
  review: 1,
  discussion: 1,
  closed: 3,
  plan: 3,
  appeal: 2,
  'kurso keitimas': 2,
  'papildomas darbas': 2,
  kėlimas: 2,
};
export function isKeyOf(key: string, pupilId: string): boolean {
  const parts = key.split('|');
  const place = CODE_IN_KEY[parts[0] ?? ''];
  return place !== undefined && parts[place] === keyPart(pupilId);
}

/** Columns from 1; those that the sheet is without are left out. */
export interface TellingColumns {
  readonly pupil?: number | undefined;
  readonly pupilId?: number | undefined;
  readonly key?: number | undefined;
  /** Of help: the key of the plan or extra work it belongs to. */
  readonly basisKey?: number | undefined;
}

export function isRowOf(
  { id, names, others }: PupilToErase,
  cells: readonly Cell[],
  columns: TellingColumns,
): boolean {
  const at = (column: number | undefined): string => (column ? cellText(cells[column - 1]) : '');
  const code = at(columns.pupilId);
  if (code !== '') return code === id;
  const name = plainWords(at(columns.pupil));
  if (names.some((own) => plainWords(own) === name)) return true;
  if (others.some((other) => plainWords(other) === name)) return false;
  return [columns.key, columns.basisKey].some((column) => isKeyOf(at(column), id));
}
