// Rows of `Metų pareigos` as they are found again, and what the settings of a school make of them.
import { type DutiesTable, findDuty, knownDuties } from '../../../../src/app/duties/read-duties';
import { dutiesOfSchool } from '../../../../src/app/duties/wanted-duties';
import { parseSchoolDate } from '../../../../src/domain/school-date';
import type { ClassListRow } from '../../../../src/workbook/class-list-sheet';
import { type DutyRow, dutiesSheet } from '../../../../src/workbook/duties-sheet';
import type { SchoolSettings } from '../../../../src/workbook/settings-sheet';

const row = (more: Partial<DutyRow>): DutyRow => ({
  key: '',
  made: '',
  from: undefined,
  to: undefined,
  what: '',
  whom: '',
  classes: '',
  clause: '',
  done: undefined,
  doneBy: '',
  note: '',
  ...more,
});
const tableOf = (...values: readonly DutyRow[]): DutiesTable => ({
  sheet: dutiesSheet.sheet,
  rows: values.map((value, index) => ({ row: index + 2, value })),
  columns: {} as DutiesTable['columns'],
  headerRow: 1,
  width: 11,
});

describe('rows', () => {
  const ours = row({ key: 'pareiga|2026–2027|website|', what: 'Paskelbti' });
  const own = row({ what: 'Atvirų durų diena' });
  test("people's own are told apart, wherever they stand; what is emptied is none", () => {
    const table = tableOf(ours, own, row({ key: 'pareiga|2026–2027|x|' }), own);
    const [, first, second, ...more] = knownDuties(table);
    expect([first?.row, second?.row, more.length]).toEqual([3, 5, 0]);
    expect(first?.key).not.toBe(second?.key);
    expect(findDuty(tableOf(own), first?.key ?? '')).toMatchObject({ ok: true, value: { row: 2 } });
  });
  test('a copied row is told with both places, a deleted one too', () => {
    expect(findDuty(tableOf(ours, own, ours), ours.key)).toMatchObject({
      ok: false,
      issues: [{ code: 'duties.twice', params: { rows: '2, 4' } }],
    });
    expect(findDuty(tableOf(own), ours.key)).toMatchObject({ ok: false, issues: [{ code: 'duties.gone' }] });
  });
});

describe('a school', () => {
  const settings = {
    school: 'Girios gimnazija',
    schoolYear: '2026-2027',
    semester1From: parseSchoolDate('2026-09-01'),
    semester1To: parseSchoolDate('2027-01-22'),
    semester2From: parseSchoolDate('2027-01-25'),
    semester2To: parseSchoolDate('2027-06-18'),
    signal1: parseSchoolDate('2026-11-13'),
    signal2: parseSchoolDate('2026-04-16'),
    extraDaysOff: '',
    vacations: 'lapkritį',
    mipGraceDays: undefined,
    yearEndTalks: undefined,
  } as unknown as SchoolSettings;
  const listed = (className: string, classGrade = '') => ({ className, classGrade }) as ClassListRow;

  test('classes by their grades or their names; why duties have no day, with how many', () => {
    const made = dutiesOfSchool(settings, [listed('1a'), listed('Ąžuolai', 'III'), listed('4b')]);
    if (!made.ok) throw new Error('refused');
    const { rows, gaps, schoolYear } = made.value;
    expect(schoolYear).toBe('2026–2027');
    const classesOf = (code: string) => rows.find(({ key }) => key.includes(`|${code}|`))?.classes;
    expect(
      ['start-diagnostics', 'exam-diagnostics', 'mip-reflections', 'website', 'pupp-diagnostics'].map(
        classesOf,
      ),
    ).toEqual(['1a, Ąžuolai', '4b', 'Ąžuolai, 4b', 'visos', undefined]);
    expect(gaps).toEqual([
      { why: 'nustatymo „Signalinis įvertinimas (pavasaris)“ data – ne šių mokslo metų', count: 3 },
      { why: 'nustatymas „Mokinių atostogos“ nesuprantamas', count: 2 },
    ]);
    expect(rows.filter(({ to }) => to === undefined)).toHaveLength(5);
  });
  test('a school year that is none is told', () => {
    expect(dutiesOfSchool({ ...settings, schoolYear: '2026' }, [])).toMatchObject({
      ok: false,
      issues: [{ code: 'school-year-wrong', at: { sheet: 'Nustatymai' } }],
    });
  });
});
