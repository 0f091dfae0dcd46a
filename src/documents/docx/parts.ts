// The package around the text: six parts are all that Word, LibreOffice and Google's converter need.
import { PAGE } from './page';
import { stylesXml } from './styles';

/** One file of the zip; `name` is its path. */
export interface DocumentPart {
  readonly name: string;
  readonly content: string;
}

/** The type of the zipped file. */

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

let constant: readonly DocumentPart[] | undefined;
/** The parts that are the same in every document, written once. */
export function constantParts(): readonly DocumentPart[] {
  constant ??= [
    part('[Content_Types].xml', contentTypesXml()),
    part('_rels/.rels', relationsXml([['officeDocument', 'word/document.xml']])),
    part(
      'word/_rels/document.xml.rels',
      relationsXml([
        ['styles', 'styles.xml'],
        ['footer', 'footer1.xml'],
      ]),
    ),
    part('word/styles.xml', stylesXml(WORD)),
    part('word/footer1.xml', footerXml()),
  ];
  return constant;
}

/** The part that holds the text. */
export function documentXml(body: string): DocumentPart {
  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>' +
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
    `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}"` +
    ` w:header="${PAGE.footer}" w:footer="${PAGE.footer}" w:gutter="0"/></w:sectPr>`;
  return part(
    'word/document.xml',
    `<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body}${section}</w:body></w:document>`,
  );
}

function part(name: string, xml: string): DocumentPart {
  return { name, content: PROLOG + xml };
}

function contentTypesXml(): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/word/${path}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('document', 'document.main') +
    override('styles', 'styles') +
    override('footer1', 'footer') +
    '</Types>'
  );
}

/** Ids count from rId1 in the order given. */
function relationsXml(relations: readonly (readonly [kind: string, target: string])[]): string {
  const all = relations.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function footerXml(): string {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field('begin')}` +
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
    `${field('separate')}<w:r><w:t>1</w:t></w:r>${field('end')}</w:p></w:ftr>`
  );
}
