// Makes the sheets of a class workbook that are not there yet; what exists is not touched.
import { type Result, success } from '../domain/result';
import type { SheetBlueprint } from '../workbook/blueprint';
import { compensationPlansSheet } from '../workbook/compensation-plans-sheet';
import { documentsSheet } from '../workbook/documents-sheet';
import { logSheet } from '../workbook/log-sheet';
import { mipSheet } from '../workbook/mip-sheet';
import { overviewBlueprint } from '../workbook/overview-blueprint';
import { type Pupil, pupilName, pupilsSheet } from '../workbook/pupils-sheet';
import type { SettingMeanings } from '../workbook/settings-blueprint';
import { settingAddress, settingsBlueprint } from '../workbook/settings-blueprint';
import type { Settings } from '../workbook/settings-sheet';
import { type SubjectWords, subjectBlueprint } from '../workbook/subject-blueprint';
import { type SubjectLayout, subjectLayout } from '../workbook/subject-layout';
import { type Subject, subjectsSheet } from '../workbook/subjects-sheet';
import { type TableWords, tableBlueprint } from '../workbook/table-blueprint';
import type { Workbook } from './ports';

export interface ClassWorkbook {
  readonly settings: Settings;
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
  /** How many columns for works a new subject sheet has in each semester. */
  readonly worksInSemester: readonly [number, number];
}
export interface PrepareWords {
  readonly table: TableWords;
  readonly subject: SubjectWords;
  readonly meanings: SettingMeanings;
}

/** The names of the sheets that were made. */
export function prepareWorkbook(
  workbook: Workbook,
  wanted: ClassWorkbook,
  words: PrepareWords,
): Result<readonly string[]> {
  const existing = new Set(workbook.sheetNames());
  const missing = classBlueprints(wanted, words).filter(({ name }) => !existing.has(name));
  for (const blueprint of missing) workbook.create(blueprint);
  return success(missing.map(({ name }) => name));
}

/** Every sheet of the workbook, in its order. */
function classBlueprints(
  { settings, pupils, subjects, worksInSemester }: ClassWorkbook,
  words: PrepareWords,
): SheetBlueprint[] {
  const names = pupils.map(pupilName);
  const layout: SubjectLayout = subjectLayout(worksInSemester);
  return [
    settingsBlueprint(settings, words.meanings, words.table),
    tableBlueprint(pupilsSheet, pupils, words.table),
    tableBlueprint(subjectsSheet, subjects, words.table),
    ...subjects.map((subject) =>
      subjectBlueprint(
        {
          subject: subject.name,
          teacher: subject.teacher,
          className: settings.className,
          schoolYear: settings.schoolYear,
          pupils: names,
          layout,
          annualFromAllMarks: subject.annualFrom === 'visi',
          settings: { roundUpFrom: settingAddress('roundUpFrom'), strictPass: settingAddress('strictPass') },
        },
        words.subject,
      ),
    ),
    overviewBlueprint(
      subjects.map(({ name }) => ({ name, layout })),
      words.subject,
    ),
    tableBlueprint(mipSheet, [], words.table),
    tableBlueprint(compensationPlansSheet, [], words.table),
    tableBlueprint(documentsSheet, [], words.table),
    tableBlueprint(logSheet, [], words.table),
  ];
}
