import { foldWord } from './cell';

/** Shorter stems would be found in words that mean something else. */
const SHORTEST_STEM = 4;
const ENDING = /[aeiouy]{1,2}s?$/;

/**
 * Which of the subjects a text speaks of, in any case of the noun: „sunku matematikos pamokose, anglų k.“ → Matematika,
 * Anglų kalba. A subject is known by the first word of its name.
 */
export function mentionedSubjects(text: string, subjects: readonly string[]): readonly string[] {
  const words = wordsOf(text);
  return subjects.filter((subject) => {
    const stem = stemOf(subject);
    return stem.length >= SHORTEST_STEM && words.some((word) => word.startsWith(stem));
  });
}

const wordsOf = (text: string): readonly string[] => foldWord(text).split(/[^\p{L}]+/u);

/** The first word without its ending and without diacritics. */
export const stemOf = (name: string): string => (wordsOf(name)[0] ?? '').replace(ENDING, '');
