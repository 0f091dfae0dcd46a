// Moves the relative references of a formula, as copying it to another cell does.
import { columnLetters } from './a1';

// Texts and quoted sheet names are left alone; a name before `(`, with a digit or dot around it, is no reference.
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PIECES,
    (piece, fixColumn: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const column = fixColumn ? letters : shiftColumn(letters, columns);
      const row = fixRow ? Number(digits) : Number(digits) + rows;
      return column === undefined || row < 1 ? '#REF!' : `${fixColumn}${column}${fixRow}${row}`;
    },
  );
}

function shiftColumn(letters: string, by: number): string | undefined {
  const number =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + by;
  return number < 1 ? undefined : columnLetters(number - 1);
}
