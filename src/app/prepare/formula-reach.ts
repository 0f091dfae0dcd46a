/** A range of several rows in a formula; what stands in another sheet has its name before it. */
const RANGE = /(!?)\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/g;

/**
 * The last row that a sheet's own formulas reach: what stands below it has no result. Undefined where there is none.
 * `[['=SUM(A2:A60)']]` → 60
 */
export function lastFormulaRow(formulas: readonly (readonly string[])[]): number | undefined {
  const rows: number[] = [];
  for (const formula of formulas.flat())
    formula.replace(RANGE, (range: string, other: string, from: string, to: string) => {
      if (other === '' && from !== to) rows.push(Number(to));
      return range;
    });
  return rows.length > 0 ? Math.max(...rows) : undefined;
}
