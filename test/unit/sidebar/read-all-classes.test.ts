import { type ReadingState, readAll } from '../../../sidebar/pages/classes/read-all';
import type { Answer } from '../../../src/api';
import type { ReadPiece, WantedPiece } from '../../../src/app/school/read-classes';

const piece = (
  left: number,
  classes: readonly string[],
  more: Partial<ReadPiece> = {},
): Answer<ReadPiece> => ({
  ok: true,
  value: {
    reading: '2027-01-29T06:30:00.000Z',
    tried: classes.map((className) => ({
      id: `id-${className}`,
      className,
      isRead: !className.startsWith('!'),
      state: 'nuskaityta',
    })),
    left,
    total: 4,
    waits: false,
    ...more,
  },
});

async function run(answers: readonly Answer<ReadPiece>[], mayGoOn: () => boolean = () => true, begun = '') {
  const asked: WantedPiece[] = [];
  const states: ReadingState[] = [];
  const running = readAll(
    async (wanted) => {
      asked.push(wanted);
      return answers[asked.length - 1] ?? { ok: false, message: 'No more answers' };
    },
    begun,
    mayGoOn,
    (state) => states.push(state),
  );
  await jest.advanceTimersByTimeAsync(600_000);
  return { ended: await running, asked, states };
}
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('reading piece after piece', () => {
  test('the first names the reading, the others go on with it; who was refused is not asked for again', async () => {
    const { ended, asked } = await run([piece(2, ['1a', '!1b']), piece(0, ['2a', '2b'])]);
    const reading = '2027-01-29T06:30:00.000Z';
    expect(asked).toEqual([
      { reading: '', begins: true, skip: [] },
      { reading, begins: false, skip: ['id-!1b'] },
    ]);
    expect(ended).toMatchObject({
      kind: 'done',
      done: 4,
      total: 4,
      left: 0,
      refused: [{ className: '!1b' }],
    });
  });

  test('a reading that was cut off is gone on with', async () => {
    const { asked } = await run([piece(0, ['2b'])], () => true, '2027-01-28T10:00:00.000Z');
    expect(asked).toEqual([{ reading: '2027-01-28T10:00:00.000Z', begins: true, skip: [] }]);
  });

  test('a pause that Google asks for is told second by second, and it goes on by itself', async () => {
    const { ended, states, asked } = await run([
      piece(3, ['1a'], { waits: true }),
      piece(0, ['1b', '2a', '2b']),
    ]);
    const seconds = states.flatMap((state) => (state.kind === 'waiting' ? [state.seconds] : []));
    expect(seconds).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(asked).toHaveLength(2);
    expect(ended.kind).toBe('done');
  });

  test('where pauses do not help it stops and says how many are left', async () => {
    const { ended, asked } = await run(Array(20).fill(piece(4, [], { waits: true })));
    expect(asked).toHaveLength(7);
    expect(ended).toMatchObject({ kind: 'stopped', left: 4 });
  });

  test('stopped by a person between pieces, also in a pause', async () => {
    let turns = 0;
    const stopped = await run([piece(3, ['1a']), piece(2, ['1b'])], () => turns++ < 2);
    expect(stopped.asked).toHaveLength(1);
    expect(stopped.ended).toMatchObject({ kind: 'stopped', left: 3, done: 1 });
  });

  test('a call that fails keeps what was read', async () => {
    const { ended } = await run([piece(3, ['1a']), { ok: false, message: 'Nepavyko' }]);
    expect(ended).toMatchObject({ kind: 'failed', message: 'Nepavyko', left: 3, done: 1 });
  });
});
