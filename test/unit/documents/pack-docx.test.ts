// The file that the parts of a .docx become.
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { packDocx } from '../../../src/documents/docx/pack-docx';

const parts = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-zž_]{1,12}\.xml$/),
    content: fc.string({ unit: fc.oneof(fc.constantFrom('ą', '„', '👩', '<', '\n'), fc.string()) }),
  }),
  { selector: ({ name }) => name, maxLength: 6 },
);

test('holds every part in its order, as UTF-8', () => {
  fc.assert(
    fc.property(parts, (some) => {
      const files = unzipSync(Uint8Array.from(packDocx(some)));
      expect(Object.entries(files).map(([name, data]) => [name, Buffer.from(data).toString()])).toEqual(
        some.map(({ name, content }) => [name, content]),
      );
    }),
  );
});

test('is, byte by byte, what a library for .zip stores', () => {
  const AS_IT_IS = { level: 0, mtime: '1980-01-01T00:00:00' } as const;
  fc.assert(
    fc.property(parts, (some) => {
      const files = Object.fromEntries(
        some.map(({ name, content }) => [name, new Uint8Array(Buffer.from(content))]),
      );
      expect(Buffer.from(packDocx(some)).equals(zipSync(files, AS_IT_IS))).toBe(true);
    }),
  );
});

test('half a character is shown as one that cannot be read', () => {
  const content = 'a\ud83d„\udc69';
  expect(Buffer.from(packDocx([{ name: 'a.xml', content }])).includes(Buffer.from(content))).toBe(true);
});

test('is the same whenever it is made, in bytes that a service takes', () => {
  const one = [{ name: 'a.xml', content: 'ąžuolas' }];
  const bytes = packDocx(one);
  expect(bytes).toEqual(packDocx(one));
  expect(Math.min(...bytes)).toBeLessThan(0);
  expect(bytes.slice(0, 4)).toEqual([0x50, 0x4b, 3, 4]);
  expect(Array.isArray(bytes)).toBe(true);
});
