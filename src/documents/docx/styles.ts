// Looks of paragraphs, held once in word/styles.xml and named by id in the document.
import type { Alignment } from '../blocks';

export type StyleId = keyof typeof STYLES;

interface Style {
  /** Word knows its built-in styles by these names, e.g. `heading 1`. */
  readonly name: string;
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Alignment | 'both';
  /** Twips. */
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  /** The first line begins so much further in. */
  readonly firstLine?: number;
  readonly outline?: number;
}

const FONT = 'Times New Roman';
/** Room between a frame and the text in it: as an indent of the text, which every converter respects alike. */
const CELL = { before: 20, after: 20, left: 70, right: 70 };

const STYLES = {
  Normal: { name: 'Normal', size: 22, after: 60 },
  Annex: { name: 'Annex', size: 20, left: 5700 },
  Organisation: { name: 'Organisation', size: 24, bold: true, align: 'center', before: 200, after: 160 },
  Heading1: { name: 'heading 1', size: 24, bold: true, align: 'center', after: 100, outline: 0 },
  Heading2: { name: 'heading 2', size: 22, bold: true, before: 160, after: 60, outline: 1 },
  Clause: { name: 'Clause', size: 22, align: 'both', firstLine: 567, before: 60, after: 60 },
  Addressee: { name: 'Addressee', size: 22, before: 240, after: 240 },
  Note: { name: 'Note', size: 18, italic: true, before: 60 },
  FieldLabel: { name: 'Field Label', size: 20, ...CELL },
  FieldValue: { name: 'Field Value', size: 20, bold: true, ...CELL },
  ColumnTitle: { name: 'Column Title', size: 18, bold: true, align: 'center', ...CELL },
  Cell: { name: 'Cell', size: 20, ...CELL },
  DenseTitle: { name: 'Dense Title', size: 16, bold: true, align: 'center' },
  DenseCell: { name: 'Dense Cell', size: 16, before: 10, after: 10, left: 30, right: 30 },
  Statement: { name: 'Statement', size: 22, before: 80 },
  Line: { name: 'Line', size: 20 },
  Role: { name: 'Role', size: 20 },
  Signed: { name: 'Signed', size: 20, align: 'center' },
  Caption: { name: 'Line Caption', size: 14, align: 'center' },
  Gap: { name: 'Gap', size: 4 },
  Footer: { name: 'footer', size: 18, align: 'center' },
} as const satisfies Record<string, Style>;

/** word/styles.xml */
export function stylesXml(namespace: string): string {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="lt-LT"/>' +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>' +
    '</w:pPr></w:pPrDefault></w:docDefaults>';
  const styles = Object.entries(STYLES).map(([id, style]) => styleXml(id, style));
  return `<w:styles xmlns:w="${namespace}">${defaults}${styles.join('')}</w:styles>`;
}

function styleXml(id: string, style: Style): string {
  const isDefault = id === 'Normal';
  const paragraphLook =
    `<w:spacing w:before="${style.before ?? 0}" w:after="${style.after ?? 0}"/>` +
    `<w:ind w:left="${style.left ?? 0}" w:right="${style.right ?? 0}"${style.firstLine ? ` w:firstLine="${style.firstLine}"` : ''}/>` +
    (style.align ? `<w:jc w:val="${style.align}"/>` : '') +
    (style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`);
  const letterLook =
    (style.bold ? '<w:b/><w:bCs/>' : '') +
    (style.italic ? '<w:i/><w:iCs/>' : '') +
    `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`;
  return (
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${style.name}"/>` +
    (isDefault ? '' : '<w:basedOn w:val="Normal"/>') +
    `<w:qFormat/><w:pPr>${paragraphLook}</w:pPr><w:rPr>${letterLook}</w:rPr></w:style>`
  );
}
