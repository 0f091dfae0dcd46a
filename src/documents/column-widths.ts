/** Shares of labels and values that stand two beside each other. */
export const FIELD_WIDTHS = [26, 30, 19, 25];

/**
 * Divides `total` among columns in proportion to their shares, in whole units that add up to `total` exactly.
 * `columnWidths([1, 1, 1], 100)` → `[33, 34, 33]`
 */
export function columnWidths(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let passed = 0;
  let edge = 0;
  return shares.map((share) => {
    passed += share;
    const nextEdge = Math.round((passed / sum) * total);
    const width = nextEdge - edge;
    edge = nextEdge;
    return width;
  });
}
