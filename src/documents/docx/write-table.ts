import type { CellBorders, CellNode, RowNode, TableNode } from './nodes';
import { TEXT_WIDTH } from './page';
import { paragraphXml } from './write-paragraph';

/** Fixed layout, with the width repeated on every cell: converters ignore the grid alone. */
export function tableXml(table: TableNode): string {
  const look =
    `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';
  const grid = table.grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = table.rows.map((row) => rowXml(row, table.grid)).join('');
  return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function rowXml(row: RowNode, grid: readonly number[]): string {
  const look =
    (row.breaks ? '' : '<w:cantSplit/>') +
    (row.minHeight ? `<w:trHeight w:val="${row.minHeight}" w:hRule="atLeast"/>` : '') +
    (row.header ? '<w:tblHeader/>' : '');
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = grid.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    column += span;
    return cellXml(cell, width);
  });
  return `<w:tr><w:trPr>${look}</w:trPr>${cells.join('')}</w:tr>`;
}

function cellXml(cell: CellNode, width: number): string {
  const look =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (cell.span ? `<w:gridSpan w:val="${cell.span}"/>` : '') +
    BORDERS[cell.borders] +
    (cell.shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '') +
    `<w:vAlign w:val="${cell.borders === 'box' ? 'center' : 'bottom'}"/>`;
  return `<w:tc><w:tcPr>${look}</w:tcPr>${paragraphXml(cell.paragraph)}</w:tc>`;
}

const DRAWN = 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
const BORDERS: Record<CellBorders, string> = {
  box: borders([DRAWN, DRAWN, DRAWN, DRAWN]),
  line: borders(['w:val="nil"', 'w:val="nil"', DRAWN, 'w:val="nil"']),
  none: borders(['w:val="nil"', 'w:val="nil"', 'w:val="nil"', 'w:val="nil"']),
};

function borders([top, left, bottom, right]: readonly [string, string, string, string]): string {
  return `<w:tcBorders><w:top ${top}/><w:left ${left}/><w:bottom ${bottom}/><w:right ${right}/></w:tcBorders>`;
}
