// New sheets. One working sheet is drawn and copied for each, changed in between by what differs: a copy costs one
// call, and a sheet that is there is complete, however the work was cut off.
import type { NewSheets } from '../app/ports';
import type { Area, SheetBlueprint } from '../workbook/blueprint';
import { NEW_SHEET, pictureOf } from '../workbook/sheet-picture';
import { changeSheet, type DrawnSheet, newlyInserted, rangeOf, ruleMaker } from './change-sheet';
import { insertCharts } from './charts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function makeSheets(spreadsheet: Spreadsheet, { sheets, working, goesOn }: NewSheets): void {
  if (sheets.length === 0) return;
  const drawn = continued(spreadsheet, working) ?? fresh(spreadsheet, working.name, working.place);
  const pictures = sheets.map(({ blueprint }) => pictureOf(blueprint));
  // The last one is the working sheet itself.
  const own = goesOn ? undefined : sheets[sheets.length - 1]?.blueprint;
  const ownWarned = own && own.warned !== 'all' ? own.warned : [];
  sheets.forEach(({ blueprint, place }, index) => {
    const [picture, ...next] = pictures.slice(index);
    if (picture) changeSheet(drawn, picture, next, ownWarned);
    if (blueprint === own) {
      protect(drawn.sheet, blueprint, (area) => rangeOf(drawn, area));
      insertCharts(drawn.sheet, blueprint.charts ?? [], (area) => rangeOf(drawn, area));
      drawn.sheet.setName(blueprint.name);
    } else {
      const copy = spreadsheet.insertSheet(blueprint.name, place, { template: drawn.sheet });
      protect(copy, blueprint);
      insertCharts(copy, blueprint.charts ?? []);
    }
  });
  if (goesOn) drawn.sheet.setName(goesOn);
}

/** The working sheet as an earlier execution left it, if it is there. */
function continued(spreadsheet: Spreadsheet, { kept }: NewSheets['working']): DrawnSheet | undefined {
  const sheet = kept && spreadsheet.getSheetByName(kept.name);
  return kept && sheet
    ? { sheet, picture: pictureOf(kept.shows), ranges: new Map(), ruleOf: ruleMaker() }
    : undefined;
}

/** One that was cut off is of no use: nobody knows what has been drawn on it. */
function fresh(spreadsheet: Spreadsheet, name: string, place: number): DrawnSheet {
  return newlyInserted(insertAnew(spreadsheet, name, place), NEW_SHEET.rows, NEW_SHEET.columns);
}

function insertAnew(spreadsheet: Spreadsheet, name: string, place: number): Sheet {
  try {
    return spreadsheet.insertSheet(name, place);
  } catch (error) {
    const stale = spreadsheet.getSheetByName(name);
    if (!stale) throw error;
    spreadsheet.deleteSheet(stale);
    // The stale one may have been counted.
    return spreadsheet.insertSheet(name, Math.min(place, spreadsheet.getNumSheets()));
  }
}

/** One that was made but does not warn yet was cut off. */
export function protectUnprotected(sheet: Sheet, blueprint: Pick<SheetBlueprint, 'warned'>): void {
  const kind = blueprint.warned === 'all' ? 'SHEET' : 'RANGE';
  const there = sheet.getProtections(SpreadsheetApp.ProtectionType[kind]);
  // They are made in their order: the first ones are there.
  if (blueprint.warned !== 'all') protect(sheet, { warned: blueprint.warned.slice(there.length) });
  else if (there.length === 0) protect(sheet, blueprint);
  for (const protection of there) if (!protection.isWarningOnly()) protection.setWarningOnly(true);
}

/** A copy does not bring the protections of its original along. */
function protect(
  sheet: Sheet,
  { warned }: Pick<SheetBlueprint, 'warned'>,
  rangeAt: (area: Area) => GoogleAppsScript.Spreadsheet.Range = ({ row, column, rows, columns }) =>
    sheet.getRange(row, column, rows, columns),
): void {
  if (warned === 'all') sheet.protect().setWarningOnly(true);
  else for (const area of warned) rangeAt(area).protect().setWarningOnly(true);
}
