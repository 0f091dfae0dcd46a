// Two people in one row, one after the other in any order, cut off anywhere: nothing that was written is lost.
import fc from 'fast-check';
import type { EntryChange } from '../../../../src/app/entries/entry';
import { mergeChanges } from '../../../../src/app/entries/merge';
import { Killed } from '../memory-workbook';
import { changesOf, classWorkbook, read, save, saved } from './class';

const FIELDS = ['strongest', 'difficulties', 'praise', 'nextGoal'];
type Texts = Readonly<Record<string, string>>;
/** Few different texts, so that people often write the same. */
const text = fc.constantFrom('', 'Skaičiau', 'Rašiau', '=1+1');
const some = fc.dictionary(fc.constantFrom(...FIELDS), text, { maxKeys: FIELDS.length });

test.each<[string, string, string, string | undefined]>([
  // now, base, typed, written
  ['', '', 'a', 'a'],
  ['a', 'a', 'b', 'b'],
  ['a', 'a', '', ''],
  ['b', 'a', 'b', undefined],
  ['', 'a', '', undefined],
])('where %j stands and %j stood, %j is written without a conflict', (now, base, typed, written) => {
  const merged = mergeChanges({ done: now }, [{ field: 'done', text: typed, base }]);
  expect(merged.conflicts).toEqual([]);
  expect(merged.changed.done).toBe(written);
  expect(merged.texts.done).toBe(typed);
});

test.each([
  ['b', 'a', 'c'],
  ['', 'a', 'b'],
  ['b', '', 'c'],
  ['b', 'a', ''],
])('where %j stands and %j stood, %j is a conflict', (now, base, typed) => {
  expect(mergeChanges({ done: now }, [{ field: 'done', text: typed, base }])).toEqual({
    changed: {},
    conflicts: [{ field: 'done', theirs: now }],
    texts: { done: now },
  });
});

test('two writers who began from the same row lose nothing, in either order, however often they repeat', () => {
  fc.assert(
    fc.property(some, some, some, fc.boolean(), (before, one, two, again) => {
      const workbook = classWorkbook();
      const start = saved(workbook, 'mip', '2026-09', changesOf({ ...blank, ...before })).texts;
      const writers = [changesOf(one, start), changesOf(two, start)];
      const [first, second] = writers.map((changes) => {
        const answer = saved(workbook, 'mip', '2026-09', changes);
        // The answer was lost on its way: the same is asked again.
        return again ? saved(workbook, 'mip', '2026-09', changes) : answer;
      });
      const final = read(workbook, 'mip')[0]?.texts ?? blank;
      for (const field of FIELDS) {
        const wrote = (texts: Texts) => (texts[field] === start[field] ? undefined : texts[field]);
        // Who came first is never overwritten; who came second is written where nobody else wrote.
        const stands = wrote(one) ?? wrote(two) ?? start[field] ?? '';
        expect(final[field] ?? '').toBe(stands);
        expect(second?.conflicts.find((conflict) => conflict.field === field)).toEqual(
          (two[field] ?? stands) === stands ? undefined : { field, theirs: stands },
        );
      }
      expect(first?.conflicts).toEqual([]);
      expect(read(workbook, 'mip').length).toBeLessThanOrEqual(1);
    }),
  );
});

test('who keeps their own over the other’s sees the other’s first', () => {
  const workbook = classWorkbook();
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Senas' }));
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Jos' }, { done: 'Senas' }));
  const mine = changesOf({ done: 'Mano', praise: 'Padėka' }, { done: 'Senas' });
  expect(saved(workbook, 'mip', '2026-09', mine)).toMatchObject({
    conflicts: [{ field: 'done', theirs: 'Jos' }],
    texts: { done: 'Jos', praise: 'Padėka' },
  });
  const kept = changesOf({ done: 'Mano' }, { done: 'Jos' });
  expect(saved(workbook, 'mip', '2026-09', kept)).toMatchObject({ conflicts: [], texts: { done: 'Mano' } });
});

test('cut off after any write and saved again: one row with the newest texts', () => {
  fc.assert(
    fc.property(some, some, fc.nat(4), (before, after, writes) => {
      const workbook = classWorkbook();
      const start = saved(workbook, 'mip', '2026-09', changesOf({ ...blank, ...before })).texts;
      const changes: EntryChange[] = changesOf(after, start);
      workbook.dieAfter(writes);
      try {
        save(workbook, 'mip', '2026-09', changes);
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      const done = saved(workbook, 'mip', '2026-09', changes);
      expect(done.conflicts).toEqual([]);
      expect(done.texts).toMatchObject({ ...start, ...after });
      expect(read(workbook, 'mip').map(({ texts }) => texts)).toEqual(
        Object.values(done.texts).every((one) => one === '') &&
          Object.values(start).every((one) => one === '')
          ? []
          : [done.texts],
      );
    }),
  );
});

const blank: Texts = Object.fromEntries(FIELDS.map((field) => [field, '']));
