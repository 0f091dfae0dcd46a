// A semester is closed, changed and opened again through the built add-on, as the dialog does it.
import type { CellInput, SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import { announcedWeightsSheet } from '../../src/workbook/announced-weights-sheet';
import { closedSemestersSheet } from '../../src/workbook/closed-semesters-sheet';
import {
  ALL,
  call,
  closing,
  closingWorkbook,
  DAYS,
  DECISIONS,
  idOf,
  KINDS,
  type Rows,
  settingsWith,
  subjectRows,
  subjectsRows,
} from './close-workbook';
import { type AddOnHost, openAddOn, tableRows } from './support';

async function inWorkbook(
  work: (host: AddOnHost) => Promise<void>,
  workbook: SavedWorkbook = closingWorkbook(),
): Promise<void> {
  const host = openAddOn(workbook);
  try {
    await work(host);
  } finally {
    await host.dispose();
  }
}
function given<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const refused = (answer: Answer<unknown>): string => (answer.ok ? 'not refused' : answer.message);
const overview = async (host: AddOnHost, subject = 'Matematika', semester: 1 | 2 | null = 1) => {
  const view = given((await call(host, 'closeOverview', { semester })).answer);
  const found = view.subjects.find((one) => one.subject === subject);
  if (!found) throw new Error(`No subject ${subject}`);
  return found;
};
/** A column of the pupils' rows of a subject's sheet. */
const column = (host: AddOnHost, heading: string, sheet = 'Matematika'): unknown[] => {
  const rows = host.rows(sheet);
  const at = rows.findIndex((cells) => cells.includes(heading));
  const index = rows[at]?.indexOf(heading) ?? -1;
  return rows.slice(at + 5).map((cells) => cells[index]);
};
const put = (host: AddOnHost, sheet: string, row: number, at: number, value: CellInput) =>
  host.sheet(sheet).write({ row: row - 1, column: at - 1, rows: 1, columns: 1 }, [[value]]);
const closeAll = async (host: AddOnHost) =>
  given((await call(host, 'closeSubjects', closing({ decisions: DECISIONS }))).answer);

test('the dialog is told of every kind of pupil, and what each decision would give', async () => {
  await inWorkbook(async (host) => {
    const before = JSON.stringify(host.save().snapshot);
    const seen = await overview(host);
    expect(seen).toMatchObject({
      state: 'open',
      ready: 4,
      issues: [],
      negative: [{ pupil: 'Beržas Jonas', grade: '3' }],
      newcomers: ['Ieva Lina'],
      cameLater: ['Klevas Adas'],
      left: ['Jazminas Marius'],
      weights: { columns: [], grades: [] },
      closed: null,
      changes: [],
    });
    expect(seen.toDecide).toEqual([
      {
        pupilId: idOf('Dobilas Petras'),
        pupil: 'Dobilas Petras',
        why: 'no-test',
        marks: '7',
        results: { excused: '7', unexcused: '1', exempt: 'atleista' },
      },
      {
        pupilId: idOf('Eglė Rūta'),
        pupil: 'Eglė Rūta',
        why: 'no-marks',
        marks: '',
        results: { excused: 'atleista', unexcused: '1', exempt: 'atleista' },
      },
    ]);
    expect(JSON.stringify(host.save().snapshot)).toBe(before);
  });
});

test('undecided pupils hold their subject, say who they are, and nothing is written', async () => {
  await inWorkbook(async (host) => {
    const before = JSON.stringify(host.save().snapshot);
    const { closed, held } = given((await call(host, 'closeSubjects', closing())).answer);
    expect(closed).toEqual([]);
    expect(held[0]?.issues).toEqual([
      'Lapas „Matematika“, 9 eilutė, B stulpelis: Dobilas Petras: nėra testo – nuspręskite, ar pateisinta.',
      'Lapas „Matematika“, 10 eilutė, B stulpelis: Eglė Rūta: nėra nė vieno įvertinimo – nuspręskite, ar pateisinta.',
    ]);
    expect(JSON.stringify(host.save().snapshot)).toBe(before);
  });
});

test('decided, it is closed: results beside the formulas, marks in the register, every grade in the log', async () => {
  await inWorkbook(async (host) => {
    expect(await closeAll(host)).toEqual({
      closed: [{ subject: 'Matematika', kept: 6, negative: 2 }],
      held: [],
    });
    expect(column(host, 'Užbaigta I')).toEqual([9, 3, 1, 'atleista', 'atleista', '–', '', '']);
    expect(column(host, 'Būsena I')).toEqual(['', '', 'nepateisinta', 'pateisinta', 'atleista', '', '', '']);
    expect(column(host, 'Užbaigta II')).toEqual(new Array(8).fill(''));
    const register = host.rows('Užbaigti pusmečiai');
    expect(register.map((row) => row.slice(0, 8))).toEqual([
      [
        'Matematika',
        'I',
        'Aguona Ona',
        '9',
        '8,5',
        '2020-09-14 T (svoris 3): 8; 2020-10-05 ND (svoris 1): 10',
        '(8·3 + 10·1) / 4 = 8,5 → 9 (24 p.); padalyta iš panaudotų svorių sumos 4',
        '',
      ],
      [
        'Matematika',
        'I',
        'Beržas Jonas',
        '3',
        '3',
        '2020-09-14 T (svoris 3): 3; 2020-10-05 ND (svoris 1): 3',
        '(3·3 + 3·1) / 4 = 3 → 3 (24 p.); padalyta iš panaudotų svorių sumos 4',
        '',
      ],
      [
        'Matematika',
        'I',
        'Dobilas Petras',
        '1',
        '7',
        '2020-10-05 ND (svoris 1): 7',
        'nepateisinta, neatliktas nė vienas testas → 1 (27 p.)',
        'nepateisinta',
      ],
      [
        'Matematika',
        'I',
        'Eglė Rūta',
        'atleista',
        '',
        '',
        'pateisinta, neatliktas nė vienas darbas → atleista (28 p.)',
        'pateisinta',
      ],
      [
        'Matematika',
        'I',
        'Gluosnis Tomas',
        'atleista',
        '',
        '',
        'atleista pagal gydytojo pažymą → atleista (29 p.)',
        'atleista',
      ],
      [
        'Matematika',
        'I',
        'Ieva Lina',
        '',
        '',
        '',
        'atvyko per pusmetį, dalyko nesimokė: sudaromos sąlygos atsiskaityti (36 p.)',
        '',
      ],
    ]);
    expect(host.rows('Žurnalas').map((row) => row.slice(2, 6))).toEqual([
      ['Matematika, I pusmetis: Aguona Ona', '', '9', 'Pusmetis užbaigtas (23–31 p.)'],
      ['Matematika, I pusmetis: Beržas Jonas', '', '3', 'Pusmetis užbaigtas (23–31 p.)'],
      ['Matematika, I pusmetis: Dobilas Petras', '', '1', 'Pusmetis užbaigtas (23–31 p.)'],
      ['Matematika, I pusmetis: Eglė Rūta', '', 'atleista', 'Pusmetis užbaigtas (23–31 p.)'],
      ['Matematika, I pusmetis: Gluosnis Tomas', '', 'atleista', 'Pusmetis užbaigtas (23–31 p.)'],
      ['Matematika, I pusmetis: Ieva Lina', '', 'be įvertinimo', 'Pusmetis užbaigtas (23–31 p.)'],
    ]);
    expect((await overview(host)).state).toBe('closed');

    const again = JSON.stringify(host.rows('Žurnalas'));
    expect(await closeAll(host)).toEqual({
      closed: [
        {
          subject: 'Matematika',
          kept: 0,
          negative: 0,
          already: { on: expect.any(String), by: expect.stringContaining('@') },
        },
      ],
      held: [],
    });
    expect(JSON.stringify(host.rows('Žurnalas'))).toBe(again);
    expect(host.rows('Užbaigti pusmečiai')).toHaveLength(6);
  });
});

test('a workbook without the register gets one', async () => {
  await inWorkbook(
    async (host) => {
      expect((await overview(host)).state).toBe('open');
      await closeAll(host);
      const sheet = host.sheet('Užbaigti pusmečiai');
      const headings = sheet.values({ row: 0, column: 0, rows: 1, columns: sheet.extent().columns })[0] ?? [];
      const result = headings.indexOf('Įvertinimas');
      expect(host.rows('Užbaigti pusmečiai').map((row) => row[result])).toEqual([
        '9',
        '3',
        '1',
        'atleista',
        'atleista',
        '',
      ]);
      expect((await overview(host)).state).toBe('closed');
    },
    closingWorkbook(KINDS, ['Matematika'], { 'Užbaigti pusmečiai': undefined }),
  );
});

test('decisions are saved one by one, and never over what a person typed meanwhile', async () => {
  await inWorkbook(async (host) => {
    const [first, second] = DECISIONS;
    if (!first || !second) throw new Error('decisions');
    const saved = await call(host, 'closeSaveDecisions', { semester: 1, decisions: [first] });
    expect(given(saved.answer)).toEqual({ saved: 1, issues: [] });
    expect(column(host, 'Būsena I').slice(2, 4)).toEqual(['nepateisinta', '']);
    put(host, 'Matematika', 10, 7, 'atleista');
    const late = given(
      (await call(host, 'closeSaveDecisions', { semester: 1, decisions: [first, second] })).answer,
    );
    expect(late.saved).toBe(0);
    expect(late.issues).toEqual([
      'Lapas „Matematika“, 10 eilutė, G stulpelis: Eglė Rūta: lape jau įrašyta „atleista“ – jūsų sprendimas neįrašytas.',
    ]);
    expect(column(host, 'Būsena I').slice(2, 4)).toEqual(['nepateisinta', 'atleista']);
    // The formulas would show the new statuses.
    put(host, 'Matematika', 9, 10, 1);
    put(host, 'Matematika', 10, 10, 'atleista');
    const held = given((await call(host, 'closeSubjects', closing({ decisions: DECISIONS }))).answer).held;
    expect(held[0]?.issues).toEqual([
      'Lapas „Matematika“, 10 eilutė, G stulpelis: Eglė Rūta: kol sprendėte, lape įrašyta būsena „atleista“ – peržiūrėkite ir užbaikite dar kartą.',
    ]);
    const done = given((await call(host, 'closeSubjects', closing({ decisions: [first] }))).answer);
    expect(done.closed).toEqual([{ subject: 'Matematika', kept: 6, negative: 2 }]);
    expect(column(host, 'Užbaigta I').slice(2, 4)).toEqual([1, 'atleista']);
  });
});

test('a subject with a mistake stays open and says where it is; the others are closed', async () => {
  const wrong = KINDS.slice(0, 2).map((pupil, index) =>
    index === 0
      ? { ...pupil, marks: [11, 10] as const, grade: 'KLAIDA: 2-as įvertinimas' }
      : { ...pupil, grade: 8 },
  );
  const pupils = KINDS.slice(0, 2);
  const workbook = closingWorkbook(pupils, ['Matematika', 'Fizika', 'Chemija'], {
    Fizika: subjectRows(wrong, 'Fizika'),
    Chemija: undefined,
  });
  await inWorkbook(async (host) => {
    const subjects = ['Fizika', 'Matematika', 'Chemija'];
    const { closed, held } = given((await call(host, 'closeSubjects', closing({ subjects }))).answer);
    expect(closed).toEqual([{ subject: 'Matematika', kept: 2, negative: 1 }]);
    expect(held).toEqual([
      {
        subject: 'Fizika',
        issues: [
          'Lapas „Fizika“, 7 eilutė, D stulpelis: Aguona Ona: įvertinimas „11“ – leidžiama 1–10, įsk, neįsk arba n.',
          'Lapas „Fizika“, 8 eilutė, J stulpelis: Beržas Jonas: formulė rodo „8“, o pagal įvertinimus turi būti „3“. Formulė pakeista arba dar neperskaičiuota – grąžinkite ją (Ctrl+Z) ar palaukite ir pakartokite.',
        ],
      },
      {
        subject: 'Chemija',
        issues: ['Lapas „Chemija“: nėra lapo „Chemija“. Gal jis pervadintas ar ištrintas?'],
      },
    ]);
    expect(column(host, 'Užbaigta I', 'Fizika')).toEqual(['', '']);
  }, workbook);
});

const BAD: readonly (readonly [string, Readonly<Record<string, Rows | undefined>>, RegExp])[] = [
  [
    'no semester dates',
    { Nustatymai: settingsWith({ 'I pusmečio pabaiga': '' }) },
    /Lapas „Nustatymai“: neįrašyta „I pusmečio pradžia“/,
  ],
  [
    'dates the wrong way round',
    { Nustatymai: settingsWith({ ...DAYS, 'I pusmečio pabaiga': new Date(2019, 0, 1) }) },
    /„I pusmečio pabaiga“ turi būti vėliau/,
  ],
  ['no log', { Žurnalas: undefined }, /nėra lapo „Žurnalas“/],
  [
    'a renamed heading of the register',
    { 'Užbaigti pusmečiai': [['Dalykas', 'Pusmetis', 'Kitas']] },
    /Lapas „Užbaigti pusmečiai“, 1 eilutė, C stulpelis: nežinoma stulpelio antraštė „Kitas“/,
  ],
];
test.each(BAD)('%s: said with its place, nothing written', async (_what, changes, sentence) => {
  await inWorkbook(
    async (host) => {
      const before = JSON.stringify(host.save().snapshot);
      const { answer } = await call(host, 'closeSubjects', closing({ decisions: DECISIONS }));
      expect(refused(answer)).toMatch(sentence);
      expect(refused(answer)).toMatch(/Nieko neįrašyta\.$/);
      expect(JSON.stringify(host.save().snapshot)).toBe(before);
    },
    closingWorkbook(KINDS, ['Matematika'], changes),
  );
});

const BAD_SHEETS: readonly (readonly [string, (rows: Rows) => Rows, RegExp])[] = [
  [
    'a renamed column',
    (rows) => rows.map((row) => row.map((cell) => (cell === 'Būsena I' ? 'Statusas' : cell))),
    /nežinoma stulpelio antraštė „Statusas“/,
  ],
  [
    'an unknown kind',
    (rows) => rows.map((row) => row.map((cell) => (cell === 'ND' ? 'XX' : cell))),
    /Lapas „Matematika“, E stulpelis: darbo rūšies „XX“ nėra/,
  ],
  [
    'a weight that is none',
    (rows) => rows.map((row, index) => (index === 3 ? row.map((cell) => (cell === 3 ? 'daug' : cell)) : row)),
    /D stulpelis: svoris „daug“/,
  ],
  [
    'a pupil who is not in the register',
    (rows) => rows.map((row) => row.map((cell) => (cell === 'Aguona Ona' ? 'Niekas Niekur' : cell))),
    /7 eilutė, B stulpelis: mokinio „Niekas Niekur“ lape „Mokiniai“ nėra/,
  ],
  [
    'a result typed by hand',
    (rows) =>
      rows.map((row) =>
        row[1] === 'Aguona Ona' ? row.map((cell, index) => (index === 7 ? 10 : cell)) : row,
      ),
    /7 eilutė, H stulpelis: Aguona Ona: stulpelyje „Užbaigta“ yra „10“, o lape/,
  ],
  [
    'an unknown status',
    (rows) =>
      rows.map((row) =>
        row[1] === 'Aguona Ona' ? row.map((cell, index) => (index === 6 ? 'gal' : cell)) : row,
      ),
    /7 eilutė, G stulpelis: Aguona Ona: būsena „gal“/,
  ],
];
test.each(BAD_SHEETS)('%s holds the subject', async (_what, change, sentence) => {
  await inWorkbook(
    async (host) => {
      const before = JSON.stringify(host.save().snapshot);
      const { held } = given((await call(host, 'closeSubjects', closing({ decisions: DECISIONS }))).answer);
      expect(held[0]?.issues.join('\n')).toMatch(sentence);
      expect((await overview(host)).issues.join('\n')).toMatch(sentence);
      expect(JSON.stringify(host.save().snapshot)).toBe(before);
    },
    closingWorkbook(KINDS, ['Matematika'], { Matematika: change(subjectRows(KINDS)) }),
  );
});

test('closing early, or semester II before I, is asked about and not refused', async () => {
  const future = { ...DAYS, 'II pusmečio pabaiga': new Date(2098, 5, 15) };
  await inWorkbook(
    async (host) => {
      const view = given((await call(host, 'closeOverview', { semester: 2 })).answer);
      expect([view.questions, view.lastDay]).toEqual([['early', 'first-open'], '2098-06-15']);
      expect(given((await call(host, 'closeOverview', { semester: null })).answer).semester).toBe(1);
      const input = closing({ semester: 2, agreed: false });
      expect(refused((await call(host, 'closeSubjects', input)).answer)).toMatch(
        /^Nepavyko:\nII pusmetį užbaigti dar anksti.*Nieko neįrašyta/s,
      );
      const done = given((await call(host, 'closeSubjects', { ...input, agreed: true })).answer);
      expect(done.closed[0]?.kept).toBe(8);
    },
    closingWorkbook(
      KINDS.map(({ left: _, ...pupil }) => pupil),
      ['Matematika'],
      { Nustatymai: settingsWith(future) },
    ),
  );
});

test('marks changed after closing are shown with what the grade would be; the kept grade stays', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    put(host, 'Matematika', 7, 4, 2);
    put(host, 'Matematika', 8, 8, 4);
    put(host, 'Matematika', 4, 5, 3);
    const { state, changes } = await overview(host);
    expect(state).toBe('closed');
    expect(changes.map(({ pupil, kept, now, inSheet }) => [pupil, kept, now, inSheet])).toEqual([
      ['Aguona Ona', '9', '6', null],
      ['Beržas Jonas', '3', '3', '4'],
      ['Dobilas Petras', '1', '1', null],
    ]);
    const [first, second] = changes;
    expect(first?.works.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['mark', '8', '2'],
      ['weight', '1', '3'],
    ]);
    expect(second?.works.map(({ what }) => what)).toEqual(['weight']);
    await closeAll(host);
    expect(column(host, 'Užbaigta I').slice(0, 2)).toEqual([9, 4]);
  });
});

test('a grade that came after closing is what is new: it alone is added, the log says what was', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    put(host, 'Matematika', 12, 4, 7);
    put(host, 'Matematika', 12, 10, 7);
    expect(await overview(host)).toMatchObject({ state: 'more-to-close', ready: 1 });
    const done = given((await call(host, 'closeSubjects', closing())).answer);
    expect(done.closed).toEqual([{ subject: 'Matematika', kept: 1, negative: 0 }]);
    expect(column(host, 'Užbaigta I')[5]).toBe(7);
    expect(host.rows('Žurnalas').at(-1)?.slice(2, 6)).toEqual([
      'Matematika, I pusmetis: Ieva Lina',
      '',
      '7',
      'Pusmetis užbaigtas: įvertinimas atsirado vėliau (36 p.)',
    ]);
    expect((await overview(host)).state).toBe('closed');
  });
});

test('opened again only for a reason: results cleared, the register and the log keep everything; closed again anew', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    const reopen = (reason: string, subjects = ['Matematika']) =>
      call(host, 'closeReopen', { semester: 1, subjects, reason, piece: ALL });
    const before = JSON.stringify(host.save().snapshot);
    expect(refused((await reopen('  ')).answer)).toMatch(
      /Neįrašyta, kodėl pusmetis atveriamas.*Nieko neįrašyta/s,
    );
    expect(refused((await reopen('a'.repeat(501))).answer)).toMatch(/priežastis per ilga: 501 ženklas/i);
    expect(JSON.stringify(host.save().snapshot)).toBe(before);

    const reason = '=Apeliacijos komisijos sprendimas Nr. 5';
    expect(given((await reopen(reason)).answer)).toEqual({
      opened: [{ subject: 'Matematika', pupils: 6 }],
      held: [],
    });
    expect(column(host, 'Užbaigta I')).toEqual(new Array(8).fill(''));
    const register = host.rows('Užbaigti pusmečiai');
    expect(register).toHaveLength(6);
    expect(register.every((row) => row[10] instanceof Date && row[12] === reason)).toBe(true);
    const log = host.rows('Žurnalas');
    expect(log).toHaveLength(12);
    expect(log[6]?.slice(2, 6)).toEqual([
      'Matematika, I pusmetis: Aguona Ona',
      '9',
      'pusmetis atvertas',
      reason,
    ]);
    expect((await overview(host)).state).toBe('open');
    expect(given((await reopen('dar kartą')).answer).opened).toEqual([{ subject: 'Matematika', pupils: 0 }]);

    put(host, 'Matematika', 7, 4, 10);
    put(host, 'Matematika', 7, 10, 10);
    put(host, 'Matematika', 9, 10, 1);
    put(host, 'Matematika', 10, 10, 'atleista');
    const again = given((await call(host, 'closeSubjects', closing())).answer);
    expect(again.closed).toEqual([{ subject: 'Matematika', kept: 6, negative: 2 }]);
    expect(column(host, 'Užbaigta I')).toEqual([10, 3, 1, 'atleista', 'atleista', '–', '', '']);
    expect(host.rows('Užbaigti pusmečiai')).toHaveLength(12);
    expect(host.rows('Žurnalas')[12]?.slice(2, 6)).toEqual([
      'Matematika, I pusmetis: Aguona Ona',
      '9',
      '10',
      'Pusmetis užbaigtas (23–31 p.)',
    ]);
  });
});

test('a kept grade changed by hand is not cleared: said with what was kept', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    put(host, 'Matematika', 7, 8, 5);
    const { answer } = await call(host, 'closeReopen', {
      semester: 1,
      subjects: ['Matematika'],
      reason: 'Klaida',
      piece: ALL,
    });
    expect(given(answer).held[0]?.issues).toEqual([
      'Lapas „Matematika“, 7 eilutė, H stulpelis: Aguona Ona: užbaigtas įvertinimas buvo „9“, o langelyje ranka įrašyta kita – grąžinkite jį arba ištrinkite.',
    ]);
    expect(column(host, 'Užbaigta I')[0]).toBe(5);
  });
});

test('sorted pupils and an inserted column change nothing of what is kept or compared', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    const sheet = host.sheet('Matematika');
    sheet.insertColumns(4, 1);
    const area = { row: 6, column: 0, rows: 8, columns: sheet.extent().columns };
    sheet.write(area, [...sheet.values(area)].reverse().map((row) => [...row]) as CellInput[][]);
    expect(await overview(host)).toMatchObject({ state: 'closed', changes: [] });
    const { answer } = await call(host, 'closeReopen', {
      semester: 1,
      subjects: ['Matematika'],
      reason: 'Klaida',
      piece: ALL,
    });
    expect(given(answer).opened).toEqual([{ subject: 'Matematika', pupils: 6 }]);
    expect(column(host, 'Užbaigta I')).toEqual(new Array(8).fill(''));
  });
});

test('what the page may not send is refused in words', async () => {
  await inWorkbook(async (host) => {
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      [null, /netinkamą reikšmę/],
      [{ ...closing(), semester: 3 }, /semester/],
      [{ ...closing(), subjects: [''] }, /subjects/],
      [
        { ...closing(), decisions: [{ subject: 'Matematika', pupilId: 'x', decision: 'graded' }] },
        /decision/,
      ],
      [{ ...closing(), piece: { number: 0, of: 1 } }, /piece/],
    ];
    for (const [input, sentence] of wrong) {
      const report = await host.run('closeSubjects', [input], { plainValues: true });
      expect(refused(report.result as Answer<unknown>)).toMatch(sentence);
    }
    const unknown = given((await call(host, 'closeSubjects', closing({ subjects: ['Astrologija'] }))).answer);
    expect(unknown.held[0]?.issues).toEqual(['Dalyko „Astrologija“ lape „Dalykai“ nėra.']);
  });
});

test('who came after the semester stays a task of it, without a grade, also when the others are closed', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    expect(await overview(host)).toMatchObject({ state: 'closed', cameLater: ['Klevas Adas'], ready: 0 });
    expect(host.rows('Užbaigti pusmečiai').some((row) => row.includes('Klevas Adas'))).toBe(false);
    expect((await overview(host, 'Matematika', 2)).cameLater).toEqual([]);
  });
});

/** Told on the first day of semester I: a test counts 5, homework 1; the sheet has 3 and 1. */
const announced = (weights: Readonly<Record<string, number>>): Rows =>
  tableRows(
    announcedWeightsSheet as never,
    Object.entries(weights).map(([kind, weight]) => ({
      subject: 'Matematika',
      semester: 'I',
      number: 1,
      kind,
      weight,
      on: DAYS['I pusmečio pradžia'],
      who: 'rita@mokykla.example',
      key: 'svoriai|1',
    })),
  );

test('weights that are not as announced are told with the grades they change, and closing goes on', async () => {
  await inWorkbook(
    async (host) => {
      const { weights, issues } = await overview(host);
      expect(issues).toEqual([]);
      expect(weights).toEqual({
        columns: [
          {
            work: '2020-09-14 T, Šaknys',
            reason: 'weight',
            announced: '9,5',
            now: '3',
            toldLater: '',
          },
        ],
        grades: [{ pupil: 'Aguona Ona', byAnnounced: '8', now: '9' }],
      });
      expect((await closeAll(host)).closed).toEqual([{ subject: 'Matematika', kept: 6, negative: 2 }]);
      expect((await overview(host)).weights).toEqual({ columns: [], grades: [] });
    },
    closingWorkbook(undefined, undefined, {
      [announcedWeightsSheet.sheet]: announced({ T: 9.5, ND: 1 }),
    }),
  );
});

test('announcements that cannot be read are said, and closing does not depend on them', async () => {
  const register = announced({ T: 3 }).map((row, index) => (index === 0 ? ['Kitaip', ...row.slice(1)] : row));
  await inWorkbook(
    async (host) => {
      const view = given((await call(host, 'closeOverview', { semester: 1 })).answer);
      expect(view.weightIssues[0]).toMatch(/^Lapas „Paskelbti svoriai“.*„Kitaip“/);
      expect((await closeAll(host)).held).toEqual([]);
    },
    closingWorkbook(undefined, undefined, { [announcedWeightsSheet.sheet]: register }),
  );
});

test.each(['closeSaveDecisions', 'closeSubjects'] as const)(
  '%s writes no status but those decided: formulas between them stay',
  async (name) => {
    const pupils = KINDS.map((kind) =>
      kind.name === 'Gluosnis Tomas' || kind.name === 'Eglė Rūta'
        ? { ...kind, marks: ['', ''] as const, grade: 'atleista', status: '=LOWER("ATLEISTA")' }
        : kind.name === 'Ieva Lina'
          ? { ...kind, marks: ['', 9] as const, grade: 'nėra testo' }
          : kind,
    );
    await inWorkbook(async (host) => {
      const decisions = ['Dobilas Petras', 'Ieva Lina'].map((pupil) => ({
        subject: 'Matematika',
        pupilId: idOf(pupil),
        decision: 'unexcused' as const,
      }));
      const input = name === 'closeSubjects' ? closing({ decisions }) : { semester: 1 as const, decisions };
      const { answer } = await call(host, name, input as never);
      expect(answer).toMatchObject({
        ok: true,
        value: name === 'closeSubjects' ? { held: [] } : { saved: 2 },
      });
      const at = { row: 6, column: 6, rows: 8, columns: 1 };
      const formulas = host.sheet('Matematika').formulas(at).flat();
      expect(formulas.filter((formula) => formula !== '')).toHaveLength(2);
      expect(column(host, 'Būsena I')).toEqual([
        '',
        '',
        'nepateisinta',
        'atleista',
        'atleista',
        'nepateisinta',
        '',
        '',
      ]);
    }, closingWorkbook(pupils));
  },
);

test('a subject that stands twice in „Dalykai“ is shown, closed and opened once', async () => {
  await inWorkbook(
    async (host) => {
      const view = given((await call(host, 'closeOverview', { semester: 1 })).answer);
      expect(view.subjects.map(({ subject }) => subject)).toEqual(['Matematika']);
      const subjects = ['Matematika', 'Matematika'];
      const done = given(
        (await call(host, 'closeSubjects', closing({ subjects, decisions: DECISIONS }))).answer,
      );
      expect(done.closed).toHaveLength(1);
      expect([host.rows('Užbaigti pusmečiai').length, host.rows('Žurnalas').length]).toEqual([6, 6]);
      const input = { semester: 1 as const, subjects, reason: 'Klaida', piece: ALL };
      expect(given((await call(host, 'closeReopen', input)).answer).opened).toHaveLength(1);
      expect(host.rows('Žurnalas')).toHaveLength(12);
    },
    closingWorkbook(KINDS, ['Matematika'], { Dalykai: subjectsRows(['Matematika', 'Matematika']) }),
  );
});

test('kept without a grade though there are marks of other works: no change until something changes', async () => {
  await inWorkbook(async (host) => {
    const decisions = DECISIONS.map((one) => ({ ...one, decision: 'without-grade' as const }));
    given((await call(host, 'closeSubjects', closing({ decisions }))).answer);
    expect(column(host, 'Užbaigta I').slice(2, 4)).toEqual(['–', '–']);
    expect(await overview(host)).toMatchObject({ state: 'closed', toDecide: [], changes: [] });
    put(host, 'Matematika', 9, 5, 8);
    expect((await overview(host)).changes).toMatchObject([
      { pupil: 'Dobilas Petras', kept: '', now: '', works: [{ what: 'mark', before: '7', after: '8' }] },
    ]);
  });
});

test('a kept result of which the register knows nothing is not called a slip of the hand: the subject may be renamed', async () => {
  await inWorkbook(
    async (host) => {
      const { held } = given((await call(host, 'closeSubjects', closing({ subjects: ['Algebra'] }))).answer);
      expect(held[0]?.issues).toEqual([
        'Lapas „Algebra“, 7 eilutė, H stulpelis: Aguona Ona: stulpelyje „Užbaigta“ yra „7“, o lape „Užbaigti pusmečiai“ tokio įrašo nėra. Jei dalykas pervadintas, grąžinkite jo pavadinimą; jei įrašyta ranka, ištrinkite.',
      ]);
      expect(column(host, 'Užbaigta I', 'Algebra')).toEqual([7]);
    },
    closingWorkbook([{ name: 'Aguona Ona', marks: [8, 10], grade: 9, kept: 7 }], ['Algebra']),
  );
});

test('a subject renamed after closing is not taken for an open one: said by its old name, in closing and in opening', async () => {
  const algebra = (kept: CellInput) =>
    closingWorkbook(
      [
        { name: 'Aguona Ona', marks: [8, 10], grade: 9, kept },
        { name: 'Beržas Jonas', marks: [3, 3], grade: 3, kept: 3 },
        { name: 'Cibulis Adas', marks: [5, 5], grade: 5, kept: 5 },
      ],
      ['Algebra'],
      {
        [closedSemestersSheet.sheet]: tableRows(
          closedSemestersSheet as never,
          [
            ['Aguona Ona', '9'],
            ['Beržas Jonas', '3'],
            ['Cibulis Adas', '5'],
          ].map(([pupil = '', result = '']) => ({
            subject: 'Matematika',
            semester: 'I',
            pupil,
            result,
            pupilId: idOf(pupil),
            works: '[]',
            key: pupil,
          })),
        ),
      },
    );
  const told = [
    'Lapas „Algebra“: pusmetis jau užbaigtas, bet tada dalykas vadinosi „Matematika“. Grąžinkite tą pavadinimą (lapui ir lape „Dalykai“) arba lapo „Užbaigti pusmečiai“ stulpelyje „Dalykas“ vietoj „Matematika“ įrašykite „Algebra“.',
  ];
  for (const kept of [9, 8])
    await inWorkbook(async (host) => {
      expect(await overview(host, 'Algebra')).toMatchObject({ state: 'renamed', ready: 0, issues: told });
      const subjects = ['Algebra'];
      const { held } = given((await call(host, 'closeSubjects', closing({ subjects }))).answer);
      expect(held).toEqual([{ subject: 'Algebra', issues: told }]);
      const reopen = { semester: 1 as const, subjects, reason: 'Klaida', piece: ALL };
      expect(given((await call(host, 'closeReopen', reopen)).answer).held).toEqual(held);
      expect(column(host, 'Užbaigta I', 'Algebra')).toEqual([kept, 3, 5]);
      // As the sentence says: the register gets the new name.
      for (const row of [2, 3, 4]) put(host, closedSemestersSheet.sheet, row, 1, 'Algebra');
      expect((await overview(host, 'Algebra')).state).toBe('closed');
    }, algebra(kept));
});

test('a pupil whose row is deleted after closing is named with what was kept', async () => {
  await inWorkbook(async (host) => {
    await closeAll(host);
    expect((await overview(host)).gone).toEqual([]);
    host.sheet('Matematika').deleteRows(8 - 1, 1);
    expect(await overview(host)).toMatchObject({
      state: 'closed',
      gone: [{ pupil: 'Beržas Jonas', result: '3' }],
    });
    expect((await overview(host, 'Matematika', 2)).gone).toEqual([]);
  });
});
