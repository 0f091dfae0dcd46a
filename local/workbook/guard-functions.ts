import { ErrorType, ErrorValueObject, type IFunctionService } from '@univerjs/engine-formula';

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
  }
}
