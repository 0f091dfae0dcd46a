import type { Injector } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { cellName, rectangles, toRange } from './areas';
import type { Commands } from './commands';
import type { Area, ValidationRule } from './port';
import { fromUniverRule, toUniverRule } from './validation-rules';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

export function readValidations(injector: Injector, place: Place, area: Area): (ValidationRule | null)[][] {
  const model = injector.get(SheetDataValidationModel);
  const known = new Map<string, ValidationRule>();
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const rule = model.getRuleByLocation(place.unitId, place.subUnitId, area.row + r, area.column + c);
      if (!rule) return null;
      const read = known.get(rule.uid) ?? fromUniverRule(rule);
      known.set(rule.uid, read);
      return read;
    }),
  );
}

/** Equal rules become one rule of the engine, over as few rectangles as they fill. */
export function writeValidations(
  injector: Injector,
  commands: Commands,
  place: Place,
  area: Area,
  rules: readonly (readonly (ValidationRule | null)[])[],
): void {
  const keys = rules.map((line) => line.map((rule) => (rule ? JSON.stringify(rule) : '')));
  const distinct = new Map(
    rules.flatMap((line, r) => line.map((rule, c) => [keys[r]?.[c] ?? '', rule] as const)),
  );
  const hasAny = injector.get(SheetDataValidationModel).getRules(place.unitId, place.subUnitId).length > 0;
  for (const [key, rule] of distinct) {
    const areas = rectangles(area, (row, column) => keys[row - area.row]?.[column - area.column] === key);
    const ranges = areas.map(toRange);
    const [first] = areas;
    if (!rule && hasAny) commands.run(ClearRangeDataValidationCommand.id, { ...place, ranges });
    if (!rule || !first) continue;
    const uid = `dv-${Math.random().toString(36).slice(2, 10)}`;
    const made = { ...toUniverRule(rule, cellName(first.row, first.column)), uid, ranges };
    commands.run(AddSheetDataValidationCommand.id, { ...place, rule: made });
  }
}
