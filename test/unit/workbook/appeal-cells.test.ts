// What one cell of `Apeliacijos` says of several people: written, read back, and mended by hand.
import fc from 'fast-check';
import { APPLICANTS } from '../../../src/domain/applicant';
import { MEMBER_ROLES } from '../../../src/domain/commission';
import {
  applicantWords,
  attendedCell,
  commissionCell,
  decisionCell,
  periodOf,
  readAttended,
  readCommission,
  readDecision,
  readScores,
  scoresCell,
} from '../../../src/workbook/appeal-cells';

const NAMES = ['Alksnė Vilija', 'Lendrė-Puriena Ona', 'Viksva Jonas', 'O’Neil Kim', 'de la Cruz Ana María'];
const names = fc.constantFrom(...NAMES);

test('a line a member; roles speak of women and men', () => {
  expect(
    commissionCell([
      { name: 'Alksnė Vilija', role: 'chair' },
      { name: 'Viksva Jonas', role: 'subject-teacher' },
      { name: 'O’Neil Kim', role: 'method-group' },
    ]),
  ).toBe(
    'Alksnė Vilija – pirmininkė, dalyką kuruojanti pavaduotoja\nViksva Jonas – dalyko mokytojas\nO’Neil Kim – metodinės grupės atstovas (-ė)',
  );
  expect(applicantWords('guardian', 'Žibutytė Rima')).toBe('globėja');
  expect(APPLICANTS.map((who) => applicantWords(who, 'Gandras Jonas'))).toEqual([
    'motina',
    'tėvas',
    'globėjas',
    'rūpintojas',
    'mokinys',
  ]);
});

test('what was written is read back', () => {
  const members = fc.array(fc.record({ name: names, role: fc.constantFrom(...MEMBER_ROLES) }), {
    maxLength: 4,
  });
  const scores = fc.array(fc.record({ name: names, score: fc.constantFrom('1', '10', 'įsk') }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(members, scores, fc.array(names), (some, given, present) => {
      expect(readCommission(commissionCell(some))).toEqual({ ok: true, value: some });
      expect(readScores(scoresCell(given))).toEqual({ ok: true, value: given });
      expect(readAttended(attendedCell(present))).toEqual(present);
    }),
  );
});

test.each([
  ['Alksnė Vilija - pirmininkė\r\n\r\nLendrė Ona — Mokytoja', ['chair', 'subject-teacher']],
  ['Viksva Jonas – metodinės grupės pirmininkas', ['method-group']],
  ['Alksnė Vilija – komisijos pirmininkė', ['chair']],
])('by hand: %j', (cell, roles) => {
  const read = readCommission(cell);
  expect(read.ok && read.value.map(({ role }) => role)).toEqual(roles);
});

test.each([
  [readCommission, 'Alksnė Vilija'],
  [readCommission, 'Alksnė Vilija – direktorė'],
  [readCommission, '– pirmininkė'],
  [readScores, 'Alksnė Vilija'],
  [readScores, 'Alksnė Vilija –'],
  [readScores, 'Alksnė Vilija – 7 balai'],
  [readScores, '7'],
])('%p cannot read „%s“ and says where', (read, line) => {
  const at = { sheet: 'Apeliacijos', row: 2, column: 19 };
  expect(read(`Lendrė Ona – ${read === readScores ? 7 : 'mokytoja'}\n${line}`, at)).toMatchObject({
    ok: false,
    issues: [{ at, params: { line } }],
  });
});

test('why it was accepted late stays apart from the decision', () => {
  expect(readDecision(decisionCell('  mokinys sirgo\nsausį ', ' Keičiamas.\nDu nariai už. '))).toEqual({
    lateReason: 'mokinys sirgo sausį',
    decision: 'Keičiamas.\nDu nariai už.',
  });
  expect(readDecision(decisionCell('', 'Keičiamas'))).toEqual({ lateReason: '', decision: 'Keičiamas' });
  expect(readDecision('')).toEqual({ lateReason: '', decision: '' });
});

test('periods', () => {
  expect([' i PUSMETIS', 'Metinis', 'II pusmetis', 'trimestras'].map(periodOf)).toEqual([
    'semester1',
    'annual',
    'semester2',
    undefined,
  ]);
});
