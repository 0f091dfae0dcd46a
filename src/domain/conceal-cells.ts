// Figures that nobody may learn must not be worked out from those beside them (complementary disclosure). The shown sums
// are equations; a concealed cell that they settle is told, and one more is concealed until they settle none.

/** Cells of a table: one is the sum of the others. */
export interface SumCells {
  readonly sum: string;
  readonly parts: readonly string[];
}

/**
 * @param values every count of the table, each at least 0
 * @param first cells that are concealed for what they hold
 * @returns these, and others so that none of all of them follows from what is left
 */
export function concealedCells(
  values: ReadonlyMap<string, number>,
  sums: readonly SumCells[],
  first: ReadonlySet<string>,
): ReadonlySet<string> {
  const hidden = new Set(first);
  const held = (cell: string): number => values.get(cell) ?? 0;
  const byCell = new Map<string, SumCells[]>();
  for (const one of sums)
    for (const cell of [one.sum, ...one.parts]) byCell.set(cell, [...(byCell.get(cell) ?? []), one]);
  const sumsOf = (cell: string): readonly SumCells[] => byCell.get(cell) ?? [];
  for (;;) {
    const told = new Set([
      ...settledCells(sums, hidden),
      ...sums.flatMap((one) => (isAtItsLeast(one, hidden, held) ? hiddenOf(one, hidden) : [])),
    ]);
    if (told.size === 0) return hidden;
    const touched = new Set<SumCells>();
    for (const cell of told) {
      const own = sumsOf(cell);
      // What has just been concealed beside it may be enough.
      if (own.some((one) => touched.has(one))) continue;
      const next = leastLoss(cell);
      if (next === undefined) continue;
      hidden.add(next);
      for (const one of sumsOf(next)) touched.add(one);
    }
    if (touched.size === 0) return hidden;
  }

  /** Beside it where it is concealed alone; the cell that stands in the most other sums with something concealed. */
  function leastLoss(cell: string): string | undefined {
    const own = sumsOf(cell);
    const alone = own.filter((sum) => hiddenOf(sum, hidden).length === 1);
    const besideIn = (some: readonly SumCells[]): readonly string[] =>
      some.flatMap(({ sum, parts }) => [...parts, sum]).filter((one) => values.has(one) && !hidden.has(one));
    const beside = new Set(besideIn(alone).length > 0 ? besideIn(alone) : besideIn(own));
    const joins = (one: string): number =>
      sumsOf(one).filter((sum) => !own.includes(sum) && hiddenOf(sum, hidden).length > 0).length;
    const [first] = [...beside]
      .map((one) => ({ one, joins: joins(one), rank: rank(held(one)) }))
      .sort((a, b) => b.joins - a.joins || a.rank - b.rank);
    return first?.one;
  }
}

const hiddenOf = ({ sum, parts }: SumCells, hidden: ReadonlySet<string>): readonly string[] =>
  [sum, ...parts].filter((cell) => hidden.has(cell));
/** The smallest that is something; a nought is concealed only where nothing else is left. */
const rank = (value: number): number => (value === 0 ? Number.MAX_SAFE_INTEGER : value);

/** The sum is shown and what is hidden of it makes one each: they can be nothing else, as no nought is concealed. */
function isAtItsLeast(
  { sum, parts }: SumCells,
  hidden: ReadonlySet<string>,
  held: (cell: string) => number,
): boolean {
  if (hidden.has(sum)) return false;
  const concealed = parts.filter((part) => hidden.has(part));
  return concealed.length > 0 && concealed.reduce((all, part) => all + held(part), 0) <= concealed.length;
}

/**
 * Hidden cells that the equations settle: after elimination such a one stands alone in its row. Reckoned with the
 * remainders of a prime, which keeps it exact; so small that a product of two is still a whole number.
 */
export function settledCells(sums: readonly SumCells[], hidden: ReadonlySet<string>): readonly string[] {
  const cells = [...hidden];
  const placeOf = new Map(cells.map((cell, index) => [cell, index]));
  const rows = sums.flatMap(({ sum, parts }) => {
    const row = new Map<number, number>();
    const add = (cell: string, factor: number) => {
      const place = placeOf.get(cell);
      if (place !== undefined) row.set(place, ((row.get(place) ?? 0) + factor + PRIME) % PRIME);
    };
    for (const part of parts) add(part, 1);
    add(sum, -1);
    for (const [place, factor] of row) if (factor === 0) row.delete(place);
    return row.size > 0 ? [row] : [];
  });
  return reduced(rows).flatMap((row) => {
    const [only, ...others] = row.keys();
    const cell = only === undefined || others.length > 0 ? undefined : cells[only];
    return cell === undefined ? [] : [cell];
  });
}

const PRIME = 67_108_859;
type Row = Map<number, number>;

/** Every row has a cell of its own that stands in no other. */
function reduced(rows: readonly Row[]): readonly Row[] {
  const done: { readonly place: number; readonly row: Row }[] = [];
  for (const row of rows) {
    for (const { place, row: other } of done) subtract(row, other, row.get(place) ?? 0);
    const [first] = row;
    if (!first) continue;
    const [place, factor] = first;
    const inverse = power(factor, PRIME - 2);
    for (const [at, one] of row) row.set(at, (one * inverse) % PRIME);
    for (const { row: other } of done) subtract(other, row, other.get(place) ?? 0);
    done.push({ place, row });
  }
  return done.map(({ row }) => row);
}

function subtract(row: Row, other: Row, factor: number): void {
  if (factor === 0) return;
  for (const [place, one] of other) {
    const left = ((row.get(place) ?? 0) + (PRIME - factor) * one) % PRIME;
    if (left === 0) row.delete(place);
    else row.set(place, left);
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base % PRIME;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
