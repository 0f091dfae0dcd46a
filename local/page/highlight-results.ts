// Univer's conditional formats look at a sheet's own cells; the further rows of a formula's result lie beside them. Here
// the rules see those too, as they do in Sheets, and are asked again when a calculation has changed them.
import {
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';

export function highlightResults(injector: Injector, workbookId: string): void {
  const rules = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  const formulas = injector.get(FormulaDataModel);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(workbookId);
  const results = (sheetId: string) => formulas.getArrayFormulaCellData()[workbookId]?.[sheetId];

  // A rule reads cells by Worksheet.getCellRaw. Only while a rule is asked may that give a result: for everything else
  // (editing, undo) such a cell is empty.
  const following = new Set<string>();
  const ask = view.getCellCfs.bind(view);
  let asking = false;
  const follow = (sheetId: string) => {
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (!sheet || following.has(sheetId)) return;
    following.add(sheetId);
    const read = sheet.getCellRaw.bind(sheet);
    sheet.getCellRaw = (row: number, column: number): Nullable<ICellData> => {
      const own = read(row, column);
      return asking && own?.v == null ? (results(sheetId)?.[row]?.[column] ?? own) : own;
    };
  };
  view.getCellCfs = (unitId, sheetId, row, column) => {
    if (unitId !== workbookId) return ask(unitId, sheetId, row, column);
    follow(sheetId);
    asking = true;
    try {
      return ask(unitId, sheetId, row, column);
    } finally {
      asking = false;
    }
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    for (const sheetId of workbook?.getSheetOrders() ?? []) {
      for (const { cfId } of rules.getSubunitRules(workbookId, sheetId) ?? [])
        view.markRuleDirty(workbookId, sheetId, cfId);
    }
  });
}
