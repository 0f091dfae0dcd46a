const collator = new Intl.Collator('lt');

/** Č after C and Š after S, as in a class's list. */
export const inAlphabet = (one: string, other: string): number => collator.compare(one, other);
