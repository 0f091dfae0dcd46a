import type { Block, Table } from '../../../src/documents/blocks';
import { planDocument, planDocumentName } from '../../../src/documents/compensation-plan';
import type { CompensationPlan } from '../../../src/domain/compensation-plan';
import { longRequest, PLAN_OPTIONS, planOf, shortRequest } from './plans';

const blocksOf = (...plans: CompensationPlan[]) => planDocument(plans, PLAN_OPTIONS);
const plan = planOf(shortRequest);

function only<K extends Block['kind']>(kind: K, blocks: readonly Block[] = blocksOf(plan)) {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

function tableWith(title: string, blocks: readonly Block[]): Table {
  const found = only('table', blocks).find(({ columns }) => columns.some((column) => column.title === title));
  if (!found) throw new Error(`no table with ${title}`);
  return found;
}

const materialOf = (each: CompensationPlan) => tableWith('Tema / gebėjimas', blocksOf(each));

describe('form F1', () => {
  test('its head names the school, the annex, the title, the day and the number', () => {
    expect(only('letterhead')).toEqual([
      {
        kind: 'letterhead',
        organisation: 'PAVYZDŽIO GIMNAZIJA',
        annex: ['Mokinių pažangos ir pasiekimų', 'vertinimo tvarkos aprašo', '1 priedas'],
      },
    ]);
    expect(only('heading')[0]?.text).toBe(
      'APIBENDRINAMO NEIGIAMO ĮVERTINIMO\nKOMPENSACINIŲ PRIEMONIŲ PLANAS',
    );
    expect(only('paragraph')[0]?.runs).toEqual([{ text: '2026-01-23 Nr. KP-7' }]);
  });

  test('its fields are those of the record, with the deadline counted', () => {
    const fields = only('fields').flatMap(({ rows }) => rows.flat());
    expect(Object.fromEntries(fields.map(({ label, value }) => [label, value]))).toEqual({
      'Mokinys (-ė)': 'Ąžuolas Žvirblaitis',
      Klasė: '2b',
      Dalykas: 'Matematika',
      'Kursas / lygis': '–',
      'Dalyko mokytojas (-a)': 'Mokytoja Eglė Pavyzdytė',
      'Klasės vadovas (-ė)': 'Rūta Pavyzdienė',
      'Mokslo metai': '2025–2026',
      Pusmetis: 'I pusmetis',
      'Neigiamas įvertinimas': '3 (trys) – nepatenkinamai',
      'Įrašymo data': '2026-01-23',
      'Pateikti klasės vadovui iki': '2026-01-30 (5 darbo dienos nuo įrašymo)',
      'Vidurkis ir jo dėmenys': shortRequest.explanation,
    });
  });

  test('a number that is not given is left to be written', () => {
    const blocks = blocksOf(planOf({ ...shortRequest, number: undefined }));
    expect(only('paragraph', blocks)[0]?.runs).toEqual([{ text: '2026-01-23 Nr. ____________' }]);
  });

  test('neįskaityta is a negative grade written out', () => {
    const blocks = blocksOf(planOf({ ...shortRequest, grade: 'neįsk' }));
    expect(JSON.stringify(only('fields', blocks))).toContain('neįskaityta');
  });
});

describe('the marks', () => {
  test('stand in bands of fifteen with their kinds and weights', () => {
    const bands = only('table', blocksOf(planOf(longRequest))).filter(({ density }) => density === 'dense');
    expect(bands).toHaveLength(2);
    expect(bands[1]?.columns.map(({ title }) => title).slice(0, 3)).toEqual(['Data', '03-19', '03-22']);
    expect(bands[1]?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['Darbas', 'REF', 'T'],
      ['Svoris', '0,7', '0,8'],
      ['Įvertinimas', '1', '6'],
    ]);
  });

  test('the codes among them are explained, and no others', () => {
    expect(only('paragraph')[1]?.runs).toEqual([
      { text: 'T – testas; ND – namų darbai; n – darbas neatliktas' },
    ]);
  });

  test('a plan without marks has neither bands nor an explanation of codes', () => {
    const blocks = blocksOf(planOf({ ...shortRequest, marks: [] }));
    expect(only('table', blocks).filter(({ density }) => density === 'dense')).toEqual([]);
    expect(only('paragraph', blocks)).toHaveLength(2);
  });
});

describe('what was not learned', () => {
  test('is filled in from negative marks and works not done, and leaves room for more', () => {
    expect(materialOf(plan).rows).toEqual([
      ['1', 'Trupmeniniai reiškiniai', '2025-09-14, T', '3', ''],
      ['2', 'Funkcijos ir jų grafikai', '2025-10-12, T', '2', ''],
      ['3', 'Kvadratinė funkcija', '2025-10-26, ND', 'n', 'neatlikta'],
      ['4', 'Kvadratinės lygtys', '2025-11-23, ND', '3', ''],
      ['5', 'Kvadratinė funkcija', '2025-12-21, ND', '1', ''],
    ]);
    expect(materialOf(plan).emptyRows).toBe(1);
    expect(materialOf(planOf({ ...shortRequest, marks: [] })).emptyRows).toBe(6);
  });

  test('a decimal mark has a comma, an unknown day is left out', () => {
    const marks = [{ kind: 'G' as const, topic: 'Ligoninėje', mark: 3.5 }];
    expect(materialOf(planOf({ ...shortRequest, marks })).rows).toEqual([
      ['1', 'Ligoninėje', 'G', '3,5', ''],
    ]);
  });
});

test('four sign: the pupil, the teacher, the class head and the parents, whose name is written by hand', () => {
  expect(only('signatures')[0]?.signers).toEqual([
    { role: 'Mokinys (-ė)', name: 'Ąžuolas Žvirblaitis' },
    { role: 'Dalyko mokytojas (-a)', name: 'Mokytoja Eglė Pavyzdytė' },
    { role: 'Planą gavo\nklasės vadovas (-ė)', name: 'Rūta Pavyzdienė' },
    { role: 'Susipažino tėvai\n(globėjai, rūpintojai)' },
  ]);
});

test('the pupil answers three statements and the teacher one', () => {
  expect(only('statement').map(({ text }) => text)).toEqual([
    'Kodėl taip atsitiko:',
    'Ką įsipareigoju daryti:',
    'Kokios pagalbos man reikia:',
    'Nutarimas ir siūloma pagalba:',
  ]);
});

test('the last words name the clauses it rests on', () => {
  const last = blocksOf(plan).slice(-1)[0];
  expect(last).toMatchObject({ kind: 'paragraph', role: 'note' });
  expect(JSON.stringify(last)).toMatch(/41 punktą.*42 punktas/);
});

test('several plans are parted by page breaks, one has none', () => {
  expect(only('page-break', blocksOf(plan))).toHaveLength(0);
  expect(only('page-break', blocksOf(plan, plan, plan))).toHaveLength(2);
  expect(blocksOf()).toEqual([]);
});

describe('the words of the school itself', () => {
  const own = (changes: Partial<typeof PLAN_OPTIONS.texts>) =>
    planDocument([plan], { ...PLAN_OPTIONS, texts: { ...PLAN_OPTIONS.texts, ...changes } });

  test('stand in the place of the usual ones, with what the plan says', () => {
    const blocks = own({
      annex: '{mokykla}\n{mokslo metai} m. m.',
      title: '{mokinys}: planas iki {terminas}',
      clause: '{laikotarpis}, {įvertinimas} ({direktorius})',
    });
    expect(only('letterhead', blocks)[0]?.annex).toEqual(['Pavyzdžio gimnazija', '2025–2026 m. m.']);
    expect(only('heading', blocks)[0]?.text).toBe('Ąžuolas Žvirblaitis: PLANAS IKI 2026-01-30');
    expect(only('paragraph', blocks).slice(-1)[0]?.runs).toEqual([{ text: 'I pusmetis, 3 (____________)' }]);
  });

  test('ask what the school asks', () => {
    const statements = { ...PLAN_OPTIONS.texts.statements, why: 'Kas {dalykas} pamokose trukdė?' };
    expect(only('statement', own({ statements }))[0]?.text).toBe('Kas Matematika pamokose trukdė?');
  });
});

test('its name in Drive says when, what, whose and in which subject', () => {
  expect(planDocumentName(plan)).toBe('2026-01-23 Kompensacinis planas – Žvirblaitis Ą. – Matematika');
});
