// Closing and opening again, ended at every single service call and repeated: the same workbook as if nothing had
// happened. The dialog does it in pieces; each of them is ended, too.
import type { SavedWorkbook } from '../../local/workbook/port';
import { ALL, closing, closingWorkbook, DECISIONS, idOf, KINDS } from './close-workbook';
import { crash, crashSummary, type Run } from './crash';
import { openAddOn } from './support';

const SUBJECTS = ['Matematika', 'Fizika'];
const PUPILS = KINDS.slice(0, 6);
const decisions = SUBJECTS.flatMap((subject) => DECISIONS.map((decision) => ({ ...decision, subject })));

async function must(run: Run, name: string, input: unknown): Promise<void> {
  const report = await run(name, [input], { plainValues: true });
  const answer = report.result as {
    ok: boolean;
    message?: string;
    value?: { held?: readonly unknown[] };
  } | null;
  if (!answer?.ok) throw new Error(answer?.message ?? String(report.error));
  if (answer.value?.held?.length) throw new Error(JSON.stringify(answer.value.held));
}
const closeInPieces = async (run: Run): Promise<void> => {
  for (const [index, subject] of SUBJECTS.entries())
    await must(
      run,
      'closeSubjects',
      closing({ subjects: [subject], decisions, piece: { number: index + 1, of: SUBJECTS.length } }),
    );
};
const save = (run: Run): Promise<void> =>
  must(run, 'closeSaveDecisions', {
    semester: 1,
    decisions: [{ subject: 'Matematika', pupilId: idOf('Dobilas Petras'), decision: 'unexcused' }],
  });
const reopen = (run: Run): Promise<void> =>
  must(run, 'closeReopen', { semester: 1, subjects: SUBJECTS, reason: 'Apeliacija', piece: ALL });

const open = () => closingWorkbook(PUPILS, SUBJECTS);
const closed = async (): Promise<SavedWorkbook> => {
  const host = openAddOn(open());
  await closeInPieces((name, args, options) => host.run(name, args, options));
  const saved = structuredClone(host.save());
  await host.dispose();
  return saved;
};

test.each<readonly [string, (run: Run) => Promise<void>, () => SavedWorkbook | Promise<SavedWorkbook>]>([
  ['Užbaigimas', closeInPieces, open],
  ['Sprendimų įrašymas', save, open],
  ['Atvėrimas', reopen, closed],
])(
  '%s',
  async (what, action, workbook) => {
    const result = await crash({ workbook: await workbook(), action });
    expect(result.problems).toEqual([]);
    expect(result.points).toBeGreaterThan(20);
    console.log(crashSummary(what, result));
  },
  300_000,
);
