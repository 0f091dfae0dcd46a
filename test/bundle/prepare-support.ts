// The dialog of preparing a class workbook as its page leads it, call by call.
import type { ExecutionReport } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import type { FormPupil, FormSubject, PrepareForm } from '../../src/app/prepare/form';
import type { PrepareProgress } from '../../src/app/prepare/prepare-class';
import type { PrepareView } from '../../src/app/prepare/view';
import { built } from '../host/support';
import { addOn } from './support';

export const pupil = (lastName: string, firstName: string, more: Partial<FormPupil> = {}): FormPupil => ({
  lastName,
  firstName,
  born: '',
  email: '',
  guardians: '',
  code: '',
  ...more,
});
export const subject = (name: string, more: Partial<FormSubject> = {}): FormSubject => ({
  name,
  teacher: 'Smilgienė Rita',
  weeklyLessons: '4',
  assessment: 'pažymys',
  mean: 'svertinis',
  annualFrom: 'pusmečiai',
  course: '',
  ...more,
});
export const TWO_PUPILS = [pupil('Gandriukas', 'Matas'), pupil('Žibutytė', 'Goda', { born: '2011-03-26' })];
export const TWO_SUBJECTS = [
  subject('Matematika'),
  subject('Dorinis ugdymas (etika)', { assessment: 'įskaita', weeklyLessons: '0,5' }),
];
export const form = (more: Partial<PrepareForm> = {}): PrepareForm => ({
  settings: {
    school: 'Bandymų gimnazija',
    director: '=1+1',
    deputy: 'Alksnė Vilija',
    schoolYear: '2026–2027',
    className: '2b',
    classGrade: 'II',
    classHead: 'Smilgienė Rita',
    classHeadEmail: '',
    semester1From: '2026-09-01',
    semester1To: '2027-01-22',
    semester2From: '2027-01-25',
    semester2To: '2027-06-15',
    vacations: '2026-11-02–2026-11-06',
  },
  pupils: TWO_PUPILS,
  subjects: TWO_SUBJECTS,
  ...more,
});

/** A workbook as Google makes it: one empty sheet. */
export function emptyWorkbook(): SavedWorkbook {
  const node = built.createNodeHost({ project: { ...addOn(), scripts: [] }, sheetName: 'Lapas1' });
  const saved = node.book.save();
  void node.dispose();
  return saved;
}

export type Execute = (name: string, args: readonly unknown[]) => Promise<ExecutionReport>;
type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export async function ask<Value>(execute: Execute, name: string, input: unknown): Promise<Answer<Value>> {
  const report = await execute(name, [input]);
  if (!report.ok) throw new Error(`${name}: ${report.error}`);
  return report.result as Answer<Value>;
}
export const view = (execute: Execute): Promise<Answer<PrepareView>> => ask(execute, 'prepareView', null);

/** Everything that the page does after „Paruošti“; the first refusal ends it. */
export async function prepare(execute: Execute, wanted: PrepareForm): Promise<Answer<readonly string[]>> {
  let answer = await ask<PrepareProgress>(execute, 'prepareBegin', wanted);
  const made: string[] = [];
  for (;;) {
    if (!answer.ok) return answer;
    made.push(...answer.value.made);
    if (answer.value.next === null) return { ok: true, value: made };
    const { plan, tabs } = answer.value;
    answer = await ask(execute, 'prepareSubjects', { plan, tabs });
  }
}
