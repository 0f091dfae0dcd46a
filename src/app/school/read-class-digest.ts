// A class workbook as a digest: the open one, or one of which `others.read` gave the sheets. Every sheet is read once. Only
// without the settings or the pupils there is none; whatever else is missing or broken stands among its problems.
import type { ClassDigest, DigestSpan } from '../../domain/class-digest';
import { mapResult, type Result, success } from '../../domain/result';
import { parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import { plainWords } from '../../workbook/cell';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableRow } from '../../workbook/read-table';
import { extraDaysOff, readSettings, type Settings, settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { collect } from '../collect';
import { edgeDaysOf } from '../course-changes/read-courses';
import type { Ports } from '../ports';
import { viewClassState } from '../progress/class-state';
import { digestCases } from './digest-cases';
import { type DigestClass, pupilPlaces } from './digest-class';
import { digestProgress } from './digest-progress';
import { digestSubjects } from './digest-subjects';
import { digestTests } from './digest-tests';
import { type ProblemList, problemList } from './problem-list';
import { readingOnce } from './read-only-workbook';

export type DigestPorts = Pick<Ports, 'workbook' | 'clock'>;

export function readClassDigest(given: DigestPorts): Result<ClassDigest> {
  const ports: DigestPorts = { workbook: readingOnce(given.workbook), clock: given.clock };
  const { read } = ports.workbook;
  const known = collect({
    settings: readSettings(read(settingsSheet.sheet)),
    pupils: readTable(pupilsSheet, read(pupilsSheet.sheet)),
    state: viewClassState(ports),
  });
  if (!known.ok) return { ok: false, issues: onlyOnce(known.issues) };
  const { settings, state } = known.value;
  const problems = problemList();
  const pupils = known.value.pupils.rows.map(({ value }) => value);
  noteTwice(known.value.pupils.rows, problems);
  const subjects = problems.valueOf(
    subjectsSheet.sheet,
    mapResult(readTable(subjectsSheet, read(subjectsSheet.sheet)), ({ rows }) =>
      rows.map(({ value }) => value),
    ),
    [],
  );
  const about: DigestClass = {
    settings,
    pupils,
    subjects,
    placeOf: pupilPlaces(pupils),
    readOn: ports.clock.today(),
    semesters: [
      span(settings.semester1From, settings.semester1To),
      span(settings.semester2From, settings.semester2To),
    ],
    signalDays: [settings.signal1 ?? '', settings.signal2 ?? ''],
  };
  noteSettings(about, problems);
  const progress = digestProgress(ports, about, state, problems);
  return success({
    className: settings.className,
    schoolYear: settings.schoolYear,
    classGrade: settings.classGrade,
    classHead: settings.classHead,
    levels: settings.levelsScale === 2023 ? 2023 : 2018,
    readOn: about.readOn,
    semesters: about.semesters,
    signalDays: about.signalDays,
    lastLessonDay: settings.lastLessonDay ?? '',
    edgeDays: edgeDaysOf(settings),
    daysOff: extraDaysOff(settings),
    individualPlans: settings.individualPlans === 'taip',
    pupils: pupils.map(({ id, arrived, left }) => ({ id, arrived: arrived ?? '', left: left ?? '' })),
    subjects: digestSubjects(ports, about, problems),
    periods: state.facts.periods.map(({ id, from, to }) => ({
      id,
      from: from as SchoolDate,
      to: to as SchoolDate,
    })),
    progress,
    graceDays: state.facts.graceDays,
    ...digestCases(ports, about, problems),
    tests: digestTests(ports, about, problems),
    problems: problems.all(),
  });
}

const span = (from: SchoolDate | undefined, to: SchoolDate | undefined): DigestSpan | null =>
  from !== undefined && to !== undefined && from < to ? { from, to } : null;

/** The class's state begins with the same two sheets. */
const onlyOnce = (issues: Extract<Result<never>, { ok: false }>['issues']) => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];

/** Of pupils of one name, or of one code, nobody knows whose rows are whose. */
function noteTwice(rows: readonly TableRow<Pupil>[], problems: ProblemList): void {
  const seen = { names: new Set<string>(), codes: new Set<string>() };
  for (const { row, value } of rows) {
    const name = plainWords(pupilName(value));
    if (seen.names.has(name) || seen.codes.has(value.id)) problems.add('pupil-twice', pupilsSheet.sheet, row);
    seen.names.add(name);
    seen.codes.add(value.id);
  }
}

/** What reports count by: days that are not written or turned round, and days off that are no dates. */
function noteSettings({ settings, semesters, signalDays }: DigestClass, problems: ProblemList): void {
  const unknown =
    semesters.filter((days) => days === null).length +
    signalDays.filter((day) => day === '').length +
    wordsIn(settings).filter((word) => parseSchoolDate(word) === undefined).length;
  if (unknown > 0) problems.add('setting-unreadable', settingsSheet.sheet, 0, unknown);
}
const wordsIn = ({ extraDaysOff }: Settings): readonly string[] =>
  extraDaysOff.split(/[\s,;]+/).filter((word) => word !== '');
