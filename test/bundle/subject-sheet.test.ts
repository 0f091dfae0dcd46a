// A freshly drawn workbook and what people do to it: after each of these doings every pupil's results are what the rules
// give for the marks that this pupil was given, in the subjects' sheets and in `Suvestinė`.
import type { ExecutionReport } from '../../local/contracts';
import { annualWorking } from '../../src/domain/annual';
import { toNumber } from '../../src/domain/rational';
import { HALF_UP } from '../../src/domain/rounding';
import { semesterWorking } from '../../src/domain/semester';
import { readWorkColumns } from '../../src/domain/work-columns';
import { yearMean } from '../../src/domain/year-mean';
import { readOverview } from '../../src/workbook/overview-sheet';
import { pupilName } from '../../src/workbook/pupils-sheet';
import { readSubjectSheet } from '../../src/workbook/subject-sheet';
import { aPupil, aSubject, type ClassHost, freshClass } from './class-workbook';

type Mark = readonly [mark: string | number, kind: string, weight: number | ''];
/** What a teacher has given a pupil: this, and not where it stands, decides the results. */
interface Given {
  readonly works: [Mark[], Mark[]];
  readonly statuses: [string, string];
  readonly closed: [string | number, string | number];
  override: string | number;
}
const SUBJECTS = [
  aSubject('Matematika'),
  aSubject('Istorija', { annualFrom: 'visi', mean: 'aritmetinis' }),
] as const;
const PUPILS = [
  aPupil('Ąžuolas', 'Rokas'),
  aPupil('Beržaitė', 'Ugnė'),
  aPupil('Čepas', 'Jonas'),
  aPupil('Drebulė', 'Ieva'),
  aPupil('Eglaitis', 'Matas'),
];
const WORKS: [[string, number | ''][], [string, number | ''][]] = [
  [
    ['T', 3],
    ['ND', 1],
    ['KD', 3],
    ['B', ''],
  ],
  [
    ['T', 3],
    ['AŽ', 1],
  ],
];
/** By pupil: the cells of both semesters, then statuses, kept results and another mark where there is one. */
const CELLS: [(string | number)[], (string | number)[], Partial<Given>?][] = [
  [
    [8, 7, 9, 0.5],
    [5, 10],
  ],
  [
    [4, '9 3', 'n', ''],
    [4, 5],
  ],
  [['', 6, '', ''], [7, ''], { statuses: ['nepateisinta', ''] }],
  [[10, 10, 9, 1], [9, 9], { closed: [9, ''] }],
  [[3, 2, 3, ''], [2, 3], { override: 4 }],
];

let host: ClassHost;
/** By subject, by pupil. */
const given = new Map<string, Map<string, Given>>();
const givenTo = (subject: string, pupil: string): Given => {
  const found = given.get(subject)?.get(pupil);
  if (!found) throw new Error(`${subject}: ${pupil}`);
  return found;
};

beforeAll(async () => {
  host = freshClass({ pupils: PUPILS, subjects: SUBJECTS });
  const { blocks, status, closed, override } = host.layout;
  for (const { name } of SUBJECTS) {
    const ofSubject = new Map<string, Given>();
    given.set(name, ofSubject);
    blocks.forEach(({ first }, index) => {
      const works = WORKS[index as 0 | 1];
      host.type(name, 2, first, [
        works.map((_, work) => new Date(2026, 8 + index * 5, 10 + work)),
        works.map(([kind]) => kind),
        works.map(([, weight]) => weight),
        works.map((_, work) => `Tema ${work + 1}`),
      ]);
      host.type(
        name,
        7,
        first,
        CELLS.map((cells) => cells[index as 0 | 1]),
      );
    });
    PUPILS.forEach((pupil, at) => {
      const [first = [], second = [], more] = CELLS[at] ?? [];
      const marksOf = (cells: readonly (string | number)[], index: 0 | 1): Mark[] =>
        WORKS[index].map(([kind, weight], work) => [cells[work] ?? '', kind, weight]);
      const one: Given = {
        works: [marksOf(first, 0), marksOf(second, 1)],
        statuses: more?.statuses ?? ['', ''],
        closed: more?.closed ?? ['', ''],
        override: more?.override ?? '',
      };
      ofSubject.set(pupilName(pupil), one);
      for (const index of [0, 1] as const) {
        host.type(name, 7 + at, status[index], [[one.statuses[index]]]);
        host.type(name, 7 + at, closed[index], [[one.closed[index]]]);
      }
      host.type(name, 7 + at, override, [[one.override]]);
    });
  }
  await host.calculated();
});
afterAll(() => host.dispose());

/** What the rules say of a pupil. */
function expected(subject: (typeof SUBJECTS)[number], one: Given) {
  const semesters = ([0, 1] as const).map((index) => {
    const works = one.works[index];
    const columns = readWorkColumns(
      works.length,
      subject.mean === 'aritmetinis' ? undefined : works.map(([, , weight]) => weight),
      works.map(([, kind]) => kind),
    );
    if (!columns.ok) throw new Error(JSON.stringify(columns));
    const working = semesterWorking(
      works.map(([mark]) => mark),
      one.statuses[index],
      { columns: columns.value, rounding: HALF_UP },
      false,
    );
    if (!working.ok) throw new Error(JSON.stringify(working));
    return working.value;
  });
  const [first, second] = semesters as [(typeof semesters)[0], (typeof semesters)[0]];
  const all = yearMean(
    one.works.map((works) => ({ cells: works.map(([mark]) => mark), kinds: works.map(([, kind]) => kind) })),
  );
  const mean = all.ok && all.value.mean ? toNumber(all.value.mean) : '';
  const official = [one.closed[0] || first.outcome, one.closed[1] || second.outcome] as const;
  const by = (fromAll: boolean, override: string | number) => {
    const working = annualWorking(
      {
        semester1: official[0],
        semester2: official[1],
        override,
        yearMean: fromAll ? mean : '',
      },
      HALF_UP,
    );
    return working.ok ? working.value.outcome : 'KLAIDA';
  };
  const isFromAll = subject.annualFrom === 'visi';
  const [annual, other] = [by(isFromAll, one.override), by(!isFromAll, '')];
  const differs =
    one.override === '' && typeof annual === 'number' && typeof other === 'number' && annual !== other;
  return {
    grade1: first.outcome,
    grade2: second.outcome,
    mean1: first.mean ? toNumber(first.mean) : '',
    mean2: second.mean ? toNumber(second.mean) : '',
    yearMean: mean,
    annual,
    otherWay: differs ? `${isFromAll ? 'iš pusmečių' : 'iš visų pažymių'} ${other}` : '',
    official,
  };
}

/** Everything that the workbook shows, by subject and pupil, against the rules. */
function compareAll(): void {
  const overview = readOverview({ name: 'Suvestinė', rows: host.values('Suvestinė') });
  if (!overview.ok) throw new Error(JSON.stringify(overview.issues));
  for (const subject of SUBJECTS) {
    const rows = host.values(subject.name);
    const sheet = readSubjectSheet({ name: subject.name, rows });
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
    const otherWayColumn = (rows[1] ?? []).indexOf('Metinis kitu būdu');
    expect(sheet.value.pupils.map(({ name }) => name).sort()).toEqual(
      [...(given.get(subject.name)?.keys() ?? [])].sort(),
    );
    for (const pupil of sheet.value.pupils) {
      const { official, ...results } = expected(subject, givenTo(subject.name, pupil.name));
      expect({
        pupil: pupil.name,
        grade1: pupil.semesters[0].grade,
        grade2: pupil.semesters[1].grade,
        mean1: pupil.semesters[0].mean,
        mean2: pupil.semesters[1].mean,
        yearMean: pupil.yearMean,
        annual: pupil.annual,
        otherWay: rows[pupil.row - 1]?.[otherWayColumn],
      }).toEqual({ pupil: pupil.name, ...results });
      const inOverview = overview.value
        .find(({ name }) => name === pupil.name)
        ?.bySubject.find((one) => one.subject === subject.name);
      expect({ pupil: pupil.name, ...inOverview }).toEqual({
        pupil: pupil.name,
        subject: subject.name,
        grade1: official[0],
        grade2: official[1],
        annual: results.annual,
      });
    }
  }
}

const read = (subject: string) => {
  const sheet = readSubjectSheet({ name: subject, rows: host.values(subject) });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
  return sheet.value;
};
const rowOf = (subject: string, pupil: string): number =>
  read(subject).pupils.find(({ name }) => name === pupil)?.row ?? 0;

/** A new column before the one at `column` (from 1), with a work; `marks` by pupil. */
function insertWork(
  subject: string,
  column: number,
  semester: 0 | 1,
  [kind, weight]: [string, number],
  marks: Readonly<Record<string, number>>,
): void {
  host.sheet(subject).insertColumns(column - 1, 1);
  host.type(subject, 2, column, [[new Date(2027, semester, 20)], [kind], [weight], ['Įterptas']]);
  const { pupils, firstPupilRow } = read(subject);
  const cells = pupils.map(({ name }) => marks[name] ?? '');
  host.type(
    subject,
    firstPupilRow,
    column,
    cells.map((mark) => [mark]),
  );
  pupils.forEach(({ name }, index) => {
    givenTo(subject, name).works[semester].push([cells[index] ?? '', kind, weight]);
  });
}
const heading = (subject: string, header: string): number =>
  (host.values(subject)[1] ?? []).indexOf(header) + 1;
const [ROKAS, UGNE] = ['Ąžuolas Rokas', 'Beržaitė Ugnė'];

test('to begin with, and the two ways of the year differ somewhere', () => {
  compareAll();
  const column = heading('Matematika', 'Metinis kitu būdu') - 1;
  const differences = host.values('Matematika').map((cells) => String(cells[column]));
  expect(differences.filter((text) => text.startsWith('iš visų pažymių '))).not.toEqual([]);
});

/** In this order, each on what the ones before have left. */
const DOINGS: [string, () => void][] = [
  [
    'a column inside the first block',
    () => insertWork('Matematika', 6, 0, ['T', 5], { [ROKAS]: 2, [UGNE]: 10 }),
  ],
  [
    'a column at the left edge of the first block',
    () => insertWork('Matematika', 4, 0, ['KD', 2], { [ROKAS]: 10 }),
  ],
  [
    'a column at the right edge of the first block',
    () => insertWork('Matematika', heading('Matematika', 'Būsena I') - 1, 0, ['T', 9], { [UGNE]: 3 }),
  ],
  [
    'columns inside and at both edges of the second block',
    () => {
      insertWork('Matematika', heading('Matematika', 'I pusmetis') + 3, 1, ['T', 4], { [ROKAS]: 9 });
      insertWork('Matematika', heading('Matematika', 'I pusmetis') + 2, 1, ['T', 4], { [UGNE]: 9 });
      insertWork('Matematika', heading('Matematika', 'Būsena II') - 1, 1, ['T', 7], { [ROKAS]: 1 });
    },
  ],
  ['pupils sorted by name, backwards', () => sortRows('Matematika', 2, false)],
  [
    'pupils sorted by a grade that a formula gives',
    () => sortRows('Matematika', heading('Matematika', 'I pusmetis'), true),
  ],
  ['pupils sorted by the annual mark', () => sortRows('Istorija', heading('Istorija', 'Metinis'), false)],
  [
    '`Mokiniai` sorted by the first name',
    () => {
      const pupils = host.sheet('Mokiniai');
      pupils.sort({ row: 1, column: 0, rows: PUPILS.length, columns: pupils.columnCount }, [
        { column: 2, ascending: true },
      ]);
    },
  ],
  ['a pupil added below the last', () => addPupil(['Fėja', 'Gerda'], rowAfterLast())],
  [
    'a pupil in a row inserted in the middle',
    () => {
      for (const { name } of SUBJECTS) host.sheet(name).insertRows(8, 1);
      host.sheet('Mokiniai').insertRows(3, 1);
      addPupil(['Gluosnis', 'Titas'], 9, 4);
    },
  ],
  [
    'a pupil in a row inserted above the first',
    () => {
      for (const { name } of SUBJECTS) host.sheet(name).insertRows(6, 1);
      addPupil(['Jazminas', 'Lukas'], 7);
    },
  ],
  [
    'a work’s column deleted',
    () => {
      const [work] = read('Matematika').works[0].filter(({ topic }) => topic === 'Tema 2');
      host.sheet('Matematika').deleteColumns((work?.column ?? 0) - 1, 1);
      for (const one of given.get('Matematika')?.values() ?? []) {
        one.works[0] = one.works[0].filter(([, kind]) => kind !== 'ND');
      }
    },
  ],
  [
    'a pupil’s row deleted',
    () => {
      for (const { name } of SUBJECTS) {
        host.sheet(name).deleteRows(rowOf(name, 'Čepas Jonas') - 1, 1);
        given.get(name)?.delete('Čepas Jonas');
      }
      host.sheet('Mokiniai').deleteRows(rowInPupils('Čepas'), 1);
    },
  ],
  [
    'how the subject counts is changed in `Dalykai`',
    () => {
      host.type('Dalykai', 2, 6, [['aritmetinis', 'visi']]);
      Object.assign(SUBJECTS[0], { mean: 'aritmetinis', annualFrom: 'visi' });
    },
  ],
  [
    '`Dalykai` sorted',
    () =>
      host
        .sheet('Dalykai')
        .sort({ row: 1, column: 0, rows: 2, columns: 10 }, [{ column: 0, ascending: true }]),
  ],
];

test.each(DOINGS)('%s', async (_what, act) => {
  act();
  await host.calculated();
  compareAll();
});

test('a pupil renamed in `Mokiniai` is renamed in the subjects’ sheets, and a second of that name is not made', async () => {
  const row = rowInPupils('Beržaitė') + 1;
  const report = await typeName(row, 'Beržaitė-Uosė', 'Beržaitė');
  expect(report.error).toBeNull();
  expect(toastsOf(report)).toEqual(['Mokinys „Beržaitė-Uosė Ugnė“ pervadintas ir 2 dalykų lapuose.']);
  for (const { name } of SUBJECTS) {
    const one = givenTo(name, UGNE);
    given.get(name)?.delete(UGNE);
    given.get(name)?.set('Beržaitė-Uosė Ugnė', one);
  }
  await host.calculated();
  compareAll();
  console.log(`Pervadinimas, kreipinių: ${report.calls.total}`);

  host.type('Mokiniai', row, 3, [['Rokas']]);
  const second = await typeName(row, 'Ąžuolas', 'Beržaitė-Uosė');
  expect(toastsOf(second)[0]).toMatch(/jau yra „Ąžuolas Rokas“/);
  expect(rowOf('Matematika', 'Beržaitė-Uosė Ugnė')).toBeGreaterThan(0);
});

const toastsOf = ({ dialogs }: ExecutionReport): string[] =>
  dialogs.flatMap((dialog) => (dialog.kind === 'toast' ? [dialog.message] : []));

function typeName(row: number, name: string, oldValue: string) {
  const sheet = host.sheet('Mokiniai');
  const area = { row: row - 1, column: 1, rows: 1, columns: 1 };
  sheet.write(area, [[name]]);
  return host.host.runEditTrigger({ sheetId: sheet.id, area, value: name, oldValue });
}
/** Of the pupil's row in `Mokiniai`, from 0. */
const rowInPupils = (lastName: string): number =>
  host.values('Mokiniai').findIndex((cells) => cells[1] === lastName);
const rowAfterLast = (): number => Math.max(...read('Matematika').pupils.map(({ row }) => row)) + 1;

/** As a person sorts: the rows of the pupils, all columns, the computed ones among them. */
function sortRows(subject: string, column: number, ascending: boolean): void {
  const sheet = host.sheet(subject);
  const rows = read(subject).pupils.length;
  sheet.sort({ row: 6, column: 0, rows, columns: sheet.extent().columns }, [
    { column: column - 1, ascending },
  ]);
}

function addPupil([lastName, firstName]: [string, string], row: number, inPupils?: number): void {
  const name = `${lastName} ${firstName}`;
  const at = inPupils ?? host.values('Mokiniai').filter((cells) => cells[1] !== '').length + 1;
  host.type('Mokiniai', at, 2, [[lastName, firstName]]);
  host.type('Mokiniai', at, 9, [[`${lastName}-${firstName}`]]);
  for (const subject of SUBJECTS) {
    host.type(subject.name, row, 2, [[name]]);
    const { works } = read(subject.name);
    const marks = works.map((some) =>
      some.map(({ kind, weight }, index): Mark => {
        const mark = kind === 'B' ? '' : ((index * 3 + name.length) % 10) + 1;
        return [mark, kind, weight as number | ''];
      }),
    );
    works.forEach((some, semester) => {
      const cells = some.map(({ column }, index) => [column, marks[semester]?.[index]?.[0] ?? ''] as const);
      const first = Math.min(...some.map(({ column }) => column));
      const line: (string | number | undefined)[] = [];
      for (const [column, mark] of cells) line[column - first] = mark;
      host.type(subject.name, row, first, [line]);
    });
    given.get(subject.name)?.set(name, {
      works: [marks[0] ?? [], marks[1] ?? []],
      statuses: ['', ''],
      closed: ['', ''],
      override: '',
    });
  }
}
