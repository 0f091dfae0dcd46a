// What has changed since marks were kept: each change once, and nothing that is no change.
import fc from 'fast-check';
import { changesSince, type KeptWork } from '../../../src/domain/kept-marks';

const TEST: KeptWork = { date: '2026-09-14', kind: 'T', weight: '3', topic: 'Šaknys', mark: '8' };
const HOMEWORK: KeptWork = { date: '2026-10-05', kind: 'ND', weight: '1', topic: '', mark: '9' };
const EMPTY: KeptWork = { date: '2026-11-05', kind: 'KD', weight: '3', topic: '', mark: '' };
const FORMATIVE: KeptWork = { date: '2026-11-09', kind: 'F', weight: '', topic: '', mark: '+' };
const NAMELESS: KeptWork = { date: '', kind: '', weight: '', topic: '', mark: '7' };
const THEN = [TEST, HOMEWORK, EMPTY, FORMATIVE, NAMELESS];
const changed = (work: KeptWork, change: Partial<KeptWork>) =>
  THEN.map((one) => (one === work ? { ...one, ...change } : { ...one }));
const told = (now: readonly KeptWork[], then: readonly KeptWork[] = THEN) =>
  changesSince(then, now).map(({ what, before, after }) => `${what}: ${before} → ${after}`);

test.each<readonly [string, readonly KeptWork[], readonly string[]]>([
  ['nothing', changed(TEST, {}), []],
  ['a mark', changed(TEST, { mark: '10' }), ['mark: 8 → 10']],
  ['a mark taken away', changed(TEST, { mark: '' }), ['mark: 8 → ']],
  ['a mark where there was none', changed(EMPTY, { mark: '4' }), ['mark:  → 4']],
  ['a second mark in the cell', changed(HOMEWORK, { mark: '9 2' }), ['mark: 9 → 9 2']],
  ['a weight', changed(TEST, { weight: '1' }), ['weight: 3 → 1']],
  ['a weight and a mark', changed(TEST, { weight: '1', mark: '2' }), ['mark: 8 → 2', 'weight: 3 → 1']],
  ['the weight of a work without a mark', changed(EMPTY, { weight: '1' }), []],
  ['a kind', changed(TEST, { kind: 'ND' }), ['kind: T → ND']],
  ['a date', changed(TEST, { date: '2026-09-15' }), ['date: 2026-09-14 → 2026-09-15']],
  ['a topic', changed(TEST, { topic: 'Kvadratinės šaknys' }), []],
  ['formative work', changed(FORMATIVE, { mark: '–' }), []],
  ['formative work that counts now', changed(FORMATIVE, { kind: 'ND' }), ['kind: F → ND']],
  ['a nameless work', changed(NAMELESS, { mark: '2' }), ['mark: 7 → 2']],
  ['a new work', [...THEN, { ...HOMEWORK, date: '2027-01-10', mark: '2' }], ['added:  → 2']],
  ['a new work without a mark', [...THEN, { ...HOMEWORK, date: '2027-01-10', mark: '' }], []],
  ['a work taken away', THEN.filter((work) => work !== TEST), ['removed: 8 → ']],
  ['a second work of the same day and kind', [...THEN, { ...TEST, mark: '2' }], ['added:  → 2']],
])('%s', (_what, now, expected) => {
  expect(told(now)).toEqual(expected);
});

const work = fc.record({
  date: fc.constantFrom('', '2026-09-14', '2026-10-05', '2026-11-05'),
  kind: fc.constantFrom('', 'T', 'ND'),
  weight: fc.constantFrom('', '1', '3'),
  topic: fc.constantFrom('', 'Šaknys', 'Funkcijos'),
  mark: fc.constantFrom('', '2', '8', 'n'),
});
const works = fc.array(work, { maxLength: 8 });

test('the same works have no changes, and inserting works without marks adds none', () => {
  fc.assert(
    fc.property(works, fc.nat(8), (then: readonly KeptWork[], place) => {
      const now: KeptWork[] = then.map((one) => ({ ...one }));
      expect(changesSince(then, now)).toEqual([]);
      now.splice(place, 0, { date: '2027-05-05', kind: 'KD', weight: '9', topic: 'Nauja', mark: '' });
      expect(changesSince(then, now)).toEqual([]);
    }),
  );
});

test('works that differ in what names them may stand in any order', () => {
  const distinct = fc.uniqueArray(work, {
    selector: ({ date, kind, topic }) => `${date}|${kind}|${topic}`,
    maxLength: 8,
  });
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.nat(1000)), (then, order) => {
      const now = then
        .map((one) => ({ one: { ...one }, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(changesSince(then, now)).toEqual([]);
    }),
  );
});

test('a changed mark is told once, whatever stands around it', () => {
  fc.assert(
    fc.property(works, fc.nat(7), (then, place) => {
      const old = then[place % Math.max(then.length, 1)];
      if (!old) return;
      const now = then.map((one) => (one === old ? { ...one, mark: '10' } : { ...one }));
      const changes = changesSince(then, now);
      // Of two works that nothing tells apart either may be taken for the changed one; the marks tell as much.
      expect(changes.filter(({ after }) => after === '10')).toHaveLength(1);
      expect(changes.every(({ what }) => what === 'mark' || what === 'weight')).toBe(true);
    }),
  );
});
