// The texts of a form as the school words them: those of `Šablonai` where it has written its own, else the usual ones.
import { type Issue, type Result, success } from '../../domain/result';
import type { FormTemplate, FormTexts } from '../../text/form-texts';
import { readTable, type TableRow } from '../../workbook/read-table';
import { type TemplateRow, templatesSheet } from '../../workbook/templates-sheet';
import type { Ports } from '../ports';
import { isLeftOut, ownTextProblems } from './own-text';
import { templateKey, textPlaces, withOwn } from './text-places';

/**
 * Placeholders are checked here and filled by the form. The sheet is read once an execution (2 calls); a workbook without
 * it has the usual texts.
 * @returns issues with their cells: a placeholder that the form cannot fill, two rows of one text, a formula's error
 */
export function formTexts<Texts extends FormTexts>(
  ports: Ports,
  template: FormTemplate<Texts>,
): Result<Texts> {
  const { sheet: name } = templatesSheet;
  const sheet = ports.workbook.lastRead(name) ?? ports.workbook.read(name);
  if (!sheet) return success(template.texts);
  const table = readTable(templatesSheet, sheet);
  if (!table.ok) return table;
  const { rows, columns } = table.value;
  const own = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { place } of textPlaces(template)) {
    const [row, ...others] = ownRows(rows, templateKey(template.code, place));
    if (!row) continue;
    const at = (where: TableRow<unknown>) => ({ sheet: name, row: where.row, column: columns.own });
    const problems = ownTextProblems(row.value.own, template, place);
    issues.push(...problems.map((problem) => ({ ...problem, at: at(row) })));
    issues.push(
      ...others.map((other) => ({ code: 'template.twice', params: { row: row.row }, at: at(other) })),
    );
    own.set(place, isLeftOut(row.value.own) ? '' : row.value.own.replace(/\r\n?/g, '\n'));
  }
  return issues.length > 0 ? { ok: false, issues } : success(withOwn(template.texts, own));
}

/** Rows of one text in which the school has written anything. */
const ownRows = (rows: readonly TableRow<TemplateRow>[], key: string): readonly TableRow<TemplateRow>[] =>
  rows.filter(({ value }) => value.key === key && value.own.trim() !== '');
