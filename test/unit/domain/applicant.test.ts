import fc from 'fast-check';
import { APPLICANTS, type Applicant, ageOn, checkApplicant, whoFiles } from '../../../src/domain/applicant';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';

const date = (text: string) => text as SchoolDate;

test.each<[string, string, number, 'pupil' | 'parents']>([
  ['2011-01-30', '2027-01-29', 15, 'parents'],
  ['2011-01-29', '2027-01-29', 16, 'pupil'],
  ['2010-12-31', '2027-01-01', 16, 'pupil'],
  // Born on a day that the year has not: a year older from 1 March.
  ['2008-02-29', '2024-02-28', 15, 'parents'],
  ['2008-02-29', '2024-02-29', 16, 'pupil'],
  ['2012-02-29', '2027-02-28', 14, 'parents'],
  ['2012-02-29', '2027-03-01', 15, 'parents'],
])('born %s, filed %s: %i years old, %s', (born, filed, age, files) => {
  expect(ageOn(date(born), date(filed))).toBe(age);
  expect(whoFiles(date(born), date(filed))).toEqual({ ok: true, value: files });
});

test.each<[string | undefined, Applicant, string]>([
  [undefined, 'mother', 'appeal.born-missing'],
  ['2027-01-30', 'mother', 'appeal.born-wrong'],
  ['1972-01-30', 'pupil', 'appeal.born-wrong'],
  ['2012-05-01', 'pupil', 'appeal.parents-file'],
  ['2010-05-01', 'mother', 'appeal.pupil-files'],
  ['2010-05-01', 'carer', 'appeal.pupil-files'],
])('born %s, filed by %s: %s', (born, applicant, code) => {
  const result = checkApplicant(born === undefined ? born : date(born), date('2027-01-29'), applicant);
  expect(result).toMatchObject({ ok: false, issues: [{ code }] });
});

test('on every day either the pupil may file or the parents, never both; it changes once, on the 16th birthday', () => {
  const birthdays = fc.integer({ min: 0, max: 364 }).map((day) => addDays(date('2011-01-01'), day));
  fc.assert(
    fc.property(
      birthdays,
      fc.integer({ min: 4000, max: 7500 }),
      fc.constantFrom(...APPLICANTS),
      (born, lived, who) => {
        const filed = addDays(born, lived);
        const isAdult = filed >= `2027${born.slice(4)}`;
        expect(checkApplicant(born, filed, who).ok).toBe(isAdult === (who === 'pupil'));
      },
    ),
  );
});
