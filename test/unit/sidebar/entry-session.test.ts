// Saving by itself, with a register of the test's own that two people write.
import fc from 'fast-check';
import { EntrySession } from '../../../sidebar/parts/entry-session';
import type { Answer } from '../../../src/api';
import type { EntryChange, EntrySaved } from '../../../src/api/entries';

const PART = '2026-09';
const LATENCY = 100;

/** A register as the script keeps it: a field is written where it holds what the writer began from. */
class Register {
  texts: Record<string, string> = {};
  saves: (readonly EntryChange[])[] = [];
  running = 0;
  mostRunning = 0;
  reads = 0;
  /** What the next saves do: `fail` for the moment, `refuse` until something is mended; `lost` writes, but its answer never comes. */
  plan: ('fail' | 'refuse' | 'lost')[] = [];

  server = {
    entriesOf: async () => {
      this.reads++;
      const texts = { ...this.texts };
      await delay();
      const entries =
        Object.keys(texts).length > 0 ? [{ part: PART, texts, filledAt: '2026-09-20 10:00' }] : [];
      return { ok: true as const, value: { entries, time: '14:00' } };
    },
    saveEntry: async ({ changes }: { changes: readonly EntryChange[] }): Promise<Answer<EntrySaved>> => {
      this.saves.push(changes);
      this.running++;
      this.mostRunning = Math.max(this.mostRunning, this.running);
      const turn = this.plan.shift();
      await delay();
      this.running--;
      if (turn === 'fail') return { ok: false, message: 'Lapas užimtas.' };
      if (turn === 'refuse') return { ok: false, message: 'Lape nėra stulpelio „Raktas“.', refused: true };
      const value = this.write(changes);
      return turn === 'lost' ? { ok: false, message: 'Nėra ryšio.' } : { ok: true, value };
    },
  };
  private write(changes: readonly EntryChange[]): EntrySaved {
    const conflicts = changes.flatMap(({ field, text, base }) => {
      const now = this.texts[field] ?? '';
      if (now !== base && now !== text) return [{ field, theirs: now }];
      this.texts[field] = text.trim();
      return [];
    });
    return { texts: { ...this.texts }, conflicts, time: '14:05' };
  }
}
const delay = () => new Promise<void>((resolve) => setTimeout(resolve, LATENCY));
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

async function open(texts: Record<string, string> = {}) {
  const register = new Register();
  register.texts = { ...texts };
  const session = new EntrySession('mip', '2b-01', register.server, () => {});
  void session.read();
  await pass(LATENCY);
  return { register, session, text: (field: string) => session.row(PART).text(field) };
}

describe('saving by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('a second and a half after the last key, only what changed, against what stood there', async () => {
    const { register, session } = await open({ done: 'Sena', praise: 'Gerai' });
    session.change(PART, 'done', 'Nauja');
    await pass(1400);
    session.change(PART, 'done', 'Nauja!');
    await pass(1400);
    expect([register.saves.length, session.status.kind]).toEqual([0, 'unsaved']);
    await pass(100);
    expect(session.status.kind).toBe('saving');
    await pass(LATENCY);
    expect(register.saves).toEqual([[{ field: 'done', text: 'Nauja!', base: 'Sena' }]]);
    expect(session.status).toEqual({ kind: 'saved', time: '14:05' });
    expect(session.isUnsaved).toBe(false);
  });

  test('at once when the field is left; text typed back to what stood there is not sent', async () => {
    const { register, session } = await open({ done: 'Sena' });
    session.enter(PART, 'done');
    session.change(PART, 'done', 'Senas');
    session.leave(PART, 'done');
    await pass(0);
    expect(register.saves).toHaveLength(1);
    await pass(LATENCY);
    session.change(PART, 'done', 'Kita');
    session.change(PART, 'done', 'Senas');
    session.leave(PART, 'done');
    await pass(10_000);
    expect(register.saves).toHaveLength(1);
  });

  test('what is typed while a save runs goes with the next, and never two at a time', async () => {
    const { register, session } = await open();
    session.change(PART, 'done', 'a');
    await pass(1500);
    session.change(PART, 'done', 'ab');
    session.change(PART, 'praise', 'p');
    session.leave(PART, 'praise');
    await pass(LATENCY * 3);
    expect(register.saves).toEqual([
      [{ field: 'done', text: 'a', base: '' }],
      [
        { field: 'done', text: 'ab', base: 'a' },
        { field: 'praise', text: 'p', base: '' },
      ],
    ]);
    expect(register.mostRunning).toBe(1);
    expect(register.texts).toEqual({ done: 'ab', praise: 'p' });
  });

  test('a field keeps what is typed just so until it is left, then shows what the register has', async () => {
    const { session, text } = await open();
    session.enter(PART, 'done');
    session.change(PART, 'done', 'Du žodžiai ');
    await pass(1500 + LATENCY);
    expect([session.isUnsaved, text('done')]).toEqual([false, 'Du žodžiai ']);
    session.leave(PART, 'done');
    expect(text('done')).toBe('Du žodžiai');
  });

  test('a failure keeps the text and is tried again after 5, 15 and every 60 seconds', async () => {
    const { register, session, text } = await open();
    register.plan = ['fail', 'fail', 'fail', 'fail'];
    session.change(PART, 'done', 'Svarbu');
    await pass(1500 + LATENCY);
    expect(session.status).toEqual({ kind: 'failed', message: 'Lapas užimtas.', isRetried: true });
    const tries = [register.saves.length];
    for (const seconds of [4.9, 0.2, 14.7, 0.4, 59.5, 0.6, 59.3, 0.8]) {
      await pass(seconds * 1000);
      tries.push(register.saves.length);
    }
    expect(tries).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5]);
    await pass(LATENCY);
    expect([text('done'), session.status.kind]).toEqual(['Svarbu', 'saved']);
    expect(register.texts).toEqual({ done: 'Svarbu' });
  });

  test('what the script refused is not sent again by itself, only by the button or when more is typed', async () => {
    const { register, session, text } = await open();
    register.plan = ['refuse', 'refuse', 'fail'];
    session.change(PART, 'done', 'Svarbu');
    await pass(1500 + LATENCY);
    expect(session.status).toMatchObject({ kind: 'failed', isRetried: false });
    await pass(600_000);
    expect(register.saves).toHaveLength(1);
    session.change(PART, 'done', 'Labai svarbu');
    await pass(1500 + LATENCY);
    expect(register.saves).toHaveLength(2);
    await pass(600_000);
    expect([register.saves.length, text('done'), session.isUnsaved]).toEqual([2, 'Labai svarbu', true]);
    // A failure on the way after it is tried again.
    void session.saveNow();
    await pass(LATENCY);
    expect(session.status).toMatchObject({ kind: 'failed', isRetried: true });
    await pass(5_000 + 10_000 + 60_000);
    expect([register.saves.length, session.status.kind]).toEqual([4, 'saved']);
  });

  test('by the button at once; text typed back is saved too, as nobody knows what was written', async () => {
    const { register, session } = await open();
    register.plan = ['fail', 'fail'];
    session.change(PART, 'done', 'x');
    await pass(1500 + LATENCY);
    const saved = session.saveNow();
    await pass(LATENCY);
    expect([await saved, register.saves.length]).toEqual([false, 2]);
    session.change(PART, 'done', '');
    session.leave(PART, 'done');
    await pass(LATENCY);
    expect([register.saves[2], session.status.kind, session.isUnsaved]).toEqual([
      [{ field: 'done', text: '', base: '' }],
      'saved',
      false,
    ]);
  });

  test.each(['keepMine', 'takeTheirs'] as const)('another’s text in the same field: %s', async (choice) => {
    const { register, session, text } = await open({ done: 'Sena', praise: '' });
    register.texts = { done: 'Jų', praise: 'Jų pagyrimas' };
    session.change(PART, 'done', 'Mano');
    session.change(PART, 'nextGoal', 'Tikslas');
    await pass(1500 + LATENCY);
    expect(session.conflicts).toEqual([{ part: PART, field: 'done', mine: 'Mano', theirs: 'Jų' }]);
    expect(register.texts).toEqual({ done: 'Jų', praise: 'Jų pagyrimas', nextGoal: 'Tikslas' });
    expect([text('done'), text('praise'), session.isUnsaved]).toEqual(['Mano', 'Jų pagyrimas', true]);
    await pass(120_000);
    expect(register.saves).toHaveLength(1);
    session[choice](PART, 'done');
    await pass(LATENCY);
    expect(register.texts.done).toBe(choice === 'keepMine' ? 'Mano' : 'Jų');
    expect([text('done'), session.isUnsaved, session.conflicts]).toEqual([register.texts.done, false, []]);
  });

  test('a save whose answer was lost is no conflict with oneself, even when more was typed since', async () => {
    const { register, session } = await open();
    register.plan = ['lost'];
    session.change(PART, 'done', 'Pradžia');
    await pass(1500 + LATENCY);
    expect(session.status.kind).toBe('failed');
    session.change(PART, 'done', 'Pradžia ir pabaiga');
    await pass(1500 + 3 * LATENCY);
    expect([register.texts.done, session.conflicts, session.isUnsaved]).toEqual([
      'Pradžia ir pabaiga',
      [],
      false,
    ]);
  });

  test.each([
    ['a text that no cell holds', 'done', 'x'.repeat(50_001), /50 001 ženkl.*50 000/],
    ['a word for a count', 'missedJustified', 'trys', /sveikojo skaičiaus/],
  ])('%s is told and not sent; the others are', async (_what, field, wrong, told) => {
    const { register, session } = await open();
    session.change(PART, field, wrong);
    session.change(PART, 'nextGoal', 'Tikslas');
    await pass(1500 + LATENCY);
    expect(register.texts).toEqual({ nextGoal: 'Tikslas' });
    expect(session.row(PART).problem(field)).toMatch(told);
    expect([session.wrong, session.isUnsaved]).toEqual([[{ part: PART, field }], true]);
  });

  test('reading again changes what nobody types, and nothing that was saved meanwhile', async () => {
    const { register, session, text } = await open({ done: 'a', praise: 'b' });
    register.texts = { done: 'a', praise: 'Jų' };
    session.change(PART, 'done', 'Mano');
    void session.read();
    await pass(LATENCY);
    expect([text('done'), text('praise')]).toEqual(['Mano', 'Jų']);
    // What this reading finds is older than the save that runs beside it.
    void session.read();
    session.leave(PART, 'done');
    await pass(LATENCY);
    session.leave(PART, 'done');
    expect(text('done')).toBe('Mano');
  });

  test('whatever is typed, whenever saves fail: in the end the last texts are in the register', async () => {
    const step = fc.oneof(
      fc.record({ field: fc.constantFrom('done', 'praise'), text: fc.string({ maxLength: 4 }) }),
      fc.record({ wait: fc.integer({ min: 0, max: 6000 }) }),
      fc.record({ leave: fc.constantFrom('done', 'praise') }),
      fc.record({ fail: fc.constantFrom('fail' as const, 'lost' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { register, session, text } = await open();
        const last: Record<string, string> = { done: '', praise: '' };
        for (const one of steps) {
          if ('wait' in one) await pass(one.wait);
          else if ('leave' in one) session.leave(PART, one.leave);
          else if ('fail' in one) register.plan.push(one.fail);
          else {
            last[one.field] = one.text;
            session.change(PART, one.field, one.text);
            expect(text(one.field)).toBe(one.text);
          }
        }
        register.plan = [];
        await pass(70_000);
        expect(session.isUnsaved).toBe(false);
        expect(session.conflicts).toEqual([]);
        expect(register.mostRunning).toBeLessThanOrEqual(1);
        for (const field of ['done', 'praise']) expect(register.texts[field] ?? '').toBe(last[field]?.trim());
      }),
      { numRuns: 250 },
    );
  });
});
