import { foldWord } from './cell';
import { stemOf } from './mentioned-subjects';

const SHORTEST_STEM = 4;

/**
 * Which of these pupils a text may be naming: a word with a capital letter that begins as their surname does, in
 * whatever case („su Gandriuku“). A hint for a person who shows the text to others, no certainty.
 */
export function mentionedPupils<Named extends { readonly lastName: string }>(
  text: string,
  pupils: readonly Named[],
): readonly Named[] {
  const words = (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
  return pupils.filter(({ lastName }) => {
    const stem = stemOf(lastName);
    return stem.length >= SHORTEST_STEM && words.some((word) => word.startsWith(stem));
  });
}
