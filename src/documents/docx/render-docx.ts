import type { Block } from '../blocks';
import { layOut } from './layout';
import { type PageNode, paragraph } from './nodes';
import { constantParts, type DocumentPart, documentXml } from './parts';
import { paragraphXml } from './write-paragraph';
import { tableXml } from './write-table';

/**
 * The parts of a .docx: zipped under their names they are the file. A4, one font, page number in the footer,
 * language lt-LT; nothing in it depends on the moment or the machine.
 */
export function renderDocx(blocks: readonly Block[]): readonly DocumentPart[] {
  return [...constantParts(), documentXml(separateTables(placeOnPages(blocks)).map(nodeXml).join(''))];
}

/** A page break is a property of the paragraph after it; before a table an empty paragraph carries it. */
function placeOnPages(blocks: readonly Block[]): readonly PageNode[] {
  const nodes: PageNode[] = [];
  let isBreakDue = false;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      isBreakDue = nodes.length > 0;
      continue;
    }
    const laidOut = layOut(block);
    nodes.push(...(isBreakDue ? onNewPage(laidOut) : laidOut));
    isBreakDue = false;
  }
  return nodes;
}

function onNewPage(nodes: readonly PageNode[]): readonly PageNode[] {
  const [first, ...rest] = nodes;
  return first?.kind === 'paragraph'
    ? [{ ...first, breakBefore: true }, ...rest]
    : [paragraph('Gap', '', { breakBefore: true }), ...nodes];
}

/** Two tables that touch become one, and a body must not end with a table: a small paragraph comes between. */
function separateTables(nodes: readonly PageNode[]): readonly PageNode[] {
  return nodes.flatMap((node, index) =>
    node.kind === 'table' && nodes[index + 1]?.kind !== 'paragraph' ? [node, paragraph('Gap', '')] : [node],
  );
}

function nodeXml(node: PageNode): string {
  return node.kind === 'table' ? tableXml(node) : paragraphXml(node);
}
