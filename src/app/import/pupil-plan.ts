// Who of a list is new, who is known already and only lacks something, and of whom a person must decide.

import { foldWord } from '../../domain/cell';
import { plainNameKey } from '../../domain/name-match';
import type { Issue } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { plainWords } from '../../workbook/cell';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import type { TableRow } from '../../workbook/read-table';

/** A pupil as a list tells of them; what it does not tell is '' or undefined. */
export interface ListedPupil {
  /** Where in the list, as a person finds it there. */
  readonly line: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly born: SchoolDate | undefined;
  readonly email: string;
  readonly guardians: string;
  readonly arrived: SchoolDate | undefined;
  readonly left: SchoolDate | undefined;
  readonly id: string;
}
export type FilledField = 'born' | 'email' | 'guardians' | 'arrived' | 'left';
const FILLED_FIELDS: readonly FilledField[] = ['born', 'email', 'guardians', 'arrived', 'left'];

export interface Difference {
  readonly header: string;
  readonly has: string;
  readonly listed: string;
}
export type PupilStep = { readonly line: number; readonly name: string } & (
  | { readonly kind: 'new'; readonly pupil: Pupil }
  /** What the register says already stays; only empty cells are filled. */
  | {
      readonly kind: 'known';
      readonly row: number;
      readonly fills: readonly FilledField[];
      readonly differences: readonly Difference[];
      readonly listed: ListedPupil;
    }
  | { readonly kind: 'refused'; readonly issue: Issue }
);

export function planPupils(
  listed: readonly ListedPupil[],
  register: readonly TableRow<Pupil>[],
  className: string,
): readonly PupilStep[] {
  const newCode = codesAfter(
    [...register.map(({ value }) => value.id), ...listed.map(({ id }) => id)],
    className,
  );
  let number = Math.max(0, ...register.map(({ value }) => value.number ?? 0));
  const taken = new Map<number, number>();
  return listed.map((one, index): PupilStep => {
    const step = { line: one.line, name: pupilName(one) };
    const refused = (issue: { code: string }, params: Issue['params'] = {}): PupilStep => ({
      ...step,
      kind: 'refused',
      issue: { ...issue, params: { line: one.line, pupil: step.name, ...params } },
    });
    if (one.lastName === '' || one.firstName === '') return refused({ code: 'import.name-missing' });
    const twin = listed.find((other, at) => at !== index && sameName(other, one));
    if (twin && contradict(twin, one))
      return refused({ code: 'import.pupil-name-twice' }, { other: twin.line });
    if (twin && twin.line < one.line) return refused({ code: 'import.row-repeats' }, { other: twin.line });
    const found = findKnown(one, register);
    if (found.kind === 'unclear') return refused(found.issue, { known: found.known });
    if (found.kind === 'none') {
      number += 1;
      return { ...step, kind: 'new', pupil: { ...dataOf(one), number, id: one.id || newCode() } };
    }
    const { row, value } = found.entry;
    const other = taken.get(row);
    if (other !== undefined) return refused({ code: 'import.row-repeats' }, { other });
    taken.set(row, one.line);
    return { ...step, kind: 'known', row, listed: one, ...compare(one, value) };
  });
}

type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly entry: TableRow<Pupil> }
  | { readonly kind: 'unclear'; readonly issue: { code: string }; readonly known: string };

/** By the code, else by the name with nothing that speaks against it; an e-mail alone only makes one look closer. */
function findKnown(one: ListedPupil, register: readonly TableRow<Pupil>[]): Found {
  const unclear = (issue: { code: string }, { value }: TableRow<Pupil>): Found => ({
    kind: 'unclear',
    issue,
    known: pupilName(value),
  });
  const byCode = register.find(({ value }) => one.id !== '' && same(value.id, one.id));
  if (byCode)
    return isSimilar(byCode.value, one)
      ? { kind: 'found', entry: byCode }
      : unclear({ code: 'import.code-of-another' }, byCode);
  const [byName, another] = register.filter(({ value }) => isSimilar(value, one));
  if (byName && another) return unclear({ code: 'import.pupil-in-register-twice' }, byName);
  if (byName) {
    if (!contradict(byName.value, one)) return { kind: 'found', entry: byName };
    if (sameName(byName.value, one)) return unclear({ code: 'import.namesake' }, byName);
  }
  const byEmail = register.find(({ value }) => one.email !== '' && same(value.email, one.email));
  return byEmail ? unclear({ code: 'import.email-of-another' }, byEmail) : { kind: 'none' };
}

type Known = Pick<Pupil, 'lastName' | 'firstName' | 'born' | 'email' | 'id'>;

/** Two of one name are two people when their days of birth differ, or, these unknown, both their codes and e-mails. */
function contradict(a: Known, b: Known): boolean {
  if (a.born && b.born) return a.born !== b.born;
  const differ = (x: string, y: string) => x !== '' && y !== '' && !same(x, y);
  return differ(a.id, b.id) && differ(a.email, b.email);
}

function compare(one: ListedPupil, known: Pupil): { fills: FilledField[]; differences: Difference[] } {
  const fills: FilledField[] = [];
  const differences: Difference[] = [];
  const differ = (key: FilledField | 'id' | 'lastName' | 'firstName') => {
    const [has, listed] = [known[key] ?? '', one[key] ?? ''];
    if (listed !== '' && has !== '' && plainWords(has) !== plainWords(listed))
      differences.push({ header: pupilsSheet.columns[key].header, has, listed });
  };
  for (const key of ['lastName', 'firstName', ...FILLED_FIELDS, 'id'] as const) differ(key);
  for (const key of FILLED_FIELDS) if ((known[key] ?? '') === '' && (one[key] ?? '') !== '') fills.push(key);
  return { fills, differences };
}

/** The class's usual codes, 2b-01, 2b-02 …, after the last that is known. */
function codesAfter(codes: readonly string[], className: string): () => string {
  const prefix = `${className}-`;
  let last = Math.max(
    0,
    ...codes.map((code) => {
      const digits = code.startsWith(prefix) ? code.slice(prefix.length) : '';
      return /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
    }),
  );
  return () => {
    last += 1;
    return prefix + String(last).padStart(2, '0');
  };
}

const dataOf = ({ line: _, ...data }: ListedPupil) => data;
const same = (a: string, b: string): boolean => plainWords(a) === plainWords(b);
/** As every other sheet tells pupils apart. */
const sameName = (a: Known, b: Known): boolean => same(pupilName(a), pupilName(b));
/** Also without Lithuanian letters, or with the two names in each other's place. */
const isSimilar = (a: Known, b: Known): boolean =>
  foldWord(pupilName(a)) === foldWord(pupilName(b)) ||
  plainNameKey(pupilName(a)) === plainNameKey(pupilName(b));
