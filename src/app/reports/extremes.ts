// Who stands out in a picture, for the sentence beside it: everybody who ties. Undefined where nothing is known or nobody
// differs: then nobody stands out.
interface Named {
  readonly name: string;
  readonly value: number | null;
}
export interface Extreme {
  readonly names: readonly string[];
  readonly value: number;
}

export const lowest = (named: readonly Named[]): Extreme | undefined => extreme(named, Math.min);
export const highest = (named: readonly Named[]): Extreme | undefined => extreme(named, Math.max);

function extreme(named: readonly Named[], choose: (...values: number[]) => number): Extreme | undefined {
  const known = named.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  const value = choose(...known.map((one) => one.value));
  const names = known.filter((one) => one.value === value).map(({ name }) => name);
  return names.length > 0 && names.length < known.length ? { names, value } : undefined;
}
