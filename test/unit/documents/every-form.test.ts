// Every form as Word asks for it, whatever is written in it.
import fc from 'fast-check';
import type { Block } from '../../../src/documents/blocks';
import { TEXT_WIDTH } from '../../../src/documents/docx/page';
import { renderDocx } from '../../../src/documents/docx/render-docx';
import { FORM_CODES, unknownPlaceholders } from '../../../src/documents/form-texts';
import { renderHtml } from '../../../src/documents/html/render-html';
import { toPlainText } from '../../../src/documents/plain-text';
import { anyText } from './blocks';
import { CASE_FORMS, EVERY_DOCUMENT } from './every-form';
import { attributeProblems } from './wordprocessing-attributes';
import {
  child,
  descendants,
  orderProblems,
  parseXml,
  tableProblems,
  type XmlElement,
} from './wordprocessing-ml';

const parts = new Map(renderDocx([]).map(({ name, content }) => [name, parseXml(content)]));
const STYLES = [...parts.values()]
  .flatMap((part) => descendants(part, 'w:style'))
  .map(({ attributes }) => attributes['w:styleId']);

/** Of the part that holds the text; the others are the same in every document. */
function documentOf(blocks: readonly Block[]): XmlElement {
  const part = renderDocx(blocks).find(({ name }) => name === 'word/document.xml');
  if (!part) throw new Error('no document');
  return parseXml(part.content);
}

function problemsOf(blocks: readonly Block[]): string[] {
  const document = documentOf(blocks);
  const body = bodyOf(document);
  const unstyled = descendants(body, 'w:pStyle').filter(
    ({ attributes }) => !STYLES.includes(attributes['w:val']),
  );
  const sections = body.children.flatMap(({ name }, index) => (name === 'w:sectPr' ? [index] : []));
  return [
    ...orderProblems(document),
    ...attributeProblems(document),
    ...tableProblems(body, TEXT_WIDTH),
    ...unstyled.map(({ attributes }) => `no style ${attributes['w:val']}`),
    ...(sections.length === 1 && sections[0] === body.children.length - 1 ? [] : ['section not at the end']),
  ];
}
function bodyOf(document: XmlElement): XmlElement {
  const body = child(document, 'w:body');
  if (!body) throw new Error('no body');
  return body;
}

/** All that can be read in the document, without spaces: a cell may break a text anywhere. */
const readIn = (blocks: readonly Block[]): string => withoutSpaces(bodyOf(documentOf(blocks)).text);
const withoutSpaces = (text: string): string => toPlainText(text).replace(/\s/g, '');

/** The record with every text replaced; `path` says which one it is: `commission.0.name`. */
function typedOver(record: object, text: (path: string, before: string) => string): object {
  const over = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return text(path, value);
    if (Array.isArray(value)) return value.map((each, index) => over(each, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, over(each, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return over(record, '') as object;
}

/** Codes, days cut short and what only names the document: no person's text stands there as it is. */
const NOT_TYPED = /^(marks\.\d+\.(date|kind)|from|to|planDone|satisfied)$/;
const HOSTILE = [
  '=IMPORTXML("https://pavyzdys.lt";"//a")',
  '{mokinys} {nėra tokio} {',
  '<w:p/></w:t>&amp;&#0;]]><!--',
  'a\u0000b\u0008\ud83dc\ufffe',
  'žodis'.repeat(400),
  '$& $1 $$',
  '\u202eatgal\u202c שלום 👩‍👩‍👧',
];
const hostileText = fc.oneof(anyText, fc.constantFrom(...HOSTILE));

describe('WordprocessingML of every document', () => {
  test.each(EVERY_DOCUMENT)('%s', (_, blocks) => {
    expect(problemsOf(blocks)).toEqual([]);
  });

  test.each([...parts])('%s', (_, part) => {
    expect([...orderProblems(part), ...attributeProblems(part)]).toEqual([]);
  });

  test('the check of attributes finds what is wrong', () => {
    const problems = (xml: string) => attributeProblems(parseXml(xml));
    expect(problems('<w:jc w:val="centre"/>')).toEqual(['w:jc: w:val="centre"']);
    expect(problems('<w:pgSz w:w="11906"/>')).toEqual(['w:pgSz: no w:h']);
    expect(problems('<w:tcW w:w="12.5" w:type="dxa"/>')).toEqual(['w:tcW: w:w="12.5"']);
    expect(problems('<w:pPr><w:jc w:val="left"/><w:jc w:val="left"/></w:pPr>')).toEqual([
      'w:pPr: w:jc, w:jc',
    ]);
    expect(problems('<w:p><w:t>a</w:t></w:p>')).toEqual(['w:p: w:t inside']);
    expect(problems('<w:p><w:r><w:drawing/></w:r></w:p>')).toEqual([
      'w:r: w:drawing inside',
      'w:drawing: not in the table',
    ]);
    expect(problems('<w:tcBorders><w:top w:val="single" w:sz="4,5"/></w:tcBorders>')).toEqual([
      'w:top: w:sz="4,5"',
    ]);
  });
});

describe('every form of cases', () => {
  test('is there once', () => {
    expect(CASE_FORMS.map(({ code }) => code)).toEqual([...FORM_CODES]);
  });

  test.each(CASE_FORMS.map((form) => [form.code, form] as const))(
    '%s can fill the placeholders of its own texts',
    (_, { template }) => {
      const { annex, title, clause, statements } = template.texts;
      const texts = [annex, title, clause, ...Object.values(statements)];
      expect(texts.flatMap((text) => unknownPlaceholders(text, template.placeholders))).toEqual([]);
    },
  );

  test.each(CASE_FORMS.map((form) => [form.code, form] as const))(
    '%s fills every placeholder that it names',
    (_, { template, document, usual }) => {
      const named = template.placeholders.map((name) => `«${name}:{${name}}»`).join(' ');
      const texts = { ...template.texts, clause: named };
      const read = readIn(document([typedOver(usual, (_path, before) => before || 'x')], texts));
      const unfilled = template.placeholders.filter((name) =>
        new RegExp(`«${withoutSpaces(name)}:(_*|\\{.*?\\})»`).test(read),
      );
      expect(unfilled).toEqual([]);
    },
  );

  test.each(CASE_FORMS.map((form) => [form.code, form] as const))(
    '%s leaves out what the school has left out',
    (_, { template, document, usual }) => {
      const { texts } = template;
      const nothing = { ...texts, annex: '', clause: '', statements: emptied(texts.statements) };
      const blocks = document([usual], nothing);
      expect(problemsOf(blocks)).toEqual([]);
      const empty = blocks.filter(
        (block) =>
          block.kind === 'paragraph' && block.runs.length > 0 && block.runs.every(({ text }) => text === ''),
      );
      expect(empty).toEqual([]);
    },
  );

  test.each(CASE_FORMS.map((form) => [form.code, form] as const))(
    '%s holds whatever was typed, as text',
    (_, { document, usual, nameOf }) => {
      const paths: string[] = [];
      const marked = typedOver(usual, (path, before) => {
        if (NOT_TYPED.test(path)) return before;
        paths.push(path);
        return `ŽYMĖ${paths.length}.`;
      });
      const read = readIn(document([marked]));
      const shown = new Set(paths.filter((_path, index) => read.includes(`ŽYMĖ${index + 1}.`)));
      expect(shown.size).toBeGreaterThan(paths.length / 4);

      fc.assert(
        fc.property(fc.array(hostileText, { minLength: 4, maxLength: 12 }), (texts) => {
          const typed = new Map<string, string>();
          const record = typedOver(usual, (path, before) => {
            if (NOT_TYPED.test(path)) return before;
            typed.set(path, texts[typed.size % texts.length] ?? '');
            return typed.get(path) ?? '';
          });
          const blocks = document([record]);
          expect(problemsOf(blocks)).toEqual([]);
          const found = readIn(blocks);
          const lost = [...shown].filter((path) => !found.includes(withoutSpaces(typed.get(path) ?? '')));
          expect(lost).toEqual([]);
          expect(nameOf(record)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(() => parseXml(asXml(renderHtml(blocks)))).not.toThrow();
        }),
        { numRuns: 10 },
      );
    },
  );
});

const emptied = (statements: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(statements).map((name) => [name, '']));

/** The preview as XML: elements that HTML never closes are closed. */
const asXml = (html: string): string => html.replace(/<(br|hr|col)\b([^>]*)>/g, '<$1$2/>');
