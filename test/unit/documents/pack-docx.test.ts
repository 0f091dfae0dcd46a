// The file that the parts of a .docx become.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
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

test('is the same whenever it is made, in bytes that a service takes', () => {
  const one = [{ name: 'a.xml', content: 'ąžuolas' }];
  const bytes = packDocx(one);
  expect(bytes).toEqual(packDocx(one));
  expect(Math.min(...bytes)).toBeLessThan(0);
  expect(bytes.slice(0, 4)).toEqual([0x50, 0x4b, 3, 4]);
  expect(Array.isArray(bytes)).toBe(true);
});
