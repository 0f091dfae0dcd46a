// A class whose first semester has been closed today, with a register of appeals; and what its page asks, step by step.
import type { ExecutionReport } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { AppealCalls, AppealView } from '../../src/api/appeals';
import type { NewAppeal } from '../../src/app/appeals/new-appeal';
import type { SavedScreen } from '../../src/app/appeals/save-appeal';
import type { AppealStep } from '../../src/domain/appeal-case';
import { appealsSheet } from '../../src/workbook/appeals-sheet';
import { closedSemestersSheet, encodeWorks } from '../../src/workbook/closed-semesters-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { subjectsSheet } from '../../src/workbook/subjects-sheet';
import { smallSheet, smallWorkbook, tableRows } from './support';

const digits = (value: number) => String(value).padStart(2, '0');
const now = new Date();
/** The clock of the host is the machine's own: everything of the case happens today. */
export const TODAY = `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());

const PUPIL = 'Gandriukas Matas';
/** Sixteen years old for a year at least: the pupil files. */
const BORN = new Date(now.getFullYear() - 17, 0, 5);
export const MEMBERS = ['Alksnė Vilija', 'Lendrė Ona', 'Viksva Jonas'] as const;

export const appealWorkbook = (): SavedWorkbook =>
  smallWorkbook({
    Mokiniai: tableRows(pupilsSheet as never, [
      { lastName: 'Gandriukas', firstName: 'Matas', id: '2b-01', born: BORN },
      { lastName: 'Lazdynėlis', firstName: 'Benas', id: '2b-02' },
      {
        lastName: 'Žibutytė',
        firstName: 'Goda',
        id: '2b-03',
        born: new Date(now.getFullYear() - 14, 0, 5),
        guardians: 'Žibutė Rima (mama), Žibutis Jonas',
      },
    ]),
    Dalykai: tableRows(subjectsSheet as never, [
      {
        name: 'Matematika',
        teacher: 'Smilgienė Rita',
        assessment: 'pažymys',
        mean: 'svertinis',
        annualFrom: 'pusmečiai',
        supervisor: MEMBERS[0],
        methodGroup: 'Tiksliųjų mokslų',
      },
    ]),
    Matematika: smallSheet('Matematika').map((cells) =>
      cells[1] === PUPIL ? cells.map((cell, at) => (at === 7 ? 3 : cell)) : cells,
    ),
    [appealsSheet.sheet]: tableRows(appealsSheet as never, []),
    [closedSemestersSheet.sheet]: tableRows(closedSemestersSheet as never, [
      {
        subject: 'Matematika',
        semester: 'I',
        pupil: PUPIL,
        result: '3',
        mean: '3,25',
        marks: 'T 3; KD 4',
        explanation: '(3·3 + 4·1) / 4 = 3,25 → 3 (24 p.)',
        closedAt: midnight,
        closedBy: 'mokytoja@mokykla.example',
        pupilId: '2b-01',
        works: encodeWorks([
          { date: '2026-09-14', kind: 'T', weight: '3', topic: 'Kvadratinės šaknys', mark: '3' },
          { date: '2026-10-05', kind: 'KD', weight: '1', topic: 'Funkcijos', mark: '4' },
        ]),
        key: 'closed|1',
      },
    ]),
  });

export const REQUEST: NewAppeal = {
  pupilId: '2b-01',
  subject: 'Matematika',
  period: 'semester1',
  grade: '3',
  published: TODAY,
  filed: TODAY,
  relation: 'pupil',
  applicant: '',
  contact: '',
  essence: 'Perrašytas testas neįskaitytas.',
  attached: '',
  number: 'A-1',
  late: 'none',
  lateReason: '',
};
type Typed = Partial<Omit<SavedScreen, 'key' | 'base' | 'screen'>>;
const STEPS: readonly (readonly [AppealStep, Typed])[] = [
  [
    'form-commission',
    {
      commission: MEMBERS.map((name, at) => ({ name, role: at === 0 ? 'chair' : 'subject-teacher' })),
      fields: { orderNumber: 'V-12', ordered: TODAY },
    },
  ],
  ['give-material', { fields: { materialGiven: TODAY } }],
  [
    'hold-meeting',
    {
      attended: MEMBERS.slice(0, 2),
      fields: { meeting: `${TODAY} 14:00`, minutes: '45', tasks: 'Trys uždaviniai' },
    },
  ],
  [
    'decide',
    {
      scores: MEMBERS.map((name, at) => ({ name, score: at === 0 ? '4' : '5' })),
      fields: { decision: 'Įvertinimas 3 keičiamas į 5.', decided: TODAY },
    },
  ],
  ['inform', { fields: { informed: TODAY } }],
];

type Run = (name: string, args: readonly unknown[]) => Promise<ExecutionReport>;
export async function ask<Name extends keyof AppealCalls>(
  run: Run,
  name: Name,
  input: AppealCalls[Name]['input'],
): Promise<{ readonly value: AppealCalls[Name]['output']; readonly calls: number }> {
  const report = await run(name, [input]);
  const answer = report.result as Answer<AppealCalls[Name]['output']>;
  if (!report.ok || !answer.ok)
    throw new Error(report.ok ? (answer as { message: string }).message : String(report.error));
  return { value: answer.value, calls: report.calls.total };
}

/** From this case through its steps up to and with this one, as the page sends them; the service calls of each. */
export async function walk(
  run: Run,
  from: AppealView,
  last: AppealStep,
): Promise<{ readonly appeal: AppealView; readonly calls: Readonly<Record<string, number>> }> {
  const calls: Record<string, number> = {};
  let appeal = from;
  for (const [screen, typed] of STEPS) {
    const saved = await ask(run, 'appealSave', screenOf(appeal, screen, typed));
    if (saved.value.kind !== 'saved') throw new Error(JSON.stringify(saved.value));
    ({ appeal } = saved.value);
    calls[screen] = saved.calls;
    if (screen === last) break;
  }
  return { appeal, calls };
}
export function screenOf(
  appeal: AppealView,
  screen: AppealStep,
  typed: Typed = typedOf(screen),
): SavedScreen {
  return {
    key: appeal.key,
    base: appeal.fields,
    screen,
    isDone: true,
    fields: {},
    commission: [],
    attended: [],
    scores: [],
    ...typed,
  };
}
const typedOf = (screen: AppealStep): Typed => STEPS.find(([name]) => name === screen)?.[1] ?? {};

export async function registered(run: Run): Promise<AppealView> {
  const { value } = await ask(run, 'appealRegister', REQUEST);
  if (value.kind !== 'registered') throw new Error(JSON.stringify(value));
  return value.appeal;
}
