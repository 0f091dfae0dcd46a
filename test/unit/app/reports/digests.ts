// Classes to make reports of, from a short table:
//
//   digestOf('2b', `
//              | Matematika | Etika*  | Chemija?
//     2b-01    | 8 9 9      | įsk . . | –
//     2b-02    | 3 neįsk !  | –       | –
//   `)
//
// A cell holds semester I, semester II and the year: `.` no result yet, `nt` „nėra testo“, `atl` „atleista“, `!` KLAIDA;
// `–` the pupil does not learn the subject. A subject with `*` is graded by įskaita, one with `?` could not be read.
import type { SchoolPicture, UncountedClass } from '../../../../src/app/reports/school-picture';
import type {
  ClassDigest,
  DigestGrade,
  DigestPupil,
  DigestResults,
  DigestSubject,
} from '../../../../src/domain/class-digest';
import type { SchoolDate } from '../../../../src/domain/school-date';

export const day = (text: string): SchoolDate => text as SchoolDate;

const WORDS: Readonly<Record<string, DigestGrade>> = {
  '.': '',
  nt: 'nėra testo',
  atl: 'atleista',
  įsk: 'įsk',
  neįsk: 'neįsk',
  '!': 'error',
};

function gradeOf(word: string | undefined): DigestGrade {
  if (word === undefined) return '';
  const known = WORDS[word];
  if (known !== undefined) return known;
  const mark = Number(word);
  if (!Number.isInteger(mark) || mark < 1 || mark > 10) throw new Error(`„${word}“ is no result`);
  return mark;
}

/** `8 9 9`: of semester I, semester II and the year; null for `–` or nothing. */
export function resultsOf(cell: string): DigestResults | null {
  const words = cell.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0 || words[0] === '–') return null;
  if (words.length > 3) throw new Error(`„${cell}“ has more than three results`);
  return {
    semester1: gradeOf(words[0]),
    semester2: gradeOf(words[1]),
    annual: gradeOf(words[2]),
    signals: [null, null],
    passes: [null, null],
  };
}

export interface DigestMore extends Partial<ClassDigest> {
  /** Days on which pupils left the class or came to it, by their codes. */
  readonly left?: Readonly<Record<string, string>>;
  readonly arrived?: Readonly<Record<string, string>>;
}

/** The class's year is 2026–2027; whatever the table does not say is empty, or said by `more`. */
export function digestOf(className: string, table: string, more: DigestMore = {}): ClassDigest {
  const { left = {}, arrived = {}, ...digest } = more;
  const [head = [], ...lines] = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const pupils = lines.map(
    ([id = '']): DigestPupil => ({
      id,
      arrived: day(arrived[id] ?? ''),
      left: day(left[id] ?? ''),
    }),
  );
  const subjects = head.slice(1).map(
    (title, index): DigestSubject => ({
      name: title.replace(/[*?]$/, ''),
      teacher: `${title.replace(/[*?]$/, '')} – ${className}`,
      weeklyLessons: 3,
      passFail: title.endsWith('*'),
      isRead: !title.endsWith('?'),
      results: lines.map((line) => resultsOf(line[index + 1] ?? '')),
    }),
  );
  return {
    className,
    schoolYear: '2026–2027',
    classGrade: className.replace(/\D/g, ''),
    classHead: `Vadovė ${className}`,
    levels: 2018,
    readOn: day('2027-06-20'),
    semesters: [
      { from: day('2026-09-01'), to: day('2027-01-29') },
      { from: day('2027-02-01'), to: day('2027-06-18') },
    ],
    signalDays: [day('2026-11-13'), day('2027-04-16')],
    lastLessonDay: day('2027-06-18'),
    edgeDays: 7,
    daysOff: [],
    individualPlans: false,
    pupils,
    subjects,
    periods: [],
    progress: null,
    graceDays: 7,
    plans: [],
    missingPlans: [],
    appeals: [],
    courseChanges: [],
    extraWork: [],
    promotion: [],
    tests: [],
    problems: [],
    ...digest,
  };
}

export const pictureOf = (
  classes: readonly ClassDigest[],
  uncounted: readonly UncountedClass[] = [],
  today = '2027-06-20',
): SchoolPicture => ({
  school: 'Pavyzdžio gimnazija',
  schoolYear: '2026–2027',
  today: day(today),
  classes,
  uncounted,
});
