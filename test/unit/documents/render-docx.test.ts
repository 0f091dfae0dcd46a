import fc from 'fast-check';
import type { Block } from '../../../src/documents/blocks';
import { planDocument } from '../../../src/documents/compensation-plan';
import { TEXT_WIDTH } from '../../../src/documents/docx/page';
import { renderDocx } from '../../../src/documents/docx/render-docx';
import { anyBlock } from './blocks';
import { longRequest, manyPlans, PLAN_OPTIONS, planOf, shortRequest } from './plans';
import {
  child,
  descendants,
  orderProblems,
  parseXml,
  tableProblems,
  type XmlElement,
} from './wordprocessing-ml';

const plan = planDocument([planOf(shortRequest), planOf(longRequest)], PLAN_OPTIONS);

function partsOf(blocks: readonly Block[]): Map<string, XmlElement> {
  return new Map(renderDocx(blocks).map(({ name, content }) => [name, parseXml(content)]));
}

function part(name: string, blocks: readonly Block[] = plan): XmlElement {
  const found = partsOf(blocks).get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function bodyOf(blocks: readonly Block[]): XmlElement {
  const body = child(part('word/document.xml', blocks), 'w:body');
  if (!body) throw new Error('no body');
  return body;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const table: Block = { kind: 'table', columns: [{ title: 'Nr.', width: 1 }], rows: [['1']] };

describe('the package', () => {
  test('has six parts, the list of types first', () => {
    expect(renderDocx(plan).map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/footer1.xml',
      'word/document.xml',
    ]);
  });

  test('names a type for every part and points only at parts that exist', () => {
    const parts = partsOf(plan);
    const typed = descendants(part('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes.PartName,
    );
    expect(typed.sort()).toEqual(['/word/document.xml', '/word/footer1.xml', '/word/styles.xml']);
    for (const [list, folder] of [
      ['_rels/.rels', ''],
      ['word/_rels/document.xml.rels', 'word/'],
    ] as const) {
      for (const { attributes } of descendants(part(list), 'Relationship')) {
        expect(parts.has(folder + attributes.Target)).toBe(true);
      }
    }
  });

  test('the section points at the footer by the id of its relation', () => {
    const reference = descendants(bodyOf(plan), 'w:footerReference')[0]?.attributes['r:id'];
    const relation = descendants(part('word/_rels/document.xml.rels'), 'Relationship').find(
      ({ attributes }) => attributes.Id === reference,
    );
    expect(relation?.attributes.Target).toBe('footer1.xml');
  });

  test('every style that is used is defined once, in Lithuanian', () => {
    const styles = descendants(part('word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    const used = [bodyOf(plan), part('word/footer1.xml')]
      .flatMap((element) => descendants(element, 'w:pStyle'))
      .map(({ attributes }) => attributes['w:val']);
    expect(new Set(styles).size).toBe(styles.length);
    expect([...new Set(used)].filter((style) => !styles.includes(style))).toEqual([]);
    expect(descendants(part('word/styles.xml'), 'w:lang')[0]?.attributes).toEqual({ 'w:val': 'lt-LT' });
  });

  test('the footer holds a page number field', () => {
    const kinds = descendants(part('word/footer1.xml'), 'w:fldChar').map(
      ({ attributes }) => attributes['w:fldCharType'],
    );
    expect(kinds).toEqual(['begin', 'separate', 'end']);
  });
});

describe('the page', () => {
  test('is A4 with Lithuanian office margins', () => {
    const [section] = descendants(bodyOf(plan), 'w:sectPr');
    if (!section) throw new Error('no section');
    expect(child(section, 'w:pgSz')?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1134',
      'w:right': '567',
      'w:bottom': '1134',
      'w:left': '1701',
    });
    expect(TEXT_WIDTH).toBe(9638);
  });

  test('a page break goes to the next paragraph, and before a table to one of its own', () => {
    const breaksOf = (...blocks: Block[]) =>
      bodyOf(blocks)
        .children.map((element) =>
          descendants(element, 'w:pageBreakBefore').length ? 'break' : element.name,
        )
        .slice(0, -1);
    const pageBreak: Block = { kind: 'page-break' };
    expect(breaksOf(paragraph('a'), pageBreak, pageBreak, paragraph('b'))).toEqual(['w:p', 'break']);
    expect(breaksOf(table, pageBreak, table)).toEqual(['w:tbl', 'break', 'w:tbl', 'w:p']);
    expect(breaksOf(pageBreak, paragraph('a'), pageBreak)).toEqual(['w:p']);
  });

  test('a table repeats its header row and never splits a row', () => {
    const [header, row] = descendants(bodyOf([table]), 'w:trPr');
    expect(header?.children.map(({ name }) => name)).toContain('w:tblHeader');
    expect(row?.children.map(({ name }) => name)).not.toContain('w:tblHeader');
    expect(row?.children.map(({ name }) => name)).toContain('w:cantSplit');
  });

  test('a writing line has a border below and nowhere else', () => {
    const [borders] = descendants(bodyOf([{ kind: 'statement', text: 'Kodėl:', lines: 2 }]), 'w:tcBorders');
    expect(borders?.children.map(({ attributes }) => attributes['w:val'])).toEqual([
      'nil',
      'nil',
      'single',
      'nil',
    ]);
  });
});

describe('lines to write on and to sign', () => {
  const row = (table: XmlElement | undefined, index: number) =>
    table?.children.filter(({ name }) => name === 'w:tr')[index];
  const [captioned] = descendants(
    bodyOf([{ kind: 'captioned-line', text: 'Ona Žvirblaitienė', caption: '(vardas, pavardė)' }]),
    'w:tbl',
  );
  const signedBy = (captions: { signature: string; name: string; date?: string }) =>
    descendants(
      bodyOf([
        { kind: 'signatures', captions, signers: [{ role: 'Direktorius (-ė)' }, { role: 'Mokinys (-ė)' }] },
      ]),
      'w:tbl',
    )[0];

  test('what a captioned line holds stands on it, the caption under it', () => {
    expect(row(captioned, 0)?.text).toBe('Ona Žvirblaitienė');
    expect(row(captioned, 1)?.text).toBe('(vardas, pavardė)');
    const below = descendants(captioned ?? bodyOf([]), 'w:bottom').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(below.filter((line) => line === 'single')).toHaveLength(1);
  });

  test('a signature has a line for the date only where it is dated', () => {
    const columns = (table: XmlElement | undefined) => descendants(table ?? bodyOf([]), 'w:gridCol').length;
    expect(columns(signedBy({ signature: '(parašas)', name: '(vardas)', date: '(data)' }))).toBe(7);
    expect(columns(signedBy({ signature: '(parašas)', name: '(vardas)' }))).toBe(5);
  });

  test('signatures stay together and draw nothing after them to the next page', () => {
    const kept = [0, 1, 2, 3].map((index) => {
      const line = row(signedBy({ signature: '', name: '' }), index);
      const paragraphs = line ? descendants(line, 'w:p') : [];
      return paragraphs.filter((one) => descendants(one, 'w:keepNext').length > 0).length / paragraphs.length;
    });
    expect(kept).toEqual([1, 1, 1, 0]);
  });

  test('an answer stands instead of the lines', () => {
    const body = bodyOf([{ kind: 'statement', text: 'Kodėl:', lines: 3, answer: 'Sirgau.' }]);
    expect(descendants(body, 'w:tbl')).toEqual([]);
    expect(descendants(body, 'w:p').map(({ text }) => text)).toEqual(['Kodėl:', 'Sirgau.']);
  });
});

describe('WordprocessingML', () => {
  test('the check of the order finds what is wrong', () => {
    expect(orderProblems(parseXml('<w:p><w:r/><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p>'))).toEqual([
      'w:p: r, pPr',
      'w:pPr: jc, pStyle',
    ]);
    expect(orderProblems(parseXml('<w:tcPr><w:colour/></w:tcPr>'))).toEqual(['w:tcPr: colour']);
  });

  test.each(renderDocx(plan).map(({ name, content }) => [name, content]))('%s is in order', (_, content) => {
    expect(orderProblems(parseXml(content))).toEqual([]);
  });

  test('any blocks with any texts: well-formed, in order, tables whole', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
        const body = bodyOf(blocks);
        expect(orderProblems(body)).toEqual([]);
        expect(tableProblems(body, TEXT_WIDTH)).toEqual([]);
        expect(body.children[body.children.length - 1]?.name).toBe('w:sectPr');
      }),
      { numRuns: 300 },
    );
  });
});

test('300 plans are written in less than a second of work', () => {
  const plans = manyPlans(300);
  // Not by the clock: other tests run beside this one.
  const started = process.cpuUsage();
  const size = plans.reduce(
    (sum, each) =>
      sum +
      renderDocx(planDocument([each], PLAN_OPTIONS)).reduce((all, { content }) => all + content.length, 0),
    0,
  );
  expect(size).toBeGreaterThan(300 * 10_000);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});
