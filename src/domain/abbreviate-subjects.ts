// Short names of subjects, for a calendar whose days are narrow.

const FEWEST_LETTERS = 3;

/**
 * `Matematika` → `Mat`, `Užsienio kalba (anglų)` → `Ang`: what stands in brackets says more. A name whose short form is
 * taken by one before it gets the initial of its next word (`Fizika` → `Fiz`, `Fizinis ugdymas` → `FizU`), then more
 * letters, at last a number: no two are the same.
 */
export function abbreviateSubjects(names: readonly string[]): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (short.has(name)) continue;
    const free = forms(name).find((form) => !taken.has(form)) ?? numbered(name, taken);
    taken.add(free);
    short.set(name, free);
  }
  return short;
}

/** From short to long. */
function forms(name: string): readonly string[] {
  const inBrackets = /\(([^)]+)\)/.exec(name)?.[1];
  const [word = name, next] = (inBrackets ?? name).split(/[\s/,.-]+/).filter((part) => part !== '');
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const shortest = capital.slice(0, FEWEST_LETTERS);
  const longer = Array.from({ length: Math.max(capital.length - FEWEST_LETTERS, 0) }, (_, more) =>
    capital.slice(0, FEWEST_LETTERS + more + 1),
  );
  return [shortest, ...(next ? [shortest + next.charAt(0).toUpperCase()] : []), ...longer];
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const shortest = forms(name)[0] ?? '';
  for (let number = 2; ; number++) if (!taken.has(`${shortest}${number}`)) return `${shortest}${number}`;
}
