// The register of closed semesters, made where a workbook does not have it yet.
import type { SheetRows } from '../../workbook/cell';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { type TableWords, tableBlueprint } from '../../workbook/table-blueprint';
import type { Ports } from '../ports';
import { type Register, readRegister } from './closing-class';

export interface MadeRegister extends Register {
  readonly sheet: SheetRows;
}

export function madeRegister(
  ports: Ports,
  register: Register,
  words: { readonly table: TableWords },
): MadeRegister {
  if (register.sheet) return { ...register, sheet: register.sheet };
  const name = closedSemestersSheet.sheet;
  // A sheet without anything in it was left by a run that ended while making it.
  if (ports.workbook.lastRead(name)) ports.workbook.deleteSheet(name);
  ports.workbook.create({ ...tableBlueprint(closedSemestersSheet, [], words.table), warned: 'all' });
  const made = readRegister(ports);
  if (!made.ok || !made.value.sheet) throw new Error(`No sheet ${name}`);
  return { ...made.value, sheet: made.value.sheet };
}
