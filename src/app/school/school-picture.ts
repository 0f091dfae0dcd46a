// What reports are made from: in the school workbook what was read of every listed class, in a class workbook that class.
// Whatever is not counted is named, with its reason.
import type { ClassDigest } from '../../domain/class-digest';
import { firstYearOf } from '../../domain/mip';
import { mapResult, type Result, success } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { daysBetween, type SchoolDate } from '../../domain/school-date';
import { pictureWords as words } from '../../text/lt/digest-problems';
import { plainWords } from '../../workbook/cell';
import { type ClassListRow, classListSheet, isReadState } from '../../workbook/class-list-sheet';
import { readTableIfMade } from '../../workbook/read-table';
import { readSchoolSettings, settingsSheet, WORKBOOK_KINDS } from '../../workbook/settings-sheet';
import { collect } from '../collect';
import type { SchoolPicture, UncountedClass } from '../reports/school-picture';
import { type KeptDigests, readKeptDigests } from './kept-digests';
import { type DigestPorts, readClassDigest } from './read-class-digest';

/** Marks change every day: what was read longer ago is told. */
const DAYS_FRESH = 7;

/** Fails without the settings, and in a class workbook without its pupils. */
export function readSchoolPicture(ports: DigestPorts): Result<SchoolPicture> {
  const sheet = ports.workbook.read(settingsSheet.sheet);
  const school = readSchoolSettings(sheet);
  if (!school.ok) return school;
  const { school: name, schoolYear } = school.value;
  const about = { school: name, schoolYear, today: ports.clock.today() };
  if (plainWords(school.value.kind) !== WORKBOOK_KINDS.school)
    return mapResult(readClassDigest(ports), (digest) => ({ ...about, classes: [digest], uncounted: [] }));
  const known = collect({
    list: readTableIfMade(classListSheet, ports.workbook.read(classListSheet.sheet)),
    kept: readKeptDigests(ports),
  });
  if (!known.ok) return known;
  const rows = known.value.list?.rows.map(({ value }) => value) ?? [];
  return success({ ...about, ...countClasses(rows, known.value.kept, about) });
}

/** A row of the list with what is kept of its workbook. */
interface Listed {
  readonly row: ClassListRow;
  /** As the workbook itself calls the class; where it is not read, as the list does. */
  readonly className: string;
  readonly digest: ClassDigest | undefined;
  /** Why it is in no total. */
  readonly why: string | undefined;
}
type Counted = Listed & { readonly digest: ClassDigest };

/** Of several workbooks of one class nobody knows which is right: none is counted. A workbook listed twice is one. */
export function countClasses(
  rows: readonly ClassListRow[],
  kept: KeptDigests,
  { schoolYear, today }: Pick<SchoolPicture, 'schoolYear' | 'today'>,
): Required<Pick<SchoolPicture, 'classes' | 'uncounted' | 'notes'>> {
  const ids = rows.map(({ id }) => id);
  const isAgain = (row: ClassListRow, index: number) => row.id !== '' && ids.indexOf(row.id) < index;
  const listed = rows
    .filter((row, index) => !isAgain(row, index))
    .map((row) => lookAt(row, kept.get(row.id), schoolYear));
  const ofThisYear = listed.filter(({ row, digest, why }) => row.id !== '' && (why === undefined || !digest));
  const booksOf = (one: Listed): readonly Listed[] =>
    ofThisYear.includes(one)
      ? ofThisYear.filter((other) => sameClass(other.className) === sameClass(one.className))
      : [one];

  const classes: Counted[] = [];
  const uncounted: UncountedClass[] = [];
  for (const one of listed) {
    const books = booksOf(one);
    const { className, digest, why } = one;
    if (books.length > 1) {
      const named = books.map(({ row }) => row.name || row.link || row.className);
      if (books[0] === one) uncounted.push({ className, why: words.twice(named) });
    } else if (why !== undefined) uncounted.push({ className, why });
    else if (digest) classes.push({ ...one, digest });
  }
  const notes = [
    ...rows.filter(isAgain).map(({ className }) => ({ className, why: words.listedTwice })),
    ...classes.flatMap((one) => {
      const why = noteOn(one, today);
      return why === undefined ? [] : [{ className: one.className, why }];
    }),
  ];
  return { classes: classes.map(({ digest }) => digest), uncounted, notes };
}

function lookAt(row: ClassListRow, kept: ClassDigest | 'broken' | undefined, schoolYear: string): Listed {
  const digest = kept === 'broken' ? undefined : kept;
  const why = (): string | undefined => {
    if (row.id === '') return words.noWorkbook;
    if (kept === 'broken') return words.unreadable;
    if (!digest) return words.notRead(row.state);
    return isSameYear(digest.schoolYear, schoolYear)
      ? undefined
      : words.otherYear(digest.schoolYear, schoolYear);
  };
  return { row, className: digest?.className ?? row.className, digest, why: why() };
}

function noteOn({ row, digest }: Counted, today: SchoolDate): string | undefined {
  if (!isReadState(row.state)) return words.lastFailed(digest.readOn, row.state);
  const days = daysBetween(digest.readOn, today);
  return days > DAYS_FRESH ? words.old(digest.readOn, days) : undefined;
}

const isSameYear = (one: string, other: string): boolean =>
  (firstYearOf(one) ?? plainWords(one)) === (firstYearOf(other) ?? plainWords(other));
