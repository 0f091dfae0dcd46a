import { documentName, shortName } from '../../../src/documents/document-name';

test.each([
  ['Agnė', 'Petraitytė', 'Petraitytė A.'],
  ['Šarūnas Jonas', 'Žukas-Žukauskas', 'Žukas-Žukauskas Š.'],
  ['', 'Petraitytė', 'Petraitytė'],
  [' 𝒜nna', ' Petraitytė\n', 'Petraitytė 𝒜.'],
])('%j %j is %j', (first, last, short) => {
  expect(shortName(first, last)).toBe(short);
});

test('a document name is one line and skips what is not known', () => {
  expect(
    documentName('2026-01-23', 'Kompensacinis planas', ['Petraitytė A.', 'Lietuvių kalba\nir literatūra']),
  ).toBe('2026-01-23 Kompensacinis planas – Petraitytė A. – Lietuvių kalba ir literatūra');
  expect(documentName('2026-01-23', 'Protokolas', ['', '\u0000'])).toBe('2026-01-23 Protokolas');
});
