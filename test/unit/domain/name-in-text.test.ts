import fc from 'fast-check';
import { namesPupil, withoutName } from '../../../src/domain/name-in-text';

test.each([
  ['Petraitis Jonas: 4 → 6', ['Petraitis Jonas'], [], 'X: 4 → 6'],
  ['petraitis  JONAS ir Petraitis Jonas', ['Petraitis Jonas'], [], 'X ir X'],
  ['Petraitis Jonas Mykolas', ['Petraitis Jonas'], ['Petraitis Jonas Mykolas'], 'Petraitis Jonas Mykolas'],
  [
    'Petraitis Jonas, Petraitis Jonas Mykolas',
    ['Petraitis Jonas Mykolas'],
    ['Petraitis Jonas'],
    'Petraitis Jonas, X',
  ],
  ['Petraitis Jonas-Mykolas', ['Petraitis Jonas'], [], 'Petraitis Jonas-Mykolas'],
  ['Šapetraitis Jonas', ['Petraitis Jonas'], [], 'Šapetraitis Jonas'],
  ['Ąžuolė (A.+) Ieva', ['Ąžuolė (A.+) Ieva'], [], 'X'],
  ['nieko', ['', ' '], [''], 'nieko'],
])('%s', (text, names, others, without) => {
  expect(withoutName(text, names, others, 'X')).toBe(without);
});

const word = fc.constantFrom('Jonas', 'Ona', 'Petraitis', 'Žibutytė', 'ir');
const name = fc.tuple(word, word).map((words) => words.join(' '));
test('what is taken out is not there any more, and the rest of the text stays', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), name, (words, own) => {
      const text = words.join(', ');
      const joined = words.join(' ');
      expect(withoutName(text, [own], [], 'X')).toBe(text);
      const without = withoutName(joined, [own], [], '#');
      expect(namesPupil(without, [own], [])).toBe(false);
      expect(without.split('#').join(own)).toBe(joined);
    }),
  );
});
