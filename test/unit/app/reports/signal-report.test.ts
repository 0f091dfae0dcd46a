// The report of a signal half-semester (S0-4.5) and the list for the child welfare commission (S0-4.8).
import type { SchoolPicture } from '../../../../src/app/reports/school-picture';
import { signalReport } from '../../../../src/app/reports/signal';
import type { ClassDigest, DigestReview } from '../../../../src/domain/class-digest';
import { day, digestOf, pictureOf } from './digests';
import { expectSums, partLike, wordsOf } from './report-check';
import { expectWellFormed, lineOf, partOf } from './report-shape';
import { withSignals } from './signals';

const review = (month: string, more: Partial<DigestReview> = {}): DigestReview => ({
  month,
  isMade: true,
  missedJustified: null,
  missedUnjustified: null,
  hasRemarks: false,
  hasAgreements: false,
  toCommission: false,
  ...more,
});
const progress = (...reviews: DigestReview[]) => ({
  mip: [],
  expectations: 0,
  selfAssessments: { semester1: 'empty', year: 'empty' } as const,
  reviews,
});

const TABLE = `
          | Matematika | Fizika | Etika* | Chemija?
  kodas01 | .          | .      | .      | .
  kodas02 | .          | .      | .      | .
  kodas03 | .          | –      | .      | .
  kodas04 | .          | .      | .      | .`;
const first: ClassDigest = withSignals(
  digestOf('2b', TABLE, {
    // One is gone before the signal day of the autumn, one before the class was read.
    left: { kodas03: '2027-01-11', kodas04: '2026-11-01' },
    problems: [{ code: 'sheet-missing', sheet: 'Chemija', count: 1, row: 0 }],
    progress: [
      progress(
        review('2026-09', { missedJustified: 4, missedUnjustified: 2 }),
        review('2026-12', { toCommission: true }),
      ),
      progress(
        review('2026-09', { missedUnjustified: 9, hasRemarks: true }),
        review('2026-10', { missedUnjustified: 3, hasAgreements: true }),
      ),
      progress(review('2026-11', { toCommission: true })),
      progress(review('2026-09', { missedUnjustified: 90 })),
    ],
  }),
  {
    Matematika: ['400/300', '399/900', '980/.', '100/100'],
    Fizika: ['.', '350'],
    Etika: ['50', '49', '.', '0'],
  },
);
const second: ClassDigest = withSignals(
  digestOf('3c', '         | Matematika | Fizika\n kodas11 | . | .\n kodas12 | . | .'),
  { Matematika: ['350', '620'], Fizika: ['701', '.'] },
);
const picture: SchoolPicture = pictureOf([first, second]);
const autumn = signalReport(picture, { period: 'semester1' });

test('by class: how many pupils are at risk in none, one, several; who is gone is not there', () => {
  const part = partOf(autumn, 'Kiek mokinių gresia neigiamas įvertinimas');
  expect(part.rows).toEqual([
    ['2b', 3, 2, 0, 1, 0],
    ['3c', 2, 1, 1, 0, 0],
  ]);
  expect(part.total).toEqual(['Iš viso', 5, 3, 1, 1, 0]);
  expect(part.chart?.sentence).toBe('Neigiamas įvertinimas gresia 40 % mokinių. Didžiausia dalis – 3c.');
});

test('how the means are spread, by class and by subject; a mean is no mark, and it is said', () => {
  const byClass = partOf(autumn, 'Vidurkių pasiskirstymas pagal klases');
  expect(byClass.rows).toEqual([
    ['2b', 4, 5.32, 2, 1, 0, 1],
    ['3c', 3, 5.57, 1, 0, 2, 0],
  ]);
  expect(byClass.total).toEqual(['Iš viso', 7, 5.43, 3, 1, 2, 1]);
  expect(byClass.chart?.sentence).toBe('Vidurkis – 5,43. Aukščiausias – 3c, žemiausias – 2b.');
  expect(byClass.note).toContain('Tai ne pažymys');
  const bySubject = partOf(autumn, 'Vidurkių pasiskirstymas pagal dalykus');
  // Chemija was not read, etika has no means.
  expect(bySubject.rows).toEqual([
    ['Matematika', 2, 5, 5.5, 2, 1, 1, 1, 0],
    ['Fizika', 2, 2, 5.26, 1, 0, 1, 0, 2],
  ]);
  expect(partOf(autumn, 'Įskaitos dalykai').rows).toEqual([['Etika', 1, 2, 1, 50, 1]]);
});

test('a subject that classes write with other case, spaces or diacritics is one', () => {
  const other: ClassDigest = {
    ...second,
    className: '3d',
    subjects: second.subjects.map((subject) => ({ ...subject, name: ` ${subject.name.toUpperCase()}` })),
  };
  const both = signalReport(pictureOf([second, other]), { period: 'semester1' });
  expect(
    partOf(both, 'Vidurkių pasiskirstymas pagal dalykus').rows.map(([name, ...row]) => [
      name,
      row[0],
      row[1],
    ]),
  ).toEqual([
    ['Matematika', 2, 4],
    ['Fizika', 2, 2],
  ]);
  const risks = partOf(both, 'Kam ir iš ko gresia neigiamas įvertinimas').rows;
  expect(risks.map(([, className]) => className)).toEqual(['3c', '3d']);
});

test('who is at risk, by subject; and in several', () => {
  expect(partOf(autumn, 'Kam ir iš ko gresia neigiamas įvertinimas').rows).toEqual([
    ['Matematika', '2b', '2b|kodas02', 3.99, null],
    ['Matematika', '3c', '3c|kodas11', 3.5, null],
    ['Fizika', '2b', '2b|kodas02', 3.5, null],
    ['Etika', '2b', '2b|kodas02', null, 49],
  ]);
  expect(partOf(autumn, 'Grėsmė keliuose dalykuose').rows).toEqual([
    ['2b|kodas02', '2b', 3, 'Matematika, Fizika, Etika'],
  ]);
});

test('reviews up to the month of the signal day; a class whose reviews are unread is in no total', () => {
  const part = partOf(autumn, 'Lankomumas, pastabos ir siūlymai');
  expect(part.rows).toEqual([['2b', 3, 4, 14, 3, 1, 1, 1]]);
  expect(part.total).toEqual(['Iš viso', 3, 4, 14, 3, 1, 1, 1]);
  expect(part.note).toContain('rugsėjis, spalis, lapkritis.');
  // 14 lessons of two pupils: of the third nobody has written down any number.
  expect(part.chart?.sentence).toBe('Nepateisintų pamokų vienam mokiniui – 7,00.');
  expect(autumn.leftOut).toContain(
    '3c – klasės vadovo peržiūros neperskaitytos, todėl lankomumo, pastabų ir siūlymų nėra.',
  );
});

test('the list for the commission: who and why, the greatest need first', () => {
  expect(partOf(autumn, 'Sąrašas vaiko gerovės komisijai').rows).toEqual([
    ['2b|kodas03', '2b', 0, null, 'siūlo klasės vadovas', ''],
    [
      '2b|kodas02',
      '2b',
      3,
      12,
      'dalykų, iš kurių gresia neigiamas įvertinimas: 3; 12 nepateisintų pamokų',
      'Matematika, Fizika, Etika',
    ],
  ]);
});

test('the spring has its own day, means and months', () => {
  const spring = signalReport(picture, { period: 'semester2' });
  expect(spring.title).toBe('Pavasario signalinio pusmečio ataskaita');
  expect(spring.facts).toContainEqual({ label: 'Signalinė diena', value: '2027-04-16', isOpen: true });
  expect(lineOf(partLike(spring, /pagal klases/), '2b')).toMatchObject({
    Vidurkių: 2,
    Vidurkis: 6,
    'Žemiau 4': 1,
  });
  expect(partLike(spring, /^Lankomumas/).note).toContain('vasaris, kovas, balandis.');
});

test('what is not known is told: no day, read before it, an unread subject, no beginning of the semester', () => {
  const classes = [
    digestOf('1a', TABLE, { signalDays: ['', ''] }),
    digestOf('1b', TABLE, { readOn: day('2026-11-12') }),
    digestOf('1c', TABLE, { semesters: [null, null], progress: [] }),
  ];
  const report = signalReport(pictureOf(classes, [{ className: '4d', why: 'knygos nėra' }]), {
    period: 'semester1',
  });
  expect(report.leftOut).toEqual([
    '4d – klasė neįtraukta: knygos nėra.',
    '1a – signalinė diena neįrašyta lape „Nustatymai“, todėl klasė neįtraukta.',
    '1b – knyga nuskaityta 2026-11-12, dar iki signalinės dienos (2026-11-13), todėl klasė neįtraukta.',
    '1c – dalyko „Chemija“ lapas neperskaitytas, jo vidurkiai neįtraukti.',
    '1c – pusmečio pradžia neįrašyta lape „Nustatymai“, todėl lankomumo, pastabų ir siūlymų nėra.',
  ]);
  expect(partOf(report, 'Kiek mokinių gresia neigiamas įvertinimas').rows).toEqual([['1c', 4, 0, 0, 0, 4]]);
  // No marks: that they are spread in no way is not known to be 0 pupils.
  expect(partLike(report, /pagal klases/).rows).toEqual([['1c', 0, null, null, null, null, null]]);
});

test('before the signal day there is no report, and it says so', () => {
  const report = signalReport(pictureOf([digestOf('1b', TABLE, { readOn: day('2026-10-01') })]), {
    period: 'semester1',
  });
  expectWellFormed(report);
  expectSums(report);
  for (const { rows, empty } of report.parts) {
    expect(rows).toEqual([]);
    expect(empty).toMatch(/Signalinė diena dar neatėjo|Įskaitos dalykų, turinčių/);
  }
});

test('well-formed, and pupils stand only in columns of pupils', () => {
  expectWellFormed(autumn);
  expectSums(autumn);
  expect(wordsOf(autumn)).not.toContain('kodas');
});
