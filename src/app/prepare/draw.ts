// The missing sheets of one kind are made; says which tabs there are then.

import type { SheetBlueprint } from '../../workbook/blueprint';
import { isWorkingSheet } from '../../workbook/working-sheet';
import type { Ports, SheetMaker } from '../ports';
import { type DrawingOptions, planDrawing } from './drawing';

export interface PreparePorts extends Ports {
  readonly maker: SheetMaker;
}

export function draw(
  ports: PreparePorts,
  blueprints: readonly SheetBlueprint[],
  options: DrawingOptions,
): readonly string[] {
  const { maker, workbook } = ports;
  if (blueprints.length === 0) return options.tabs;
  const { sheets, tabs } = planDrawing(blueprints, options);
  // One that shows something else is of no use: what it was made for has changed.
  const useless = options.tabs.filter((name) => isWorkingSheet(name) && name !== sheets.working.kept?.name);
  if (useless.length > 0) {
    for (const name of useless) workbook.deleteSheet(name);
    return draw(ports, blueprints, {
      ...options,
      tabs: options.tabs.filter((name) => !useless.includes(name)),
    });
  }
  maker.make(sheets);
  return tabs;
}
