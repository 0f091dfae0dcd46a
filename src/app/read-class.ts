// What most actions begin with: the settings, the pupils, the subjects, and the sheets of some or all of them, each
// read once.
import { failure, type Issue, type Result, success } from '../domain/result';
import { type Pupil, pupilsSheet } from '../workbook/pupils-sheet';
import { readTable } from '../workbook/read-table';
import { readSettings, type Settings, settingsSheet } from '../workbook/settings-sheet';
import { readSubjectSheet, type SubjectSheet } from '../workbook/subject-sheet';
import { type Subject, subjectsSheet } from '../workbook/subjects-sheet';
import { collect } from './collect';
import type { Ports } from './ports';

export interface ClassData {
  readonly settings: Settings;
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
}
export interface SubjectData {
  readonly subject: Subject;
  readonly sheet: SubjectSheet;
}

export function readClass(ports: Ports): Result<ClassData> {
  const read = ports.workbook.read;
  const known = collect({
    settings: readSettings(read(settingsSheet.sheet)),
    pupils: readTable(pupilsSheet, read(pupilsSheet.sheet)),
    subjects: readTable(subjectsSheet, read(subjectsSheet.sheet)),
  });
  if (!known.ok) return known;
  return success({
    settings: known.value.settings,
    pupils: known.value.pupils.rows.map(({ value }) => value),
    subjects: known.value.subjects.rows.map(({ value }) => value),
  });
}

/** The sheets of the named subjects, or of all; the problems of every sheet together. */
export function readSubjects(
  ports: Ports,
  subjects: readonly Subject[],
  wanted: readonly string[] = subjects.map(({ name }) => name),
): Result<readonly SubjectData[]> {
  const issues: Issue[] = [];
  const found: SubjectData[] = [];
  for (const name of wanted) {
    const subject = subjects.find((candidate) => candidate.name === name);
    const sheet = subject ? readOne(ports, name) : failure('subject-unknown', { subject: name });
    if (!sheet.ok) issues.push(...sheet.issues);
    else if (subject) found.push({ subject, sheet: sheet.value });
  }
  return issues.length > 0 ? { ok: false, issues } : success(found);
}

function readOne(ports: Ports, name: string): Result<SubjectSheet> {
  const rows = ports.workbook.read(name);
  return rows ? readSubjectSheet(rows) : failure('sheet-missing', { sheet: name }, { sheet: name });
}
