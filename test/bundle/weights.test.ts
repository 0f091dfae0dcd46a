// Announcing weights through the built add-on: what the dialog shows, what is registered, the documents, and what is
// said while a teacher types.
import type { ExecutionReport } from '../../local/contracts';
import { crash, crashSummary, type Run } from './crash';
import { type AddOnHost, openAddOn } from './support';
import { day, TOLD, type Told, weightsWorkbook } from './weights-workbook';

type Components = readonly { kind: string; weight: string; example: string }[];
const component = (kind: string, weight: string, example = '') => ({ kind, weight, example });
const USUAL: Components = [component('T', '3', 'Kvadratinės šaknys'), component('KD', '1')];

async function inWorkbook<Value>(
  options: Parameters<typeof weightsWorkbook>[0],
  work: (host: AddOnHost) => Promise<Value>,
): Promise<Value> {
  const host = openAddOn(weightsWorkbook(options));
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}
/** As a page calls: only what JSON holds passes. */
async function call<Value>(host: Pick<AddOnHost, 'run'>, name: string, input: unknown): Promise<Value> {
  const report = await host.run(name, [input], { plainValues: true });
  expect([name, report.error]).toEqual([name, null]);
  const answer = report.result as { ok: boolean; value: Value; message?: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const announce = (host: AddOnHost, components: Components, subject = 'Matematika', semester = 1) =>
  call<{ announced: string[]; unchanged: string[] }>(host, 'weightsAnnounce', {
    semester,
    subjects: [{ subject, components }],
  });
const document = (host: AddOnHost, form: string, more: object = {}) =>
  call<{ isNew: boolean; name: string; link: string }>(host, 'weightsDocument', {
    form,
    subject: 'Matematika',
    semester: 1,
    firstLesson: '',
    ...more,
  });
interface View {
  semester: number;
  firstWeekEnd: string;
  isFirstWeekOver: boolean;
  subjects: {
    subject: string;
    state: string;
    announcedOn: string;
    late: boolean;
    changedOn: string[];
    draftFrom: string;
    components: Components;
    columns: object[];
    grades: object[];
    problems: string[];
  }[];
}
const viewOf = (host: AddOnHost, semester: 1 | 2 | null = null) =>
  call<View>(host, 'weightsView', { semester });
const subjectOf = async (host: AddOnHost, name = 'Matematika', semester: 1 | 2 | null = null) => {
  const found = (await viewOf(host, semester)).subjects.find(({ subject }) => subject === name);
  if (!found) throw new Error(name);
  return found;
};
const register = (host: AddOnHost) => host.rows('Paskelbti svoriai');

describe('what the dialog shows', () => {
  test('before anything is announced: components from the columns, the subject with a plain mean left out', async () => {
    await inWorkbook({}, async (host) => {
      const view = await viewOf(host);
      expect([view.semester, view.isFirstWeekOver]).toEqual([1, true]);
      const [mathematics, geography] = view.subjects;
      expect(mathematics).toMatchObject({
        state: 'not-announced',
        draftFrom: 'sheet',
        columns: [],
        grades: [],
      });
      expect(mathematics?.components).toEqual([
        component('T', '3', 'Kvadratinės šaknys'),
        component('KD', '1', 'Funkcijos'),
      ]);
      expect(geography).toMatchObject({ state: 'plain', columns: [], grades: [], problems: [] });
    });
  });

  test('nothing in the columns: the other semester’s announcement, else the weights of the settings', async () => {
    await inWorkbook({ mathematics: { marks: false } }, async (host) => {
      const empty = await subjectOf(host);
      expect(empty.draftFrom).toBe('settings');
      expect(empty.components.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual([
        'T 3',
        'KD 3',
        'SD 1',
        'AR 1',
        'ND 0,5',
      ]);
    });
    await inWorkbook({ mathematics: { marks: false }, told: TOLD }, async (host) => {
      const second = await subjectOf(host, 'Matematika', 2);
      expect([second.draftFrom, second.components.length, second.state]).toEqual([
        'other-semester',
        2,
        'not-announced',
      ]);
    });
  });

  test('a column that is not what was announced in time: announced → now, and exactly whose grades', async () => {
    const told: Told[] = [{ ...TOLD[0], weights: { T: 1, KD: 1 } } as Told];
    await inWorkbook({ told }, async (host) => {
      const found = await subjectOf(host);
      expect(found).toMatchObject({ state: 'announced', late: false, announcedOn: TOLD[0]?.on });
      expect(found.columns).toEqual([
        {
          column: 'D',
          date: '2026-09-14',
          topic: 'Kvadratinės šaknys',
          kind: 'T',
          reason: 'weight',
          announced: '1',
          now: '3',
          toldLater: '',
        },
      ]);
      expect(found.grades).toEqual([{ pupil: 'Gandriukas Matas', byAnnounced: 4, now: 3 }]);
    });
  });

  test('an announcement after the first week is late; one that changes an earlier is a change and does not count', async () => {
    await inWorkbook({ told: [{ ...TOLD[0], on: day(-1) } as Told] }, async (host) => {
      expect(await subjectOf(host)).toMatchObject({ state: 'announced', late: true, columns: [] });
    });
    const changed: Told = { number: 2, on: day(-1), weights: { T: 1, KD: 1 } };
    await inWorkbook({ told: [...TOLD, changed], mathematics: { weights: [1, 1] } }, async (host) => {
      const found = await subjectOf(host);
      expect(found).toMatchObject({ late: false, changedOn: [day(-1)] });
      expect(found.columns).toMatchObject([{ announced: '3', now: '1', toldLater: day(-1) }]);
      expect(found.grades).toEqual([{ pupil: 'Gandriukas Matas', byAnnounced: 3, now: 4 }]);
    });
  });

  test('columns without marks are no deviation; neither are bonuses and formative work', async () => {
    const mathematics = { kinds: ['T', 'ND', 'B', 'F'], weights: [3, 9, '', 7], marks: false };
    await inWorkbook({ told: TOLD, mathematics }, async (host) => {
      expect((await subjectOf(host)).columns).toEqual([]);
    });
  });

  test('a closed semester: what is kept stays, whatever stands over the columns', async () => {
    await inWorkbook({ told: TOLD, mathematics: { weights: [9, 1], closed: true } }, async (host) => {
      expect(await subjectOf(host)).toMatchObject({ state: 'closed', columns: [], grades: [] });
      await expect(announce(host, USUAL)).rejects.toThrow(/Matematika: I pusmetis užbaigtas/);
    });
  });
});

describe('announcing', () => {
  test('is registered once, with who and when; the same again is nothing new; another stands beside it', async () => {
    await inWorkbook({}, async (host) => {
      expect(await announce(host, USUAL)).toEqual({ announced: ['Matematika'], unchanged: [] });
      const rows = register(host);
      expect(rows.map((row) => row.slice(0, 6))).toEqual([
        ['Matematika', 'I', 1, 'T', 3, 'Kvadratinės šaknys'],
        ['Matematika', 'I', 1, 'KD', 1, ''],
      ]);
      expect(rows[0]?.[6]).toEqual(new Date(new Date().setHours(0, 0, 0, 0)));
      expect(rows[0]?.[7]).toMatch(/@/);
      expect(await announce(host, USUAL)).toEqual({ announced: [], unchanged: ['Matematika'] });
      expect(register(host)).toHaveLength(2);
      await announce(host, [component('T', '0,5'), component('ND', '1')]);
      expect(register(host).map((row) => row.slice(2, 5))).toEqual([
        [1, 'T', 3],
        [1, 'KD', 1],
        [2, 'T', 0.5],
        [2, 'ND', 1],
      ]);
      await announce(host, USUAL);
      expect(register(host).map((row) => row[2])).toEqual([1, 1, 2, 2, 3, 3]);
    });
  });

  test('below a person’s own words in the register, which stay', async () => {
    await inWorkbook({}, async (host) => {
      await host.type('Paskelbti svoriai', 1, 10, [['*Pastaba'], ['mano'], ['žodžiai']]);
      await announce(host, USUAL);
      expect(register(host).map((row) => [row[0], row[9]])).toEqual([
        ['', 'mano'],
        ['', 'žodžiai'],
        ['Matematika', ''],
        ['Matematika', ''],
      ]);
    });
  });

  test('can be undone', async () => {
    await inWorkbook({}, async (host) => {
      await announce(host, USUAL);
      const undone = await host.run('undoLastAction', [], { answers: ['YES', 'OK', 'OK'] });
      expect([undone.error, register(host)]).toEqual([null, []]);
    });
  });
});

describe('documents', () => {
  test('each is made once, registered once and found again by its link', async () => {
    await inWorkbook({}, async (host) => {
      await announce(host, USUAL);
      const made = [await document(host, 'components'), await document(host, 'signatures')];
      const again = [await document(host, 'components'), await document(host, 'signatures')];
      expect(made.map(({ isNew }) => isNew)).toEqual([true, true]);
      expect(again).toEqual(made.map((one) => ({ ...one, isNew: false })));
      const found = await host.documents();
      const [f15, f14] = made.map(({ name }) => found.find((one) => one.name === name));
      expect(found).toHaveLength(2);
      expect(f15?.name).toMatch(
        /^20..-..-.. Svertinio vidurkio dėmenys ir koeficientai – Matematika – 2b – I pusmetis$/,
      );
      expect(f15?.text).toContain('Kvadratinės šaknys');
      expect(f14?.name).toMatch(/Supažindinimo su vertinimu lapas – Matematika/);
      expect(f14?.text).toContain('Žibutytė Goda');
      expect(f14?.text).toMatch(/testas.–.3; kontrolinis darbas.–.1/);
      expect(host.rows('Dokumentai').map((row) => [row[1], row[3], row[5]])).toEqual([
        ['Svertinio vidurkio dėmenys', 'Matematika', made[0]?.link],
        ['Supažindinimo lapas', 'Matematika', made[1]?.link],
      ]);
    });
  });

  test('after another announcement they are other documents; a plain mean has only the signatures', async () => {
    await inWorkbook({}, async (host) => {
      await announce(host, USUAL);
      const first = await document(host, 'components');
      await announce(host, [component('T', '2')]);
      expect((await document(host, 'components')).link).not.toBe(first.link);
      const plain = await document(host, 'signatures', { subject: 'Geografija' });
      expect(plain.isNew).toBe(true);
      const found = (await host.documents()).find(({ name }) => name === plain.name);
      expect(found?.text).toContain('vidurkis – aritmetinis');
      await expect(document(host, 'components', { subject: 'Geografija' })).rejects.toThrow(/aritmetinis/);
    });
  });

  test('who has left does not sign; nothing announced: nothing to print', async () => {
    await inWorkbook({ told: TOLD, left: 'Lazdynėlis' }, async (host) => {
      await document(host, 'signatures');
      const [sheet] = await host.documents();
      expect(sheet?.text).toContain('Gandriukas Matas');
      expect(sheet?.text).not.toContain('Lazdynėlis');
    });
    await inWorkbook({}, async (host) => {
      await expect(document(host, 'signatures')).rejects.toThrow(/svoriai dar nepaskelbti/);
      expect(await host.documents()).toEqual([]);
    });
  });
});

describe('bad input is said in words, and nothing is written', () => {
  test.each<[string, Components, RegExp]>([
    ['a negative weight', [component('T', '-1')], /Matematika, Testas \(T\): koeficientas „-1“ netinka/],
    ['a weight in words', [component('T', 'daug')], /koeficientas „daug“ netinka/],
    ['no weight', [component('T', ' ')], /koeficientas neįrašytas/],
    [
      'all weights 0',
      [component('T', '0'), component('ND', '0,0')],
      /svorių suma 0 – vidurkio suskaičiuoti negalima/,
    ],
    ['a kind twice', [component('T', '1'), component('T', '2')], /įrašytas du kartus/],
    ['no components', [], /nėra nė vieno dėmens/],
    ['too fine for a cell', [component('T', '0,12345678901234567890')], /netinka/],
  ])('%s', async (_name, components, message) => {
    await inWorkbook({}, async (host) => {
      await expect(announce(host, components)).rejects.toThrow(message);
      expect(register(host)).toEqual([]);
    });
  });

  test('an unknown kind or subject from the page', async () => {
    await inWorkbook({}, async (host) => {
      await expect(announce(host, [component('B', '1')])).rejects.toThrow(/netinkamą reikšmę/);
      await expect(announce(host, USUAL, 'Alchemija')).rejects.toThrow(
        /Dalyko „Alchemija“ lape „Dalykai“ nėra/,
      );
    });
  });

  test('a missing register, and one in which somebody has typed nonsense', async () => {
    await inWorkbook({ register: false }, async (host) => {
      expect((await subjectOf(host)).state).toBe('not-announced');
      await expect(announce(host, USUAL)).rejects.toThrow(
        /nėra lapo „Paskelbti svoriai“. Paleiskite „Paruošti/,
      );
    });
    await inWorkbook({ told: [{ number: 1, on: day(-60), weights: { T: -3, X: 1 } }] }, async (host) => {
      await expect(viewOf(host)).rejects.toThrow(
        /„Paskelbti svoriai“, 2 eilutė, E stulpelis: langelyje „Koeficientas“ yra „-3“[\s\S]*3 eilutė, D stulpelis: langelyje „Rūšis“ yra „X“/,
      );
    });
  });

  test('no date on which the semester begins', async () => {
    await inWorkbook({ settings: { 'I pusmečio pradžia': '' } }, async (host) => {
      await expect(viewOf(host, 1)).rejects.toThrow(/Lapas „Nustatymai“: nenurodyta „I pusmečio pradžia“/);
      await expect(announce(host, USUAL)).rejects.toThrow(/I pusmečio pradžia/);
      expect(register(host)).toEqual([]);
    });
  });

  test('weights and kinds in a sheet that are none are shown with their column; other subjects are not held up', async () => {
    await inWorkbook({ told: TOLD, mathematics: { weights: [-3, 1] } }, async (host) => {
      const found = await subjectOf(host);
      expect(found.state).toBe('problem');
      expect(found.problems).toEqual([
        'Lapas „Matematika“, D stulpelis: eilutėje „Svoris“ yra „-3“, o reikia skaičiaus, ne mažesnio už 0.',
      ]);
      expect((await subjectOf(host, 'Geografija')).state).toBe('plain');
    });
    await inWorkbook({ told: TOLD, mathematics: { kinds: ['T', 'Q'] } }, async (host) => {
      expect((await subjectOf(host)).problems[0]).toMatch(
        /E stulpelis: eilutėje „Rūšis“ yra „Q“ – tokios darbo rūšies nėra/,
      );
    });
  });

  test('weights of 0 in a sheet: SEMESTER_GRADE leaves the result empty, and the dialog says why', async () => {
    await inWorkbook({ told: TOLD, mathematics: { weights: [0, 0] } }, async (host) => {
      const found = await subjectOf(host);
      expect(found.problems[0]).toMatch(/I pusmečio stulpelių svorių suma 0: vidurkio suskaičiuoti negalima/);
      expect(found.grades[0]).toEqual({ pupil: 'Gandriukas Matas', byAnnounced: 3, now: '' });
      const grade = await host.run('SEMESTER_GRADE', [[[3, 4]], [[0, 0]], [['T', 'KD']]]);
      expect(grade.result).toBe('');
      const why = await host.run('EXPLAIN_GRADE', [[[3, 4]], [[0, 0]], [['T', 'KD']]]);
      expect(why.result).toBe('visų įvertinimų svoris 0, todėl vidurkio nėra');
    });
  });

  test('a subject whose sheet was deleted', async () => {
    await inWorkbook({ mathematics: null }, async (host) => {
      const found = await subjectOf(host);
      expect([found.state, found.problems[0]]).toEqual([
        'problem',
        expect.stringContaining('nėra lapo „Matematika“'),
      ]);
      await expect(announce(host, USUAL)).rejects.toThrow(/nėra lapo „Matematika“/);
    });
  });
});

describe('while typing', () => {
  const toasts = ({ dialogs }: ExecutionReport) =>
    dialogs.flatMap((dialog) => ('message' in dialog ? [dialog.message] : []));
  const KINDS = 3;
  const WEIGHTS = 4;
  const FREE = 6;
  const weightsOver = (host: AddOnHost, column: number, columns = 1) =>
    host.sheet('Matematika').values({ row: WEIGHTS - 1, column: column - 1, rows: 1, columns })[0];

  test('an empty weight gets the one of the settings; what was typed stays', async () => {
    await inWorkbook({}, async (host) => {
      const report = await host.type('Matematika', KINDS, FREE, [['ND']]);
      expect([report.error, toasts(report), weightsOver(host, FREE)]).toEqual([null, [], [0.5]]);
      await host.type('Matematika', KINDS, FREE, [['T']]);
      expect(weightsOver(host, FREE)).toEqual([0.5]);
      console.log(`Įrašius rūšį, kreipinių: ${report.calls.total}`, report.calls.byMethod);
    });
  });

  test('several columns pasted at once: only the empty ones, none under bonus and formative work', async () => {
    await inWorkbook({}, async (host) => {
      await host.type('Matematika', WEIGHTS, 13, [[7]]);
      await host.type('Matematika', KINDS, 12, [['testas', 'T']]);
      await host.type('Matematika', KINDS, 4, [['B', 'F', 'KD']]);
      expect(weightsOver(host, 4, 3)).toEqual([3, 1, 3]);
      expect(weightsOver(host, 12, 2)).toEqual([1, 7]);
      await host.type('Matematika', WEIGHTS, 4, [['', '']]);
      await host.type('Matematika', KINDS, 4, [['B', 'F']]);
      expect(weightsOver(host, 4, 2)).toEqual(['', '']);
    });
  });

  test('what was announced comes before the settings', async () => {
    await inWorkbook({ told: [{ number: 1, on: day(-60), weights: { T: 5 } }] }, async (host) => {
      const report = await host.type('Matematika', KINDS, FREE, [['T']]);
      expect([weightsOver(host, FREE), toasts(report)]).toEqual([[5], []]);
    });
  });

  test('no weights in a plain mean, none in a closed semester, none for an unknown kind', async () => {
    await inWorkbook({}, async (host) => {
      await host.type('Geografija', KINDS, FREE, [['T']]);
      expect(
        host.sheet('Geografija').values({ row: WEIGHTS - 1, column: FREE - 1, rows: 1, columns: 1 }),
      ).toEqual([['']]);
      await host.type('Matematika', KINDS, FREE, [['Q']]);
      expect(weightsOver(host, FREE)).toEqual(['']);
    });
    await inWorkbook({ mathematics: { closed: true } }, async (host) => {
      await host.type('Matematika', KINDS, FREE, [['T']]);
      expect(weightsOver(host, FREE)).toEqual(['']);
    });
  });

  test('after the first week a weight that was not announced is said with its effect', async () => {
    await inWorkbook({ told: TOLD }, async (host) => {
      expect(toasts(await host.type('Matematika', WEIGHTS, 4, [[1]]))).toEqual([
        'Paskelbtas testo svoris – 3, o čia 1; įvertinimas keistųsi 1 mokiniui (25 p.).',
      ]);
      expect(toasts(await host.type('Matematika', WEIGHTS, 4, [[3]]))).toEqual([]);
      expect(toasts(await host.type('Matematika', WEIGHTS, 4, [['']]))).toEqual([
        'Paskelbtas testo svoris – 3, o čia jo nėra; įvertinimas keistųsi 3 mokiniams (25 p.).',
      ]);
      await host.type('Matematika', WEIGHTS, 4, [[3]]);
      expect(toasts(await host.type('Matematika', KINDS, FREE, [['ND']]))).toEqual([
        'Namų darbai (ND) nepaskelbtas tarp vidurkio dėmenų; įvertinimų čia dar nėra (25 p.).',
      ]);
    });
  });

  test('in the first week nothing is said', async () => {
    const told: Told[] = [{ number: 1, on: day(-1), weights: { T: 3, KD: 1 } }];
    await inWorkbook({ told, begun: -3 }, async (host) => {
      expect(toasts(await host.type('Matematika', WEIGHTS, 4, [[1]]))).toEqual([]);
    });
  });

  test('a mark costs no more than reading its own sheet', async () => {
    await inWorkbook({ told: TOLD }, async (host) => {
      const mark = await host.type('Matematika', 7, 4, [[9]]);
      const weight = await host.type('Matematika', WEIGHTS, 4, [[1]]);
      console.log(`onEdit, kreipinių: pažymys ${mark.calls.total}, svoris ${weight.calls.total}`);
      expect(mark.calls.total).toBeLessThanOrEqual(10);
      expect(weight.calls.total).toBeLessThanOrEqual(20);
    });
  });
});

describe('cut off at every service call and repeated', () => {
  const sent =
    (name: string, input: unknown) =>
    async (run: Run): Promise<void> => {
      const report = await run(name, [input], { plainValues: true });
      const answer = report.result as { ok: boolean; message?: string } | null;
      if (!answer?.ok) throw new Error(answer?.message ?? String(report.error));
    };
  const steps = [
    sent('weightsAnnounce', { semester: 1, subjects: [{ subject: 'Matematika', components: USUAL }] }),
    ...['components', 'signatures'].map((form) =>
      sent('weightsDocument', { form, subject: 'Matematika', semester: 1, firstLesson: '' }),
    ),
  ];
  const action = async (run: Run): Promise<void> => {
    for (const step of steps) await step(run);
  };

  test('one announcement, one document of each', async () => {
    const result = await crash({ workbook: weightsWorkbook({}), action });
    expect(result.problems).toEqual([]);
    console.log(crashSummary('Svorių skelbimas ir du dokumentai', result));
  }, 300_000);
});

test('service calls do not grow with the number of pupils', async () => {
  const totals: Record<string, number[]> = {};
  for (const pupils of [10, 30, 300])
    await inWorkbook({ pupils, told: TOLD, mathematics: { weights: [1, 1] } }, async (host) => {
      const measure = async (name: string, input: unknown) => {
        const report = await host.run(name, [input], { plainValues: true });
        expect([name, (report.result as { ok: boolean }).ok]).toEqual([name, true]);
        totals[name] = [...(totals[name] ?? []), report.calls.total];
      };
      await measure('weightsView', { semester: null });
      await measure('weightsAnnounce', {
        semester: 1,
        subjects: [{ subject: 'Matematika', components: USUAL }],
      });
      await measure('weightsDocument', {
        form: 'signatures',
        subject: 'Matematika',
        semester: 1,
        firstLesson: '',
      });
      const edit = await host.type('Matematika', 4, 4, [[2]]);
      totals.onEdit = [...(totals.onEdit ?? []), edit.calls.total];
    });
  console.log('Kreipiniai, kai mokinių 10, 30, 300:', totals);
  for (const [name, counts] of Object.entries(totals))
    expect([name, new Set(counts).size]).toEqual([name, 1]);
});
