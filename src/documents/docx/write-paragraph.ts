// The order of elements inside pPr, rPr and the others is fixed by the schema (ECMA-376, part 1, annex A),
// and Word refuses a file that has them otherwise.
import type { Run } from '../blocks';
import { escapeMarkup, toPlainText } from '../plain-text';
import type { ParagraphNode } from './nodes';

export function paragraphXml(node: ParagraphNode): string {
  const look =
    `<w:pStyle w:val="${node.style}"/>` +
    (node.keepNext ? '<w:keepNext/>' : '') +
    (node.breakBefore ? '<w:pageBreakBefore/>' : '') +
    (node.align ? `<w:jc w:val="${node.align}"/>` : '');
  return `<w:p><w:pPr>${look}</w:pPr>${node.runs.map(runXml).join('')}</w:p>`;
}

function runXml(run: Run): string {
  const look = (run.bold ? '<w:b/><w:bCs/>' : '') + (run.italic ? '<w:i/><w:iCs/>' : '');
  const pieces = toPlainText(run.text).split(/([\n\t])/);
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${pieces.map(pieceXml).join('')}</w:r>`;
}

function pieceXml(piece: string): string {
  if (piece === '') return '';
  if (piece === '\n') return '<w:br/>';
  if (piece === '\t') return '<w:tab/>';
  return `<w:t xml:space="preserve">${escapeMarkup(piece)}</w:t>`;
}
