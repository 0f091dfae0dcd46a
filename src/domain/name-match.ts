// Is „Ž. Goda“ the „Žibutytė Goda“ of the register? What is not certain is only suggested: a person decides.
import { foldWord } from './cell';

export type NameMatch =
  | { readonly kind: 'matched'; readonly known: number }
  /** One or several that it may be; nobody is chosen. */
  | { readonly kind: 'suggested'; readonly known: readonly number[] }
  | { readonly kind: 'unknown' };

/** Signs that are not seen: they order the text of other scripts or join letters. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LITHUANIAN = /[ąčęėįšųūž]/i;

/** The words of a name without their order: „Žibutytė, Goda“ is „goda žibutytė“. */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}
/** The same without Lithuanian letters. */
export function plainNameKey(name: string): string {
  return wordsOf(foldWord(name)).sort().join(' ');
}

/**
 * For each wanted name the known one, by their places. Certain is: the same words in any order, also without
 * Lithuanian letters, when only one wanted and one known name are so. Suggested are names that fit by initials, by the
 * surname alone or without a second name; and of several of one name, all.
 */
export function matchNames(wanted: readonly string[], known: readonly string[]): readonly NameMatch[] {
  const wantedKeys = groupBy(wanted, plainNameKey);
  const knownKeys = groupBy(known, plainNameKey);
  const result: NameMatch[] = wanted.map((name, index) => {
    const same = knownKeys.get(plainNameKey(name)) ?? [];
    if (same.length === 0) return { kind: 'unknown' };
    const exact = same.filter((place) => nameKey(known[place] ?? '') === nameKey(name));
    const alike = wantedKeys.get(plainNameKey(name)) ?? [];
    const isOnly = alike.every((other) => other === index || nameKey(wanted[other] ?? '') !== nameKey(name));
    if (same.length === 1 && alike.length === 1) return { kind: 'matched', known: same[0] as number };
    // Of names that differ by Lithuanian letters alone, one written with them says which it is.
    if (exact.length === 1 && isOnly && LITHUANIAN.test(name.normalize('NFC')))
      return { kind: 'matched', known: exact[0] as number };
    return { kind: 'suggested', known: same };
  });
  const taken = new Set(result.flatMap((match) => (match.kind === 'matched' ? [match.known] : [])));
  const free = known
    .map((name, place) => ({ words: looseWords(name), place }))
    .filter(({ place }) => !taken.has(place));
  return result.map((match, index) => {
    if (match.kind !== 'unknown') return match;
    const words = looseWords(wanted[index] ?? '');
    const places = free.filter((one) => mayBe(words, one.words)).map(({ place }) => place);
    return places.length > 0 ? { kind: 'suggested', known: places } : match;
  });
}

/** Every word of the shorter name has a word of its own in the longer; one of them is not a mere initial. */
function mayBe(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...many];
  let whole = 0;
  for (const word of [...few].sort((x, y) => y.length - x.length)) {
    const same = left.indexOf(word);
    const at =
      same >= 0
        ? same
        : left.findIndex((other) => (word.length === 1 || other.length === 1) && word[0] === other[0]);
    if (at < 0) return false;
    if (same >= 0 && word.length > 1) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[‐‑‒–—]/g, '-')
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
/** The parts of a double surname count one by one. */
const looseWords = (name: string): string[] =>
  wordsOf(foldWord(name)).flatMap((word) => word.split('-').filter((part) => part !== ''));

function groupBy(names: readonly string[], key: (name: string) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  names.forEach((name, index) => {
    const group = groups.get(key(name));
    if (group) group.push(index);
    else groups.set(key(name), [index]);
  });
  return groups;
}
