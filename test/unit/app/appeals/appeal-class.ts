// A class in memory with a closed semester, whose grades pupils and parents dispute.

import type { NewAppeal } from '../../../../src/app/appeals/new-appeal';
import { readAppeals } from '../../../../src/app/appeals/read-appeals';
import { registerAppeal } from '../../../../src/app/appeals/register-appeal';
import { rowTexts } from '../../../../src/app/appeals/row-texts';
import { type SavedScreen, saveAppeal } from '../../../../src/app/appeals/save-appeal';
import type { Ports } from '../../../../src/app/ports';
import type { Issue, Result } from '../../../../src/domain/result';
import { type AppealRow, appealsSheet } from '../../../../src/workbook/appeals-sheet';
import type { Cell } from '../../../../src/workbook/cell';
import { subjectsSheet } from '../../../../src/workbook/subjects-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { closeFirst, expectValue, gradedClass } from '../cases/graded-class';
import { type MemoryWorkbook, portsOf } from '../memory-workbook';
import { PUPILS, pupils } from '../progress/class';

const BORN = [new Date(2011, 0, 5), new Date(2010, 0, 5)];
export const CHAIR = 'Alksnė Vilija';
export const MEMBERS = [CHAIR, 'Lendrė Ona', 'Viksva Jonas'] as const;

const headers = (schema: unknown): Cell[] => columnsOf(schema as never).map(({ header }) => header);
const SUBJECT = {
  name: 'Matematika',
  teacher: 'Smilgienė Rita',
  assessment: 'pažymys',
  mean: 'svertinis',
  annualFrom: 'pusmečiai',
  supervisor: CHAIR,
};

export function appealClass(subject: Readonly<Record<string, Cell>> = SUBJECT): MemoryWorkbook {
  const workbook = gradedClass();
  workbook.makeHidden(appealsSheet.sheet);
  workbook.replace(appealsSheet.sheet, [headers(appealsSheet)]);
  workbook.replace('Mokiniai', pupils(PUPILS.map((pupil, at) => ({ ...pupil, born: BORN[at] ?? '' }))));
  workbook.replace('Dalykai', [
    headers(subjectsSheet),
    columnsOf(subjectsSheet as never).map(({ key }) => subject[key as string] ?? ''),
  ]);
  closeFirst(workbook);
  return workbook;
}
export const withoutDeputy = (): MemoryWorkbook => appealClass({ ...SUBJECT, supervisor: '' });

/** A day of the case; every call is an execution of its own. */
export function portsOn(workbook: MemoryWorkbook, today: string): Ports {
  workbook.forget();
  const ports = portsOf(workbook);
  const now = new Date(`${today}T10:00:00`);
  return { ...ports, clock: { now: () => now, today: () => today as ReturnType<Ports['clock']['today']> } };
}

/** Matas is 15: his mother files. His grade of 6 was published on 22 November, a Sunday. */
export const REQUEST: NewAppeal = {
  pupilId: '2b-01',
  subject: 'Matematika',
  period: 'semester1',
  grade: '6',
  published: '2026-11-22',
  filed: '2026-11-27',
  relation: 'mother',
  applicant: 'Gandriukienė Asta',
  contact: '',
  essence: 'Neįskaitytas perrašytas testas.',
  attached: '',
  number: 'A-1',
  late: 'none',
  lateReason: '',
};
export const register = (workbook: MemoryWorkbook, changes: Partial<NewAppeal> = {}, today = '2026-11-27') =>
  registerAppeal(portsOn(workbook, today), { ...REQUEST, ...changes });

export const rows = (workbook: MemoryWorkbook): readonly AppealRow[] =>
  expectValue(readAppeals(portsOn(workbook, '2026-12-07'))).table.rows.map(({ value }) => value);

export const COMMISSION = MEMBERS.map((name, at) => ({
  name,
  role: at === 0 ? ('chair' as const) : ('subject-teacher' as const),
}));
export const SCORES = ['7', '8', '8'].map((score, at) => ({ name: MEMBERS[at] ?? '', score }));
type Typed = Partial<Pick<SavedScreen, 'commission' | 'attended' | 'scores' | 'isDone' | 'base'>> & {
  readonly fields?: Readonly<Record<string, string>>;
};
/** What each screen is filled with when everything goes well. */
const TYPED = {
  'form-commission': { commission: COMMISSION, fields: { orderNumber: 'V-12', ordered: '2026-11-30' } },
  'give-material': { fields: { materialGiven: '2026-12-01' } },
  'hold-meeting': {
    attended: MEMBERS.slice(0, 2),
    fields: { meeting: '2026-12-02 14:00', minutes: '45', tasks: 'Trys uždaviniai' },
  },
  decide: { scores: SCORES, fields: { decision: 'Įvertinimas 6 keičiamas į 8.', decided: '2026-12-03' } },
  inform: { fields: { informed: '2026-12-04' } },
} satisfies Partial<Record<SavedScreen['screen'], Typed>>;
export type Way = keyof typeof TYPED;

export function save(
  workbook: MemoryWorkbook,
  screen: SavedScreen['screen'],
  typed: Typed = {},
  today = '2026-12-07',
) {
  const [row] = rows(workbook);
  if (!row) throw new Error('No case');
  const usual: Typed = TYPED[screen as Way] ?? {};
  return saveAppeal(portsOn(workbook, today), {
    key: row.key,
    screen,
    base: rowTexts(row),
    isDone: true,
    commission: [],
    attended: [],
    scores: [],
    ...usual,
    ...typed,
    fields: { ...usual.fields, ...typed.fields },
  });
}
/** Every step up to this one, it included. */
export function saveUpTo(workbook: MemoryWorkbook, last: Way): void {
  for (const screen of Object.keys(TYPED) as Way[]) {
    expectValue(save(workbook, screen));
    if (screen === last) return;
  }
}

/** `field code` of every problem. */
export const refusals = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code, params }: Issue) => `${params.field ?? ''} ${code}`.trim());
