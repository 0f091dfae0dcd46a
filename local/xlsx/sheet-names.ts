const LONGEST = 31;

/** Names that Excel accepts, all different: at most 31 signs, without `[ ] : * ? / \`. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const allowed = name.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '’') || 'Lapas';
    let candidate = allowed.slice(0, LONGEST);
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const ending = ` (${number})`;
      candidate = allowed.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
