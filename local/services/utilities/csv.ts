// RFC 4180 as Utilities.parseCsv reads it: https://developers.google.com/apps-script/reference/utilities/utilities#parseCsv(String)

/** Rows of cells. A quoted cell may hold the delimiter, line breaks and doubled quotes. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let begun = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    begun = false;
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (sign === '"' && !begun) {
      quoted = true;
      begun = true;
    } else if (sign === delimiter) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else {
      cell += sign;
      begun = true;
    }
  }
  if (cell !== '' || begun || row.length > 0) endRow();
  return rows;
}
