// Thousands of cells have a rule with a formula of its own. Univer calculates all of them with the workbook's first
// calculation, and the formulas in the cells are shown only after it: here the rules wait until those are, and whatever
// a person types goes before them.
import { CustomCommandExecutionError, ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  type ISetOtherFormulaMutationParams,
  OtherFormulaMarkDirty,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetOtherFormulaMutation,
} from '@univerjs/engine-formula';

/** Returns the way to let them be calculated. Nothing is lost meanwhile: who needs a rule's result waits for it. */
export function holdChecks(injector: Injector): () => Promise<void> {
  const { calculateStarted$ } = injector.get(RegisterOtherFormulaService);
  const commands = injector.get(ICommandService);
  const tell = calculateStarted$.next.bind(calculateStarted$);
  let began = false;
  calculateStarted$.next = (started) => {
    began ||= started;
  };
  letTypingGoFirst(commands);
  return async () => {
    calculateStarted$.next = tell;
    if (began) await registerTogether(commands, () => tell(true));
  };
}

/**
 * Univer sends two commands for every formula that was held back, 26,000 of them for a class, and the page stands still
 * for seconds: they are gathered into one for each sheet and one for all.
 */
async function registerTogether(commands: ICommandService, register: () => void): Promise<void> {
  const sheets = new Map<string, ISetOtherFormulaMutationParams>();
  const dirty: Formulas = {};
  const gathering = commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetOtherFormulaMutation.id) {
      const { unitId, subUnitId, formulaMap } = params as ISetOtherFormulaMutationParams;
      const key = `${unitId} ${subUnitId}`;
      const sheet = sheets.get(key) ?? { unitId, subUnitId, formulaMap: {} };
      Object.assign(sheet.formulaMap, formulaMap);
      sheets.set(key, sheet);
    } else if (id === OtherFormulaMarkDirty.id) add(dirty, params as Formulas);
    else return;
    throw new CustomCommandExecutionError('Gathered.');
  });
  register();
  await new Promise((resolve) => setTimeout(resolve)); // the second command of each comes a moment later
  gathering.dispose();
  for (const sheet of sheets.values())
    commands.syncExecuteCommand(SetOtherFormulaMutation.id, sheet, { onlyLocal: true });
  if (!isEmpty(dirty)) commands.syncExecuteCommand(OtherFormulaMarkDirty.id, dirty, { onlyLocal: true });
}

/** A calculation that has both cells and rules to do, does the cells, and the rules in one of its own after it. */
function letTypingGoFirst(commands: ICommandService): void {
  let later: Formulas = {};
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    const work = params as Partial<IFormulaDirtyData>;
    const rules = (work.dirtyUnitOtherFormulaMap ?? {}) as Formulas;
    if (!work.dirtyRanges?.length || isEmpty(rules)) return;
    add(later, rules);
    work.dirtyUnitOtherFormulaMap = {};
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationNotificationMutation.id || isEmpty(later)) return;
    const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    const rules = later;
    later = {};
    void commands.executeCommand(OtherFormulaMarkDirty.id, rules, { onlyLocal: true });
  });
}

/** Ids of rules' formulas by workbook and sheet. */
type Formulas = Record<string, Record<string, Record<string, boolean>>>;

const isEmpty = (formulas: Formulas): boolean => Object.keys(formulas).length === 0;

function add(to: Formulas, formulas: Formulas): void {
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const unit = to[unitId] ?? {};
    to[unitId] = unit;
    for (const [sheetId, ids] of Object.entries(sheets))
      unit[sheetId] = Object.assign(unit[sheetId] ?? {}, ids);
  }
}
