// The demo school as it is made for whoever opens it, here with two subjects and one class that is filled in: put into a
// data folder it is read and reported, and what cannot be read is told.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putSchool, SCHOOL_ID } from '../../local/server/demo-school';
import { DiskStore } from '../../local/server/disk-store';
import type { SavedWorkbook } from '../../local/workbook/port';
import { REPORT_CODES } from '../../src/app/reports/report';
import { PERIODS_OF } from '../../src/app/reports/report-periods';
import type { ReadPiece } from '../../src/app/school/read-classes';
import type { ClassReadingView } from '../../src/app/school/view-reading';
import type { ShownReport } from '../../src/documents/report-record';
import { built } from '../host/support';
import { addOn, root } from './support';

const SUBJECTS = ['Matematika', 'Chemija'];
const folder = mkdtempSync(join(tmpdir(), 'pazanga-school-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demo school is read and reported; a foreign workbook and one that is not made are told', async () => {
  const made = join(folder, 'made');
  const words = ['tools/build/make-school.mjs', made, '--classes', '4c', ...SUBJECTS];
  execFileSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  const data = join(folder, 'data');
  await putSchool(data, made, addOn().id);
  const store = new DiskStore(data);
  const school = await store.read(`workbooks/${SCHOOL_ID}.json`);
  const workbook = JSON.parse(new TextDecoder().decode(school)) as SavedWorkbook;
  const node = built.createNodeHost({ project: addOn(), workbook, store });
  const ask = async <Value>(name: string, input: unknown): Promise<Value> => {
    const { result, error } = await node.host.execute(name, [input], { answers: [], plainValues: true });
    const answer = result as { readonly ok: boolean; readonly value: Value } | null;
    if (!answer?.ok) throw new Error(`${name}: ${error ?? JSON.stringify(answer)}`);
    return answer.value;
  };
  try {
    const { tried } = await ask<ReadPiece>('readClassesPiece', { reading: '', begins: true, skip: [] });
    const stateOf = Object.fromEntries(tried.map(({ className, state }) => [className, state]));
    expect(stateOf).toEqual({
      '1a': expect.stringContaining('dar neparuošta'),
      '2a': expect.stringMatching(/^Knygos nerasta/),
      '2b': expect.stringContaining('dar neparuošta'),
      '3a': expect.stringContaining('dar neparuošta'),
      '4c': 'nuskaityta',
    });
    const { uncounted } = await ask<ClassReadingView>('classReading', null);
    expect(uncounted).toContainEqual({ className: '1b', why: expect.stringContaining('nesukurta') });

    const texts: string[] = [];
    for (const code of REPORT_CODES) {
      const wanted = { code, period: PERIODS_OF[code][0], audience: 'administration', className: '' };
      const { report } = await ask<{ report: ShownReport }>('reportsBuild', wanted);
      expect(report.parts.length).toBeGreaterThan(0);
      texts.push(JSON.stringify(report));
    }
    // Who is negative in both semesters, and the extra work that followed.
    expect(texts[REPORT_CODES.indexOf('promotion')]).toContain('Sniegenytė Paulina');
    expect(texts[REPORT_CODES.indexOf('cases')]).toContain('Sniegenytė Paulina');
  } finally {
    await node.dispose();
  }
});
