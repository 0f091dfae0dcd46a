// A class at the end of the year in memory: Matas has a negative annual grade, Benas two that are not there yet and is not
// in ethics, Goda has left.

import { assignExtraWork, type WantedWork } from '../../../../src/app/extra-work/assign';
import { changeExtraWork, type WorkChange } from '../../../../src/app/extra-work/change';
import { type ExtraWorkRead, viewExtraWork } from '../../../../src/app/extra-work/view';
import type { Dialog, Ports } from '../../../../src/app/ports';
import type { PromotionFields } from '../../../../src/app/promotion/promotion-table';
import { reconsider } from '../../../../src/app/promotion/reconsider';
import { savePromotion } from '../../../../src/app/promotion/save-promotion';
import { undoLastAction } from '../../../../src/app/undo/undo-last-action';
import type { Result } from '../../../../src/domain/result';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { lt } from '../../../../src/text/lt';
import { extraWorkTexts } from '../../../../src/text/lt/extra-work';
import { promotionTexts } from '../../../../src/text/lt/promotion';
import { undo } from '../../../../src/text/lt/undo';
import type { Cell } from '../../../../src/workbook/cell';
import { extraWorkSheet } from '../../../../src/workbook/extra-work-sheet';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { promotionSheet } from '../../../../src/workbook/promotion-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { Killed, type MemoryWorkbook, portsOf } from '../memory-workbook';
import { classBook, NAMES, settings, subjectGrid } from '../progress/class';

export const MATAS = '2b-01';
export const BENAS = '2b-02';
export const TODAY = '2027-06-18' as SchoolDate;
const FIRST_ROW = 7;
const COLUMN = { closed1: 4, closed2: 8, override: 12, annual: 13 } as const;
type Column = keyof typeof COLUMN;

const empty = (schema: unknown): Cell[][] => [columnsOf(schema as never).map(({ header }) => header)];

export function councilClass(): MemoryWorkbook {
  const { workbook } = classBook({
    Nustatymai: settings({ lastLessonDay: new Date(2027, 5, 15) }),
    Etika: subjectGrid('Etika', [], NAMES.slice(0, 1)),
    [logSheet.sheet]: empty(logSheet),
    [extraWorkSheet.sheet]: empty(extraWorkSheet),
  });
  put(workbook, 'Matematika', 0, 'annual', 3);
  put(workbook, 'Fizika', 0, 'annual', 5);
  put(workbook, 'Etika', 0, 'annual', 'įsk');
  put(workbook, 'Fizika', 1, 'annual', 'KLAIDA: 2-as įvertinimas „11“');
  for (const subject of ['Fizika', 'Etika'])
    for (const pupil of [0, 1]) {
      if (subject === 'Etika' && pupil === 1) continue;
      put(workbook, subject, pupil, 'closed1', 5);
      put(workbook, subject, pupil, 'closed2', 5);
    }
  return workbook;
}
export const put = (workbook: MemoryWorkbook, subject: string, pupil: number, column: Column, cell: Cell) =>
  workbook.put(subject, FIRST_ROW + pupil, COLUMN[column], cell);
export const cellOf = (workbook: MemoryWorkbook, subject: string, pupil: number, column: Column): Cell =>
  workbook.all()[subject]?.[FIRST_ROW + pupil - 1]?.[COLUMN[column] - 1] ?? '';

export const portsOn = (workbook: MemoryWorkbook, today = TODAY): Ports => {
  workbook.forget();
  const ports = portsOf(workbook);
  return { ...ports, clock: { ...ports.clock, today: () => today } };
};
export const view = (workbook: MemoryWorkbook, today = TODAY): ExtraWorkRead =>
  expectValue(viewExtraWork(portsOn(workbook, today)));
export const pupilOf = (workbook: MemoryWorkbook, id: string) => {
  const found = view(workbook).pupils.find(({ pupilId }) => pupilId === id);
  if (!found) throw new Error(id);
  return found;
};

/** As the page does it: with what it has just read. */
export function save(
  workbook: MemoryWorkbook,
  changes: Readonly<Record<string, Partial<PromotionFields>>>,
): Result<{ readonly saved: number }> {
  const wanted = Object.entries(changes).map(([id, fields]) => {
    const { pupilId, key, fields: base } = pupilOf(workbook, id);
    return { pupilId, key, base, fields: { ...base, ...fields } };
  });
  return saveExactly(workbook, wanted);
}
export const saveExactly = (
  workbook: MemoryWorkbook,
  wanted: Parameters<typeof savePromotion>[1],
): Result<{ readonly saved: number }> =>
  savePromotion(portsOn(workbook), wanted, { table: lt.app.prepare, ...promotionTexts });

export const again = (workbook: MemoryWorkbook, pupilId: string, key: string) =>
  reconsider(portsOn(workbook), { pupilId, key }, promotionTexts);

export const DECIDED: Partial<PromotionFields> = {
  proposal: 'extra-work',
  decision: 'extra-work',
  councilNumber: '5',
  councilOn: '2027-06-16',
};
export const ORDERED: Partial<PromotionFields> = { ...DECIDED, order: 'V-12', orderedOn: '2027-06-17' };

export const WORK: WantedWork = {
  pupilId: MATAS,
  subject: 'Matematika',
  from: '2027-06-17',
  to: '2027-06-28',
  topics: 'Funkcijos\nLygtys',
  task: '1–20 uždaviniai\n21–40 uždaviniai',
};
export const assign = (workbook: MemoryWorkbook, change: Partial<WantedWork> = {}) =>
  assignExtraWork(portsOn(workbook), { ...WORK, ...change }, extraWorkTexts);

/** As the page does it: with what it has just read. */
export function changeOf(
  workbook: MemoryWorkbook,
  step: WorkChange['step'],
  fields: Partial<WorkChange['fields']> = {},
): WorkChange {
  const [work] = view(workbook).works;
  if (!work?.state) throw new Error('No extra work');
  return {
    key: work.key,
    base: { ...work.fields, state: work.state },
    fields: { ...work.fields, ...fields },
    step,
  };
}
export const take = (workbook: MemoryWorkbook, wanted: WorkChange) =>
  changeExtraWork(portsOn(workbook), wanted, extraWorkTexts);

export function undoLast(workbook: MemoryWorkbook): void {
  const dialog = { confirm: () => true, tell: () => undefined } as unknown as Dialog;
  expectValue(undoLastAction(portsOn(workbook), dialog, undo));
}

/** What, before, after, why of every row of the log. */
export const logged = (workbook: MemoryWorkbook): Cell[][] =>
  (workbook.all()[logSheet.sheet] ?? []).slice(1).map((cells) => cells.slice(2, 6));
export const rowsOf = (workbook: MemoryWorkbook, schema: { readonly sheet: string }): Cell[][] =>
  (workbook.all()[schema.sheet] ?? []).slice(1);
export const promotionRows = (workbook: MemoryWorkbook): Cell[][] => rowsOf(workbook, promotionSheet);

/** The action cut off at every write and repeated: where it leaves anything else than uncut. Returns the cuts tried. */
export function cutEverywhere(
  make: () => MemoryWorkbook,
  action: (workbook: MemoryWorkbook) => () => Result<unknown>,
): number {
  const whole = make();
  const run = action(whole);
  const before = whole.writes;
  expectValue(run());
  const writes = whole.writes - before;
  for (let at = 0; at < writes; at++) {
    const workbook = make();
    const repeat = action(workbook);
    workbook.dieAfter(at);
    expect(repeat).toThrow(Killed);
    workbook.dieAfter(Number.POSITIVE_INFINITY);
    expectValue(repeat());
    expect([at, workbook.all()]).toEqual([at, whole.all()]);
  }
  return writes;
}

export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
export const codes = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);
