// Whose an answer is, and which of several counts.
import { matchAnswers } from '../../../../src/app/answers/match';
import { recogniseAnswers } from '../../../../src/app/answers/recognise';
import { describeAppIssue } from '../../../../src/text/lt/issues';
import type { Cell } from '../../../../src/workbook/cell';
import type { Pupil } from '../../../../src/workbook/pupils-sheet';
import { answerSheet, formClass, pupil, time } from './answer-sheets';

const known = formClass();
const HEADINGS = [
  'Laiko žyma',
  'El. pašto adresas',
  'Laikotarpis',
  'Kurie dalykai man sekėsi geriausiai?',
  'Ką padariau savo pažangai?',
];
const MATAS = pupil('Gandriukas', { email: ' Matas@Mokykla.example ' });
const GODA = pupil('Žibutytė', { email: 'goda@mokykla.example' });

const match = (
  rows: readonly (readonly Cell[])[],
  pupils: readonly Pupil[] = [MATAS, GODA],
  headings = HEADINGS,
) => {
  const matched = matchAnswers(recogniseAnswers(answerSheet(headings, ...rows), known), pupils, known);
  return {
    answers: matched.answers.map(({ row, pupil: { lastName }, part, texts }) => [
      row,
      lastName,
      part.id,
      texts.strongest,
    ]),
    replaced: matched.replaced.map(({ row }) => row),
    problems: matched.problems.flat().map(describeAppIssue),
  };
};

test('by e-mail, in any letters', () => {
  expect(match([[time(1), 'MATAS@mokykla.EXAMPLE ', 'spalis', 'fizika', '']])).toEqual({
    answers: [[2, 'Gandriukas', '2026-10', 'fizika']],
    replaced: [],
    problems: [],
  });
});

test.each<[string, readonly Cell[], readonly Pupil[], RegExp]>([
  ['no e-mail', [time(1), '', 'spalis', 'x', ''], [MATAS], /^2 eilutė: nėra el. pašto adreso/],
  [
    'of another class',
    [time(1), 'kitas@mokykla.example', 'spalis', 'x', ''],
    [MATAS],
    /^2 eilutė: adreso kitas@mokykla\.example lape „Mokiniai“ nėra/,
  ],
  [
    'of two pupils',
    [time(1), 'matas@mokykla.example', 'spalis', 'x', ''],
    [MATAS, pupil('Kitas', { email: 'matas@mokykla.example' })],
    /„Gandriukas Matas“ ir „Kitas Matas“/,
  ],
  [
    'no period',
    [time(1), 'matas@mokykla.example', '', 'x', ''],
    [MATAS],
    /^2 eilutė \(Gandriukas Matas\): nepasirinktas laikotarpis/,
  ],
  [
    'an unknown period',
    [time(1), 'matas@mokykla.example', 'liepa', 'x', ''],
    [MATAS],
    /„liepa“ nėra šių mokslo metų laikotarpis/,
  ],
  [
    'left before the period',
    [time(1), 'matas@mokykla.example', 'spalis', 'x', ''],
    [{ ...MATAS, left: '2026-09-30' as Pupil['left'] }],
    /mokinys išvyko 2026-09-30/,
  ],
  [
    'left before answering',
    [time(20), 'matas@mokykla.example', 'rugsėjis', 'x', ''],
    [{ ...MATAS, left: '2026-10-15' as Pupil['left'] }],
    /mokinys išvyko 2026-10-15/,
  ],
  [
    'too long',
    [time(1), 'matas@mokykla.example', 'spalis', 'x'.repeat(50_001), ''],
    [MATAS],
    /„Stipriausi dalykai“: atsakyme 50001 ženklų/,
  ],
])('%s: said with its row', (_what, row, pupils, sentence) => {
  const { answers, problems } = match([row], pupils);
  expect(problems).toEqual([expect.stringMatching(sentence)]);
  expect(answers.filter(([, , , text]) => text !== undefined)).toEqual([]);
});

test('who left later than they answered is still brought over', () => {
  const left = { ...MATAS, left: '2026-10-15' as Pupil['left'] };
  expect(match([[time(14), 'matas@mokykla.example', 'rugsėjis', 'fizika', '']], [left]).answers).toHaveLength(
    1,
  );
});

test('a text that is too long does not keep the other answers of the row', () => {
  const { answers, problems } = match([
    [time(1), 'goda@mokykla.example', 'spalis', 'fizika', 'y'.repeat(60_000)],
  ]);
  expect([answers, problems.length]).toEqual([[[2, 'Žibutytė', '2026-10', 'fizika']], 1]);
});

test.each([
  ['the later', [time(1), time(3)], 3, [2]],
  ['the later, wherever it stands', [time(3), time(1)], 2, [3]],
  ['of one time, the lower', [time(1), time(1)], 3, [2]],
  ['without a time, the lower', ['vakar', time(1)], 3, [2]],
])('of two answers of one pupil: %s', (_what, [first = '', second = ''], row, replaced) => {
  const found = match([
    [first, 'goda@mokykla.example', 'spalis', 'a', ''],
    [second, 'goda@mokykla.example', 'spalis', 'b', ''],
    [time(9), 'goda@mokykla.example', 'rugsėjis', 'c', ''],
  ]);
  expect(found.answers.map(([at]) => at)).toEqual([row, 4]);
  expect(found.replaced).toEqual(replaced);
});

test('without addresses or periods one sentence says it for the whole sheet', () => {
  const rows = [1, 2, 3].map((day) => [time(day), 'x', 'y']);
  const [, , , ...questions] = HEADINGS;
  expect(match(rows, [MATAS], ['Laiko žyma', ...questions]).problems).toEqual([
    expect.stringMatching(/^Lape nėra mokinių el. pašto adresų/),
  ]);
  const withEmail = [1, 2].map((day) => [time(day), 'matas@mokykla.example', 'x', 'y']);
  expect(match(withEmail, [MATAS], ['Laiko žyma', 'El. paštas', ...questions])).toEqual({
    answers: [],
    replaced: [],
    problems: [expect.stringMatching(/^Klausimuose nenurodyta, kurio laikotarpio/)],
  });
});

test('marks and choices as the register has them; others are told, not written', () => {
  const about = (headings: readonly string[], ...cells: Cell[]) => {
    const sheets = recogniseAnswers(
      answerSheet(['Timestamp', 'Email', ...headings], [time(1), 'goda@mokykla.example', ...cells]),
      known,
    );
    const { answers, problems } = matchAnswers(sheets, [GODA], known);
    return [answers.map(({ texts }) => texts), problems.flat().map(describeAppIssue)];
  };
  const goal = ['Matematika – siekiamas metinis įvertinimas', 'Matematika – kaip sieksiu'];
  expect(about(goal, 9, '=1+1')).toEqual([[{ goalAnnual: '9', how: '=1+1' }], []]);
  expect(about(goal, 'vienuolika', 'x')).toEqual([
    [{ how: 'x' }],
    [
      '2 eilutė (Žibutytė Matas), „Siekiamas metinis“: „vienuolika“ nėra pažymys nuo 1 iki 10, „įsk“ ar „neįsk“. Šis atsakymas neperkeliamas.',
    ],
  ]);
  const self = ['Laikotarpis', 'Ar mano lūkesčiai įgyvendinti?', 'Kodėl taip manau?'];
  expect(about(self, 'Metų pabaiga', 'Iš dalies', 'x')).toEqual([
    [{ fulfilled: 'iš dalies', arguments: 'x' }],
    [],
  ]);
  expect(about(self, 'Metų pabaiga', 'gal', 'x')).toEqual([
    [{ arguments: 'x' }],
    [expect.stringMatching(/„gal“ nėra tarp galimų atsakymų \(taip, iš dalies, ne\)/)],
  ]);
});
