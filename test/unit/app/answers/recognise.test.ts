// The questions that are given to copy are those by which answers are recognised.
import { ANSWER_KINDS } from '../../../../src/app/answers/form-class';
import { questionsOf } from '../../../../src/app/answers/questions';
import { isOtherForm, recogniseAnswers } from '../../../../src/app/answers/recognise';
import { mipSheet } from '../../../../src/workbook/mip-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { answerSheet, formClass, time } from './answer-sheets';

const known = formClass();
const GOOGLE = ['Laiko žyma', 'El. pašto adresas'];
const STRONGEST = 'Kurie dalykai man sekėsi geriausiai?';
const DIFFICULT = 'Kokių sunkumų man kilo?';
const recognise = (...sheet: Parameters<typeof answerSheet>) =>
  recogniseAnswers(answerSheet(...sheet), known);
const only = (...sheet: Parameters<typeof answerSheet>) => {
  const [found, another] = recognise(...sheet);
  if (!found || another) throw new Error('not one');
  return found;
};

describe.each(['monthly', 'reflections'] as const)('a class with %s', (form) => {
  const own = formClass(form);
  const cases = ANSWER_KINDS.flatMap((kind) =>
    ['', kind === 'mip' ? (own.periods[1]?.id ?? '') : kind === 'expectation' ? '' : 'year'].map(
      (part) => [kind, part] as const,
    ),
  );
  test.each(cases)('what is asked about %s %s is recognised in every answer', (kind, part) => {
    const questions = questionsOf(kind, part, own);
    const titles = questions.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const period = kind === 'mip' ? own.periods[1]?.name : 'Metų pabaiga';
    const cells = questions.map(({ options }, index) =>
      options.includes(period ?? '') ? (period ?? '') : `atsakymas ${index}`,
    );
    const sheet = answerSheet([...GOOGLE, ...titles], [time(1), 'a@b.example', ...cells]);
    const [found, another] = recogniseAnswers(sheet, own);
    expect(another).toBeUndefined();
    expect(found).toMatchObject({ kind, hasEmails: true, hasParts: true });
    const texts = found?.answers.flatMap((answer) => Object.values(answer.texts)) ?? [];
    expect(texts.sort()).toEqual(cells.filter((cell) => cell !== period).sort());
    const parts = found?.answers.map((answer) => answer.part?.name);
    expect(parts).toEqual(kind === 'expectation' ? own.subjects.map(({ name }) => name) : [period]);
    expect(found?.answers.every(({ email, at, row }) => email === 'a@b.example' && at && row === 2)).toBe(
      true,
    );
  });
});

test('no field of the class head is asked, and nothing that the computer fills in', () => {
  for (const form of ['monthly', 'reflections'] as const)
    for (const kind of ANSWER_KINDS)
      expect(
        questionsOf(kind, '', formClass(form)).filter(({ title }) =>
          /pastaba$|vadovo pastab|praleista|vidurkis/i.test(title),
        ),
      ).toEqual([]);
});

test('a subject graded by įskaita has no mark to aim at', () => {
  expect(questionsOf('expectation', '', known).map(({ title, options }) => [title, options.length])).toEqual([
    ['Matematika – siekiamas metinis įvertinimas', 7],
    ['Matematika – kaip sieksiu', 0],
    ['Dorinis ugdymas (etika) – kaip sieksiu', 0],
  ]);
});

test.each([
  ['as copied', [...GOOGLE, 'Laikotarpis', STRONGEST, DIFFICULT]],
  ['in English', ['Timestamp', 'Email Address', 'Laikotarpis', STRONGEST, DIFFICULT]],
  [
    'in capitals, with spaces, without marks',
    [
      'LAIKO  ŽYMA',
      'el pašto adresas ',
      'laikotarpis:',
      ' kurie  dalykai man SEKĖSI geriausiai',
      'Kokių sunkumų man kilo ?',
    ],
  ],
  ['as the register calls them', [...GOOGLE, 'Laikotarpis', 'Stipriausi dalykai', 'Sunkumai']],
  ['in a language nobody has listed', ['Marca temporal', 'Dirección', 'Laikotarpis', STRONGEST, DIFFICULT]],
])('headings %s', (_what, headings) => {
  expect(only(headings, [time(2), 'a@b.example', 'Spalis', 'fizika', 'rašiniai']).answers).toEqual([
    {
      row: 2,
      at: time(2),
      email: 'a@b.example',
      partText: 'Spalis',
      part: expect.objectContaining({ id: '2026-10' }),
      texts: { strongest: 'fizika', difficulties: 'rašiniai' },
    },
  ]);
});

test('columns in any order, others between them, empty rows, numbers and line breaks', () => {
  const { answers, fields } = only(
    [DIFFICULT, '', 'Ar sutinki?', STRONGEST, 'Laikotarpis', 'Balas', 'El. paštas', 'Laiko žyma'],
    [' pirma\r\nantra ', '', 'taip', 8.5, 'rugsėjis', 10, 'a@b.example', time(1)],
    ['', '', '', '', '', '', '', ''],
    ['', '', 'taip', '', 'spalis', '', 'c@b.example', time(1)],
    ['trečia', '', '', '', 'spalis', '', 'd@b.example', 'vakar'],
  );
  expect(fields).toEqual(['difficulties', 'strongest']);
  expect(answers.map(({ row, email, at, texts }) => [row, email, at, texts])).toEqual([
    [2, 'a@b.example', time(1), { difficulties: 'pirma\nantra', strongest: '8,5' }],
    [5, 'd@b.example', undefined, { difficulties: 'trečia', strongest: '' }],
  ]);
});

test('a question asked twice: the column that has an answer', () => {
  const { answers } = only(
    [...GOOGLE, 'Laikotarpis', STRONGEST, DIFFICULT, STRONGEST],
    [time(1), 'a@b.example', 'spalis', 'sena', 'x', ''],
    [time(1), 'b@b.example', 'spalis', '', 'x', 'nauja'],
  );
  expect(answers.map(({ texts }) => texts.strongest)).toEqual(['sena', 'nauja']);
});

test.each([
  ['rugsėjis', '2026-09'],
  [' RUGSĖJIS ', '2026-09'],
  ['2026-09', '2026-09'],
  [new Date(2026, 8, 1), '2026-09'],
  ['liepa', undefined],
  ['', undefined],
])('the period %s is %s', (cell, id) => {
  const [answer] = only(
    [...GOOGLE, 'Laikotarpis', STRONGEST, DIFFICULT],
    [time(1), 'a@b.example', cell, 'x', 'y'],
  ).answers;
  expect(answer?.part?.id).toBe(id);
});

test('a form whose questions were changed half-way to another month is of both months', () => {
  const { answers, hasParts } = only(
    [...GOOGLE, `${STRONGEST} (rugsėjis)`, `${DIFFICULT} (spalis)`],
    [time(1), 'a@b.example', 'fizika', 'rašiniai'],
  );
  expect(hasParts).toBe(true);
  expect(answers.map(({ part, texts }) => [part?.id, texts])).toEqual([
    ['2026-09', { strongest: 'fizika' }],
    ['2026-10', { difficulties: 'rašiniai' }],
  ]);
});

test('a question that is a grid of subjects', () => {
  const { answers } = only(
    [...GOOGLE, 'Siekiamas metinis įvertinimas [Matematika]', 'Matematika - Kaip sieksiu?'],
    [time(1), 'a@b.example', 8, 'Dirbsiu'],
  );
  expect(answers.map(({ part, texts }) => [part?.id, texts])).toEqual([
    ['Matematika', { goalAnnual: '8', how: 'Dirbsiu' }],
  ]);
});

test('without a period anywhere, without e-mail', () => {
  expect(only([...GOOGLE, STRONGEST, DIFFICULT], [time(1), 'a@b.example', 'x', 'y'])).toMatchObject({
    hasParts: false,
    hasEmails: true,
  });
  expect(only(['Laiko žyma', STRONGEST, DIFFICULT], [time(1), 'a@b.example', 'y'])).toMatchObject({
    hasEmails: false,
  });
});

test('the address of a parent, asked for, is not the pupil’s', () => {
  const { answers } = only(
    ['Tėvų el. paštas', 'Laiko žyma', 'El. pašto adresas', STRONGEST, DIFFICULT],
    ['tevai@x.example', time(1), 'a@b.example', 'x', 'y'],
  );
  expect(answers[0]?.email).toBe('a@b.example');
});

test.each([
  ['one question alone', [...GOOGLE, STRONGEST]],
  ['none', [...GOOGLE, 'Kiek valandų miegi?', 'Ar pietauji mokykloje?']],
  ['an empty sheet', []],
  ['a copy of a register', columnsOf(mipSheet).map(({ header }) => header)],
])('%s: no answers', (_what, headings) => {
  expect(recognise(headings, [time(1), 'a@b.example', 'x', 'y'])).toEqual([]);
});

test('one form may ask for two registers', () => {
  const found = recognise(
    [
      ...GOOGLE,
      `${STRONGEST} (gruodis)`,
      `${DIFFICULT} (gruodis)`,
      'Kodėl taip manau? (I pusmečio pabaiga)',
      'Ką darysiu toliau? (I pusmečio pabaiga)',
    ],
    [time(1), 'a@b.example', 'a', 'b', 'c', 'd'],
  );
  expect(found.map(({ kind, answers }) => [kind, answers.map(({ part }) => part?.id)])).toEqual([
    ['mip', ['2026-12']],
    ['selfAssessment', ['semester1']],
  ]);
});

test('the form of other classes is told from this one’s', () => {
  const sheet = (form: 'monthly' | 'reflections') =>
    answerSheet([...GOOGLE, ...questionsOf('mip', '', formClass(form)).map(({ title }) => title)]);
  expect([isOtherForm(sheet('reflections'), known), isOtherForm(sheet('monthly'), known)]).toEqual([
    true,
    false,
  ]);
  expect(recogniseAnswers(sheet('reflections'), known)).toEqual([]);
});
