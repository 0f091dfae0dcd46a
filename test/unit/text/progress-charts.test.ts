import { formatChange, formatHundredths, progressCharts } from '../../../src/text/lt/progress-charts';

test.each([
  [725, '7,25'],
  [700, '7,00'],
  [1000, '10,00'],
  [5, '0,05'],
  [833, '8,33'],
])('%i hundredths are %s', (hundredths, text) => {
  expect(formatHundredths(hundredths)).toBe(text);
});

test.each([
  [2, '+2'],
  [0, '0'],
  [-1, '−1'],
])('a change of %i is %s', (change, text) => {
  expect(formatChange(change)).toBe(text);
});

test.each<[readonly (readonly [string, number])[], string]>([
  [[], 'Pažymių dar nėra.'],
  [[['2026-09', 725]], 'Rugsėjį 7,25.'],
  [
    [
      ['2026-09', 725],
      ['2026-10', 780],
    ],
    'Rugsėjį 7,25, spalį 7,80: pakilo 0,55.',
  ],
  [
    [
      ['2026-09', 100],
      ['2026-12', 800],
      ['2027-02', 790],
    ],
    'Gruodį 8,00, vasarį 7,90: nukrito 0,10.',
  ],
  [
    [
      ['2027-05', 900],
      ['2027-06', 900],
    ],
    'Gegužę 9,00, birželį 9,00: nepakito.',
  ],
])('the last two months in a sentence: %j', (means, sentence) => {
  expect(progressCharts.change(means.map(([month, mean]) => ({ month, mean })))).toBe(sentence);
});

test('how many subjects changed, in the forms of their numbers', () => {
  expect(progressCharts.semesters.compared({ higher: 1, lower: 10, same: 3 })).toBe(
    'II pusmečio įvertinimas, palyginti su I: aukštesnis – 1 dalykas, žemesnis – 10 dalykų, toks pat – 3 dalykai.',
  );
});
