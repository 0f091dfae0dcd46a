// Classes as they are typed or pasted, and what is wrong with a form, field by field.
import { classLines } from '../../../../sidebar/pages/school/class-lines';
import { checkSchoolForm, isEmail } from '../../../../src/app/school/check-form';
import type { FormClass, SchoolFormSettings } from '../../../../src/app/school/form';
import { fieldProblem } from '../../../../src/text/lt/school';

const one = (className: string, classGrade: string, classHead = '', classHeadEmail = ''): FormClass => ({
  className,
  classGrade,
  classHead,
  classHeadEmail,
});
test.each<[string, FormClass[]]>([
  ['2b', [one('2b', 'II')]],
  ['2b Smilgienė Rita rita@m.lt', [one('2b', 'II', 'Smilgienė Rita', 'rita@m.lt')]],
  ['2b\tSmilgienė Rita\trita@m.lt', [one('2b', 'II', 'Smilgienė Rita', 'rita@m.lt')]],
  ['2b;Smilgienė  Rita;rita@m.lt', [one('2b', 'II', 'Smilgienė  Rita', 'rita@m.lt')]],
  ['2b, Smilgienė Rita, rita@m.lt', [one('2b', 'II', 'Smilgienė Rita', 'rita@m.lt')]],
  ['2b Smilgienė Rita, rita@m.lt', [one('2b', 'II', 'Smilgienė Rita', 'rita@m.lt')]],
  ['2b, Smilgienė R., rita@m.lt,', [one('2b', 'II', 'Smilgienė R.', 'rita@m.lt')]],
  ['II a Smilgienė Rita', [one('II a', 'II', 'Smilgienė Rita')]],
  ['2 b, Smilgienė Rita', [one('2 b', 'II', 'Smilgienė Rita')]],
  ['2 b', [one('2 b', 'II')]],
  ['2 R. Smilgienė', [one('2', 'II', 'R. Smilgienė')]],
  ['2b\trita@m.lt\tSmilgienė Rita', [one('2b', 'II', 'Smilgienė Rita', 'rita@m.lt')]],
  ['Ąžuolai iii Beržas Jonas', [one('Ąžuolai', 'III', 'Beržas Jonas')]],
  ['Ąžuolai\tBeržas Jonas\tIV', [one('Ąžuolai', 'IV', 'Beržas Jonas')]],
  ['Klasė\tKlasės vadovas\n7a\tBeržas Jonas\n\n  8a  ', [one('7a', '7', 'Beržas Jonas'), one('8a', '8')]],
  ['Klasė', []],
  ['\n \n', []],
])('%j', (text, expected) => {
  expect(classLines(text)).toEqual(expected);
});

const SETTINGS: SchoolFormSettings = {
  school: 'Girios gimnazija',
  schoolYear: '2026-2027',
  director: '',
  deputy: '',
  semester1From: '2026-09-01',
  semester1To: '2027-01-22',
  semester2From: '2027-01-25',
  semester2To: '2027-06-18',
  signal1: '2026-11-13',
  signal2: '2027-04-16',
  lastLessonDay: '2027-06-18',
  vacations: '2026-11-02–2026-11-06',
  extraDaysOff: '2026-12-23; 2027-04-30',
};
const problems = (settings: Partial<SchoolFormSettings>, classes: readonly FormClass[] = []) =>
  checkSchoolForm({ settings: { ...SETTINGS, ...settings }, classes }, false).map(
    ({ field, code, params }) => [field, fieldProblem(code, params)],
  );

test('what is usual is right', () => {
  expect(problems({}, [one('2b', 'II', 'Smilgienė Rita', 'rita@m.lt'), one('2c', 'II')])).toEqual([]);
});
test.each<[Partial<SchoolFormSettings>, string, RegExp]>([
  [{ school: ' ' }, 'school', /^Įrašykite mokyklos pavadinimą/],
  [{ deputy: 'x'.repeat(201) }, 'deputy', /^Per ilgas tekstas: telpa 200/],
  [{ schoolYear: '' }, 'schoolYear', /^Įrašykite mokslo metus/],
  [{ schoolYear: '2026–2028' }, 'schoolYear', /^„2026–2028“ nėra mokslo metai/],
  [{ semester1To: '' }, 'semester1To', /^Įrašykite datą/],
  [{ semester1To: '2027-02-30' }, 'semester1To', /^„2027-02-30“ nėra data/],
  [{ signal1: '2025-11-13' }, 'signal1', /nepriklauso 2026-2027 mokslo metams/],
  [{ semester2From: '2027-01-22' }, 'semester2From', /vėliau negu „I pusmečio pabaiga“ \(2027-01-22\)/],
  [{ vacations: '2026-11-06–2026-11-02' }, 'vacations', /^„2026-11-06–2026-11-02“ nesuprantama/],
  [{ extraDaysOff: '2026-12-23; penktadienis' }, 'extraDaysOff', /^„penktadienis“ nėra data/],
])('%j', (settings, field, words) => {
  expect(problems(settings)).toEqual([[field, expect.stringMatching(words)]]);
});
test.each<[FormClass[], string, RegExp]>([
  [[one('', '')], 'class 0', /^Eilutėje nėra klasės/],
  [[one('2b', 'II'), one('2 B', 'II')], 'class 1', /„2 B“ įrašyta du kartus/],
  [[one('Ąžuolai', '')], 'class 0', /neaišku, kelinta/],
  [[one('x'.repeat(21), 'I')], 'class 0', /per ilgas/],
  [[one('2b', 'II', '', 'rita@mokykla')], 'class 0', /„rita@mokykla“ nėra el. pašto adresas/],
])('%j', (classes, field, words) => {
  expect(problems({}, classes)).toEqual([[field, expect.stringMatching(words)]]);
});
test('with settings that are there only the classes are looked at', () => {
  const form = { settings: { ...SETTINGS, school: '' }, classes: [one('', '')] };
  expect(checkSchoolForm(form, true).map(({ field }) => field)).toEqual(['class 0']);
});
test.each([
  ['rita@m.lt', true],
  [' rita.s@mokykla.vilnius.lt ', true],
  ['rita@m', false],
  ['rita m@m.lt', false],
  ['a@m.lt, b@m.lt', false],
  ['@m.lt', false],
  ['rita@m.lt.', false],
])('%s is an address: %s', (text, expected) => {
  expect(isEmail(text)).toBe(expected);
});
