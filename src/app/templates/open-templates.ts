// The menu action that shows `Šablonai`: made where it is not there, completed where forms have gained texts, checked.
import { failure, type Result, success } from '../../domain/result';
import { templates as words } from '../../text/lt/templates';
import { readTable, type Table } from '../../workbook/read-table';
import { sumOf, type TemplateRow, templatesBlueprint, templatesSheet } from '../../workbook/templates-sheet';
import { addedRows, changedRow } from '../cases/case-rows';
import { type AreaChange, applyChanges, finishChanges } from '../change-set';
import { isSchoolWorkbook } from '../open-workbook-kind';
import type { Dialog, Ports } from '../ports';
import { underLock } from '../under-lock';
import { madeSheet } from '../undo/made-sheets';
import { rowNotes } from './row-notes';
import { usualRows } from './usual-rows';

const TEMPLATES_KEY = 'templates';
const SECONDS_TO_READ = 12;

/** What there is to tell about the sheet. */
interface Opened {
  readonly isMade: boolean;
  readonly added: number;
  readonly wrong: number;
}

export function openTemplates(ports: Ports, dialog: Dialog): Result<void> {
  const opened = underLock(ports, () => prepareTemplates(ports));
  if (!opened.ok) return opened;
  const { isMade, added, wrong } = opened.value;
  ports.workbook.show(templatesSheet.sheet);
  const said = [
    ...(added > 0 && !isMade ? [words.added(added)] : []),
    wrong > 0 ? words.wrong(wrong) : words.made,
  ];
  dialog.toast(said.join(' '), SECONDS_TO_READ);
  return success(undefined);
}

function prepareTemplates(ports: Ports): Result<Opened> {
  const sheet = ports.workbook.read(templatesSheet.sheet);
  if (!sheet) return isSchoolWorkbook(ports) ? failure('workbook-is-school') : success(make(ports));
  const table = readTable(templatesSheet, sheet);
  if (!table.ok) return table;
  return success(complete(ports, table.value));
}

function make(ports: Ports): Opened {
  const blueprint = templatesBlueprint(usualRows(), words.table);
  applyChanges(ports, {
    key: TEMPLATES_KEY,
    what: words.action,
    areas: [],
    makes: [madeSheet(blueprint)],
    goesOn: true,
  });
  ports.workbook.create(blueprint);
  finishChanges(ports, TEMPLATES_KEY);
  return { isMade: true, added: 0, wrong: 0 };
}

/** What the school has written stays, and so does whatever a person has typed over a text of ours. */
function complete(ports: Ports, table: Table<TemplateRow, keyof TemplateRow>): Opened {
  const there = new Set(table.rows.map(({ value }) => value.key));
  const usual = usualRows();
  const byKey = new Map(usual.map((row) => [row.key, row]));
  const missing = usual.filter(({ key }) => !there.has(key));
  const renewed = table.rows.map(({ row, value }) => ({
    row,
    value: renewedRow(value, byKey.get(value.key)),
  }));
  const notes = rowNotes(renewed);
  const changed = renewed.flatMap(({ row, value }, index): readonly AreaChange[] => {
    const before = table.rows[index]?.value;
    const note = notes[index]?.note ?? value.note;
    return before ? changedRow(templatesSheet, table, row, before, { ...value, note }) : [];
  });
  const areas = [
    ...changed,
    ...(missing.length > 0 ? [addedRows(ports, templatesSheet, table, missing)] : []),
  ];
  if (areas.length > 0) applyChanges(ports, { key: TEMPLATES_KEY, what: words.action, areas });
  // Making the sheet may have been cut off at its very last write.
  else finishChanges(ports, TEMPLATES_KEY);
  return { isMade: false, added: missing.length, wrong: notes.filter(({ isWrong }) => isWrong).length };
}

/** An older text of ours gives way to the present one unless somebody has typed over it. */
const renewedRow = (row: TemplateRow, usual: TemplateRow | undefined): TemplateRow =>
  usual && sumOf(row) === row.sum ? { ...usual, own: row.own, note: row.note } : row;
