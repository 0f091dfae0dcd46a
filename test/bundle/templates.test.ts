// `Šablonai` through the built add-on: made once however it was cut off, checked when typed, printed as it was written.
import type { Answer } from '../../src/api';
import type { CaseDocumentMade, CaseDocumentView } from '../../src/api/case-documents';
import { compensationPlansSheet } from '../../src/workbook/compensation-plans-sheet';
import { type AddOnHost, openAddOn, smallWorkbook, tableRows } from './support';

const SHEET = 'Šablonai';
const KEY = 'plan|2026–2027|1|2b-01|matematika';
const workbook = smallWorkbook({
  [compensationPlansSheet.sheet]: tableRows(compensationPlansSheet as never, [
    {
      pupil: 'Gandriukas Matas',
      subject: 'Matematika',
      semester: 'I',
      grade: '3',
      recorded: new Date(2027, 0, 22),
      due: new Date(2027, 0, 29),
      state: 'parengtas',
      key: KEY,
    },
  ]),
});
const OWN = 6;
const NOTE = 7;
const rowOf = (host: AddOnHost, key: string): number =>
  host.rows(SHEET).findIndex(([first]) => first === key) + 2;
const noteOf = (host: AddOnHost, key: string): unknown => host.rows(SHEET)[rowOf(host, key) - 2]?.[NOTE - 1];

async function ask<Value>(host: AddOnHost, name: string, input: unknown): Promise<Answer<Value>> {
  const report = await host.run(name, [input], { plainValues: true });
  return report.result as Answer<Value>;
}

test('the menu makes the sheet and shows it, the second time it only shows it', async () => {
  const host = openAddOn(workbook);
  try {
    const made = await host.run('openTemplates');
    expect(made.ok).toBe(true);
    expect(made.dialogs).toEqual([
      expect.objectContaining({ kind: 'toast', message: expect.stringContaining('„Mokyklos tekstas“') }),
    ]);
    const [[look]] = host.sheet(SHEET).styles({ row: 1, column: OWN - 1, rows: 1, columns: 1 }) as [
      [{ numberFormat?: string }],
    ];
    // Whatever is typed there is taken as text.
    expect(look.numberFormat).toBe('@');
    const rows = host.rows(SHEET);
    expect(rows.length).toBeGreaterThan(40);
    const again = await host.run('openTemplates');
    expect(host.rows(SHEET)).toHaveLength(rows.length);
    // Opened again it costs a look at the sheet and at the journal.
    expect(again.calls.total).toBeLessThanOrEqual(12);
  } finally {
    await host.dispose();
  }
});

test('what a school writes is printed as text, and a placeholder that nobody knows stops the document', async () => {
  const host = openAddOn(workbook);
  try {
    await host.run('openTemplates');
    const title = '<b>{mokinys}</b> & "planas" =SUM(A1)';
    const typed = await host.type(SHEET, rowOf(host, 'F1/title'), OWN, [[title]]);
    expect(typed.dialogs).toEqual([]);
    const preview = await ask<CaseDocumentView>(host, 'caseDocumentPreview', { form: 'F1', key: KEY });
    if (!preview.ok) throw new Error(preview.message);
    expect(preview.value.html).toContain(
      '&lt;B&gt;Matas Gandriukas&lt;/B&gt; &amp; &quot;PLANAS&quot; =SUM(A1)',
    );
    const { version, seen } = preview.value;
    const made = await ask<CaseDocumentMade>(host, 'caseDocumentMake', {
      form: 'F1',
      key: KEY,
      version,
      seen,
    });
    expect(made).toMatchObject({ ok: true, value: { kind: 'made', isNew: true } });
    expect((await host.documents()).map(({ text }) => text).join()).toContain(
      '<B>Matas Gandriukas</B> & "PLANAS" =SUM(A1)',
    );

    const wrong = await host.type(SHEET, rowOf(host, 'F1/clause'), OWN, [['Iki {trminas}']]);
    expect(wrong.dialogs).toEqual([
      expect.objectContaining({ kind: 'toast', message: expect.stringContaining('„{trminas}“ nėra') }),
    ]);
    expect(noteOf(host, 'F1/clause')).toContain('„{trminas}“ nėra');
    const refused = await ask(host, 'caseDocumentPreview', { form: 'F1', key: KEY });
    expect(refused.ok ? '' : refused.message).toMatch(
      new RegExp(`Lapas „Šablonai“, ${rowOf(host, 'F1/clause')} eilutė, F stulpelis: .*„\\{trminas\\}“`),
    );
  } finally {
    await host.dispose();
  }
});
