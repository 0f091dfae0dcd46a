import { viewClass } from '../../../src/app/pupil-view';
import { describeAppIssue } from '../../../src/text/lt/issues';
import { memoryWorkbook, portsOf } from './memory-workbook';

const HEADINGS = [
  ['2b', '2026–2027', 'Matematika', 'Matematika', 'Matematika'],
  ['Mokinys', 'Mokinio kodas', 'I pusmetis', 'II pusmetis', 'Metinis'],
];
const classOf = (...pupils: readonly (readonly string[])[]) =>
  viewClass(portsOf(memoryWorkbook({ Suvestinė: [...HEADINGS, ...pupils] })));

test('what was typed among the spilled codes is found, instead of a class in which nobody can be chosen', () => {
  const view = classOf(['Gandriukas Matas', '#REF!', '7'], ['Lazdynėlis Benas', '', '4']);
  if (view.ok) throw new Error('a class without codes');
  expect(view.issues.map(describeAppIssue)).toEqual([
    expect.stringMatching(/^Lapas „Suvestinė“, 3 eilutė, B stulpelis: .*Ištrinkite, kas .* įrašyta ranka/),
  ]);
});

test('who has no code is told by name, the others can be chosen', () => {
  const view = classOf(['Gandriukas Matas', ''], ['Lazdynėlis Benas', '2b-02'], ['Žibutytė Goda', '']);
  if (!view.ok) throw new Error(view.issues.map(describeAppIssue).join(' '));
  expect(view.value.pupils.map(({ issues }) => issues.map(describeAppIssue).join(' '))).toEqual([
    expect.stringMatching(/„Gandriukas Matas“ neturi kodo/),
    '',
    expect.stringMatching(/„Žibutytė Goda“ neturi kodo/),
  ]);
});
