// Reports of results, of progress and of promotion: figures by hand, and what holds of any classes.
import fc from 'fast-check';
import { REPORT_BUILDERS } from '../../../../src/app/reports/builders';
import { negativesReport } from '../../../../src/app/reports/negatives';
import { progressReport } from '../../../../src/app/reports/progress';
import { promotionReport } from '../../../../src/app/reports/promotion';
import type { ReportPart, ReportPeriod } from '../../../../src/app/reports/report';
import { resultsReport } from '../../../../src/app/reports/results';
import { subjectsReport } from '../../../../src/app/reports/subjects';
import { type ClassDigest, isPresent } from '../../../../src/domain/class-digest';
import { day, digestOf, pictureOf } from './digests';
import { expectWellFormed, lineOf, partOf } from './report-shape';

const CODES = ['results', 'subjects', 'negatives', 'progress', 'promotion'] as const;

const SECOND = digestOf(
  '2b',
  `
          | Matematika | Lietuvių kalba | Etika*        | Chemija
    2b-01 | 8 9 9      | 7 7 7          | įsk įsk įsk   | 6 6 6
    2b-02 | 3 4 4      | 5 3 4          | įsk neįsk įsk | 2 3 3
    2b-03 | atl . .    | 9 10 10        | įsk įsk įsk   | nt . .
    2b-04 | ! . .      | . . .          | . . .         | –
    2b-05 | 8 8 8      | 8 8 8          | įsk įsk įsk   | 8 8 8
  `,
  {
    left: { '2b-05': '2027-03-01' },
    promotion: [
      { pupil: 0, stage: 'decided', activity: 'not-done', proposal: 'promote', decision: 'promote' },
      { pupil: 1, stage: 'proposed', activity: 'done', proposal: 'extra-work', decision: null },
      { pupil: null, stage: 'noted', activity: null, proposal: null, decision: null },
    ],
  },
);
const THIRD = digestOf(
  '3a',
  `
          | matematika | Fizika?
    3a-01 | 6 7 7      | –
    3a-02 | 10 10 10   | –
    3a-03 | 4 5 5      | –
  `,
  { levels: 2023, semesters: [{ from: day('2026-09-01'), to: day('2027-01-29') }, null] },
);
const EMPTY = digestOf('1c', '');
const SCHOOL = pictureOf([SECOND, THIRD, EMPTY], [{ className: '4d', why: 'knyga dar nenuskaityta' }]);

const optionsOf = (period: ReportPeriod) => ({ period });

describe('results by class', () => {
  const report = resultsReport(SCHOOL, optionsOf('semester1'));

  test('percentages of the school are of its pupils', () => {
    const part = partOf(report, 'Pažangumas ir kokybė');
    expect(lineOf(part, '2b')).toEqual({
      Klasė: '2b',
      Mokinių: 5,
      Vertinta: 4,
      'Be neigiamų': 3,
      'Su neigiamais': 1,
      'Pažangumas, %': 75,
      'Tik pagr. ir aukšt. lygio': 3,
      'Kokybė, %': 75,
      'Trūksta įvertinimų': 2,
    });
    // 6 is not yet the basic level of 2023.
    expect(lineOf(part, '3a')).toMatchObject({ 'Pažangumas, %': 100, 'Kokybė, %': 33.3 });
    expect(lineOf(part, '1c')).toMatchObject({ Mokinių: 0, 'Pažangumas, %': null, 'Kokybė, %': null });
    expect(lineOf(part, 'Iš viso')).toMatchObject({ Mokinių: 8, 'Pažangumas, %': 85.7, 'Kokybė, %': 57.1 });
    expect(part.chart?.sentence).toBe(
      'Pažangumas – 85,7 %, kokybė – 57,1 %. Mažiausias pažangumas – 75 % (2b).',
    );
  });

  test('levels by the scale of each class', () => {
    const part = partOf(report, 'Įvertinimai pagal pasiekimų lygius');
    expect(lineOf(part, '2b')).toEqual({
      Klasė: '2b',
      'Aukštesnysis (9–10)': 1,
      Pagrindinis: 6,
      Patenkinamas: 1,
      'Slenkstinis (4)': null,
      'Nepatenkinamas (1–3)': 2,
      Vidurkis: 6.4,
      Neigiami: 2,
      'Iš jų neįsk': 0,
      Įsk: 4,
      Atleista: 1,
      'Nėra testo': 1,
      'Dar nėra': 2,
      KLAIDA: 1,
    });
    expect(lineOf(part, '3a')).toMatchObject({ Pagrindinis: 0, Patenkinamas: 1, 'Slenkstinis (4)': 1 });
    expect(lineOf(part, 'Iš viso')).toMatchObject({ Pagrindinis: 6, 'Slenkstinis (4)': 1, Vidurkis: 6.46 });
    expect(part.note).toMatch(
      /skirtingos pasiekimų lygių skalės.*\) – 2b ir 1c; 2023 m\. skalė \(.*\) – 3a\./,
    );
  });

  test('classes of one scale: its levels with their marks', () => {
    const part = partOf(
      resultsReport(pictureOf([THIRD]), optionsOf('semester1')),
      'Įvertinimai pagal pasiekimų lygius',
    );
    expect(part.columns.slice(1, 6).map(({ title }) => title)).toEqual([
      'Aukštesnysis (9–10)',
      'Pagrindinis (7–8)',
      'Patenkinamas (5–6)',
      'Slenkstinis (4)',
      'Nepatenkinamas (1–3)',
    ]);
    expect(part.note).not.toMatch(/skirtingos/);
  });

  test('whatever is not in the totals is told', () => {
    expect(report.leftOut).toEqual([
      '4d – klasė neįtraukta: knyga dar nenuskaityta.',
      'Mokinių sąraše nėra: 1c.',
      '3a – neperskaitytas dalyko lapas: Fizika. Jų rezultatai nežinomi ir neįtraukti.',
      'Mokiniai be nė vieno pažymio, įsk ar neįsk į procentus neįtraukti: 2b – 1.',
      'Dar trūksta įvertinimų: 2b – 2.',
      '„Nėra testo“, todėl įvertinimo dar nėra – sprendžia mokytojas: 2b – 1.',
      'KLAIDA arba ne įvertinimas; į vidurkius ir procentus neįtraukta: 2b – 1 (Matematika).',
    ]);
    const { leftOut } = resultsReport(SCHOOL, optionsOf('annual'));
    expect(leftOut).toContain(
      'Nustatymuose nėra pusmečio datų: 3a. Mokiniai suskaičiuoti pagal šios dienos sąrašą.',
    );
    expect(leftOut).toContain(
      'Nesuskaičiuoti mokiniai, kurių paskutinę laikotarpio dieną klasėje nebuvo (išvykę arba atvykę vėliau): 2b – 1.',
    );
  });

  test('a semester of which a class has nothing yet', () => {
    const first = digestOf('1a', '      | Biologija\n 1a-01 | 7\n 1a-02 | 8');
    const second = resultsReport(pictureOf([SECOND, first], [], '2027-02-05'), optionsOf('semester2'));
    expect(lineOf(partOf(second, 'Pažangumas ir kokybė'), '1a')).toEqual({
      Klasė: '1a',
      Mokinių: 2,
      Vertinta: 0,
      'Be neigiamų': 0,
      'Su neigiamais': 0,
      'Pažangumas, %': null,
      'Tik pagr. ir aukšt. lygio': 0,
      'Kokybė, %': null,
      'Trūksta įvertinimų': 2,
    });
    expect(second.leftOut).toContain(
      'II pusmečio rezultatų dar nėra: 1a. Mokiniai suskaičiuoti, bet vidurkių ir procentų nekeičia.',
    );
    // It is said once, not again as so many missing ones.
    expect(second.leftOut.filter((sentence) => sentence.includes('1a'))).toEqual([
      'Laikotarpis dar nesibaigė: 2b ir 1a. Rodoma, kas išeina iš dabartinių pažymių.',
      expect.stringContaining('rezultatų dar nėra'),
    ]);
  });

  test('who is not there today, while the semester is not over', () => {
    const more = { left: { '1a-01': '2026-11-02' }, arrived: { '1a-02': '2026-12-01' } };
    const first = digestOf('1a', '      | Biologija\n 1a-01 | 7\n 1a-02 | 8\n 1a-03 | 8', more);
    const { parts, leftOut } = resultsReport(pictureOf([first], [], '2026-11-20'), optionsOf('semester1'));
    expect(parts[0]?.rows[0]?.[1]).toBe(1);
    expect(leftOut).toEqual([
      'Laikotarpis dar nesibaigė: 1a. Rodoma, kas išeina iš dabartinių pažymių.',
      'Nesuskaičiuoti mokiniai, kurių šiandien klasėje nėra (išvykę arba dar neatvykę): 1a – 2.',
    ]);
  });

  test('problems of the lists and the subjects are told, of registers not', () => {
    const problems: ClassDigest['problems'] = [
      { code: 'sheet-missing', sheet: 'Chemija', count: 1, row: 0 },
      { code: 'pupil-twice', sheet: 'Mokiniai', count: 2, row: 5 },
      { code: 'state-unknown', sheet: 'Apeliacijos', count: 1, row: 2 },
      { code: 'grade-error', sheet: 'Matematika', count: 1, row: 8 },
    ];
    const digest = digestOf('2a', '      | Chemija? | Dailė?\n 2a-01 | 7', { problems });
    const { leftOut } = resultsReport(pictureOf([digest]), optionsOf('semester1'));
    expect(
      leftOut.filter((sentence) => /Chemija|Mokiniai“|Apeliacijos|Matematika|Dailė/.test(sentence)),
    ).toEqual([
      '2a – neperskaitytas dalyko lapas: Dailė. Jų rezultatai nežinomi ir neįtraukti.',
      expect.stringMatching(/^2a – „Chemija“: lapo nėra/),
      expect.stringMatching(/^2a – „Mokiniai“, nuo 5 eilutės: kartojasi/),
    ]);
  });
});

describe('results by subject', () => {
  const report = subjectsReport(SCHOOL, optionsOf('semester1'));

  test('over all classes, however a class writes the name', () => {
    const part = partOf(report, 'Pažangumas ir kokybė pagal dalykus');
    expect(part.rows.map(([name]) => name)).toEqual([
      'Matematika',
      'Lietuvių kalba',
      'Etika',
      'Chemija',
      'Fizika',
    ]);
    expect(lineOf(part, 'Matematika')).toEqual({
      Dalykas: 'Matematika',
      Klasių: 2,
      Mokosi: 8,
      Įvertinimų: 6,
      Vidurkis: 6.5,
      Neigiami: 1,
      'Pažangumas, %': 83.3,
      'Kokybė, %': 50,
    });
    expect(lineOf(part, 'Etika')).toMatchObject({ Vidurkis: null, 'Pažangumas, %': 100, 'Kokybė, %': null });
    expect(part.chart?.sentence).toBe(
      'Mažiausias pažangumas – 66,7 %: Chemija. Mažiausia kokybė – 50 %: Matematika.',
    );
  });

  test('in each class; a subject that could not be read has a line without figures', () => {
    const rows = partOf(report, 'Dalykai pagal klases').rows.map(([name, className, , learn, ...figures]) => [
      name,
      className,
      learn,
      ...figures,
    ]);
    expect(rows).toEqual([
      ['Matematika', '2b', 5, 3, 6.33, 1, 66.7, 66.7],
      ['Matematika', '3a', 3, 3, 6.67, 0, 100, 33.3],
      ['Lietuvių kalba', '2b', 5, 4, 7.25, 0, 100, 75],
      ['Etika', '2b', 5, 4, null, 0, 100, null],
      ['Chemija', '2b', 4, 3, 5.33, 1, 66.7, 66.7],
      ['Fizika', '3a', null, null, null, null, null, null],
    ]);
  });
});

describe('negative results', () => {
  const classes = [
    digestOf(
      '2b',
      `
            | Matematika | Chemija | Etika*
      2b-01 | 3          | 2       | neįsk
      2b-02 | 3          | 9       | įsk
      2b-03 | !          | nt      | .
      2b-04 | 1          | 3       | įsk
      `,
      { left: { '2b-04': '2026-12-01' } },
    ),
    digestOf('3a', '      | Chemija | Fizika\n 3a-01 | 3 | 2\n 3a-02 | 4 | 4'),
  ];
  const report = negativesReport(pictureOf(classes), optionsOf('semester1'));

  test('one, two, three and more', () => {
    const part = partOf(report, 'Kiek mokinių turi neigiamų įvertinimų');
    expect([...part.rows, part.total]).toEqual([
      ['2b', 3, 1, 0, 1, 2, 4],
      ['3a', 2, 0, 1, 0, 1, 2],
      ['Iš viso', 5, 1, 1, 1, 3, 6],
    ]);
    expect(part.chart?.sentence).toBe(
      'Kelis neigiamus įvertinimus turi 2 mokiniai, bent vieną – 3 mokiniai. Daugiausia turinčių neigiamų: 2b (2).',
    );
  });

  test('by subject, the most first', () => {
    expect(partOf(report, 'Iš kurių dalykų').rows).toEqual([
      ['Matematika', 2, 1],
      ['Chemija', 2, 2],
      ['Etika', 1, 1],
      ['Fizika', 1, 1],
    ]);
  });

  test('pupils by their keys, the most negatives first', () => {
    expect(partOf(report, 'Mokiniai').rows).toEqual([
      ['2b', '2b|2b-01', 3, 'Matematika\u00a0–\u00a03; Chemija\u00a0–\u00a02; Etika\u00a0–\u00a0neįsk'],
      ['3a', '3a|3a-01', 2, 'Chemija\u00a0–\u00a03; Fizika\u00a0–\u00a02'],
      ['2b', '2b|2b-02', 1, 'Matematika\u00a0–\u00a03'],
    ]);
  });

  test('nobody has any', () => {
    const none = negativesReport(pictureOf([THIRD]), optionsOf('semester1'));
    expect(partOf(none, 'Mokiniai')).toMatchObject({ rows: [], empty: 'Neigiamų įvertinimų nėra.' });
    expect(partOf(none, 'Kiek mokinių turi neigiamų įvertinimų').chart?.sentence).toBe(
      'Neigiamų įvertinimų nėra.',
    );
  });
});

describe('progress', () => {
  const report = progressReport(SCHOOL);

  test('by class, and the school by its pupils', () => {
    const part = partOf(report, 'Kiek mokinių padarė pažangą');
    expect([...part.rows, part.total]).toEqual([
      ['2b', 4, 2, 1, 0, 1, 66.7, 5.71, 6, 0.29],
      ['3a', 3, 2, 1, 0, 0, 66.7, 6.67, 7.33, 0.67],
      ['1c', 0, 0, 0, 0, 0, null, null, null, null],
      ['Iš viso', 7, 4, 2, 0, 1, 66.7, 6, 6.4, 0.4],
    ]);
    expect(part.chart?.sentence).toBe(
      'Pažangą padarė 4 mokiniai iš 6 (66,7 %); rezultatai nepakito – 2, suprastėjo – 0.',
    );
  });

  test('everybody who ties is proposed', () => {
    expect(partOf(report, 'Siūlomi mokiniai: didžiausia pažanga klasėje').rows).toEqual([
      ['2b', '2b|2b-03', 9, 10, 1, 1],
      ['3a', '3a|3a-01', 6, 7, 1, 1],
      ['3a', '3a|3a-03', 4, 5, 1, 1],
    ]);
  });

  test('by subject', () => {
    const part = partOf(report, 'Pažanga pagal dalykus');
    expect(part.rows).toEqual([
      ['Matematika', 5, 4, 1, 0, 0.8],
      ['Lietuvių kalba', 3, 1, 1, 1, -0.33],
      ['Chemija', 2, 1, 1, 0, 0.5],
    ]);
    expect(part.chart?.sentence).toBe(
      'Labiausiai pakilo: Matematika (+0,80). Labiausiai krito: Lietuvių kalba (−0,33).',
    );
  });

  test('who and what cannot be compared is told', () => {
    expect(report.leftOut).toContain(
      'Nepalyginti mokiniai, neturintys nė vieno dalyko su abiejų pusmečių pažymiais: 2b – 1.',
    );
    const early = digestOf('1a', '      | Biologija\n 1a-01 | 7\n 1a-02 | 8');
    const fell = digestOf('1b', '      | Biologija\n 1b-01 | 7 6\n 1b-02 | 8 8');
    expect(progressReport(pictureOf([early, fell])).leftOut).toEqual([
      'II pusmečio pažymių dar nėra: 1a. Pažangos palyginti negalima.',
      'Nė vieno mokinio vidurkis nepakilo, todėl siūlomo nėra: 1b.',
    ]);
  });
});

describe('promotion', () => {
  const report = promotionReport(SCHOOL);
  const late = promotionReport(pictureOf([SECOND, THIRD], [], '2027-06-25'));

  test('who has grounds, by class', () => {
    const part = partOf(report, 'Kiek mokinių svarstytina mokytojų taryboje');
    expect([...part.rows, part.total]).toEqual([
      ['2b', 4, 1, 1, 2, 2, 2],
      ['3a', 3, 0, 0, 0, 3, 0],
      ['1c', 0, 0, 0, 0, 0, 0],
      ['Iš viso', 7, 1, 1, 2, 5, 2],
    ]);
    expect(part.chart?.sentence).toBe('Svarstyti reikia 2 mokinius iš 7. Daugiausia: 2b (2).');
  });

  test('how far that is, and whose parents should know by now', () => {
    const title = 'Kas padaryta dėl svarstytinų mokinių';
    expect(partOf(report, title).total).toEqual(['Iš viso', 2, 0, 1, 1, 0, 0, 0]);
    expect(partOf(late, title).total).toEqual(['Iš viso', 2, 0, 1, 1, 0, 0, 2]);
    expect(partOf(late, title).chart?.sentence).toBe(
      'Tėvai informuoti dėl 0 mokinių iš 2. Vėluojama informuoti dėl 2 mokinių.',
    );
  });

  test('proposals, decisions and the list', () => {
    expect(partOf(report, 'Siūlymai ir nutarimai').total).toEqual(['Iš viso', 1, 1, 0, 1, 0, 0]);
    expect(partOf(late, 'Svarstytini mokiniai').rows).toEqual([
      ['2b', '2b|2b-01', '', '', 'neatlikta', 'kelti', 'kelti', 'nutarta; vėluojama informuoti tėvus'],
      [
        '2b',
        '2b|2b-02',
        'Chemija\u00a0–\u00a03',
        '',
        'atlikta',
        'papildomas darbas',
        '',
        'pasiūlyta; vėluojama informuoti tėvus',
      ],
    ]);
    expect(report.leftOut).toContain('Lapo „Kėlimas“ eilutės mokinių, kurių nėra lape „Mokiniai“: 2b – 1.');
  });
});

describe('whatever the classes are', () => {
  const word = fc.constantFrom(
    '1',
    '3',
    '4',
    '5',
    '6',
    '7',
    '9',
    '10',
    'įsk',
    'neįsk',
    'atl',
    'nt',
    '!',
    '.',
  );
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(word, word, word).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.constant('–') },
  );
  const SUBJECTS = ['Matematika', 'Etika*', 'Chemija?', 'Fizika'];
  const digest = (className: string) =>
    fc
      .record({
        cells: fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 6 }),
        columns: fc.integer({ min: 0, max: 4 }),
        left: fc.dictionary(
          fc.integer({ min: 0, max: 5 }).map((one) => `${className}-${one}`),
          fc.constantFrom('2026-10-01', '2027-01-29', '2027-04-01', '2027-08-01'),
        ),
        levels: fc.constantFrom<2018 | 2023>(2018, 2023),
        hasDates: fc.boolean(),
      })
      .map(({ cells, columns, left, levels, hasDates }) =>
        digestOf(
          className,
          [
            ['', ...SUBJECTS.slice(0, columns)].join(' | '),
            ...cells.map((row, index) => [`${className}-${index}`, ...row.slice(0, columns)].join(' | ')),
          ].join('\n'),
          { left, levels, ...(hasDates ? {} : { semesters: [null, null] }) },
        ),
      );
  const school = fc
    .tuple(digest('1a'), digest('2b'), digest('3c'), fc.integer({ min: 0, max: 3 }))
    .map(([first, second, third, count]) => [first, second, third].slice(0, count));
  const period = fc.constantFrom<ReportPeriod>('semester1', 'semester2', 'annual');

  const sumOf = ({ rows }: ReportPart, column: number) =>
    rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

  test('every report is whole, counts every pupil who was there, and totals are sums of the lines', () => {
    fc.assert(
      fc.property(school, period, fc.constantFrom('2026-11-20', '2027-06-20'), (classes, of, today) => {
        const picture = pictureOf(classes, [], today);
        for (const code of CODES) {
          const report = REPORT_BUILDERS[code]?.(picture, { period: of });
          if (!report) throw new Error(code);
          expectWellFormed(report);
          const wrong = report.parts.flatMap((part) =>
            part.columns.flatMap(({ kind, title }, column) => {
              const total = part.total?.[column] ?? null;
              return kind !== 'count' || total === null || total === sumOf(part, column) ? [] : [title];
            }),
          );
          expect(wrong).toEqual([]);
        }
        const results = resultsReport(picture, { period: of });
        const [success, levels] = results.parts;
        for (const [index, one] of classes.entries()) {
          const end = one.semesters[of === 'semester1' ? 0 : 1]?.to;
          const on = day(end !== undefined && end < today ? end : today);
          const present = one.pupils.filter((pupil) => isPresent(pupil, on));
          expect(success?.rows[index]?.[1]).toBe(present.length);
          // Each result of theirs in a subject that was read stands in exactly one column.
          const given = one.subjects.flatMap(({ isRead, results: all }) =>
            isRead ? all.filter((own, at) => own && present.includes(one.pupils[at] as never)) : [],
          );
          const line = Object.entries(lineOf(levels as ReportPart, one.className));
          const once = line.filter(([title]) => !['Klasė', 'Vidurkis', 'Neigiami'].includes(title));
          expect(once.reduce((sum, [, value]) => sum + Number(value ?? 0), 0)).toBe(given.length);
        }
      }),
    );
  });

  test('the order of classes changes nothing but the order of lines', () => {
    fc.assert(
      fc.property(school, period, (classes, of) => {
        for (const code of CODES) {
          const build = REPORT_BUILDERS[code];
          const [one, other] = [classes, [...classes].reverse()].map((list) =>
            build?.(pictureOf(list), { period: of }).parts.map(({ total }) => total),
          );
          expect(other).toEqual(one);
        }
      }),
    );
  });
});
