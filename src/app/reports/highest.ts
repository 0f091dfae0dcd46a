/**
 * The names of those with the greatest value, for a sentence beside a picture; ties are named together. What is not known
 * is passed over, and nothing above 0 is nobody's.
 */
export function highestOf(
  all: readonly { readonly name: string; readonly value: number | null }[],
): readonly string[] {
  const known = all.flatMap(({ name, value }) => (value === null || value <= 0 ? [] : [{ name, value }]));
  const highest = Math.max(...known.map(({ value }) => value));
  return known.filter(({ value }) => value === highest).map(({ name }) => name);
}
