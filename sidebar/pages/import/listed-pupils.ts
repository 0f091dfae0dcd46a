// Rows of a list whose columns are known → pupils, and what is wrong with which line.
import type { ListedPupilInput } from '../../../src/api/import';
import { LONGEST_NAME, LONGEST_TEXT, MOST_ROWS } from '../../../src/app/import/limits';
import { readDate } from '../../../src/domain/date-words';
import type { ColumnRole } from './pupil-columns';
import type { Row } from './read-rows';

export interface ListProblem {
  readonly code:
    | 'name-missing'
    | 'name-strange'
    | 'date-wrong'
    | 'born-strange'
    | 'text-long'
    | 'rows-many'
    | 'no-name-column';
  readonly line: number;
  /** The column's role, and what stands there. */
  readonly role: ColumnRole;
  readonly value: string;
}
export interface ListedPupils {
  readonly pupils: readonly ListedPupilInput[];
  readonly problems: readonly ListProblem[];
}

/** Nobody at school is younger or older than this many years. */
const AGES = { least: 4, most: 60 };
const DATES = ['born', 'arrived', 'left'] as const;

/** A line with a problem is left out: half of what it says is never taken. */
export function listPupils(
  rows: readonly Row[],
  roles: readonly ColumnRole[],
  firstYear: number,
): ListedPupils {
  const has = (role: ColumnRole) => roles.includes(role);
  const problem = (
    code: ListProblem['code'],
    line = 0,
    role: ColumnRole = 'none',
    value = '',
  ): ListProblem => ({
    code,
    line,
    role,
    value: value.slice(0, 60),
  });
  if (!(has('lastName') && has('firstName')) && !has('nameLast') && !has('nameFirst'))
    return { pupils: [], problems: [problem('no-name-column')] };
  if (rows.length > MOST_ROWS)
    return {
      pupils: [],
      problems: [problem('rows-many', rows[MOST_ROWS]?.line, 'none', String(rows.length))],
    };
  const problems: ListProblem[] = [];
  const pupils = rows.flatMap(({ line, cells }): ListedPupilInput[] => {
    const text = (role: ColumnRole) =>
      cells.filter((cell, column) => roles[column] === role && cell !== '').join('; ');
    const found: ListProblem[] = [];
    const name = nameOf(text);
    if (name.lastName === '' || name.firstName === '')
      found.push(problem('name-missing', line, 'lastName', `${name.lastName}${name.firstName}`));
    else if (isTotal(name))
      found.push(problem('name-strange', line, 'lastName', `${name.lastName} ${name.firstName}`));
    const date = (role: (typeof DATES)[number]): string => {
      const written = text(role);
      const read = written === '' ? '' : readDate(written);
      if (read === undefined) found.push(problem('date-wrong', line, role, written));
      else if (role === 'born' && read !== '' && isStrange(read, firstYear))
        found.push(problem('born-strange', line, role, read));
      return read ?? '';
    };
    const [born, arrived, left] = DATES.map(date);
    const pupil = {
      line,
      ...name,
      born: born ?? '',
      email: text('email'),
      guardians: text('guardians'),
      arrived: arrived ?? '',
      left: left ?? '',
      id: text('id'),
    };
    for (const role of ['lastName', 'firstName', 'email', 'guardians', 'id'] as const)
      if (pupil[role].length > (role === 'guardians' ? LONGEST_TEXT : LONGEST_NAME))
        found.push(problem('text-long', line, role, pupil[role]));
    problems.push(...found);
    return found.length > 0 ? [] : [pupil];
  });
  return { pupils, problems };
}

const isStrange = (born: string, firstYear: number): boolean => {
  const age = firstYear - Number(born.slice(0, 4));
  return age < AGES.least || age > AGES.most;
};

/** „Iš viso | 25“, „Iš | viso mokinių: 25“, „Vidurkis | 8,2“: a line under the list is nobody's name. */
const TOTAL = /^(?:(?:iš )?viso|(?:klasės )?vidurkis)(?!\p{L})/iu;
const isTotal = ({
  lastName,
  firstName,
}: {
  readonly lastName: string;
  readonly firstName: string;
}): boolean =>
  /^[\d\s.,%]+$/.test(firstName) ||
  [`${lastName} ${firstName}`, `${firstName} ${lastName}`].some((name) => TOTAL.test(name));

/** The whole name in one column: before a comma the surname, else the first or the last word is. */
function nameOf(text: (role: ColumnRole) => string): { lastName: string; firstName: string } {
  const own = { lastName: text('lastName'), firstName: text('firstName') };
  const [whole, surnameFirst] = text('nameLast') ? [text('nameLast'), true] : [text('nameFirst'), false];
  if (own.lastName !== '' || own.firstName !== '' || whole === '') return own;
  const [before = '', ...after] = whole.split(',').map((part) => part.trim());
  if (after.length > 0) {
    const rest = after.join(' ').trim();
    return surnameFirst ? { lastName: before, firstName: rest } : { lastName: rest, firstName: before };
  }
  const words = whole.split(' ');
  if (words.length < 2) return { lastName: whole, firstName: '' };
  return surnameFirst
    ? { lastName: words[0] ?? '', firstName: words.slice(1).join(' ') }
    : { lastName: words[words.length - 1] ?? '', firstName: words.slice(0, -1).join(' ') };
}
