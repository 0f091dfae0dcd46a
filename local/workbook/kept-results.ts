// The further rows of formulas' results lie beside Univer's snapshot. They are kept too, so that an opened workbook
// shows what it showed until its formulas are calculated again.
import type { Injector, IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Lines<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
/** By Univer's id of the sheet, row and column: how far each formula's result goes, and the cells of the results. */
export type KeptResults = Readonly<
  Record<string, { readonly ranges: Lines<IRange>; readonly cells: Lines<object> }>
>;

export function resultsToKeep(injector: Injector, workbookId: string): KeptResults {
  const model = injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[workbookId] ?? {};
  const cells = model.getArrayFormulaCellData()[workbookId] ?? {};
  const sheets = Object.entries(ranges).filter(([, lines]) => Object.keys(lines ?? {}).length > 0);
  return structuredClone(
    Object.fromEntries(sheets.map(([id, lines]) => [id, { ranges: lines, cells: cells[id] ?? {} }])),
  ) as KeptResults;
}

/** Before anything is calculated: what the calculation finds takes their place. */
export function showKeptResults(injector: Injector, workbookId: string, kept: unknown): void {
  if (typeof kept !== 'object' || kept === null) return;
  const model = injector.get(FormulaDataModel);
  const sheets = Object.entries(structuredClone(kept) as KeptResults);
  const part = (name: 'ranges' | 'cells') =>
    Object.fromEntries(sheets.map(([id, results]) => [id, { ...results?.[name] }]));
  model.setArrayFormulaRange({ ...model.getArrayFormulaRange(), [workbookId]: part('ranges') } as never);
  model.setArrayFormulaCellData({ ...model.getArrayFormulaCellData(), [workbookId]: part('cells') } as never);
}
