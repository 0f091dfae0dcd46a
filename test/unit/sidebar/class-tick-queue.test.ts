// The register is played by a function: what it holds, and when it fails.
import { TickQueue } from '../../../sidebar/pages/sidebar/class/tick-queue';
import type { Client } from '../../../src/api';

const PART = 'september|Matematika';
type Saving = Client<'saveEntry'>['saveEntry'];

/** Saves as the script does: a field whose text is neither `base` nor the new one is left. */
function register(dates: Record<string, string>) {
  const seen: string[] = [];
  let running = 0;
  let mostRunning = 0;
  /** How the next saves end; afterwards all go well. */
  const ends: ('failed' | 'refused' | 'written-unanswered')[] = [];
  const save: Saving = async ({ pupilId, changes }) => {
    running++;
    mostRunning = Math.max(mostRunning, running);
    await Promise.resolve();
    running--;
    const [change] = changes;
    if (!change) throw new Error('nothing to save');
    seen.push(`${pupilId} ${change.base || '–'} → ${change.text || '–'}`);
    const end = ends.shift();
    if (end === 'failed') return { ok: false, message: 'Užimta.' };
    if (end === 'refused') return { ok: false, message: 'Lapo nėra.', refused: true };
    const stands = dates[pupilId] ?? '';
    const isConflict = stands !== change.base && stands !== change.text;
    if (!isConflict) dates[pupilId] = change.text;
    if (end) return { ok: false, message: 'Nėra ryšio.' };
    const conflicts = isConflict ? [{ field: 'date', theirs: stands }] : [];
    return { ok: true, value: { texts: { date: dates[pupilId] ?? '' }, conflicts, time: '14:05' } };
  };
  return { save, seen, ends, dates, mostRunning: () => mostRunning };
}
/** Lets everything that waits for no timer come to its end. */
const settle = async () => {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a whole class is saved one after another, and told once when all is saved', async () => {
  const { save, dates, mostRunning } = register({});
  const queue = new TickQueue(save);
  queue.onSaved = jest.fn();
  const ids = Array.from({ length: 30 }, (_, index) => String(index));
  for (const id of ids) queue.set(id, PART, '2026-09-15', '');
  expect(queue.isUnsaved).toBe(true);
  expect(queue.get('29', PART)).toEqual({ date: '2026-09-15', state: { kind: 'waiting' } });
  for (let turn = 0; turn < 20; turn++) await settle();
  expect(Object.values(dates)).toEqual(ids.map(() => '2026-09-15'));
  expect([mostRunning(), queue.isUnsaved]).toEqual([1, false]);
  expect(queue.onSaved).toHaveBeenCalledTimes(1);
});

test('a failed tick stays, says why and is tried again by itself, later and later', async () => {
  const { save, seen, ends, dates } = register({});
  ends.push('failed', 'failed', 'failed');
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  await settle();
  expect(queue.get('1', PART)).toEqual({ date: '2026-09-15', state: { kind: 'failed', message: 'Užimta.' } });
  expect([queue.isUnsaved, queue.failed]).toEqual([true, 1]);
  for (const [delay, calls] of [
    [5_000, 2],
    [15_000, 3],
    [60_000, 4],
  ] as const) {
    jest.advanceTimersByTime(delay - 1);
    await settle();
    expect(seen).toHaveLength(calls - 1);
    jest.advanceTimersByTime(1);
    await settle();
    expect(seen).toHaveLength(calls);
  }
  expect(dates).toEqual({ 1: '2026-09-15' });
  expect(queue.isUnsaved).toBe(false);
});

test('what the script refused waits for the person; another that failed beside it is tried again', async () => {
  const { save, seen, ends, dates } = register({});
  ends.push('refused', 'failed');
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  queue.set('2', PART, '2026-09-16', '');
  await settle();
  expect(queue.failed).toBe(2);
  for (let turn = 0; turn < 5; turn++) {
    jest.advanceTimersByTime(60_000);
    await settle();
  }
  expect([seen.length, dates, queue.failed]).toEqual([3, { 2: '2026-09-16' }, 1]);
  queue.retry();
  await settle();
  expect([dates, queue.isUnsaved]).toEqual([{ 1: '2026-09-15', 2: '2026-09-16' }, false]);
});

test('one that fails keeps no other from being saved', async () => {
  const { save, ends, dates } = register({});
  ends.push('failed');
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  queue.set('2', PART, '2026-09-15', '');
  await settle();
  expect(dates).toEqual({ 2: '2026-09-15' });
  queue.retry();
  await settle();
  expect(dates).toEqual({ 1: '2026-09-15', 2: '2026-09-15' });
});

test('changed while it was being saved: the last wish is what is saved', async () => {
  const { save, seen } = register({});
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  queue.set('1', PART, '', '');
  await settle();
  expect(seen).toEqual(['1 – → 2026-09-15', '1 2026-09-15 → –']);
  expect(queue.get('1', PART)).toEqual({ date: '', state: { kind: 'saved', time: '14:05' } });
});

test('written, but the answer was lost: what stands there is one’s own, not another person’s', async () => {
  const { save, ends, dates } = register({});
  ends.push('written-unanswered');
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  await settle();
  queue.set('1', PART, '2026-09-16', '');
  await settle();
  expect(dates).toEqual({ 1: '2026-09-16' });
  expect(queue.get('1', PART)).toEqual({ date: '2026-09-16', state: { kind: 'saved', time: '14:05' } });
});

test.each([
  ['another date', '2026-09-10', 'changed'],
  ['the same date', '2026-09-15', 'saved'],
])('another person has ticked meanwhile, %s: it is left and shown', async (_, theirs, kind) => {
  const { save, dates } = register({ 1: theirs });
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  await settle();
  expect(dates).toEqual({ 1: theirs });
  expect(queue.get('1', PART)).toMatchObject({ date: theirs, state: { kind } });
});

test('once the class is read anew its dates are shown, except what is not saved yet', async () => {
  const { save, ends, seen } = register({});
  ends.push('failed');
  const queue = new TickQueue(save);
  queue.set('1', PART, '2026-09-15', '');
  queue.set('2', PART, '2026-09-15', '');
  await settle();
  queue.wasRead();
  expect(queue.get('1', PART)).toMatchObject({ date: '2026-09-15', state: { kind: 'failed' } });
  expect(queue.get('2', PART)).toEqual({ state: { kind: 'saved', time: '14:05' } });
  queue.set('2', PART, '', '2026-09-20');
  await settle();
  expect(seen[seen.length - 1]).toBe('2 2026-09-20 → –');
});
