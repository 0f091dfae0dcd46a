// What the dialog of extra works shows first, by the case it was opened for.
import { partOf, screenFor } from '../../../sidebar/pages/extra-work/screens';

const VIEW = {
  pupils: [{ pupilId: '2b-01', key: 'kėlimas|2026–2027|2b-01|2' }],
  works: [{ key: 'papildomas darbas|2026–2027|2b-01|matematika|1' }],
} as unknown as Parameters<typeof screenFor>[0];

test.each([
  [{}, { kind: 'promotion' }],
  [{ kind: 'promotion', key: '' }, { kind: 'promotion' }],
  [
    { kind: 'promotion', key: 'kėlimas|2026–2027|2b-01|2' },
    { kind: 'pupil', pupilId: '2b-01' },
  ],
  [
    { kind: 'promotion', key: 'kėlimas|2026–2027|2b-01|1' },
    { kind: 'pupil', pupilId: '2b-01' },
  ],
  [{ kind: 'promotion', key: 'kėlimas|2026–2027|2b-09|1' }, { kind: 'promotion' }],
  [{ kind: 'extra-work', key: '' }, { kind: 'works' }],
  [{ kind: 'extra-work', key: 'nebėra' }, { kind: 'works' }],
  [
    { kind: 'extra-work', key: VIEW.works[0]?.key ?? '' },
    { kind: 'work', key: VIEW.works[0]?.key },
  ],
])('%j', (opened, expected) => {
  expect(screenFor(VIEW, opened as Record<string, string>)).toEqual(expected);
});

test('every screen belongs to one of the two parts', () => {
  expect(partOf({ kind: 'pupil', pupilId: '' })).toBe('promotion');
  expect(partOf({ kind: 'assign', pupilId: '', subject: '' })).toBe('works');
});
