import { nameInRow } from '../../../src/app/pupils';
import { appealsSheet } from '../../../src/workbook/appeals-sheet';
import { extraWorkSheet } from '../../../src/workbook/extra-work-sheet';
import { promotionSheet } from '../../../src/workbook/promotion-sheet';
import { supportSheet } from '../../../src/workbook/support-sheet';
import { columnsOf, type TableSchema } from '../../../src/workbook/table-schema';
import { register } from './progress/class';

const row = (kind: Parameters<typeof register>[0], form: 'monthly' | 'reflections' = 'monthly') =>
  register(kind, [{ pupil: 'Žibutytė Goda' }], form);

/** The register of a kind of case, with one row of the pupil. */
const caseRow = (schema: unknown): [string, string[][]] => {
  const columns = columnsOf(schema as TableSchema<never>);
  const values = columns.map(({ key }) => ((key as string) === 'pupil' ? 'Žibutytė Goda' : ''));
  return [(schema as TableSchema<never>).sheet, [columns.map(({ header }) => header), values]];
};

test.each([
  ...[appealsSheet, supportSheet, extraWorkSheet, promotionSheet].map(caseRow),
  ['MIP', row('mip')],
  ['MIP', row('mip', 'reflections')],
  ['MIP lūkesčiai', row('expectation')],
  ['MIP įsivertinimai', row('selfAssessment')],
  ['Peržiūros', row('review')],
  ['Aptarimai', row('discussion')],
])('the pupil of the selected row of „%s“', (name, rows) => {
  expect(nameInRow({ name, rows }, 2)).toEqual({ ok: true, value: 'Žibutytė Goda' });
  expect(nameInRow({ name, rows }, 1)).toEqual({ ok: true, value: '' });
});
