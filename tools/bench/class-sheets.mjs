// Sheets of a class workbook at the end of a year, everything filled in, as the Sheets API gives their values. Their
// headings are those of the demo class; whose they are and what stands in them is made up, alike each time.
import { readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

const SUBJECT = 'Matematika';
const FIRST_PUPIL_ROW = 6;
/** 1 September 2026, as a sheet counts days. */
const SEPTEMBER = 46266;
const MONTHS = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06'].map(
  (month) => `${Number(month) >= 9 ? 2026 : 2027}-${month}`,
);
const TEXT =
  'Keletas sakinių, kuriuos mokinys arba klasės vadovas parašė apie praėjusį mėnesį ir kitą tikslą.';
const WORKS = JSON.stringify(
  Array.from({ length: 12 }, (_, index) => ['2026-10-05', 'T', '3', `Tema ${index + 1}`, '8']),
);
const PROMOTION = [
  ...['Mokinys', 'Neigiami metiniai', 'Dar nėra metinių', 'Socialinė-pilietinė veikla', 'Siūlymas'],
  ...['Tarybos nutarimas', 'Nutarimo Nr.', 'Nutarimo data', 'Įsakymo Nr.', 'Įsakymo data'],
  ...['Informuoti tėvus iki', 'Tėvai informuoti', 'Dokumentas', 'Mokinio kodas', 'Raktas'],
];

/** The values of every sheet of the demo class, by its name. */
export function demoSheets() {
  const { snapshot, results } = JSON.parse(readFileSync(inRoot('build', 'demo', 'workbook.json'), 'utf8'));
  return new Map(
    Object.values(snapshot.sheets).map(({ id, name, cellData }) => {
      const rows = [];
      const put = (row, column, { v }) => {
        rows[row] ??= [];
        if (v !== undefined) rows[row][column] = v;
      };
      for (const cells of [cellData, results?.[id]?.cells ?? {}])
        for (const [row, line] of Object.entries(cells))
          for (const [column, cell] of Object.entries(line)) put(Number(row), Number(column), cell);
      return [name, rows.map((cells) => Array.from(cells ?? [], (value) => value ?? ''))];
    }),
  );
}

/** Every class is another one: its name, its pupils' codes and its marks. */
export function makeClass(demo, number, pupils, subjects) {
  let seed = 20260901 + number;
  const next = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const className = `${1 + (number % 4)}${String.fromCharCode(97 + Math.floor(number / 4))}`;
  const people = Array.from({ length: pupils }, (_, index) => ({
    name: `Pavardenis${index + 1} Vardenis`,
    code: `${className}-${String(index + 1).padStart(2, '0')}`,
  }));
  const names = Array.from({ length: subjects }, (_, index) => `Dalykas ${index + 1}`);
  const table = (sheet, records, headings = demo.get(sheet)?.[0] ?? []) => [
    sheet,
    [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ''))],
  ];
  const each = (list, record) => people.flatMap((pupil) => list.map((one) => record(pupil, one)));
  const of = ({ name, code }, kind, part) => ({
    Mokinys: name,
    Raktas: `${kind}|${code}|${part}`,
    Užpildyta: SEPTEMBER + 60.5,
  });
  const texts = (...headings) => Object.fromEntries(headings.map((heading) => [heading, TEXT]));
  const sheets = [
    [
      'Nustatymai',
      demo
        .get('Nustatymai')
        .map(([name, value = '', ...more]) => [name, name === 'Klasė' ? className : value, ...more]),
    ],
    table(
      'Mokiniai',
      people.map(({ name, code }, index) => ({
        ...{
          'Nr.': index + 1,
          Pavardė: name.split(' ')[0],
          Vardas: name.split(' ')[1],
          'Mokinio kodas': code,
        },
      })),
    ),
    table(
      'Dalykai',
      names.map((name) => ({
        ...{ Dalykas: name, Mokytojas: 'Smilgienė Rita', 'Savaitinės pamokos': 3, Vertinimas: 'pažymys' },
        ...{ Vidurkis: 'svertinis', 'Metinis iš': 'pusmečiai' },
      })),
    ),
    table(
      'MIP',
      each(MONTHS, (pupil, month) => ({
        ...of(pupil, 'mip', month),
        Laikotarpis: month,
        Vidurkis: 8.1,
        ...texts('Stipriausi dalykai', 'Sunkumai', 'Ką padariau pažangai', 'Kito mėnesio tikslas'),
      })),
    ),
    table(
      'MIP lūkesčiai',
      each(names, (pupil, subject) => ({
        ...of(pupil, 'expectation', subject),
        ...{ Dalykas: subject, 'Siekiamas metinis': '9', 'Kaip sieksiu': TEXT },
      })),
    ),
    table(
      'MIP įsivertinimai',
      each(['semester1', 'year'], (pupil, part) => ({
        ...of(pupil, 'selfAssessment', part),
        Laikotarpis: part === 'year' ? 'metai' : 'I pusmetis',
        ...texts('Kurie lūkesčiai įgyvendinti', 'Argumentai', 'Ką darysiu toliau'),
      })),
    ),
    table(
      'Peržiūros',
      each(MONTHS, (pupil, month) => ({
        ...of(pupil, 'review', month),
        ...{ Mėnuo: month, Data: SEPTEMBER + 30, 'Praleista pateisintų': next(20) },
        ...texts('Rezultatai', 'Pagyrimai, pastabos', 'Susitarimai'),
      })),
    ),
    table(
      'Užbaigti pusmečiai',
      each(names, (pupil, subject) =>
        ['I', 'II'].map((semester) => ({
          ...{ Dalykas: subject, Pusmetis: semester, Mokinys: pupil.name, Įvertinimas: String(1 + next(10)) },
          ...{ Užbaigta: SEPTEMBER + (semester === 'I' ? 140.5 : 285.5), 'Mokinio kodas': pupil.code },
          ...{ 'Darbai ir jų įvertinimai': TEXT, 'Kaip gauta': TEXT, Duomenys: WORKS },
        })),
      ).flat(),
    ),
    table(
      'Kompensaciniai planai',
      people.slice(0, 20).map(({ name }, index) => ({
        ...{ Mokinys: name, Dalykas: names[index % subjects], Pusmetis: 'I', Būsena: 'vykdomas' },
        ...{ 'Pateikti iki': SEPTEMBER + 150, Pateikta: SEPTEMBER + 148 + (index % 5) },
      })),
    ),
    table(
      'Apeliacijos',
      people.slice(0, 3).map(({ name }) => ({
        ...{
          Būsena: 'nuspręsta',
          Mokinys: name,
          Dalykas: names[0],
          Įvertinimas: '7',
          'Galutinis įvertinimas': '8',
        },
        Pateikta: SEPTEMBER + 145,
      })),
    ),
    table('Kursų keitimai', []),
    table('Papildomi darbai', []),
    table(
      'Kėlimas',
      people.map(({ name, code }) => ({
        ...{
          Mokinys: name,
          'Mokinio kodas': code,
          'Socialinė-pilietinė veikla': 'atlikta',
          Siūlymas: 'kelti',
        },
      })),
      PROMOTION,
    ),
    ['Testų tvarkaraštis', demo.get('Testų tvarkaraštis')],
    ...names.map((name) => [name, subjectSheet(demo.get(SUBJECT), people, next)]),
  ];
  return { className, sheets: new Map(sheets) };
}

/** Every work of every pupil has a mark, and both semesters are closed. */
function subjectSheet(demo, people, next) {
  const head = demo.slice(0, FIRST_PUPIL_ROW);
  const headings = head[1] ?? [];
  const isWork = (index) => typeof headings[index] === 'number';
  const results = new Set(['Užbaigta I', 'I pusmetis', 'Užbaigta II', 'II pusmetis', 'Metinis']);
  return [
    ...head,
    ...people.map(({ name }, at) =>
      headings.map((heading, index) => {
        if (index === 0) return at + 1;
        if (heading === 'Data') return name;
        return isWork(index) || results.has(heading) ? 1 + next(10) : '';
      }),
    ),
  ];
}
