// Where a pupil is named in words that others wrote: nobody but a person can tell what to do with them.
import { foldWord } from '../../domain/cell';
import { mentionedPupils } from '../../domain/mentioned-pupils';
import { namesPupil, withoutName } from '../../domain/name-in-text';
import { type Cell, cellText, type SheetRows } from '../../workbook/cell';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import type { Ports } from '../ports';
import { erasedGrid, type SheetTraces } from './sheet-traces';
import type { PupilToErase } from './whose';

export interface Mention {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The beginning of what stands there. */
  readonly text: string;
  /** The whole name, the address or the code; else a word that looks like the surname. */
  readonly isSure: boolean;
}
const LONGEST_SHOWN = 80;
const MOST = 200;

/** In what stays when the traces are erased. What a formula brings from elsewhere goes there, not here. */
export function findMentions(
  workbook: Ports['workbook'],
  sheets: readonly SheetRows[],
  traces: readonly SheetTraces[],
  pupil: PupilToErase,
): readonly Mention[] {
  const hints = hintsOf(pupil);
  const tells = (cell: Cell) => (isWorthALook(cell, hints) ? tellsOf(cell, pupil) : 'no');
  const found = sheets.flatMap((sheet): Mention[] => {
    const grid = erasedGrid(
      sheet.rows,
      traces.filter((one) => one.sheet === sheet.name),
    );
    const named = grid.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const told = tells(cell);
        // A namesake stands in the register with a name of their own.
        const isNoMention = told === 'no' || (told === 'maybe' && sheet.name === pupilsSheet.sheet);
        return isNoMention ? [] : [{ row: down + 1, column: right + 1, cell, isSure: told === 'sure' }];
      }),
    );
    if (named.length === 0) return [];
    const formulas = workbook.readFormulas(sheet.name);
    // `Suvestinė` spills its codes from one formula a column.
    const isSpilled = (column: number): boolean =>
      sheet.name === OVERVIEW_SHEET && formulas.some((line) => (line[column - 1] ?? '') !== '');
    return named
      .filter(({ row, column }) => {
        const formula = formulas[row - 1]?.[column - 1] ?? '';
        return formula === '' ? !isSpilled(column) : tells(formula) === 'sure';
      })
      .map(({ cell, ...place }) => ({
        sheet: sheet.name,
        ...place,
        text: cellText(cell).slice(0, LONGEST_SHOWN),
      }));
  });
  return found.slice(0, MOST);
}

/** A class has tens of thousands of cells: only those with a beginning of a name are looked at closely. */
const hintsOf = ({ names, email, id }: PupilToErase): readonly string[] =>
  [
    ...new Set([
      ...names.flatMap((name) => foldWord(name).split(' ').map(beginning)),
      foldWord(email),
      foldWord(id),
    ]),
  ].filter((hint) => hint !== '');
const beginning = (word: string): string => word.slice(0, 4);
const isWorthALook = (cell: Cell, hints: readonly string[]): cell is string => {
  if (typeof cell !== 'string' || cell === '') return false;
  const folded = foldWord(cell);
  return hints.some((hint) => folded.includes(hint));
};

function tellsOf(
  cell: string,
  { id, email, lastName, names, others }: PupilToErase,
): 'sure' | 'maybe' | 'no' {
  const text = cell.trim();
  const isAddress = email !== '' && addressesIn(text).includes(email.toLowerCase());
  if (text === id || isAddress || namesPupil(text, names, others)) return 'sure';
  // Of a sister only the surname is the same: her own name is no mention.
  return mentionedPupils(withoutName(text, others, names, ''), [{ lastName }]).length > 0 ? 'maybe' : 'no';
}

const addressesIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[^\s@,;<>()]+@[^\s@,;<>()]+/g) ?? []).map((address) =>
    address.replace(/[.:]+$/, ''),
  );
