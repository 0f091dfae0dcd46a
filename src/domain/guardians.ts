// What the school writes of a pupil's parents in one cell holds more than their names: addresses, telephones, who is who.

/**
 * The people named in `Tėvai (globėjai)`: `Ona Gandrienė (mama), ona@pastas.lt, 8 600 00000; Jonas Gandras` gives two
 * names. E-mail addresses, telephones and what stands in brackets are nobody's name.
 */
export const guardianNames = (text: string): readonly string[] =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[;,\n]/)
    .map((part) =>
      part
        .split(/\s+/)
        .filter((word) => !word.includes('@') && !/\d/.test(word))
        .join(' ')
        .replace(/[\s+:–-]+$/, '')
        .trim(),
    )
    .filter((name) => /\p{L}{2}/u.test(name));
