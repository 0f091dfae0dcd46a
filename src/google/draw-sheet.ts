// A blueprint → a sheet. Everything of one sheet is written by as few calls as there are different things.
import type { Area, Check, Condition, Look, SheetBlueprint } from '../workbook/blueprint';
import type { Cell } from '../workbook/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet: a new sheet has 1,000 rows, 26 columns. */
const NEW_SHEET = { rows: 1000, columns: 26 };

export function drawSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  blueprint: SheetBlueprint,
): Sheet {
  const sheet = spreadsheet.insertSheet(blueprint.name, spreadsheet.getNumSheets());
  fitSize(sheet, blueprint);
  const range = ({ row, column, rows, columns }: Area): Range => sheet.getRange(row, column, rows, columns);
  for (const { area, look } of blueprint.looks) applyLook(range(area), look);
  setWidths(sheet, blueprint.widths);
  for (const { row, height } of blueprint.heights ?? []) sheet.setRowHeight(row, height);
  if (blueprint.frozenRows > 0) sheet.setFrozenRows(blueprint.frozenRows);
  if (blueprint.frozenColumns > 0) sheet.setFrozenColumns(blueprint.frozenColumns);
  for (const { area, check, help } of blueprint.checks)
    range(area).setDataValidation(validation(check, help));
  if (blueprint.colours.length > 0)
    sheet.setConditionalFormatRules(
      blueprint.colours.map(({ areas, when, look }) => colourRule(areas.map(range), when, look)),
    );
  writeCells(sheet, blueprint.cells);
  for (const column of blueprint.hiddenColumns) sheet.hideColumns(column);
  for (const { area, why } of blueprint.warned)
    range(area).protect().setDescription(why).setWarningOnly(true);
  return sheet;
}

function fitSize(sheet: Sheet, { rows, columns }: SheetBlueprint): void {
  if (columns > NEW_SHEET.columns) sheet.insertColumnsAfter(NEW_SHEET.columns, columns - NEW_SHEET.columns);
  else if (columns < NEW_SHEET.columns) sheet.deleteColumns(columns + 1, NEW_SHEET.columns - columns);
  if (rows < NEW_SHEET.rows) sheet.deleteRows(rows + 1, NEW_SHEET.rows - rows);
}

/** Neighbours of one width are set together. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let from = 0; from < widths.length; ) {
    const width = widths[from] as number;
    let to = from;
    while (widths[to] === width) to++;
    sheet.setColumnWidths(from + 1, to - from, width);
    from = to;
  }
}

/** Rows that lack cells at their end are filled up, as `setValues` demands. */
function writeCells(sheet: Sheet, cells: readonly (readonly Cell[])[]): void {
  const columns = Math.max(...cells.map((row) => row.length));
  const full = cells.map((row) => [...row, ...new Array<Cell>(columns - row.length).fill('')]);
  if (full.length > 0) sheet.getRange(1, 1, full.length, columns).setValues(full);
}

function applyLook(range: Range, look: Look): void {
  if (look.numberFormat !== undefined) range.setNumberFormat(look.numberFormat);
  if (look.background !== undefined) range.setBackground(look.background);
  if (look.fontColor !== undefined) range.setFontColor(look.fontColor);
  if (look.bold !== undefined) range.setFontWeight(look.bold ? 'bold' : 'normal');
  if (look.fontSize !== undefined) range.setFontSize(look.fontSize);
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.align !== undefined) range.setHorizontalAlignment(look.align);
}

function validation(check: Check, help: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(help).setAllowInvalid(true);
  switch (check.kind) {
    case 'list':
      return builder.requireValueInList([...check.values], true).build();
    case 'number-from':
      return builder.requireNumberGreaterThanOrEqualTo(check.least).build();
    case 'formula':
      return builder.requireFormulaSatisfied(check.formula).build();
  }
}

function colourRule(
  ranges: Range[],
  when: Condition,
  look: Look,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(ranges);
  if (look.background !== undefined) builder.setBackground(look.background);
  if (look.fontColor !== undefined) builder.setFontColor(look.fontColor);
  switch (when.kind) {
    case 'number-between':
      return builder.whenNumberBetween(when.from, when.to).build();
    case 'text-is':
      return builder.whenTextEqualTo(when.text).build();
    case 'text-begins':
      return builder.whenTextStartsWith(when.text).build();
  }
}
