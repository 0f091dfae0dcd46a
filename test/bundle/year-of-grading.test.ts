// A whole year as teachers type it: marks → semesters → the annual mark, by the formulas of freshly drawn sheets, every
// special case with its clause; and „Paaiškinimas“ of the built add-on says the same of every pupil.
import { type Explanation, explain } from '../../src/app/explain/explanation';
import type { ExplanationData } from '../../src/app/explain/explanation-data';
import { explanationSections, explanationText } from '../../src/app/explain/explanation-view';
import type { SchoolDate } from '../../src/domain/school-date';
import { pupilName } from '../../src/workbook/pupils-sheet';
import { readSubjectSheet } from '../../src/workbook/subject-sheet';
import { aPupil, aSubject, type ClassHost, freshClass } from './class-workbook';

type Cells = readonly (string | number)[];
type Shown = string | number;
interface Case {
  readonly clause: string;
  readonly first: Cells;
  readonly second: Cells;
  /** First semester, second semester, year. */
  readonly results: readonly [Shown, Shown, Shown];
  readonly statuses?: readonly [string, string];
  readonly closed?: readonly [Shown, Shown];
  readonly override?: Shown;
  readonly otherWay?: string;
  readonly arrived?: string;
  readonly left?: string;
  /** What the explanation must say. */
  readonly says?: RegExp;
}
const BY_SEMESTERS = aSubject('Matematika');
const BY_ALL_MARKS = aSubject('Fizika', { annualFrom: 'visi' });
const PLAIN = aSubject('Istorija', { mean: 'aritmetinis' });
const PASS_FAIL = aSubject('Etika', { assessment: 'įskaita', mean: 'aritmetinis' });
/** Works of both semesters: kinds and weights. */
const WORKS: Readonly<Record<string, readonly (readonly [string, number | ''])[]>> = {
  Matematika: [
    ['T', 3],
    ['ND', 1],
    ['G', 2],
    ['B', ''],
  ],
  Fizika: [
    ['T', 3],
    ['ND', 1],
    ['F', 1],
    ['B', ''],
  ],
  Istorija: [
    ['T', 3],
    ['ND', 1],
    ['T', 3],
    ['B', ''],
  ],
  Etika: [
    ['T', ''],
    ['KŪR', ''],
    ['AŽ', ''],
  ],
};
const CASES: Readonly<Record<string, readonly Case[]>> = {
  Matematika: [
    {
      clause: '24, 26 p.',
      first: [8, 7],
      second: [9, 10],
      results: [8, 9, 9],
      says: /\(8·3 \+ 7·1\) \/ 4 = 7,75 → 8/,
    },
    { clause: '26 p.: 4,5 apvalinama į 5', first: [4], second: [5], results: [4, 5, 5] },
    { clause: '27 p.: nenuspręsta', first: ['', 7], second: [8], results: ['nėra testo', 8, ''] },
    {
      clause: '27 p.',
      first: ['', 7],
      second: [7],
      statuses: ['nepateisinta', ''],
      results: [1, 7, 4],
      says: /nepateisinta.* → 1 \(27 p\.\)/,
      otherWay: 'iš visų pažymių 7',
    },
    { clause: '28 p.', first: [], second: [8], statuses: ['pateisinta', ''], results: ['atleista', 8, 8] },
    {
      clause: 'tarp 27 ir 28 p.',
      first: ['', 7],
      second: [8],
      statuses: ['pateisinta', ''],
      results: [7, 8, 8],
    },
    {
      clause: '29 p.: II pusmetis',
      first: [8],
      second: [9],
      statuses: ['', 'atleista'],
      results: [8, 'atleista', 'atleista'],
    },
    {
      clause: '29 p.: visi metai',
      first: [],
      second: [],
      statuses: ['atleista', 'atleista'],
      results: ['atleista', 'atleista', 'atleista'],
    },
    {
      clause: '35 p.: tik ligoninės vidurkis',
      first: ['', '', 7.5],
      second: [8],
      statuses: ['pateisinta', ''],
      results: [8, 8, 8],
    },
    { clause: '35 p.: ligoninės vidurkis prie kitų', first: [8, '', 7.5], second: [7], results: [8, 7, 8] },
    {
      clause: '21.6 p.: bonusas',
      first: [8, 7, '', 0.5],
      second: [8, 8, '', 0.5],
      results: [8, 9, 9],
      otherWay: 'iš visų pažymių 8',
    },
    {
      clause: '21.6 p.: ne daugiau kaip 10',
      first: [10, 10, '', 1],
      second: [10, '', '', 0.5],
      results: [10, 10, 10],
    },
    {
      clause: '34 p.: papildomas darbas',
      first: [3],
      second: [3],
      override: 4,
      results: [3, 3, 4],
      says: /Be jo metinis būtų 3/,
    },
    { clause: '34 p.: ir mažesnis', first: [5], second: [5], override: 3, results: [5, 5, 3] },
    {
      clause: '36 p.: atvyko II pusmetį',
      first: [],
      second: [8],
      arrived: '2027-02-10',
      results: ['', 8, ''],
      says: /sudaromos sąlygos atsiskaityti \(36 p\.\)/,
    },
    {
      clause: '36 p.: dalyko nesimokė',
      first: [],
      second: [],
      arrived: '2026-11-10',
      results: ['', '', ''],
      says: /sudaromos sąlygos išmokti ir atsiskaityti.*\(36 p\.\)/,
    },
    {
      clause: '36 p.: atsiskaitė',
      first: [],
      second: [8],
      arrived: '2027-02-10',
      override: 7,
      results: ['', 8, 7],
    },
    {
      clause: '36 p.: užbaigta be įvertinimo',
      first: [],
      second: [9],
      arrived: '2026-12-01',
      closed: ['–', ''],
      results: ['', 9, ''],
      says: /be įvertinimo/,
    },
    {
      clause: 'išvyko',
      first: [7, 8],
      second: [],
      left: '2027-03-01',
      results: [7, '', ''],
      says: /Mokinys išvyko 2027-03-01/,
    },
    {
      clause: 'užbaigtas įvertinimas galioja',
      first: [8],
      second: [8],
      closed: [6, ''],
      results: [8, 8, 7],
      otherWay: 'iš visų pažymių 8',
      says: /galioja 6\.\nPo užbaigimo lapas pasikeitė: pagal dabartinius įrašus būtų 8/,
    },
    { clause: 'neatliktas darbas nėra 0', first: [6, 'n'], second: ['6', ''], results: [6, 6, 6] },
    {
      clause: 'keli įvertinimai langelyje',
      first: ['8 9', 4],
      second: [7],
      results: [8, 7, 8],
      otherWay: 'iš visų pažymių 7',
    },
    {
      clause: 'klaida nėra pažymys',
      first: [11],
      second: [8],
      results: ['KLAIDA', 8, 'KLAIDA'],
      says: /Apskaičiuoti nepavyksta: 1-as įvertinimas „11“/,
    },
  ],
  Fizika: [
    {
      clause: '26 p.: iš visų',
      first: [8, 7],
      second: [9, 10],
      results: [8, 9, 9],
      says: /Visų metų pažymių suma: 34 \(4 pažymiai\)\. Vidurkis: 17\/2 = 8,5/,
    },
    {
      clause: '26 p.: būdai skiriasi',
      first: [10, 10],
      second: [7, '8 7 7'],
      results: [10, 7, 8],
      otherWay: 'iš pusmečių 9',
      says: /vedant iš pusmečių įvertinimų – 9/,
    },
    {
      clause: '21.6, 26 p.: bonusai į metų vidurkį neįeina',
      first: [10, 10, '', 1],
      second: [10, 10, '', 1],
      results: [10, 10, 10],
    },
    {
      clause: '21.6, 26 p.: bonusas metų vidurkio nekelia',
      first: [7, 7, '', 0.5],
      second: [7, 7, '', 0.5],
      results: [8, 8, 7],
      otherWay: 'iš pusmečių 8',
    },
    { clause: '26 p.: žinomas tik vienas pusmetis', first: [8], second: [], results: [8, '', ''] },
    {
      clause: '29 p.: II pusmetis',
      first: [8],
      second: [],
      statuses: ['', 'atleista'],
      results: [8, 'atleista', 'atleista'],
    },
    {
      clause: '26, 29 p.: I pusmetis',
      first: [],
      second: [8, 9],
      statuses: ['atleista', ''],
      results: ['atleista', 8, 9],
      otherWay: 'iš pusmečių 8',
    },
    { clause: '27 p.: nenuspręsta', first: [8], second: ['', 9], results: [8, 'nėra testo', ''] },
    {
      clause: '11 p.: formuojamasis neskaičiuojamas',
      first: [6, '', '+'],
      second: [6, '', 'gerai'],
      results: [6, 6, 6],
      says: /formuojamasis vertinimas pažymiu nevirsta/,
    },
    { clause: '32–33 p.: kurso skirtumas', first: [6], second: [6], override: 8, results: [6, 6, 8] },
  ],
  Istorija: [
    {
      clause: '24 p.: aritmetinis, svoriai neskaičiuojami',
      first: [4, 9],
      second: [8],
      otherWay: 'iš visų pažymių 7',
      results: [7, 8, 8],
      says: /\(4 \+ 9\) \/ 2 = 6,5 → 7/,
    },
    { clause: '24 p.: 4,49 neapvalinama', first: [4, '5 4', 4], second: [4], results: [4, 4, 4] },
  ],
  Etika: [
    { clause: '30 p.', first: ['įsk', 'įsk'], second: ['įskaityta'], results: ['įsk', 'įsk', 'įsk'] },
    { clause: '30 p.: vieno pakanka', first: ['neįsk'], second: ['įsk'], results: ['neįsk', 'įsk', 'įsk'] },
    { clause: '31 p.', first: ['neįsk'], second: ['neisk', 'neįsk'], results: ['neįsk', 'neįsk', 'neįsk'] },
    {
      clause: '29, 30 p.',
      first: ['įsk'],
      second: [],
      statuses: ['', 'atleista'],
      results: ['įsk', 'atleista', 'įsk'],
    },
    {
      clause: '29, 31 p.',
      first: [],
      second: ['neįsk'],
      statuses: ['atleista', ''],
      results: ['atleista', 'neįsk', 'neįsk'],
    },
    { clause: 'bent pusė svorio', first: ['įsk', 'neįsk'], second: ['įsk'], results: ['įsk', 'įsk', 'įsk'] },
    {
      clause: '27 p.: nepateisinta be darbų',
      first: [],
      second: ['įsk'],
      statuses: ['nepateisinta', ''],
      results: ['neįsk', 'įsk', 'įsk'],
    },
    { clause: 'žinomas tik vienas pusmetis', first: ['įsk'], second: [], results: ['įsk', '', ''] },
    { clause: 'dvi skalės', first: ['įsk'], second: [8], results: ['įsk', 8, 'KLAIDA'] },
  ],
};
const SUBJECTS = [BY_SEMESTERS, BY_ALL_MARKS, PLAIN, PASS_FAIL];
const MOST = Math.max(...Object.values(CASES).map((cases) => cases.length));
/** Who came or left is of the pupil, so only the first subject's cases say it. */
const PUPILS = Array.from({ length: MOST }, (_, index) => {
  const { arrived, left } = CASES.Matematika?.[index] ?? {};
  return aPupil(`Mokinys${String(index + 1).padStart(2, '0')}`, 'Vardas', {
    arrived: arrived as SchoolDate | undefined,
    left: left as SchoolDate | undefined,
  });
});
const day = (semester: number, work: number): Date => new Date(2026, 8 + semester * 5, 10 + work * 30);

let host: ClassHost;
beforeAll(async () => {
  host = freshClass({ pupils: PUPILS, subjects: SUBJECTS });
  const { blocks, status, closed, override } = host.layout;
  for (const { name } of SUBJECTS) {
    const works = WORKS[name] ?? [];
    const cases = CASES[name] ?? [];
    blocks.forEach(({ first }, semester) => {
      host.type(name, 2, first, [
        works.map((_, work) => day(semester, work)),
        works.map(([kind]) => kind),
        works.map(([, weight]) => weight),
      ]);
      host.type(
        name,
        7,
        first,
        cases.map((one) => [...(semester === 0 ? one.first : one.second)]),
      );
      host.type(
        name,
        7,
        status[semester as 0 | 1],
        cases.map(({ statuses }) => [statuses?.[semester] ?? '']),
      );
      host.type(
        name,
        7,
        closed[semester as 0 | 1],
        cases.map((one) => [one.closed?.[semester] ?? '']),
      );
    });
    host.type(
      name,
      7,
      override,
      cases.map((one) => [one.override ?? '']),
    );
  }
  await host.calculated();
});
afterAll(() => host.dispose());

const rows = SUBJECTS.flatMap(({ name }) =>
  (CASES[name] ?? []).map((one, index) => [name, one.clause, index, one] as const),
);
/** An error says more after its first word. */
const firstWord = (cell: unknown): unknown =>
  typeof cell === 'string' && cell.startsWith('KLAIDA') ? 'KLAIDA' : cell;

test.each(rows)('%s, %s', (subject, _clause, index, one) => {
  const read = readSubjectSheet({ name: subject, rows: host.values(subject) });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const pupil = read.value.pupils[index];
  const otherWay = (host.values(subject)[1] ?? []).indexOf('Metinis kitu būdu');
  expect([
    ...(pupil?.semesters.map(({ grade }) => firstWord(grade)) ?? []),
    firstWord(pupil?.annual),
    host.values(subject)[6 + index]?.[otherWay],
  ]).toEqual([...one.results, one.otherWay ?? '']);
});

async function explained(
  subject: string,
  index: number,
): Promise<{ data: ExplanationData; result: Explanation }> {
  const input = { pupil: pupilName(PUPILS[index] ?? aPupil('', '')), subject };
  const report = await host.host.execute('explainPupil', [input], { answers: [] });
  expect(report.error).toBeNull();
  const answer = report.result as { ok: true; value: { data: ExplanationData } };
  expect(answer).toMatchObject({ ok: true, value: { kind: 'explained' } });
  return { data: answer.value.data, result: explain(answer.value.data) };
}

test.each(rows)('%s, %s: the explanation says the same', async (subject, _clause, index, one) => {
  const { data, result } = await explained(subject, index);
  const [first, second] = result.semesters;
  const outcomes = [first, second].map(({ working }) => working?.outcome ?? 'KLAIDA');
  expect([...outcomes, result.annual.working?.outcome ?? 'KLAIDA']).toEqual(one.results);
  expect([first.shown, second.shown, result.annual.shown]).toEqual(['same', 'same', 'same']);
  expect(result.annual.otherWay ?? '').toBe(one.otherWay ? Number(one.otherWay.split(' ').pop()) : '');
  const text = explanationText(data, explanationSections(data, result));
  if (one.says) expect(text).toMatch(one.says);
  expect(text).not.toMatch(/undefined|NaN|\bnull\b|\d\.\d{2,}(?!\d*-)/);
});

test('nobody has an error or a 1 for what they did not study', () => {
  for (const { name } of SUBJECTS)
    for (const [index, cells] of host.values(name).slice(6).entries()) {
      const one = CASES[name]?.[index];
      const isEmpty = !one || (one.first.length === 0 && one.second.length === 0 && !one.statuses);
      if (!isEmpty) continue;
      const results = [host.layout.grade[0], host.layout.grade[1], host.layout.annual, host.layout.yearMean];
      expect(results.map((column) => cells[column - 1])).toEqual(['', '', '', '']);
    }
});
