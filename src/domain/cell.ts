/** A cell's value as Google hands it to a script; a cell that is left out or empty is undefined, null or `''`. */
export type Cell = unknown;

export function isBlank(cell: Cell): boolean {
  return (
    cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** True for dates of any realm: a script may meet a `Date` that was made outside its own. */
export function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ą: 'a',
  č: 'c',
  ę: 'e',
  ė: 'e',
  į: 'i',
  š: 's',
  ų: 'u',
  ū: 'u',
  ž: 'z',
};

/** How words are compared: without case, Lithuanian diacritics (composed or not), a closing dot, or stray spaces. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ąčęėįšųūž]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

/** A cell's value as quoted to people in an error. */
export function showCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return showDate(cell);
  if (isBlank(cell)) return '';
  return typeof cell === 'object' ? Object.prototype.toString.call(cell) : String(cell);
}

function showDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '?';
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
