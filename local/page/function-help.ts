// Autocomplete and the help of custom functions: what the script's JSDoc says, as Sheets shows it.
import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { CellFunctionInfo } from '../workbook/cell-functions';

export function describeFunctions(injector: Injector, functions: readonly CellFunctionInfo[]): void {
  const descriptions = functions.map(({ name, description, params }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: params.map(({ name: parameter, detail }) => ({
      name: parameter,
      detail,
      example: parameter,
      require: BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
  injector.get(IDescriptionService).registerDescriptions(descriptions);
}
