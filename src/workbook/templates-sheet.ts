import * as v from 'valibot';
import { checksum } from '../domain/case-key';
import { COLOURS, type SheetBlueprint } from './blueprint';
import { columnName } from './cell';
import { text } from './cell-schemas';
import { inSheetOrder, type TableWords, tableBlueprint } from './table-blueprint';
import { defineTable, type RecordOf } from './table-schema';

/** `Šablonai`: one row a text of a form that the school may put in its own words. */
export const templatesSheet = defineTable({
  sheet: 'Šablonai',
  columns: {
    key: { header: 'Raktas', width: 120, hidden: true },
    /** Of what the add-on wrote in the row: what a person has typed over is told apart from an older text of ours. */
    sum: { header: 'Kontrolinė suma', width: 120, hidden: true },
    form: { header: 'Forma', width: 210 },
    place: { header: 'Vieta', width: 130 },
    usual: { header: 'Įprastas tekstas', width: 380 },
    own: { header: 'Mokyklos tekstas', width: 380 },
    note: { header: 'Pastaba', width: 260 },
    placeholders: { header: 'Galimi žymenys', width: 340 },
  },
  row: v.object({
    key: text,
    sum: text,
    form: text,
    place: text,
    usual: text,
    own: text,
    note: text,
    placeholders: text,
  }),
});
export type TemplateRow = RecordOf<typeof templatesSheet>;

/** What of a row is the add-on's: all but what the school writes and what is said about it. */
export type UsualText = Pick<TemplateRow, 'form' | 'place' | 'usual' | 'placeholders'>;

export const sumOf = ({ form, place, usual, placeholders }: UsualText): string =>
  checksum(
    [form, place, usual, placeholders].map((part) => part.replace(/\r\n?/g, '\n').trim()).join('\n\n'),
  );

/** Room for texts of forms that come later. */
const SPARE_ROWS = 60;

/** The school's column takes whatever is typed as text, also what begins with `=`; the others warn whoever edits them. */
export function templatesBlueprint(rows: readonly TemplateRow[], words: TableWords): SheetBlueprint {
  const columns = inSheetOrder(templatesSheet);
  const size = { rows: rows.length + 1 + SPARE_ROWS, columns: columns.length };
  const blueprint = tableBlueprint(templatesSheet, rows, words, size);
  const place = (key: keyof TemplateRow): number => columns.findIndex((column) => column.key === key) + 1;
  const below = (first: keyof TemplateRow, last = first) => ({
    row: 2,
    column: place(first),
    rows: size.rows - 1,
    columns: place(last) - place(first) + 1,
  });
  const note = columnName(place('note'));
  return {
    ...blueprint,
    frozenColumns: place('place'),
    looks: [
      ...blueprint.looks,
      { area: below('form', 'usual'), look: { background: COLOURS.computed } },
      { area: below('own'), look: { numberFormat: '@' } },
      { area: below('note', 'placeholders'), look: { background: COLOURS.computed, fontSize: 9 } },
    ],
    colours: [
      {
        areas: [below('own', 'note')],
        when: { kind: 'formula', formula: `=LEN($${note}2)>0` },
        look: { background: COLOURS.problem },
      },
    ],
    warned: [
      { row: 1, column: 1, rows: size.rows, columns: place('usual') },
      { row: 1, column: place('note'), rows: size.rows, columns: 2 },
    ],
  };
}
