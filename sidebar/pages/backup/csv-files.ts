// A copy's sheets as tables for other programs, a file a sheet: UTF-8 with its mark and semicolons, as a Lithuanian Excel
// opens them.
import { unparse } from 'papaparse';
import { type StoredFile, utf8 } from '../../../src/documents/docx/stored-zip';
import { backupWords } from '../../../src/text/lt/backup';
import type { Backup, BackupCell, BackupSubject } from '../../../src/workbook/backup-file';

const { files: words } = backupWords;

export const csvFiles = ({ tables, subjects }: Backup): readonly StoredFile[] => [
  ...tables.map(({ sheet, columns, rows }) => csvFile(sheet, [columns, ...rows])),
  ...subjects.map((subject) => csvFile(subject.sheet, subjectTable(subject))),
];

/** A text that another program would take for a formula gets an apostrophe. */
const csvFile = (sheet: string, rows: readonly (readonly BackupCell[])[]): StoredFile => ({
  name: `${sheet}.csv`,
  data: utf8(
    `\uFEFF${unparse(
      rows.map((cells) => cells.map(cellWords)),
      { delimiter: ';', escapeFormulae: /^[=+\-@\t\r].*\D/s, newline: '\r\n' },
    )}\r\n`,
  ),
});

function cellWords(cell: BackupCell): string {
  if (typeof cell === 'object') return cell.date.replace('T', ' ').replace(/\.\d+$/, '');
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}

/** As the sheet stands: the rows above the pupils, then a row a pupil. */
function subjectTable({ works, own, rows }: BackupSubject): readonly (readonly BackupCell[])[] {
  const head = (part: 'date' | 'kind' | 'weight' | 'topic', title: string, results: readonly string[]) => [
    '',
    title,
    ...works[0].map((work) => work[part]),
    ...results.slice(0, 2),
    ...works[1].map((work) => work[part]),
    ...results.slice(2),
    ...own.map((work) => work[part]),
  ];
  const none = ['', '', '', '', ''];
  return [
    ['', ...head('date', words.pupil, titles).slice(1)].map((cell, at) => (at === 0 ? words.number : cell)),
    head('kind', words.kind, none),
    head('weight', words.weight, none),
    head('topic', words.topic, none),
    ...rows.map(({ number, name, marks, status, closed, override, own: cells }) => [
      number,
      name,
      ...marks[0],
      status[0],
      closed[0],
      ...marks[1],
      status[1],
      closed[1],
      override,
      ...cells,
    ]),
  ];
}
const titles = [
  words.status[0],
  words.closed[0],
  words.status[1],
  words.closed[1],
  words.override,
] as readonly string[];
