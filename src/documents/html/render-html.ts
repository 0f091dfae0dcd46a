import type { Block, Field, FieldTable, Run, Signatures, Table } from '../blocks';
import { FIELD_WIDTHS } from '../column-widths';
import { escapeMarkup, toPlainText } from '../plain-text';

/**
 * The same blocks for the eye, before the document is made: one `<article class="document-preview">`, to be shown with
 * `PREVIEW_STYLES`. Everything a person typed is escaped; nothing in it runs or loads anything.
 */
export function renderHtml(blocks: readonly Block[]): string {
  return `<article class="document-preview" lang="lt">${blocks.map(blockHtml).join('')}</article>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return `<header><p class="annex">${block.annex.map(html).join('<br>')}</p>${
        block.organisation === '' ? '' : `<p class="organisation">${html(block.organisation)}</p>`
      }</header>`;
    case 'heading':
      return `<h${block.level}>${html(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${classes(block.role !== 'body' && block.role, block.align)}>${block.runs.map(runHtml).join('')}</p>`;
    case 'captioned-line':
      return `<div class="captioned"><div class="line">${html(block.text)}</div><small>${html(block.caption)}</small></div>`;
    case 'fields':
      return fieldsHtml(block);
    case 'table':
      return tableHtml(block);
    case 'statement':
      return block.answer
        ? `<div><p><b>${html(block.text)}</b></p><p>${html(block.answer)}</p></div>`
        : `<div><p>${html(block.text)}</p>${'<div class="line"></div>'.repeat(block.lines)}</div>`;
    case 'signatures':
      return signaturesHtml(block);
    case 'page-break':
      return '<hr class="page-break">';
  }
}

/** Labels and values as wide as on paper. */
const FIELD_GRID = `<colgroup>${FIELD_WIDTHS.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`;

function fieldsHtml(block: FieldTable): string {
  const field = ({ label, value, lines }: Field, span = 1) =>
    `<th scope="row">${html(label)}</th><td${span > 1 ? ` colspan="${span}"` : ''}>${html(value)}${
      value.trim() === '' && lines ? `<div style="height:${lines * LINE_MM}mm"></div>` : ''
    }</td>`;
  const rows = block.rows.map(([left, right]) =>
    right ? `<tr>${field(left)}${field(right)}</tr>` : `<tr>${field(left, 3)}</tr>`,
  );
  return `<table class="fields${block.role === 'entry' ? ' entry' : ''}">${FIELD_GRID}<tbody>${rows.join('')}</tbody></table>`;
}

/** As high as the lines of statements in the preview's styles. */
const LINE_MM = 7.5;
const TABLE_CLASSES = { normal: 'rows', compact: false, dense: 'dense' } as const;

function tableHtml(block: Table): string {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0);
  const grid = block.columns.map(({ width }) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  const titles = block.columns.map(({ title }) => `<th scope="col">${html(title)}</th>`);
  const row = (texts: readonly string[]) =>
    `<tr>${block.columns
      .map(({ align }, index) => `<td${classes(align)}>${html(texts[index] ?? '')}</td>`)
      .join('')}</tr>`;
  const rows = [...block.rows.map(row), ...Array.from({ length: block.emptyRows ?? 0 }, () => row([]))];
  return (
    `<table${classes(TABLE_CLASSES[block.density ?? 'normal'], block.toWrite && 'rows')}><colgroup>${grid.join('')}</colgroup>` +
    `<thead><tr>${titles.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}

function signaturesHtml({ captions, signers }: Signatures): string {
  const line = (text: string, caption: string) =>
    `<td><div class="line">${html(text)}</div><small>${html(caption)}</small></td>`;
  const rows = signers.map(
    ({ role, name }) =>
      `<tr><th scope="row">${html(role)}</th>${line('', captions.signature)}${line(name ?? '', captions.name)}${
        captions.date === undefined ? '' : line('', captions.date)
      }</tr>`,
  );
  return `<table class="signatures"><tbody>${rows.join('')}</tbody></table>`;
}

function runHtml(run: Run): string {
  const text = html(run.text);
  const leaning = run.italic ? `<i>${text}</i>` : text;
  return run.bold ? `<b>${leaning}</b>` : leaning;
}

function html(text: string): string {
  return escapeMarkup(toPlainText(text)).replace(/\n/g, '<br>');
}

function classes(...names: readonly (string | false | undefined)[]): string {
  const used = names.filter((name) => name);
  return used.length ? ` class="${used.join(' ')}"` : '';
}
