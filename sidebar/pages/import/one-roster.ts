// OneRoster CSV, versions 1.1 and 1.2: users.csv, classes.csv and enrollments.csv, and demographics.csv if it is given
// (https://www.imsglobal.org/oneroster-v11-final-csv-tables, https://www.imsglobal.org/spec/oneroster/v1p2/bind/csv).
// In a bulk file the status is empty; a role stands in users.csv in 1.1 only, in enrollments.csv in both.
import { type Row, readRows } from './read-rows';

export const ONE_ROSTER_FILES = ['users', 'classes', 'enrollments', 'demographics'] as const;
export type OneRosterFile = (typeof ONE_ROSTER_FILES)[number];

/** Columns by which a file is known, whatever its name, and those without which it is of no use. */
const NEEDED: Readonly<Record<OneRosterFile, readonly string[]>> = {
  users: ['sourcedId', 'givenName', 'familyName'],
  classes: ['sourcedId', 'title'],
  enrollments: ['classSourcedId', 'userSourcedId', 'role'],
  demographics: ['sourcedId', 'birthDate'],
};
const GUARDIANS = ['parent', 'guardian', 'relative'];

export interface RosterClass {
  readonly id: string;
  readonly title: string;
  readonly isHomeroom: boolean;
  readonly pupils: number;
}
/** A record by its headings; headings are told apart without case. */
type Entry = { readonly line: number; readonly get: (field: string) => string };
export interface Roster {
  readonly classes: readonly RosterClass[];
  /** Rows of the chosen class's pupils, in the order of enrollments.csv, with the columns of ROSTER_ROLES. */
  readonly rowsOf: (classId: string) => RosterRows;
}
export interface RosterRows {
  readonly rows: readonly Row[];
  /** Enrolled, but users.csv has nobody of this id. */
  readonly unknown: readonly { readonly line: number; readonly id: string }[];
  /** Not students, not active any more. */
  readonly leftOut: number;
}
/** What stands in which cell of a row. */
export const ROSTER_ROLES = ['lastName', 'firstName', 'born', 'email', 'guardians', 'id'] as const;

export interface RosterTable {
  readonly file: OneRosterFile;
  readonly entries: readonly Entry[];
  /** Lines that cannot be read. */
  readonly broken: readonly number[];
}

/** Which file it is, by its headings; undefined when it is none of OneRoster's that are needed. */
export function readRosterFile(text: string): RosterTable | undefined {
  const { rows, problems } = readRows(text, ',');
  const headings = (rows[0]?.cells ?? []).map((heading) => heading.toLowerCase());
  const file = ONE_ROSTER_FILES.find((name) =>
    NEEDED[name].every((field) => headings.includes(field.toLowerCase())),
  );
  if (!file) return undefined;
  const entries = rows.slice(1).map(
    ({ line, cells }): Entry => ({
      line,
      get: (field) => cells[headings.indexOf(field.toLowerCase())] ?? '',
    }),
  );
  return { file, entries, broken: problems.map(({ line }) => line) };
}

export function readRoster(tables: readonly RosterTable[], today: string): Roster {
  const of = (file: OneRosterFile) =>
    tables.filter((table) => table.file === file).flatMap(({ entries }) => entries);
  const active = of('users').filter(isActive);
  const users = new Map(active.map((user) => [user.get('sourcedId'), user] as const));
  const births = new Map(
    of('demographics').map((entry) => [entry.get('sourcedId'), entry.get('birthDate')] as const),
  );
  const enrolled = (classId: string) =>
    of('enrollments').filter((entry) => entry.get('classSourcedId') === classId);
  const isPupils = (entry: Entry) =>
    isActive(entry) &&
    same(entry.get('role'), 'student') &&
    // The end day is the first on which they are not enrolled any more.
    (entry.get('endDate') === '' || entry.get('endDate').slice(0, 10) > today) &&
    ['', 'student'].includes((users.get(entry.get('userSourcedId'))?.get('role') ?? '').toLowerCase());
  const idsOf = (classId: string) => [
    ...new Map(
      enrolled(classId)
        .filter(isPupils)
        .map((entry) => [entry.get('userSourcedId'), entry] as const),
    ),
  ];
  return {
    classes: of('classes')
      .filter(isActive)
      .map((entry) => ({
        id: entry.get('sourcedId'),
        title: entry.get('title') || entry.get('classCode') || entry.get('sourcedId'),
        isHomeroom: same(entry.get('classType'), 'homeroom'),
        pupils: idsOf(entry.get('sourcedId')).length,
      })),
    rowsOf: (classId) => {
      const pupils = idsOf(classId);
      return {
        rows: pupils.flatMap(([id]) => {
          const user = users.get(id);
          return user ? [{ line: user.line, cells: cellsOf(user, births.get(id) ?? '', active, users) }] : [];
        }),
        unknown: pupils.flatMap(([id, { line }]) => (users.has(id) ? [] : [{ line, id }])),
        leftOut: enrolled(classId).length - enrolled(classId).filter(isPupils).length,
      };
    },
  };
}

function cellsOf(
  user: Entry,
  born: string,
  all: readonly Entry[],
  users: ReadonlyMap<string, Entry>,
): string[] {
  const id = user.get('sourcedId');
  // A pupil's record names the agents, or an agent's record the pupils.
  const agents = new Set([
    ...listOf(user.get('agentSourcedIds')).flatMap((agent) => users.get(agent) ?? []),
    ...all.filter((other) => listOf(other.get('agentSourcedIds')).includes(id) && isGuardian(other)),
  ]);
  const guardians = [...agents].filter((agent) => agent.get('role') === '' || isGuardian(agent));
  return [
    user.get('familyName'),
    [user.get('givenName'), user.get('middleName')].filter(Boolean).join(' '),
    born.slice(0, 10),
    user.get('email'),
    guardians.map(contactOf).join('; '),
    user.get('identifier') || id,
  ];
}

const contactOf = (agent: Entry): string =>
  [
    [agent.get('givenName'), agent.get('familyName')].filter(Boolean).join(' '),
    agent.get('email'),
    agent.get('phone') || agent.get('sms'),
  ]
    .filter(Boolean)
    .join(', ');
const isGuardian = (user: Entry): boolean => GUARDIANS.includes(user.get('role').toLowerCase());
const isActive = (entry: Entry): boolean => ['', 'active'].includes(entry.get('status').toLowerCase());
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
const same = (a: string, b: string): boolean => a.toLowerCase() === b;
