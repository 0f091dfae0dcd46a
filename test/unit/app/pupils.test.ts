import { nameInRow } from '../../../src/app/pupils';
import { register } from './progress/class';

const row = (kind: Parameters<typeof register>[0], form: 'monthly' | 'reflections' = 'monthly') =>
  register(kind, [{ pupil: 'Žibutytė Goda' }], form);

test.each([
  ['MIP', row('mip')],
  ['MIP', row('mip', 'reflections')],
  ['MIP lūkesčiai', row('expectation')],
  ['MIP įsivertinimai', row('selfAssessment')],
  ['Peržiūros', row('review')],
  ['Aptarimai', row('discussion')],
])('the pupil of the selected row of „%s“', (name, rows) => {
  expect(nameInRow({ name, rows }, 2)).toEqual({ ok: true, value: 'Žibutytė Goda' });
  expect(nameInRow({ name, rows }, 1)).toEqual({ ok: true, value: '' });
});
