// „Archyvuoti metus…“: next year's class workbook is made, with nothing in it that anybody wrote in words about a pupil, and
// no marks but, if a person wants them, the annual ones to set out from. This year's stays as it is; `Žurnalas` says what
// was made. Cut off, it is repeated: the workbook is found by its key, and completed.
import { nextGrade } from '../../domain/next-class';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { schoolYearName } from '../../domain/usual-year';
import { expectationsSheet } from '../../workbook/expectations-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { tableBlueprint } from '../../workbook/table-blueprint';
import { logArea } from '../cases/log-rows';
import { keyOf } from '../entries/entry-table';
import { expectationsRegister } from '../entries/registers/expectations';
import type { NewSheet, NewWorkbook, OtherWorkbook, Ports } from '../ports';
import { type PrepareWords, tableBlueprints } from '../prepare/blueprints';
import { newSheetOf } from '../school/new-sheet';
import { underLock } from '../under-lock';
import { nextSettings } from './next-settings';
import { type ClassYear, type PupilOfYear, readYear } from './read-year';
import { archiveKey } from './view-archive';

export interface WantedYear {
  readonly className: string;
  readonly classGrade: string;
  /** Codes. */
  readonly pupils: readonly string[];
  readonly subjects: readonly string[];
  /** The annual results go to `MIP lūkesčiai` as last year's. */
  readonly withAnnual: boolean;
}
export interface ArchiveWords {
  readonly prepare: PrepareWords;
  readonly workbook: (className: string, schoolYear: string) => string;
  readonly folder: (className: string, schoolYear: string) => string;
  readonly logWhat: (name: string) => string;
  readonly logAfter: (pupils: number, subjects: number, link: string) => string;
  readonly logWhy: string;
}
export interface MadeYear {
  readonly name: string;
  readonly link: string;
  /** False: it was there already, and is as it was. */
  readonly isNew: boolean;
  readonly pupils: number;
  readonly subjects: number;
}
const LONGEST_NAME = 20;

export function makeNextYear(ports: Ports, wanted: WantedYear, words: ArchiveWords): Result<MadeYear> {
  return underLock<MadeYear>(ports, () => {
    const read = readYear(ports);
    if (!read.ok) return read;
    const chosen = choose(read.value, wanted);
    if (!chosen.ok) return chosen;
    const { className, pupils, subjects } = chosen.value;
    const schoolYear = schoolYearName(read.value.begins);
    const key = archiveKey(schoolYear, className);
    // A broken log is told before anything is made.
    const log = logArea(ports, []);
    if (!log.ok) return log;

    const sheets = sheetsOf(read.value, chosen.value, wanted.withAnnual, words);
    const [found] = ports.others.findAll([key]);
    const made = makeOne(
      ports,
      read.value.settings,
      found,
      { key, sheets, name: words.workbook(className, schoolYear) },
      words,
    );
    const entry = {
      what: words.logWhat(made.name),
      before: '',
      after: words.logAfter(pupils.length, subjects.length, made.link),
      why: words.logWhy,
      key: `${key}|${made.id}`,
    };
    const area = logArea(ports, [entry]);
    if (!area.ok) return area;
    for (const { row, column, after } of area.value)
      ports.workbook.writeArea(logSheet.sheet, row, column, after);
    ports.workbook.flush();
    return success({
      name: made.name,
      link: made.link,
      isNew: found === undefined,
      pupils: pupils.length,
      subjects: subjects.length,
    });
  });
}

interface Chosen {
  readonly className: string;
  readonly classGrade: string;
  readonly pupils: readonly PupilOfYear[];
  readonly subjects: ClassYear['subjects'];
}

function choose({ staying, subjects, settings }: ClassYear, wanted: WantedYear): Result<Chosen> {
  if (nextGrade(settings.classGrade) === undefined) return failure('archive.finishes');
  const className = wanted.className.trim();
  const classGrade = wanted.classGrade.trim();
  const issues: Issue[] = [];
  if (className === '') issues.push({ code: 'archive.class-missing', params: {} });
  if (className.length > LONGEST_NAME || classGrade.length > LONGEST_NAME)
    issues.push({ code: 'archive.class-long', params: { most: LONGEST_NAME } });
  const byCode = new Map(staying.map((one) => [one.pupil.id, one]));
  for (const id of wanted.pupils)
    if (!byCode.has(id)) issues.push({ code: 'archive.pupil-gone', params: { code: id } });
  if (wanted.pupils.length === 0) issues.push({ code: 'archive.no-pupils', params: {} });
  for (const name of wanted.subjects)
    if (subjects.every((subject) => subject.name !== name))
      issues.push({ code: 'subject-unknown', params: { subject: name } });
  if (issues.length > 0) return { ok: false, issues };
  const taken = new Set(wanted.pupils);
  return success({
    className,
    classGrade,
    pupils: staying.filter(({ pupil }) => taken.has(pupil.id)),
    subjects: subjects.filter(({ name }) => wanted.subjects.includes(name)),
  });
}

/** As „Paruošti klasės knygą…“ would make them; it makes the others when the new workbook is opened. */
function sheetsOf(
  { settings, begins }: ClassYear,
  { pupils, subjects, ...named }: Chosen,
  withAnnual: boolean,
  words: ArchiveWords,
): readonly NewSheet[] {
  const records = {
    settings: nextSettings(settings, begins, named),
    pupils: pupils.map(({ pupil }, index) => nextPupil(pupil, index + 1)),
    subjects,
  };
  const annual = withAnnual ? annualRows(pupils, subjects) : [];
  const wanted = [
    settingsSheet.sheet,
    pupilsSheet.sheet,
    subjectsSheet.sheet,
    ...(annual.length > 0 ? [expectationsSheet.sheet] : []),
  ];
  const all = tableBlueprints(records, words.prepare);
  return wanted.flatMap((name) => {
    const blueprint = all.find((one) => one.name === name);
    if (!blueprint) return [];
    const cells =
      name === expectationsSheet.sheet
        ? tableBlueprint(expectationsSheet, annual, words.prepare.table).cells
        : blueprint.cells;
    return [newSheetOf({ ...blueprint, cells })];
  });
}

const nextPupil = (pupil: Pupil, number: number): Pupil => ({
  ...pupil,
  number,
  arrived: undefined,
  left: undefined,
});

const annualRows = (pupils: readonly PupilOfYear[], subjects: ClassYear['subjects']) =>
  pupils.flatMap(({ pupil, annual }) =>
    annual
      .filter(({ subject }) => subjects.some(({ name }) => name === subject))
      .map(({ subject, grade }) => ({
        pupil: pupilName(pupil),
        subject,
        lastAnnual: grade,
        goal1: '',
        goalAnnual: '',
        how: '',
        filledAt: undefined,
        answers: '',
        key: keyOf(expectationsRegister, pupil.id, subject),
      })),
  );

function makeOne(
  { others }: Ports,
  { className, schoolYear }: Pick<ClassYear['settings'], 'className' | 'schoolYear'>,
  found: OtherWorkbook | undefined,
  { key, name, sheets }: Pick<NewWorkbook, 'key' | 'name' | 'sheets'>,
  words: ArchiveWords,
): OtherWorkbook {
  // This workbook's own folder: it is made with the first document.
  if (!found) return others.make({ key, name, folder: words.folder(className, schoolYear), sheets });
  // One that was cut off has none of the sheets; one that somebody works in has them, and is left as it is.
  if (!others.look(found.id).sheets.includes(settingsSheet.sheet)) others.complete(found.id, sheets);
  return found;
}
