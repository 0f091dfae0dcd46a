// A drawn sheet → another drawn sheet, by as few calls as there are differences. Builders of rules are used again:
// `build` makes a rule of what is set so far
// (developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#build). Ranges are asked for together,
// also those of the sheets that come next.
import type { Area, Condition, SheetBlueprint } from '../workbook/blueprint';
import { columnName } from '../workbook/cell';
import {
  blankPicture,
  type CellCheck,
  differingRows,
  type Grid,
  LOOK_KEYS,
  type LookKey,
  type Looks,
  type SheetPicture,
  sameGrid,
} from '../workbook/sheet-picture';
import { strokes } from '../workbook/strokes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet and what stands in it; ranges that were asked for are kept. */
export interface DrawnSheet {
  readonly sheet: Sheet;
  picture: SheetPicture;
  readonly ranges: Map<string, Range>;
  readonly ruleOf: RuleMaker;
}

/** `next` are the pictures that follow on the same sheet; `alsoUsed`, areas that the caller will ask for. */
export function changeSheet(
  drawn: DrawnSheet,
  wanted: SheetPicture,
  next: readonly SheetPicture[] = [],
  alsoUsed: readonly Area[] = [],
): void {
  resize(drawn, wanted);
  fetchRanges(drawn, [wanted, ...next], alsoUsed);
  const { sheet, picture } = drawn;
  changeLooks(drawn, wanted.looks);
  for (const { first, count, value } of strokes(picture.widths, wanted.widths))
    sheet.setColumnWidths(first, count, value);
  for (const { first, count, value } of strokes(picture.heights, wanted.heights))
    sheet.setRowHeights(first, count, value);
  if (picture.frozenRows !== wanted.frozenRows) sheet.setFrozenRows(wanted.frozenRows);
  if (picture.frozenColumns !== wanted.frozenColumns) sheet.setFrozenColumns(wanted.frozenColumns);
  changeChecks(drawn, wanted);
  changeColours(drawn, wanted);
  changeCells(drawn, wanted);
  changeHidden(drawn, wanted);
  drawn.picture = wanted;
}

export function rangeOf({ sheet, ranges }: DrawnSheet, area: Area): Range {
  const { row, column, rows, columns } = area;
  const range = ranges.get(a1Of(area)) ?? sheet.getRange(row, column, rows, columns);
  ranges.set(a1Of(area), range);
  return range;
}

/** Many ranges are got by two calls: all that the first picture needs, and with them those of the following ones. */
function fetchRanges(drawn: DrawnSheet, pictures: readonly SheetPicture[], alsoUsed: readonly Area[]): void {
  const missing = (areas: readonly Area[]): string[] =>
    [...new Set(areas.map(a1Of))].filter((name) => !drawn.ranges.has(name));
  const [first] = pictures;
  if (!first || missing(areasChanged(drawn.picture, first)).length === 0) return;
  const otherSize = pictures.findIndex(
    ({ rows, columns }) => rows !== first.rows || columns !== first.columns,
  );
  const reached = otherSize < 0 ? pictures : pictures.slice(0, otherSize);
  const names = missing([
    ...reached.flatMap((picture, index) => areasChanged(reached[index - 1] ?? drawn.picture, picture)),
    ...(otherSize < 0 ? alsoUsed : []),
  ]);
  // One or two are asked for when they are needed.
  if (names.length <= 2) return;
  const ranges = drawn.sheet.getRangeList(names).getRanges();
  names.forEach((name, index) => {
    const range = ranges[index];
    if (range) drawn.ranges.set(name, range);
  });
}

/** Where something is set to turn one picture into another of its size. */
function areasChanged(from: SheetPicture, to: SheetPicture): Area[] {
  const { rows, columns } = to;
  const checks = checksChanged(from, to);
  const cells = differingRows(from.cells, to.cells);
  const isWholeUsed =
    checks.grid !== 'same' || LOOK_KEYS.some((key) => !sameGrid(from.looks[key], to.looks[key]));
  return [
    ...(isWholeUsed ? [{ row: 1, column: 1, rows, columns }] : []),
    ...checks.formulas.map(({ area }) => area),
    ...(coloursDiffer(from, to) ? to.colours.flatMap(({ areas }) => areas) : []),
    ...(cells ? [rowsArea(cells, columns)] : []),
  ];
}

const rowsArea = ([first, last]: readonly [number, number], columns: number): Area => ({
  row: first,
  column: 1,
  rows: last - first + 1,
  columns,
});
export const a1Of = ({ row, column, rows, columns }: Area): string =>
  `${columnName(column)}${row}:${columnName(column + columns - 1)}${row + rows - 1}`;

function resize(drawn: DrawnSheet, { rows, columns }: SheetPicture): void {
  const { sheet, picture } = drawn;
  if (rows === picture.rows && columns === picture.columns) return;
  if (columns > picture.columns) sheet.insertColumnsAfter(picture.columns, columns - picture.columns);
  if (columns < picture.columns) sheet.deleteColumns(columns + 1, picture.columns - columns);
  if (rows > picture.rows) sheet.insertRowsAfter(picture.rows, rows - picture.rows);
  if (rows < picture.rows) sheet.deleteRows(rows + 1, picture.rows - rows);
  drawn.picture = resized(picture, rows, columns);
}

/** Unlike any look: it is set in any case. */
const UNKNOWN = Symbol('unknown look');
/** Whether new lines look like the line before them is not documented: what that has is set in them anew. */
function resized(picture: SheetPicture, rows: number, columns: number): SheetPicture {
  const line = <Value>(values: readonly Value[], count: number, fresh: Value | undefined): Value[] =>
    Array.from({ length: count }, (_, index) =>
      index < values.length ? (values[index] as Value) : (fresh ?? (values[values.length - 1] as Value)),
    );
  const grid = <Value>(values: Grid<Value>, fresh?: Value): Value[][] =>
    line(values, rows, undefined).map((cells) => line(cells, columns, fresh));
  const beyond = (values: readonly unknown[], count: number): readonly unknown[] => {
    const last = values[values.length - 1];
    return line(values, count, last === undefined ? undefined : UNKNOWN);
  };
  const lookGrid = (values: Grid<unknown>): Grid<unknown> => {
    const last = values[values.length - 1]?.map((value) => (value === undefined ? undefined : UNKNOWN));
    return line(values, rows, last).map((cells) => beyond(cells, columns));
  };
  const looks = Object.fromEntries(LOOK_KEYS.map((key) => [key, lookGrid(picture.looks[key])]));
  return {
    ...picture,
    rows,
    columns,
    cells: line(picture.cells, rows, []).map((cells) => line(cells, columns, '')),
    looks: looks as unknown as Looks,
    checks: grid(picture.checks),
    widths: line(picture.widths, columns, undefined),
    heights: line(picture.heights, rows, undefined),
  };
}

function changeLooks(drawn: DrawnSheet, wanted: Looks): void {
  for (const key of LOOK_KEYS)
    if (!sameGrid(drawn.picture.looks[key], wanted[key]))
      LOOK_SETTERS[key](whole(drawn), wanted[key] as Grid<never>);
}

const whole = (drawn: DrawnSheet): Range =>
  rangeOf(drawn, { row: 1, column: 1, rows: drawn.picture.rows, columns: drawn.picture.columns });

/** null brings back what a new sheet has; a format has no null, `General` is what a new cell has. */
const LOOK_SETTERS: { readonly [Key in LookKey]: (range: Range, grid: Grid<never>) => void } = {
  background: (range, grid) => range.setBackgrounds(orNull(grid)),
  fontColor: (range, grid) => range.setFontColors(orNull(grid)),
  bold: (range, grid) => range.setFontWeights(mapped(grid, (bold) => (bold ? 'bold' : null))),
  fontSize: (range, grid) => range.setFontSizes(orNull(grid)),
  wrap: (range, grid) => range.setWraps(mapped(grid, (wrap) => wrap === true) as never),
  align: (range, grid) => range.setHorizontalAlignments(orNull(grid)),
  numberFormat: (range, grid) => range.setNumberFormats(mapped(grid, (format) => format ?? 'General')),
};
const mapped = <Value, Result>(grid: Grid<Value>, change: (value: Value) => Result): Result[][] =>
  grid.map((line) => line.map(change));
const orNull = <Value>(grid: Grid<Value>): Value[][] => mapped(grid, (value) => (value ?? null) as Value);

function changeChecks(drawn: DrawnSheet, wanted: SheetPicture): void {
  const { ruleOf } = drawn;
  const { grid, formulas } = checksChanged(drawn.picture, wanted);
  if (grid === 'clear') whole(drawn).clearDataValidations();
  if (grid === 'set')
    whole(drawn).setDataValidations(
      mapped(wanted.checks, (check) =>
        check ? ruleOf(check) : null,
      ) as GoogleAppsScript.Spreadsheet.DataValidation[][],
    );
  for (const { area, check, help } of formulas)
    rangeOf(drawn, area).setDataValidation(ruleOf({ check, help }));
}

/** What is done with the whole sheet's checks, and the formulas that are set after it. */
function checksChanged(
  from: SheetPicture,
  { checks, formulaChecks }: SheetPicture,
): {
  readonly grid: 'same' | 'clear' | 'set';
  readonly formulas: SheetPicture['formulaChecks'];
} {
  const formulasDiffer = JSON.stringify(from.formulaChecks) !== JSON.stringify(formulaChecks);
  if (!formulasDiffer && sameGrid(from.checks, checks)) return { grid: 'same', formulas: [] };
  if (!isWithoutChecks(checks)) return { grid: 'set', formulas: formulaChecks };
  const wasEmpty = isWithoutChecks(from.checks) && from.formulaChecks.length === 0;
  return { grid: wasEmpty ? 'same' : 'clear', formulas: formulaChecks };
}
const isWithoutChecks = (checks: SheetPicture['checks']): boolean =>
  checks.every((line) => line.every((check) => check === undefined));

export type RuleMaker = (check: CellCheck) => GoogleAppsScript.Spreadsheet.DataValidation;

/** Each rule is built once. What a builder was told last stays: the same help is not told twice. */
export function ruleMaker(): RuleMaker {
  const rules = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  let builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder | undefined;
  let told = '';
  return (wanted) => {
    const key = JSON.stringify(wanted);
    const known = rules.get(key);
    if (known) return known;
    builder ??= SpreadsheetApp.newDataValidation();
    const { check, help } = wanted;
    if (check.kind === 'list') builder.requireValueInList([...check.values], true);
    else if (check.kind === 'number-from') builder.requireNumberGreaterThanOrEqualTo(check.least);
    else builder.requireFormulaSatisfied(check.formula);
    if (help !== told) builder.setHelpText(help);
    told = help;
    const rule = builder.build();
    rules.set(key, rule);
    return rule;
  };
}

function changeColours(drawn: DrawnSheet, wanted: SheetPicture): void {
  if (!coloursDiffer(drawn.picture, wanted)) return;
  const { colours } = wanted;
  drawn.sheet.setConditionalFormatRules(
    colours.length > 0 ? colourRules((areas) => areas.map((area) => rangeOf(drawn, area)), colours) : [],
  );
}
const coloursDiffer = (from: SheetPicture, to: SheetPicture): boolean =>
  JSON.stringify(from.colours) !== JSON.stringify(to.colours);

export function colourRules(
  rangesAt: (areas: readonly Area[]) => Range[],
  colours: SheetBlueprint['colours'],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  let told = { areas: '', background: '', fontColor: '' };
  return colours.map(({ areas, when, look }) => {
    const wanted = {
      areas: JSON.stringify(areas),
      background: look.background ?? '',
      fontColor: look.fontColor ?? '',
    };
    if (wanted.areas !== told.areas) builder.setRanges(rangesAt(areas));
    if (wanted.background !== told.background) builder.setBackground(look.background ?? null);
    if (wanted.fontColor !== told.fontColor) builder.setFontColor(look.fontColor ?? null);
    told = wanted;
    require(builder, when);
    return builder.build();
  });
}

function require(builder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, when: Condition): void {
  switch (when.kind) {
    case 'number-between':
      builder.whenNumberBetween(when.from, when.to);
      return;
    case 'text-is':
      builder.whenTextEqualTo(when.text);
      return;
    case 'text-begins':
      builder.whenTextStartsWith(when.text);
      return;
    case 'formula':
      builder.whenFormulaSatisfied(when.formula);
  }
}

/** Whole rows, so that the next sheet asks for the same range. */
function changeCells(drawn: DrawnSheet, { cells, columns }: SheetPicture): void {
  const rows = differingRows(drawn.picture.cells, cells);
  if (!rows) return;
  const [first, last] = rows;
  rangeOf(drawn, rowsArea(rows, columns)).setValues(cells.slice(first - 1, last).map((line) => [...line]));
}

function changeHidden({ sheet, picture }: DrawnSheet, { hiddenColumns, columns }: SheetPicture): void {
  const flags = (hidden: readonly number[]) =>
    Array.from({ length: columns }, (_, index) => hidden.includes(index + 1));
  for (const { first, count, value } of strokes(flags(picture.hiddenColumns), flags(hiddenColumns)))
    if (value) sheet.hideColumns(first, count);
    else sheet.showColumns(first, count);
}

export const newlyInserted = (sheet: Sheet, rows: number, columns: number): DrawnSheet => ({
  sheet,
  picture: blankPicture(rows, columns),
  ranges: new Map(),
  ruleOf: ruleMaker(),
});
