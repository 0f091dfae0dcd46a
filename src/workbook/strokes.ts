// Lines of a sheet get their sizes stroke by stroke; a later stroke goes over an earlier one, so that narrow columns
// between wide ones need no stroke for every piece.

/** From a place, counted from 1, so many lines get the value. */
export interface Stroke<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

/** The fewest strokes, in their order, that turn what is there into what is wanted. */
export function strokes<Value>(from: readonly Value[], to: readonly Value[]): readonly Stroke<Value>[] {
  const differs = to.map((value, index) => value !== from[index]);
  const first = differs.indexOf(true);
  if (first < 0) return [];
  const last = differs.lastIndexOf(true);
  const onlyDifferences = differingRuns(from, to);
  const all = fewest(runsOf(to.slice(first, last + 1), first + 1));
  return all.length < onlyDifferences.length ? all : onlyDifferences;
}

/** A run may reach over places that have its value already. */
function differingRuns<Value>(from: readonly Value[], to: readonly Value[]): Stroke<Value>[] {
  return runsOf(to, 1).flatMap(({ first, count, value }) => {
    const differs = to
      .slice(first - 1, first - 1 + count)
      .map((_, index) => from[first - 1 + index] !== value);
    const begin = differs.indexOf(true);
    return begin < 0 ? [] : [{ first: first + begin, count: differs.lastIndexOf(true) - begin + 1, value }];
  });
}

function runsOf<Value>(values: readonly Value[], first: number): Stroke<Value>[] {
  const runs: { first: number; count: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.count++;
    else runs.push({ first: first + index, count: 1, value });
  });
  return runs;
}

/** The first stroke of `best(i, …)` begins at run i; it may reach to a later run of its value, others go over it. */
function fewest<Value>(runs: readonly Stroke<Value>[]): readonly Stroke<Value>[] {
  const known = new Map<string, readonly Stroke<Value>[]>();
  const best = (from: number, to: number): readonly Stroke<Value>[] => {
    const run = runs[from];
    if (from > to || !run) return [];
    const key = `${from} ${to}`;
    const found = known.get(key);
    if (found) return found;
    let least: readonly Stroke<Value>[] = [run, ...best(from + 1, to)];
    for (let same = from + 1; same <= to; same++) {
      if (runs[same]?.value !== run.value) continue;
      const [reaching, ...others] = best(same, to);
      if (!reaching) continue;
      const count = reaching.first + reaching.count - run.first;
      const together = [{ ...run, count }, ...best(from + 1, same - 1), ...others];
      if (together.length < least.length) least = together;
    }
    known.set(key, least);
    return least;
  };
  return best(0, runs.length - 1);
}
