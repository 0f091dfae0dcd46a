import { viewClassState } from '../../../../src/app/progress/class-state';
import { describeAppIssue } from '../../../../src/text/lt/issues';
import { type Grid, portsOf } from '../memory-workbook';
import { classBook, keyed, PUPILS, pupils, register, settings } from './class';

const stateOf = (changes: Readonly<Record<string, Grid | undefined>> = {}) => {
  const { workbook, reads } = classBook(changes);
  const result = viewClassState(portsOf(workbook));
  if (!result.ok) throw new Error(result.issues.map(describeAppIssue).join('\n'));
  const { facts, issues } = result.value;
  return { facts, problems: issues.map(describeAppIssue), reads };
};
const goda = (changes: Readonly<Record<string, Grid | undefined>>) =>
  stateOf(changes).facts.pupils.find(({ id }) => id === '2b-03');

test('every sheet is read once, however many pupils there are', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    lastName: `Pavardė${at}`,
    firstName: 'Ona',
    id: `k${at}`,
  }));
  for (const one of [stateOf(), stateOf({ Mokiniai: pupils(many) })])
    expect([...one.reads].sort()).toEqual(
      [
        'Aptarimai',
        'Dalykai',
        'MIP',
        'MIP lūkesčiai',
        'MIP įsivertinimai',
        'Mokiniai',
        'Nustatymai',
        'Peržiūros',
      ].sort(),
    );
});

test('the year, the subjects and the pupils, with what is empty', () => {
  const { facts, problems } = stateOf();
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({
    today: '2026-11-22',
    form: 'monthly',
    graceDays: 7,
    semesters: [
      { from: '2026-09-01', to: '2027-01-22' },
      { from: '2027-01-25', to: '2027-06-18' },
    ],
    lastLessonDay: '',
    consultations: {
      autumn: { from: '2026-11-02', to: '2026-11-06' },
      spring: { from: '2027-03-29', to: '2027-04-02' },
    },
    yearEndTalks: true,
    subjects: [
      { name: 'Matematika', teacher: 'Smilgienė Rita', passFail: false },
      { name: 'Fizika', passFail: false },
      { name: 'Etika', passFail: true },
    ],
  });
  expect(facts.months[0]).toBe('2026-09');
  expect(facts.periods.map(({ id }) => id)).toEqual(facts.months);
  expect(facts.pupils[1]).toEqual({
    id: '2b-02',
    name: 'Lazdynėlis Benas',
    arrived: '2026-10-05',
    left: '',
    mip: facts.periods.map(() => 'empty'),
    expectations: 0,
    selfAssessments: { semester1: 'empty', year: 'empty' },
    reviews: [],
    discussions: [],
  });
  expect(facts.pupils[2]?.left).toBe('2026-11-13');
});

describe('MIP entries', () => {
  const all = { strongest: 'Fizika', difficulties: 'Nėra', done: 'Skaičiau', nextGoal: 'Rašyti' };
  test('done with every text of the pupil, partly with some; the head’s note and missed lessons fill nothing in', () => {
    const MIP = register('mip', [
      { pupil: 'x', period: 'rugsėjis', key: keyed('mip', '2b-03', '2026-09'), ...all },
      { pupil: 'x', period: 'spalis', key: keyed('mip', '2b-03', '2026-10'), done: 'Skaičiau' },
      {
        pupil: 'x',
        period: 'lapkritis',
        key: keyed('mip', '2b-03', '2026-11'),
        headNote: 'Gerai',
        missedJustified: 4,
      },
    ]);
    expect(goda({ MIP })?.mip.slice(0, 4)).toEqual(['done', 'partly', 'empty', 'empty']);
  });
  test('typed by hand without a key they are known by the name and the period', () => {
    const MIP = register('mip', [
      { pupil: 'žibutytė  Goda', period: ' Rugsėjis ', ...all },
      { pupil: 'Nežinoma Ona', period: 'spalis', ...all },
    ]);
    expect(goda({ MIP })?.mip.slice(0, 2)).toEqual(['done', 'empty']);
  });
  test('nobody’s are those of a pupil who is not in the class, and those without a key where two have the name', () => {
    const twins = [...PUPILS, { lastName: 'Žibutytė', firstName: 'Goda', id: '2b-04' }];
    const changes = {
      Mokiniai: pupils(twins),
      MIP: register('mip', [
        { pupil: 'Žibutytė Goda', period: 'rugsėjis', ...all },
        { pupil: 'Žibutytė Goda', period: 'spalis', key: keyed('mip', '2b-04', '2026-10'), ...all },
        { pupil: 'Buvusi Ona', period: 'spalis', key: keyed('mip', '2b-99', '2026-10'), ...all },
      ]),
    };
    const { facts } = stateOf(changes);
    expect(facts.pupils.map(({ mip }) => mip.slice(0, 2))).toEqual([
      ['empty', 'empty'],
      ['empty', 'empty'],
      ['empty', 'empty'],
      ['empty', 'done'],
    ]);
  });
  test('two rows of one month are told; the first is looked at', () => {
    const key = keyed('mip', '2b-03', '2026-09');
    const rows = [all, {}].map((texts) => ({ pupil: 'Žibutytė Goda', period: 'rugsėjis', key, ...texts }));
    const { facts, problems } = stateOf({ MIP: register('mip', rows) });
    expect(facts.pupils[2]?.mip[0]).toBe('done');
    expect(problems).toEqual([expect.stringMatching(/Lapas „MIP“, 3 eilutė.*Žibutytė Goda/)]);
  });
  test('the sheet says which form the class fills in, and so which periods', () => {
    const reflections = Object.fromEntries(
      ['aim', 'best', 'hardest', 'study', 'improve', 'need', 'future'].map((field) => [field, 'Tekstas']),
    );
    const row = { pupil: 'Žibutytė Goda', period: 'lapkritis–gruodis', ...reflections };
    const MIP = register('mip', [row], 'reflections');
    const { facts } = stateOf({ MIP });
    expect(facts.form).toBe('reflections');
    expect(facts.periods.map(({ id }) => id)).toEqual([
      '2026-09_10',
      '2026-11_12',
      '2027-01_02',
      '2027-03_04',
      '2027-05_06',
    ]);
    expect(facts.pupils[2]?.mip).toEqual(['empty', 'done', 'empty', 'empty', 'empty']);
    // Without the sheet the class's grade says it.
    const without = stateOf({ MIP: undefined, Nustatymai: settings({ classGrade: 'III' }) });
    expect(without.facts.form).toBe('reflections');
  });
});

test('registers that cannot be read are named: nothing is missing in them, it is unknown', () => {
  expect(stateOf().facts.unread).toEqual([]);
  const [headings = []] = register('mip', []);
  const renamed = [headings.map((heading) => (heading === 'Sunkumai' ? 'Bėdos' : heading))];
  expect(stateOf({ MIP: renamed, Peržiūros: undefined }).facts.unread).toEqual(['mip', 'review']);
});

test('expectations: subjects in which something is expected', () => {
  const row = (subject: string, texts: object) => ({ pupil: 'Žibutytė Goda', subject, ...texts });
  const changes = {
    'MIP lūkesčiai': register('expectation', [
      row('Matematika', { goalAnnual: '9' }),
      row('Fizika', { lastAnnual: '7' }),
      row('Etika', { how: 'Klausysiu' }),
    ]),
  };
  expect(goda(changes)?.expectations).toBe(2);
});

test('self-assessments: the choice or the words, the arguments and what comes next', () => {
  const row = (period: string, texts: object) => ({ pupil: 'Žibutytė Goda', period, ...texts });
  const changes = {
    'MIP įsivertinimai': register('selfAssessment', [
      row('I pusmečio pabaiga', { which: 'Visi', arguments: 'Stengiausi', next: 'Toliau' }),
      row('Metų pabaiga', { fulfilled: 'iš dalies', which: 'Kai kurie', arguments: 'Ne visada' }),
    ]),
  };
  expect(goda(changes)?.selfAssessments).toEqual({ semester1: 'done', year: 'partly' });
});

test('reviews in order of their months; missed lessons alone are no review', () => {
  const row = (month: string, texts: object) => ({
    pupil: 'Žibutytė Goda',
    month,
    key: keyed('review', '2b-03', month),
    ...texts,
  });
  const Peržiūros = register('review', [
    row('2026-10', {
      date: new Date(2026, 9, 20),
      agreements: 'Lankyti',
      agreedUntil: new Date(2026, 10, 2),
      commission: 'Taip',
    }),
    row('2026-09', { missedJustified: 4, missedUnjustified: 0 }),
  ]);
  const nothing = { agreements: '', agreedUntil: '', date: '', toCommission: false };
  expect(goda({ Peržiūros })?.reviews).toEqual([
    { ...nothing, month: '2026-09', isMade: false, missedJustified: 4, missedUnjustified: 0 },
    {
      month: '2026-10',
      date: '2026-10-20',
      isMade: true,
      missedJustified: null,
      missedUnjustified: null,
      agreements: 'Lankyti',
      agreedUntil: '2026-11-02',
      toCommission: true,
    },
  ]);
});

test('talks: held where they have a date that is one', () => {
  const row = (part: string, kind: string, subject: string, date: Date | string) => ({
    pupil: 'Žibutytė Goda',
    kind,
    subject,
    date,
    key: keyed('discussion', '2b-03', part),
  });
  const Aptarimai = register('discussion', [
    row('september|Matematika', 'Rugsėjo aptarimas', 'Matematika', new Date(2026, 8, 22)),
    row('september|Fizika', 'Rugsėjo aptarimas', 'Fizika', 'kitą savaitę'),
    row('autumn|', 'Rudens konsultacija tėvams', '', new Date(2026, 10, 4)),
  ]);
  expect(goda({ Aptarimai })?.discussions).toEqual([
    { kind: 'september', subject: 'Matematika', date: '2026-09-22' },
    { kind: 'september', subject: 'Fizika', date: '' },
    { kind: 'autumn', subject: '', date: '2026-11-04' },
  ]);
});

describe('what is wrong', () => {
  test.each(['Dalykai', 'MIP', 'MIP lūkesčiai', 'MIP įsivertinimai', 'Peržiūros', 'Aptarimai'])(
    'without „%s“ the rest is known, and that it is missing is told',
    (sheet) => {
      const { facts, problems } = stateOf({ [sheet]: undefined });
      expect(problems).toEqual([`Lapas „${sheet}“: nėra lapo „${sheet}“. Gal jis pervadintas ar ištrintas?`]);
      expect(facts.pupils).toHaveLength(3);
    },
  );
  test('a heading that was changed, vacations that cannot be read, a code that two pupils have', () => {
    const [heads = [], ...rows] = register('review', []);
    const { facts, problems } = stateOf({
      Peržiūros: [heads.map((head) => (head === 'Susitarimai' ? 'Sutarta' : head)), ...rows],
      Nustatymai: settings({ vacations: 'lapkritį' }),
      Mokiniai: pupils([...PUPILS, { lastName: 'Antra', firstName: 'Ona', id: '2b-01' }]),
    });
    expect(problems).toEqual([
      expect.stringMatching(/2b-01.*kartojasi/),
      expect.stringMatching(/Lapas „Peržiūros“, 1 eilutė.*„Sutarta“/),
      expect.stringMatching(/Lapas „Peržiūros“, 1 eilutė.*„Susitarimai“/),
      expect.stringMatching(/„Mokinių atostogos“ dalis „lapkritį“ nesuprantama/),
    ]);
    expect(facts.consultations).toEqual({ autumn: null, spring: null });
  });
  test.each([
    ['without the settings', { Nustatymai: undefined }, /nėra lapo „Nustatymai“/],
    ['without the pupils', { Mokiniai: undefined }, /nėra lapo „Mokiniai“/],
    ['with a school year that is none', { Nustatymai: settings({ schoolYear: 'šiemet' }) }, /„Mokslo metai“/],
  ])('%s it fails in words', (_, changes, sentence) => {
    expect(() => stateOf(changes)).toThrow(sentence);
  });
});
