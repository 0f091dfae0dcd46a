// The arguments of a rule as the workbook keeps them ↔ as scripts see them: a range is kept as an absolute reference.
import type { WorkbookPort } from '../../workbook/port';
import { absoluteName } from './a1';
import type { Range } from './range';
import { resolveA1 } from './resolve-a1';
import type { World } from './world';

export interface RuleCore {
  readonly criteria: string;
  readonly values: readonly unknown[];
}

export function criteriaValues(world: World, book: WorkbookPort, { criteria, values }: RuleCore): unknown[] {
  const home = book.sheets()[0];
  if (criteria !== 'VALUE_IN_RANGE' || !home) return [...values];
  const found = resolveA1(book, String(values[0]).replace(/^=/, ''), home);
  const range = found ? world.sheet(book, found.sheet)._range(found.area) : null;
  return [range, ...values.slice(1)];
}

export function rangeReference(range: Range): string {
  return absoluteName(range._port.name, range._area);
}
