// Word documents: looked over before they become documents, made of plain text, read as text.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';

const CONTENT_TYPES = '[Content_Types].xml';
const ROOT_RELATIONS = '_rels/.rels';
const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;
const MAIN_NAMESPACE = /\/wordprocessingml\/(?:2006\/)?main$/;

interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is wrong with a .docx, in words, or undefined when it can be opened. */
export function findDocxFault(bytes: Uint8Array): string | undefined {
  try {
    checkDocx(bytes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The text alone: paragraphs and cells of tables, each followed by an empty line. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  // Only when a text is asked for: the page need not load it to begin.
  const { default: mammoth } = await import('mammoth');
  const copy = Uint8Array.from(bytes);
  // In Node mammoth reads `buffer`, in a browser `arrayBuffer`.
  const input = { arrayBuffer: copy.buffer, buffer: copy };
  return (await mammoth.extractRawText(input as unknown as { arrayBuffer: ArrayBuffer })).value;
}

/** A document of one paragraph for every line. */
export function textToDocx(text: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org';
  const paragraphs = text
    .split(/\r\n?|\n/)
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`);
  const parts = {
    [CONTENT_TYPES]: `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    [ROOT_RELATIONS]: `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function checkDocx(bytes: Uint8Array): void {
  const files = openZip(bytes);
  const parts = new Map<string, readonly Element[]>();
  for (const [name, content] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/.test(name)) parts.set(name, readXml(name, strFromU8(content)));
  }
  checkContentTypes(parts, Object.keys(files));
  for (const [name, elements] of parts) {
    if (name.endsWith('.rels')) checkRelations(name, elements, Object.keys(files));
  }
  checkMainPart(parts);
}

function openZip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error('the file is not a zip archive');
  }
}

/** The elements of a part in order; an ill-formed part is refused. */
function readXml(name: string, xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    throw new Error(`the part ${name} is not well-formed XML (${message})`);
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes = Object.values(tag.attributes).map(({ name: key, value }) => [key, value]);
    elements.push({ name: tag.local, uri: tag.uri, attributes: Object.fromEntries(attributes) });
  });
  parser.write(xml).close();
  return elements;
}

function checkContentTypes(parts: ReadonlyMap<string, readonly Element[]>, names: readonly string[]): void {
  const types = parts.get(CONTENT_TYPES);
  if (types === undefined) throw new Error(`the part ${CONTENT_TYPES} is missing`);
  const endings = types.map(({ attributes }) => attributes.Extension?.toLowerCase());
  const overrides = types.map(({ attributes }) => attributes.PartName);
  for (const name of names) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (
      name === CONTENT_TYPES ||
      name.endsWith('/') ||
      endings.includes(ending) ||
      overrides.includes(`/${name}`)
    ) {
      continue;
    }
    throw new Error(`the part ${name} has no content type`);
  }
}

function checkRelations(name: string, elements: readonly Element[], names: readonly string[]): void {
  for (const { name: element, attributes } of elements) {
    if (element !== 'Relationship' || attributes.TargetMode === 'External') continue;
    const target = targetOf(name, attributes.Target ?? '');
    if (!names.includes(target)) throw new Error(`the part ${target}, named in ${name}, is missing`);
  }
}

function checkMainPart(parts: ReadonlyMap<string, readonly Element[]>): void {
  const relations = parts.get(ROOT_RELATIONS);
  if (relations === undefined) throw new Error(`the part ${ROOT_RELATIONS} is missing`);
  const main = relations.find(({ attributes }) => OFFICE_DOCUMENT.test(attributes.Type ?? ''));
  if (main === undefined) throw new Error('no main document part is named');
  const name = targetOf(ROOT_RELATIONS, main.attributes.Target ?? '');
  const [root, body] = parts.get(name) ?? [];
  const isWord = (element: Element | undefined, local: string): boolean =>
    element?.name === local && MAIN_NAMESPACE.test(element.uri);
  // A page's background may stand before the body.
  const hasBody = isWord(body, 'body') || (parts.get(name) ?? []).some((element) => isWord(element, 'body'));
  if (!isWord(root, 'document') || !hasBody) throw new Error(`the part ${name} is not a Word document`);
}

/** A relation's target is a path from the folder above the relation's own. */
function targetOf(relations: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = relations.split('/').slice(0, -2);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
