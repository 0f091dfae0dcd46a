// Which elements the documents are made of, with the attributes that each must and may have and what these may be
// (ECMA-376, 5th edition, part 1, annex A: wml.xsd, opc-relationships.xsd, opc-contentTypes.xsd; transitional names).
// What is not in the table is not known to be valid: whoever writes a new element adds it here from the schema.
import type { XmlElement } from './wordprocessing-ml';

type Values = RegExp;
interface Attributes {
  readonly must?: Readonly<Record<string, Values>>;
  readonly may?: Readonly<Record<string, Values>>;
}

const TEXT = /^.+$/s;
const WHOLE = /^-?\d+$/;
const NATURAL = /^\d+$/;
const COLOUR = /^(auto|[0-9A-F]{6})$/;
const oneOf = (...words: string[]): Values => new RegExp(`^(${words.join('|')})$`);
const val = (values: Values): Attributes => ({ must: { 'w:val': values } });
/** A switch: on without a value. */
const SWITCH: Attributes = { may: { 'w:val': oneOf('true', 'false', '1', '0', 'on', 'off') } };
const NONE: Attributes = {};
const WIDTH: Attributes = { must: { 'w:w': WHOLE, 'w:type': oneOf('nil', 'pct', 'dxa', 'auto') } };
const BORDER: Attributes = {
  must: { 'w:val': oneOf('nil', 'none', 'single', 'double', 'dotted', 'dashed') },
  may: { 'w:sz': /^([2-9]|[1-8]\d|9[0-6])$/, 'w:space': /^([12]?\d|3[01])$/, 'w:color': COLOUR },
};

const DOCUMENT: Readonly<Record<string, Attributes>> = {
  'w:document': { must: { 'xmlns:w': TEXT }, may: { 'xmlns:r': TEXT } },
  'w:body': NONE,
  'w:p': NONE,
  'w:pPr': NONE,
  'w:pStyle': val(TEXT),
  'w:keepNext': SWITCH,
  'w:pageBreakBefore': SWITCH,
  'w:spacing': {
    may: {
      'w:before': NATURAL,
      'w:after': NATURAL,
      'w:line': WHOLE,
      'w:lineRule': oneOf('auto', 'exact', 'atLeast'),
    },
  },
  'w:ind': { may: { 'w:left': WHOLE, 'w:right': WHOLE, 'w:firstLine': NATURAL } },
  'w:jc': val(oneOf('left', 'center', 'right', 'both')),
  'w:outlineLvl': val(/^[0-9]$/),
  'w:r': NONE,
  'w:rPr': NONE,
  'w:b': SWITCH,
  'w:bCs': SWITCH,
  'w:i': SWITCH,
  'w:iCs': SWITCH,
  'w:sz': val(NATURAL),
  'w:szCs': val(NATURAL),
  'w:lang': val(/^[a-z]{2}-[A-Z]{2}$/),
  'w:rFonts': { may: { 'w:ascii': TEXT, 'w:hAnsi': TEXT, 'w:eastAsia': TEXT, 'w:cs': TEXT } },
  'w:t': { may: { 'xml:space': oneOf('preserve', 'default') } },
  'w:br': NONE,
  'w:tab': NONE,
  'w:fldChar': { must: { 'w:fldCharType': oneOf('begin', 'separate', 'end') } },
  'w:instrText': { may: { 'xml:space': oneOf('preserve', 'default') } },
  'w:tbl': NONE,
  'w:tblPr': NONE,
  'w:tblW': WIDTH,
  'w:tblInd': WIDTH,
  'w:tblLayout': { must: { 'w:type': oneOf('fixed', 'autofit') } },
  'w:tblCellMar': NONE,
  'w:tblGrid': NONE,
  'w:gridCol': { must: { 'w:w': NATURAL } },
  'w:tr': NONE,
  'w:trPr': NONE,
  'w:cantSplit': SWITCH,
  'w:trHeight': { must: { 'w:val': NATURAL, 'w:hRule': oneOf('auto', 'exact', 'atLeast') } },
  'w:tblHeader': SWITCH,
  'w:tc': NONE,
  'w:tcPr': NONE,
  'w:tcW': WIDTH,
  'w:gridSpan': val(/^[1-9]\d*$/),
  'w:tcBorders': NONE,
  'w:shd': {
    must: { 'w:val': oneOf('clear', 'nil', 'solid') },
    may: { 'w:color': COLOUR, 'w:fill': COLOUR },
  },
  'w:vAlign': val(oneOf('top', 'center', 'both', 'bottom')),
  'w:sectPr': NONE,
  'w:footerReference': { must: { 'w:type': oneOf('even', 'default', 'first'), 'r:id': TEXT } },
  'w:pgSz': { must: { 'w:w': NATURAL, 'w:h': NATURAL } },
  'w:pgMar': {
    must: {
      'w:top': WHOLE,
      'w:right': NATURAL,
      'w:bottom': WHOLE,
      'w:left': NATURAL,
      'w:header': NATURAL,
      'w:footer': NATURAL,
      'w:gutter': NATURAL,
    },
  },
  'w:ftr': { must: { 'xmlns:w': TEXT } },
  'w:styles': { must: { 'xmlns:w': TEXT } },
  'w:docDefaults': NONE,
  'w:rPrDefault': NONE,
  'w:pPrDefault': NONE,
  'w:style': {
    must: { 'w:type': oneOf('paragraph', 'character', 'table', 'numbering'), 'w:styleId': TEXT },
    may: { 'w:default': oneOf('1', 'true') },
  },
  'w:name': val(TEXT),
  'w:basedOn': val(TEXT),
  'w:qFormat': SWITCH,
  Types: { must: { xmlns: TEXT } },
  Default: { must: { Extension: TEXT, ContentType: TEXT } },
  Override: { must: { PartName: /^\/.+$/, ContentType: TEXT } },
  Relationships: { must: { xmlns: TEXT } },
  Relationship: { must: { Id: /^[A-Za-z_][\w.-]*$/, Type: TEXT, Target: TEXT } },
};
/** The same names mean lengths in a cell's margins and lines in its borders. */
const SIDES: Readonly<Record<string, Attributes>> = { 'w:tblCellMar': WIDTH, 'w:tcBorders': BORDER };

/** Which elements may stand in these, whatever the order. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  'w:body': ['w:p', 'w:tbl', 'w:sectPr'],
  'w:p': ['w:pPr', 'w:r'],
  'w:r': ['w:rPr', 'w:t', 'w:br', 'w:tab', 'w:fldChar', 'w:instrText'],
  'w:tc': ['w:tcPr', 'w:p', 'w:tbl'],
  'w:ftr': ['w:p', 'w:tbl'],
  'w:rPrDefault': ['w:rPr'],
  'w:pPrDefault': ['w:pPr'],
  Types: ['Default', 'Override'],
  Relationships: ['Relationship'],
};
/** Of these an element has one of each child at most. */
const ONCE = new Set(
  'w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tcBorders w:tblCellMar w:docDefaults w:style'.split(' '),
);

/** What is wrong with elements and their attributes, as `element: what`. */
export function attributeProblems(element: XmlElement, parent = ''): string[] {
  const { name, attributes, children } = element;
  const known = SIDES[parent] ?? DOCUMENT[name];
  const names = children.map((child) => child.name);
  const allowed = CHILDREN[name];
  return [
    ...(known ? valueProblems(name, attributes, known) : [`${name}: not in the table`]),
    ...(allowed
      ? names.filter((each) => !allowed.includes(each)).map((each) => `${name}: ${each} inside`)
      : []),
    ...(ONCE.has(name) && new Set(names).size < names.length ? [`${name}: ${names.join(', ')}`] : []),
    ...children.flatMap((child) => attributeProblems(child, name)),
  ];
}

function valueProblems(
  name: string,
  attributes: XmlElement['attributes'],
  { must = {}, may = {} }: Attributes,
): string[] {
  const missing = Object.keys(must).filter((key) => attributes[key] === undefined);
  const wrong = Object.entries(attributes).filter(([key, value]) => {
    const values = must[key] ?? may[key];
    return !values?.test(value);
  });
  return [
    ...missing.map((key) => `${name}: no ${key}`),
    ...wrong.map(([key, value]) => `${name}: ${key}="${value}"`),
  ];
}
