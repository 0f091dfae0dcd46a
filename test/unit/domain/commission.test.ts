import { checkCommission, isSamePerson, type Member, type MemberRole } from '../../../src/domain/commission';

const RULES = { teacher: 'Smilgienė Rita', supervisor: 'Alksnė Vilija' };
const member = (name: string, role: MemberRole = 'subject-teacher'): Member => ({ name, role });
const CHAIR = member('Alksnė Vilija', 'chair');
const GOOD = [CHAIR, member('Lendrė Ona'), member('Viksva Jonas')];
const problems = (members: readonly Member[], rules = RULES) =>
  checkCommission(members, rules).map(({ code, params }) => `${params.field} ${code}`);

test('the deputy and two teachers, or of the method group where the school has too few', () => {
  expect(problems(GOOD)).toEqual([]);
  expect(problems([CHAIR, member('Lendrė Ona'), member('Viksva Jonas', 'method-group')])).toEqual([]);
  expect(problems([member('Vilija Alksne', 'chair'), ...GOOD.slice(1)])).toEqual([]);
});

test.each<[string, readonly Member[], readonly string[]]>([
  [
    'nobody',
    [],
    ['0 commission.chair-missing', '1 commission.member-missing', '2 commission.member-missing'],
  ],
  ['no chair', [member('', 'chair'), ...GOOD.slice(1)], ['0 commission.chair-missing']],
  [
    'another chair',
    [member('Lazdynas Petras', 'chair'), ...GOOD.slice(1)],
    ['0 commission.chair-not-deputy'],
  ],
  ['one member', GOOD.slice(0, 2), ['2 commission.member-missing']],
  ['a fourth', [...GOOD, member('Puriena Ada')], ['2 commission.too-many']],
  [
    'two chairs',
    [CHAIR, member('Lendrė Ona', 'chair'), member('Viksva Jonas')],
    ['1 commission.second-chair'],
  ],
  ['one twice', [CHAIR, member('Lendrė Ona'), member('ONA  LENDRĖ')], ['2 commission.member-twice']],
  ['the deputy again', [CHAIR, member('V. Alksnė'), member('Viksva Jonas')], ['1 commission.member-twice']],
  [
    'the teacher concerned',
    [CHAIR, member('Rita Smilgiene'), member('Viksva Jonas')],
    ['1 commission.teacher-concerned'],
  ],
  [
    'the teacher by an initial',
    [CHAIR, member('Lendrė Ona'), member('R. Smilgienė')],
    ['2 commission.teacher-concerned'],
  ],
])('%s', (_, members, expected) => {
  expect(problems(members)).toEqual(expected);
});

test('without a deputy nobody can take the chair; one who gave the grade is replaced', () => {
  expect(problems(GOOD, { ...RULES, supervisor: '' })).toEqual(['0 commission.deputy-not-set']);
  const teaches = { teacher: 'Alksnė Vilija', supervisor: 'Alksnė Vilija' };
  expect(problems(GOOD, teaches)).toEqual(['0 commission.teacher-concerned']);
  expect(problems([member('Lazdynas Petras', 'chair'), ...GOOD.slice(1)], teaches)).toEqual([]);
});

test.each([
  ['Smilgienė Rita', 'Smilgienė Ona', false],
  ['Smilgienė', 'Smilgienė Rita', true],
  ['Smilgienė R.', 'Ramunė Smilgienė', true],
  ['', '', false],
])('„%s“ and „%s“ may be the same: %s', (one, other, expected) => {
  expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([expected, expected]);
});
