// A pupil's name inside a longer text: taken out without touching another whose name only begins with it.

/**
 * The text with `instead` for each of the names; `others` are names that stay, also where they hold one of ours.
 * `withoutName('Petraitis Jonas ir Petraitis Jonas Mykolas', ['Petraitis Jonas'], ['Petraitis Jonas Mykolas'], 'X')` →
 * `X ir Petraitis Jonas Mykolas`
 */
export function withoutName(
  text: string,
  names: readonly string[],
  others: readonly string[],
  instead: string,
): string {
  const own = new Set(names.map(plain).filter((name) => name !== ''));
  const folded = plain(text);
  if (![...own].some((name) => folded.includes(name))) return text;
  const all = [...new Set([...own, ...others.map(plain)])].filter((name) => name !== '');
  // The longest first: of names that begin alike it is the one that stands there.
  const words = all.sort((a, b) => b.length - a.length).map(asPattern);
  const found = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}-])`,
    'giu',
  );
  return text.replace(found, (match) => (own.has(plain(match)) ? instead : match));
}

export const namesPupil = (text: string, names: readonly string[], others: readonly string[]): boolean =>
  withoutName(text, names, others, '') !== text;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const asPattern = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
