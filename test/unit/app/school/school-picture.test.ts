import type { KeptDigests } from '../../../../src/app/school/kept-digests';
import { countClasses, readSchoolPicture } from '../../../../src/app/school/school-picture';
import type { SchoolDate } from '../../../../src/domain/school-date';
import type { ClassListRow } from '../../../../src/workbook/class-list-sheet';
import { classBook } from '../progress/class';
import { digestOf as reportDigest } from '../reports/digests';
import { portsOn } from './class-workbooks';

const TODAY = '2027-01-29' as SchoolDate;
const digest = (className: string, more: Parameters<typeof reportDigest>[2] = {}) =>
  reportDigest(className, '| Matematika\n01 | 8 9 9', { readOn: TODAY, ...more });
const row = (className: string, id: string, more: Partial<ClassListRow> = {}): ClassListRow => ({
  className,
  id,
  name: `Klasė ${className}`,
  classHead: '',
  classGrade: '',
  classHeadEmail: '',
  link: '',
  readAt: undefined,
  state: 'nuskaityta',
  ...more,
});
const counted = (rows: readonly ClassListRow[], kept: Parameters<typeof Map.prototype.set>[1]) => {
  const { classes, uncounted, notes } = countClasses(rows, new Map(Object.entries(kept)) as KeptDigests, {
    schoolYear: '2026–2027',
    today: TODAY,
  });
  return {
    classes: classes.map(({ className }) => className),
    uncounted: uncounted.map(({ className, why }) => `${className}: ${why}`),
    notes: notes.map(({ className, why }) => `${className}: ${why}`),
  };
};

describe('classes that are counted, and those that are named instead', () => {
  test.each([
    {
      what: 'in the order of the list',
      rows: [row('2b', 'b'), row('1a', 'a')],
      kept: { a: digest('1a'), b: digest('2b') },
      gives: { classes: ['2b', '1a'] },
    },
    {
      what: 'two workbooks of one class: neither, and both are named',
      rows: [row('2b', 'b'), row('2 B', 'c', { name: 'Antra' }), row('1a', 'a')],
      kept: { a: digest('1a'), b: digest('2b'), c: digest('2 B') },
      gives: {
        classes: ['1a'],
        uncounted: [
          '2b: klasei sąraše yra kelios knygos („Klasė 2b“, „Antra“): palikite vieną, kol kas neįtraukta nė viena',
        ],
      },
    },
    {
      what: 'the list says two classes, and both workbooks say they are one',
      rows: [row('2b', 'b'), row('2c', 'c')],
      kept: { b: digest('2b'), c: digest('2b') },
      gives: {
        uncounted: [
          '2b: klasei sąraše yra kelios knygos („Klasė 2b“, „Klasė 2c“): palikite vieną, kol kas neįtraukta nė viena',
        ],
      },
    },
    {
      what: 'one of two that is not read yet is as much in question',
      rows: [row('2b', 'b'), row('2b', 'c', { state: '' })],
      kept: { b: digest('2b') },
      gives: {
        uncounted: [
          '2b: klasei sąraše yra kelios knygos („Klasė 2b“, „Klasė 2b“): palikite vieną, kol kas neįtraukta nė viena',
        ],
      },
    },
    {
      what: 'another school year; last year’s workbook of a class is no second one',
      rows: [row('2b', 'b'), row('2b', 'old')],
      kept: { b: digest('2b', { schoolYear: '2026-2027' }), old: digest('2b', { schoolYear: '2025–2026' }) },
      gives: {
        classes: ['2b'],
        uncounted: ['2b: knyga yra 2025–2026 mokslo metų, o gimnazijos knyga – 2026–2027'],
      },
    },
    {
      what: 'one workbook in two rows is one class',
      rows: [row('2b', 'b'), row('2b', 'b')],
      kept: { b: digest('2b') },
      gives: {
        classes: ['2b'],
        notes: ['2b: ta pati knyga sąraše įrašyta kelis kartus: suskaičiuota vieną kartą'],
      },
    },
    {
      what: 'not made, not read, refused, spoiled',
      rows: [
        row('1a', '', { state: '' }),
        row('1b', 'b', { state: '' }),
        row('1c', 'c', { state: 'Knygos nerasta.' }),
        row('1d', 'd'),
      ],
      kept: { d: 'broken' },
      gives: {
        uncounted: [
          '1a: klasės knyga dar nesukurta',
          '1b: knyga dar nenuskaityta',
          '1c: knyga nenuskaityta: Knygos nerasta',
          '1d: nuskaityti duomenys sugadinti: nuskaitykite klasę iš naujo',
        ],
      },
    },
    {
      what: 'read long ago, and not read the last time',
      rows: [row('1a', 'a'), row('1b', 'b'), row('1c', 'c', { state: 'Knygos nerasta.' })],
      kept: {
        a: digest('1a', { readOn: '2027-01-22' as SchoolDate }),
        b: digest('1b', { readOn: '2027-01-08' as SchoolDate }),
        c: digest('1c', { readOn: '2027-01-28' as SchoolDate }),
      },
      gives: {
        classes: ['1a', '1b', '1c'],
        notes: [
          '1b: duomenys nuskaityti 2027-01-08, prieš 21 dieną',
          '1c: rodomi 2027-01-28 duomenys, nes vėliau nepavyko: Knygos nerasta',
        ],
      },
    },
  ])('$what', ({ rows, kept, gives }) =>
    expect(counted(rows, kept)).toEqual({ classes: [], uncounted: [], notes: [], ...gives }),
  );

  test('in a class workbook it is that one class, read now', () => {
    const picture = readSchoolPicture(portsOn(classBook().workbook));
    expect(picture).toMatchObject({
      ok: true,
      value: {
        schoolYear: '2026–2027',
        today: TODAY,
        classes: [{ className: '2b', readOn: TODAY }],
        uncounted: [],
      },
    });
  });
});
