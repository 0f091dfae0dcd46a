import {
  type BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type IFunctionService,
} from '@univerjs/engine-formula';

/**
 * An exception out of a function leaves the engine waiting for ever (and ends a Node process): the engine's own
 * functions therefore answer `#ERROR!` instead. What still hangs, the watchdog finds.
 */
export function guardFunctions(functions: IFunctionService): void {
  for (const executor of functions.getExecutors().values()) {
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...variants) => {
      try {
        return calculate(...variants);
      } catch {
        return ErrorValueObject.create(ErrorType.ERROR);
      }
    };
    handOnSpilledResults(executor as Executor);
  }
}

type Executor = BaseFunction & {
  createReferenceObject?(
    reference: BaseReferenceObject,
    range: unknown,
  ): BaseReferenceObject | ErrorValueObject;
};

/**
 * A reference that a function makes out of another (MAP hands its LAMBDA one cell after the other) sees the cells of
 * the sheet, but not what formulas have spilled into them in this very calculation: it would go on with the results
 * before it.
 */
function handOnSpilledResults(executor: Executor): void {
  const create = executor.createReferenceObject?.bind(executor);
  if (!create) return;
  executor.createReferenceObject = (reference, range) => {
    const made = create(reference, range);
    if (!made.isReferenceObject()) return made;
    const cell = made as BaseReferenceObject;
    cell.setRuntimeArrayFormulaCellData(reference.getRuntimeArrayFormulaCellData());
    cell.setRuntimeArrayFormulaRange(reference.getRuntimeArrayFormulaRange());
    cell.setRuntimeFeatureCellData(reference.getRuntimeFeatureCellData());
    return cell;
  };
}
