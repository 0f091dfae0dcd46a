import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block } from '../../../src/documents/blocks';
import { planDocument } from '../../../src/documents/compensation-plan';
import { renderDocx } from '../../../src/documents/docx/render-docx';
import { toPlainText } from '../../../src/documents/plain-text';
import { anyText } from './blocks';
import { manyPlans, PLAN_OPTIONS } from './plans';
import { descendants, parseXml } from './wordprocessing-ml';

/** The paragraphs that are not empty, as another program reads them from the file. */
async function read(blocks: readonly Block[]): Promise<string[]> {
  const files = renderDocx(blocks).map(({ name, content }) => [name, strToU8(content)]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { includeDefaultStyleMap: false });
  const html = parseXml(`<all>${value.replace(/<br \/>/g, '\n')}</all>`);
  return descendants(html, 'p')
    .map(({ text }) => text)
    .filter(isSeen);
}

/** A paragraph of line ends alone counts as empty for the reader. */
const isSeen = (text: string) => text.replace(/\n/g, '') !== '';

describe('toPlainText', () => {
  test.each([
    ['a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['\u0000a\u0008\u001f\u007f\u009fb\ufffe\uffff', 'ab'],
    ['\ud83da\udc00', 'a'],
    ['\tĄžuolas 👩‍👩‍👧 שלום \u202eabc\u202c', '\tĄžuolas 👩‍👩‍👧 שלום \u202eabc\u202c'],
  ])('%j is %j', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  test('keeps every letter, digit, sign and emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toPlainText(text)).toBe(text.replace(/[\u0085\u2028\u2029]/g, '\n'));
      }),
    );
  });
});

describe('what was put in is what is read', () => {
  test('a paragraph with any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await read([{ kind: 'paragraph', runs: [{ text }] }])).toEqual(
          [toPlainText(text)].filter(isSeen),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('fields, cells, statements, signatures, captioned lines and answers with any text, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 12, maxLength: 12 }), async (texts) => {
        const [label = '', value = '', title = '', cell = '', question = '', role = ''] = texts;
        const [name = '', signature = '', date = '', line = '', caption = '', answer = ''] = texts.slice(6);
        const blocks: Block[] = [
          { kind: 'fields', rows: [[{ label, value }]] },
          { kind: 'table', columns: [{ title, width: 1 }], rows: [[cell]] },
          { kind: 'statement', text: question, lines: 1 },
          { kind: 'signatures', captions: { signature, name: '', date }, signers: [{ role, name }] },
          { kind: 'captioned-line', text: line, caption },
          { kind: 'statement', text: '', lines: 1, answer },
        ];
        expect(await read(blocks)).toEqual(texts.map(toPlainText).filter(isSeen));
      }),
      { numRuns: 100 },
    );
  });

  test('thirty plans in one document, each with its pupil and number', async () => {
    const plans = manyPlans(30);
    const texts = await read(planDocument(plans, PLAN_OPTIONS));
    for (const { pupil, number } of plans) {
      expect(texts).toContain(`${pupil.firstName} ${pupil.lastName}`);
      expect(texts).toContain(`2026-01-23 Nr. ${number}`);
    }
  });
});
