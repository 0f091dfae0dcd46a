// The file that the parts of a .docx become, read by another's unzipping and checked by another's checksum.
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { packDocx } from '../../../src/documents/docx/pack-docx';
import { bytesOf } from '../../../src/documents/docx/utf8';

const text = fc.string({
  unit: fc.oneof(fc.constantFrom('ą', '„', '👩', '\ud800', '\udc00', '<', '\n'), fc.string()),
});

test('a text is the UTF-8 that Node writes', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(Buffer.from(bytesOf(some))).toEqual(Buffer.from(some, 'utf8'));
    }),
  );
});

test('what is packed is what is unpacked, with the checksums that another packer writes', () => {
  const files = fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[a-zž_]{1,12}\.xml$/), content: text }),
    {
      selector: ({ name }) => name,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(files, (parts) => {
      const packed = Uint8Array.from(packDocx(parts));
      expect(
        Object.entries(unzipSync(packed)).map(([name, data]) => [name, Buffer.from(data).toString()]),
      ).toEqual(parts.map(({ name, content }) => [name, Buffer.from(content).toString()]));
      const other = zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, bytesOf(content)])), {
        level: 0,
        mtime: '1980-01-01T00:00:00',
      });
      expect(checksums(packed)).toEqual(checksums(other));
    }),
  );
});

/** Of each file: in its own header, and in the directory. */
function checksums(zip: Uint8Array): number[][] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const found: number[][] = [];
  let at = view.getUint32(zip.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const header = view.getUint32(at + 42, true);
    found.push([view.getUint32(at + 16, true), view.getUint32(header + 14, true)]);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

test('bytes are those that a service takes', () => {
  const bytes = packDocx([{ name: 'a.xml', content: 'ąžuolas' }]);
  expect(Math.min(...bytes)).toBeLessThan(0);
  expect(bytes.slice(0, 4)).toEqual([0x50, 0x4b, 3, 4]);
  expect(Array.isArray(bytes)).toBe(true);
});
