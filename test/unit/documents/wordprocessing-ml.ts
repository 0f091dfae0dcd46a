// What Word asks of a part, checked without Word: well-formed XML, children in the order of the schema's sequences
// (ECMA-376, 5th edition, part 1, annex A: wml.xsd, transitional names), and the shape of tables.
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All the text inside, in order. */
  text: string;
}

/** Throws where the text is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('no element');
  return top;
}

export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

const words = (text: string) => text.trim().split(/\s+/);
const RUN_LOOK =
  words(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
  snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl
  cs em lang eastAsianLayout specVanish oMath`);
const BORDERS = words('top left bottom right insideH insideV tl2br tr2bl');

/** Elements whose children come in a sequence. A child that is not listed is not allowed there. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  document: words('background body'),
  tbl: words('tblPr tblGrid tr'),
  tblPr:
    words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`),
  tblCellMar: BORDERS,
  tblGrid: words('gridCol'),
  tr: words('tblPrEx trPr tc'),
  trPr: words('cantSplit trHeight tblHeader'), // a choice in any order; one order keeps the output even
  tcPr: words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  tcBorders: BORDERS,
  pPr: words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr`),
  rPr: RUN_LOOK,
  sectPr:
    words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid`),
  styles: words('docDefaults latentStyles style'),
  docDefaults: words('rPrDefault pPrDefault'),
  style:
    words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
};
/** Of these the element must be the first child, if it is there at all. */
const FIRST: Readonly<Record<string, string>> = { p: 'pPr', r: 'rPr', tc: 'tcPr' };

/** Every child that stands where the schema does not allow it, as `parent: child, child`. */
export function orderProblems(element: XmlElement): string[] {
  const names = element.children.map(({ name }) => local(name));
  const sequence = SEQUENCES[local(element.name)];
  const ranks = names.map((name) => sequence?.indexOf(name) ?? 0);
  const inOrder = ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0));
  const first = FIRST[local(element.name)];
  const firstLeads = first === undefined || names.lastIndexOf(first) <= 0;
  return [
    ...(inOrder && firstLeads ? [] : [`${element.name}: ${names.join(', ')}`]),
    ...element.children.flatMap(orderProblems),
  ];
}

/** Tables that touch a table or the end, cells that do not end with a paragraph, widths that do not fit the grid. */
export function tableProblems(body: XmlElement, textWidth: number): string[] {
  const touching = body.children.flatMap((element, index) =>
    element.name === 'w:tbl' && body.children[index + 1]?.name !== 'w:p'
      ? [`table ${index} is not followed by a paragraph`]
      : [],
  );
  return [...touching, ...descendants(body, 'w:tbl').flatMap((table) => gridProblems(table, textWidth))];
}

function gridProblems(table: XmlElement, textWidth: number): string[] {
  const grid = descendants(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  return [
    ...(sum(grid) === textWidth && grid.every((width) => width > 0) ? [] : [`grid ${grid.join('+')}`]),
    ...rows.flatMap((row) => rowProblems(row, grid)),
  ];
}

function rowProblems(row: XmlElement, grid: readonly number[]): string[] {
  let column = 0;
  const problems = row.children
    .filter(({ name }) => name === 'w:tc')
    .flatMap((cell) => {
      const look = child(cell, 'w:tcPr') ?? cell;
      const span = Number(child(look, 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const expected = sum(grid.slice(column, column + span));
      column += span;
      const width = Number(child(look, 'w:tcW')?.attributes['w:w']);
      return [
        ...(width === expected ? [] : [`cell of ${width} in a grid of ${expected}`]),
        ...(cell.children[cell.children.length - 1]?.name === 'w:p'
          ? []
          : ['a cell does not end with a paragraph']),
      ];
    });
  return column === grid.length
    ? problems
    : [...problems, `row of ${column} columns in a grid of ${grid.length}`];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function local(name: string): string {
  return name.replace(/^w:/, '');
}
