// What is said beside each text of `Šablonai`.
import type { Issue } from '../../domain/result';
import { FORM_TEMPLATES } from '../../text/lt/forms/all';
import { describeAppIssue } from '../../text/lt/issues';
import { templates as words } from '../../text/lt/templates';
import type { TableRow } from '../../workbook/read-table';
import { sumOf, type TemplateRow } from '../../workbook/templates-sheet';
import { ownTextProblems } from './own-text';
import { templateKey, textPlaces } from './text-places';

export interface RowNote {
  readonly row: number;
  /** As it should stand; a person's own remark stays as it is. */
  readonly note: string;
  /** Documents of the form are not made until it is mended. */
  readonly isWrong: boolean;
  readonly problems: readonly string[];
  readonly before: string;
}

const PLACES = new Map(
  FORM_TEMPLATES.flatMap((template) =>
    textPlaces(template).map(
      ({ place }) => [templateKey(template.code, place), { template, place }] as const,
    ),
  ),
);

export function rowNotes(rows: readonly TableRow<TemplateRow>[]): readonly RowNote[] {
  const firstOf = new Map<string, number>();
  return rows.map(({ row, value }) => {
    const known = PLACES.get(value.key);
    const hasOwn = value.own.trim() !== '';
    const first = firstOf.get(value.key);
    if (hasOwn && first === undefined) firstOf.set(value.key, row);
    const wrong = [
      ...(known ? ownTextProblems(value.own, known.template, known.place) : []),
      ...(known && hasOwn && first !== undefined ? [{ code: 'template.twice', params: { row: first } }] : []),
    ];
    const besides = [
      ...(known || !hasOwn ? [] : [{ code: 'template.row-unknown', params: {} }]),
      ...(known && sumOf(value) !== value.sum ? [{ code: 'template.usual-typed', params: {} }] : []),
    ];
    const problems = [...wrong, ...besides].map((issue: Issue) => describeAppIssue(issue));
    const isOurs = value.note === '' || value.note.startsWith(words.noteMark.trim());
    const note = problems.length > 0 ? words.noteMark + problems.join(' ') : '';
    return {
      row,
      note: isOurs ? note : value.note,
      isWrong: wrong.length > 0,
      problems,
      before: value.note,
    };
  });
}
