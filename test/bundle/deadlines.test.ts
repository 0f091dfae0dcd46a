// „Terminai“ through the built add-on: the registers are read once each, and what is broken is told of.
import type { ExecutionReport } from '../../local/contracts';
import type { CellInput } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { DeadlinesView } from '../../src/api/deadlines';
import { appealsSheet } from '../../src/workbook/appeals-sheet';
import { closedSemestersSheet } from '../../src/workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../src/workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../src/workbook/course-changes-sheet';
import { extraWorkSheet } from '../../src/workbook/extra-work-sheet';
import { supportSheet } from '../../src/workbook/support-sheet';
import { openAddOn, smallWorkbook, tableRows } from './support';

type Records = readonly Readonly<Record<string, CellInput>>[];
const REGISTERS = [
  compensationPlansSheet,
  supportSheet,
  appealsSheet,
  courseChangesSheet,
  extraWorkSheet,
  closedSemestersSheet,
] as const;
const registers = (records: Readonly<Record<string, Records>>) =>
  Object.fromEntries(
    REGISTERS.map(({ sheet, columns }) => [sheet, tableRows({ columns } as never, records[sheet] ?? [])]),
  );
const day = (text: string) => new Date(`${text}T00:00:00`);
const matas = { pupil: 'Gandriukas Matas', subject: 'Matematika' };

const CASES = {
  [compensationPlansSheet.sheet]: [
    {
      ...matas,
      semester: 'I',
      due: day('2026-10-01'),
      state: 'parengtas',
      link: 'https://x.example/1',
      key: 'p1',
    },
    { ...matas, semester: 'I', due: day('2026-10-02'), state: 'ruošiamas', key: 'p2' },
  ],
  [appealsSheet.sheet]: [
    { ...matas, decideUntil: day('2099-01-05'), state: 'gauta', key: 'a1' },
    { ...matas, decideUntil: day('2026-10-05'), state: 'atmesta', key: 'a2' },
  ],
  [closedSemestersSheet.sheet]: [
    { ...matas, semester: 'I', result: '3', closedAt: day('2026-10-02'), pupilId: '2b-01' },
    {
      ...matas,
      subject: 'Fizika',
      semester: 'I',
      result: '7',
      closedAt: day('2026-10-02'),
      pupilId: '2b-01',
    },
    {
      ...matas,
      pupil: 'Buvęs Mokinys',
      semester: 'I',
      result: '2',
      closedAt: day('2026-10-02'),
      pupilId: 'gone',
    },
  ],
};

async function read(workbook = smallWorkbook(registers(CASES))) {
  const host = openAddOn(workbook);
  try {
    const report: ExecutionReport = await host.run('deadlines', [null], { plainValues: true });
    return { answer: report.result as Answer<DeadlinesView>, calls: report.calls.total };
  } finally {
    await host.dispose();
  }
}

test('what is due, late and missing, each with its case and document', async () => {
  const { answer, calls } = await read();
  if (!answer.ok) throw new Error(answer.message);
  expect(
    answer.value.lines.map(({ code, key, due, status, link }) =>
      [code, key, due, status, link].join(' ').trim(),
    ),
  ).toEqual([
    'plan-hand-in p1 2026-10-01 late https://x.example/1',
    'plan-register  2026-10-09 late',
    'appeal-decide a1 2099-01-05 due',
  ]);
  expect(answer.value.problems).toEqual([
    'Lapas „Kompensaciniai planai“, 3 eilutė: būsena „ruošiamas“ nežinoma, todėl terminų neskaičiuojama: pasirinkite iš sąrašo.',
  ]);
  // Each of the sheets twice (the sheet, its values), the spreadsheet once.
  expect(calls).toBeLessThanOrEqual(20);
});

test('a register that is gone is named, and the rest is there', async () => {
  const { answer } = await read(smallWorkbook({ ...registers(CASES), [appealsSheet.sheet]: undefined }));
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.value.lines.map(({ code }) => code)).toEqual(['plan-hand-in', 'plan-register']);
  expect(answer.value.problems.join()).toContain('„Apeliacijos“');
});

test('a case is shown in the dialog of its kind, and a wrong kind is refused', async () => {
  const host = openAddOn(smallWorkbook(registers(CASES)));
  try {
    const opened = await host.run('openCase', [{ kind: 'plan', key: '</script><b>' }], { plainValues: true });
    expect(opened.result).toEqual({ ok: true, value: null });
    // As JSON that cannot end the element it stands in.
    const shown = JSON.stringify(opened.dialogs);
    expect(shown.includes(JSON.stringify('{"kind":"plan","key":"\\u003c/script>').slice(1, -1))).toBe(true);
    const wrong = await host.run('openCase', [{ kind: 'x', key: '' }], { plainValues: true });
    expect(wrong.result).toMatchObject({ ok: false });
  } finally {
    await host.dispose();
  }
});
