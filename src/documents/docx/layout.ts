import type {
  Block,
  CaptionedLine,
  Field,
  FieldTable,
  Letterhead,
  Paragraph,
  Signatures,
  Statement,
  Table,
} from '../blocks';
import { columnWidths, FIELD_WIDTHS } from '../column-widths';
import { type CellNode, type PageNode, paragraph, type RowNode, type TableNode } from './nodes';
import { TEXT_WIDTH } from './page';
import type { StyleId } from './styles';

/** Heights of what is written on by hand, twips: a line 7,5 mm, a table's row 8 mm, a signature 10 mm. */
const LINE_HEIGHT = 425;
/** Characters of an entry that stays on one page: a longer one would leave half of the page before it empty. */
const LONGEST_TOGETHER = 1200;
/** Characters of a row that stays whole: what is longer goes on on the next page. */
const LONGEST_WHOLE_ROW = 600;
const ROW_HEIGHT = 454;
const SIGNATURE_HEIGHT = 567;

/** What a block is on the page; page breaks are settled between blocks. */
export function layOut(block: Exclude<Block, { kind: 'page-break' }>): readonly PageNode[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'heading':
      return [paragraph(block.level === 1 ? 'Heading1' : 'Heading2', block.text, { keepNext: true })];
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          style: PARAGRAPH_STYLES[block.role ?? 'body'],
          runs: block.runs,
          align: block.align,
        },
      ];
    case 'captioned-line':
      return [captionedLine(block)];
    case 'fields':
      return [fieldTable(block)];
    case 'table':
      return [table(block)];
    case 'statement':
      return statement(block);
    case 'signatures':
      return [signatures(block)];
  }
}

const PARAGRAPH_STYLES: Record<NonNullable<Paragraph['role']>, StyleId> = {
  body: 'Normal',
  note: 'Note',
  clause: 'Clause',
  addressee: 'Addressee',
};

function letterhead(block: Letterhead): readonly PageNode[] {
  return [
    ...block.annex.map((line) => paragraph('Annex', line)),
    ...(block.organisation === '' ? [] : [paragraph('Organisation', block.organisation, { keepNext: true })]),
  ];
}

function captionedLine({ text, caption }: CaptionedLine): TableNode {
  const row = (style: 'Signed' | 'Caption', held: string, minHeight?: number): RowNode => ({
    minHeight,
    cells: ['', held, ''].map((each, index) => ({
      paragraph: paragraph(style, each, { keepNext: style === 'Signed' }),
      borders: index === 1 && style === 'Signed' ? 'line' : 'none',
    })),
  });
  return {
    kind: 'table',
    grid: columnWidths([22, 56, 22], TEXT_WIDTH),
    rows: [row('Signed', text, LINE_HEIGHT), row('Caption', caption)],
  };
}

function fieldTable(block: FieldTable): TableNode {
  const isEntry = block.role === 'entry';
  const length = block.rows.flat().reduce((sum, { value }) => sum + value.length, 0);
  const isTogether = isEntry && length <= LONGEST_TOGETHER;
  const rows = block.rows.map(([left, right], index): RowNode => {
    const keepNext = isTogether && index < block.rows.length - 1;
    const label = (text: string): CellNode => ({
      paragraph: paragraph('FieldLabel', text, { keepNext }),
      borders: 'box',
      shaded: true,
    });
    const value = (text: string): CellNode => ({
      paragraph: paragraph(isEntry ? 'Cell' : 'FieldValue', text, { keepNext }),
      borders: 'box',
    });
    const minHeight = Math.round(Math.max(roomOf(left), roomOf(right)) * LINE_HEIGHT);
    return {
      ...(minHeight > 0 ? { minHeight } : {}),
      ...(isEntry || isLong(left) || isLong(right) ? { breaks: true } : {}),
      cells: right
        ? [label(left.label), value(left.value), label(right.label), value(right.value)]
        : [label(left.label), { ...value(left.value), span: 3 }],
    };
  });
  return { kind: 'table', grid: columnWidths(FIELD_WIDTHS, TEXT_WIDTH), rows };
}

const isLong = (field: Field | undefined): boolean => (field?.value.length ?? 0) > LONGEST_WHOLE_ROW;
/** Lines that are left to write on. */
const roomOf = (field: Field | undefined): number =>
  field && field.value.trim() === '' ? (field.lines ?? 0) : 0;

function table(block: Table): TableNode {
  const dense = block.density === 'dense';
  const header: RowNode = {
    header: true,
    cells: block.columns.map(({ title }) => ({
      paragraph: paragraph(dense ? 'DenseTitle' : 'ColumnTitle', title, { keepNext: true }),
      borders: 'box',
      shaded: true,
    })),
  };
  const row = (texts: readonly string[]): RowNode => ({
    minHeight: block.toWrite || (block.density ?? 'normal') === 'normal' ? ROW_HEIGHT : undefined,
    cells: block.columns.map(({ align }, index) => ({
      paragraph: paragraph(dense ? 'DenseCell' : 'Cell', texts[index] ?? '', { align }),
      borders: 'box',
    })),
    ...(texts.some((text) => text.length > LONGEST_WHOLE_ROW) ? { breaks: true } : {}),
  });
  const empty = Array.from({ length: block.emptyRows ?? 0 }, () => row([]));
  return {
    kind: 'table',
    grid: columnWidths(
      block.columns.map(({ width }) => width),
      TEXT_WIDTH,
    ),
    rows: [header, ...block.rows.map((texts) => row(texts)), ...empty],
  };
}

/** The question and its lines, or the beginning of its answer, stay on one page. */
function statement(block: Statement): readonly PageNode[] {
  if (block.answer) {
    const question = {
      style: 'Statement',
      runs: [{ text: block.text, bold: true }],
      keepNext: true,
    } as const;
    return [{ kind: 'paragraph', ...question }, paragraph('Normal', block.answer)];
  }
  const line = (isLast: boolean): RowNode => ({
    minHeight: LINE_HEIGHT,
    cells: [{ paragraph: paragraph('Line', '', { keepNext: !isLast }), borders: 'line' }],
  });
  return [
    paragraph('Statement', block.text, { keepNext: true }),
    {
      kind: 'table',
      grid: [TEXT_WIDTH],
      rows: Array.from({ length: block.lines }, (_, index) => line(index === block.lines - 1)),
    },
  ];
}

/** Lines with gaps between them, and under each line what belongs on it. */
function signatures({ captions, signers }: Signatures): TableNode {
  const isDated = captions.date !== undefined;
  const rows = signers.flatMap(({ role, name }, index): RowNode[] => {
    const isLast = index === signers.length - 1;
    const gap = (keepNext = true): CellNode => ({
      paragraph: paragraph('Caption', '', { keepNext }),
      borders: 'none',
    });
    const apart = (cells: readonly CellNode[], keepNext?: boolean): CellNode[] =>
      cells.flatMap((cell, at) => (at === 0 ? [cell] : [gap(keepNext), cell]));
    const line = (text: string): CellNode => ({
      paragraph: paragraph('Signed', text, { keepNext: true }),
      borders: 'line',
    });
    const caption = (text: string): CellNode => ({
      paragraph: paragraph('Caption', text, { keepNext: !isLast }),
      borders: 'none',
    });
    const who: CellNode = { paragraph: paragraph('Role', role, { keepNext: true }), borders: 'none' };
    const under = [captions.signature, captions.name, ...(isDated ? [captions.date] : [])];
    return [
      {
        minHeight: SIGNATURE_HEIGHT,
        cells: apart([who, line(''), line(name ?? ''), ...(isDated ? [line('')] : [])]),
      },
      { cells: apart([gap(!isLast), ...under.map((text) => caption(text ?? ''))], !isLast) },
    ];
  });
  const shares = isDated ? [27, 2, 20, 2, 34, 2, 13] : [35, 2, 25, 2, 36];
  return { kind: 'table', grid: columnWidths(shares, TEXT_WIDTH), rows };
}
