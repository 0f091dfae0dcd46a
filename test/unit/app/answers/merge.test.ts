// What an answer may change in a register.
import fc from 'fast-check';
import { broughtAfter, decodeBrought, encodeBrought, mergeAnswer } from '../../../../src/app/answers/merge';
import { checksum } from '../../../../src/domain/case-key';

const brought = (text: string) => ({ done: checksum(text) });

test.each([
  ['empty register', 'naujas', '', {}, { kind: 'new' }],
  ['the same text', 'tas pats', 'tas pats', {}, { kind: 'same' }],
  ['brought before, unchanged', 'tas pats', 'tas pats', brought('tas pats'), { kind: 'same' }],
  [
    'changed since, nobody has touched it',
    'naujas',
    'senas',
    brought('senas'),
    { kind: 'changed', has: 'senas' },
  ],
  [
    'changed since, and by the class head',
    'naujas',
    'vadovo',
    brought('senas'),
    { kind: 'kept', has: 'vadovo', wasBrought: false },
  ],
  [
    'the class head has changed what was brought',
    'senas',
    'vadovo',
    brought('senas'),
    { kind: 'kept', has: 'vadovo', wasBrought: true },
  ],
  [
    'the class head had written before',
    'mokinio',
    'vadovo',
    {},
    { kind: 'kept', has: 'vadovo', wasBrought: false },
  ],
  [
    'deleted after it was brought',
    'senas',
    '',
    brought('senas'),
    { kind: 'kept', has: '', wasBrought: true },
  ],
  [
    'deleted after it was brought, and answered otherwise',
    'naujas',
    '',
    brought('senas'),
    { kind: 'kept', has: '', wasBrought: false },
  ],
])('%s', (_what, answer, has, memory, expected) => {
  expect(mergeAnswer({ done: answer }, { done: has }, memory)).toEqual([
    { field: 'done', answer, ...expected },
  ]);
});

test('an answer left empty changes nothing', () => {
  expect(mergeAnswer({ done: '' }, { done: 'yra' }, brought('yra'))).toEqual([]);
});

test('what is remembered is written and read; what somebody has typed into it counts for nothing', () => {
  const memory = { done: checksum('a'), nextGoal: checksum('b') };
  expect(decodeBrought(encodeBrought(memory))).toEqual(memory);
  expect(decodeBrought('vakar; done=12 =IMPORTXML(1) nextGoal=0123456789abcdef')).toEqual({
    nextGoal: '0123456789abcdef',
  });
});

const text = fc.constantFrom('', 'a', 'b', 'c');
const texts = fc.record({ done: text, nextGoal: text });
/** What is in the register after the steps. */
const written = (steps: ReturnType<typeof mergeAnswer>, register: Record<string, string>) => ({
  ...register,
  ...Object.fromEntries(
    steps.flatMap(({ kind, field, answer }) =>
      kind === 'new' || kind === 'changed' ? [[field, answer]] : [],
    ),
  ),
});

test('whoever writes what and when: a second run writes nothing, a person’s text is never overwritten', () => {
  const event = fc.oneof(
    fc.record({ who: fc.constant('pupil' as const), texts }),
    fc.record({
      who: fc.constant('head' as const),
      texts: fc.record({ done: text, nextGoal: text }, { requiredKeys: [] }),
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      let register: Record<string, string> = { done: '', nextGoal: '' };
      let memory: Readonly<Record<string, string>> = {};
      const byHead: Record<string, string> = {};
      for (const { who, texts: some } of events) {
        if (who === 'head') {
          const changed = Object.entries(some).filter(
            ([field, one]) => one !== undefined && register[field] !== one,
          );
          for (const [field, one] of changed) {
            byHead[field] = one;
            // Typed again as the pupil had answered, it is the pupil's.
            if (memory[field] === checksum(one)) delete byHead[field];
          }
          register = { ...register, ...Object.fromEntries(changed) } as Record<string, string>;
          continue;
        }
        const steps = mergeAnswer(some, register, memory);
        for (const { field, kind, answer } of steps) {
          // The same words: from then on they are the pupil's.
          if (kind === 'same') delete byHead[field];
          const own = byHead[field];
          if (own !== undefined && own !== '' && own !== answer) expect(kind).toBe('kept');
        }
        register = written(steps, register);
        memory = broughtAfter(steps, memory);
        const again = mergeAnswer(some, register, memory);
        expect(written(again, register)).toEqual(register);
        expect(broughtAfter(again, memory)).toEqual(memory);
      }
    }),
  );
});

test('texts written but not yet remembered are found to be there: repeated, it ends in the same', () => {
  fc.assert(
    fc.property(texts, texts, texts, (first, second, head) => {
      const steps = mergeAnswer(first, head, {});
      const [register, memory] = [written(steps, head), broughtAfter(steps, {})];
      const next = mergeAnswer(second, register, memory);
      const after = written(next, register);
      const repeated = mergeAnswer(second, after, memory);
      expect(written(repeated, after)).toEqual(after);
      expect(broughtAfter(repeated, memory)).toEqual(broughtAfter(next, memory));
    }),
  );
});
