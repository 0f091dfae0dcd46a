// The sheets of a class workbook as they are drawn.

import { mipFormOf } from '../../domain/mip';
import { announcedWeightsSheet } from '../../workbook/announced-weights-sheet';
import { lastRowFor, type SheetBlueprint } from '../../workbook/blueprint';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { type OverviewSource, overviewBlueprint } from '../../workbook/overview-blueprint';
import { type Pupil, pupilsSheet } from '../../workbook/pupils-sheet';
import { type SettingMeanings, settingAddress, settingsBlueprint } from '../../workbook/settings-blueprint';
import type { SettingKey, Settings } from '../../workbook/settings-sheet';
import { type SubjectWords, subjectBlueprint } from '../../workbook/subject-blueprint';
import { type SubjectLayout, subjectLayout } from '../../workbook/subject-layout';
import { type Subject, subjectsSheet } from '../../workbook/subjects-sheet';
import { type TableSize, type TableWords, tableBlueprint } from '../../workbook/table-blueprint';
import { columnsOf } from '../../workbook/table-schema';
import { type TimetableWords, timetableBlueprint } from '../../workbook/test-timetable-blueprint';
import { timetablePlace } from '../../workbook/test-timetable-layout';
import { type ClassPlan, WORKS_IN_SEMESTER } from './class-plan';
import { registersOf } from './sheet-order';

export interface PrepareWords {
  readonly table: TableWords;
  readonly subject: SubjectWords;
  readonly meanings: SettingMeanings;
  readonly timetable: TimetableWords;
}
/** The whole class, as it stands in the first three sheets. */
export interface ClassRecords {
  readonly settings: Settings;
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
}

const SPARE_ROWS = 170;
const FILLED_BY_CLOSING: readonly string[] = [closedSemestersSheet.sheet, logSheet.sheet];
/** One width for all columns of all tables: each other width would be a call more for every sheet. */
const TABLE_WIDTH = 150;

/** The tables in the order of drawing: one looks much like the one before. */
export function tableBlueprints(
  { settings, pupils, subjects }: ClassRecords,
  words: PrepareWords,
  addressOf: (key: SettingKey) => string = settingAddress,
): readonly SheetBlueprint[] {
  const registers = registersOf(mipFormOf(settings.classGrade));
  const size: Required<TableSize> = {
    width: TABLE_WIDTH,
    rows: SPARE_ROWS + Math.max(30, Math.ceil(pupils.length / 10) * 10),
    columns: Math.max(
      ...registers.map((schema) => columnsOf(schema).length),
      columnsOf(subjectsSheet).length,
      columnsOf(pupilsSheet).length,
    ),
  };
  // What closing writes for each pupil of each subject, twice a year: rows that are missing are three calls.
  const sizeOf = (sheet: string): TableSize =>
    FILLED_BY_CLOSING.includes(sheet)
      ? { ...size, rows: size.rows + 2 * pupils.length * subjects.length }
      : size;
  return [
    ...inDrawingOrder(
      registers.map((schema) => ({
        ...tableBlueprint(schema, [], words.table, sizeOf(schema.sheet)),
        // Only actions write into it.
        ...(schema.sheet === announcedWeightsSheet.sheet ? { checks: [] } : {}),
        warned: schema.sheet === closedSemestersSheet.sheet ? ('all' as const) : [],
      })),
    ),
    tableBlueprint(subjectsSheet, subjects, words.table, size),
    tableBlueprint(pupilsSheet, pupils, words.table, size),
    asWideAs(
      size,
      settingsBlueprint(settings, words.meanings, words.table, { rows: size.rows, columns: size.columns }),
    ),
    withFewLooks(
      timetableBlueprint(
        subjects.map(({ name }) => name),
        words.timetable,
        timetablePlace(lastRowFor(pupils.length), addressOf),
      ),
    ),
  ];
}

const WIDTHS = [12, 92, 210, 340] as const;
/** Without what only adorns, and of the widths the nearest of a few that is not much narrower: each is a call more. */
const withFewLooks = (blueprint: SheetBlueprint): SheetBlueprint => ({
  ...blueprint,
  looks: blueprint.looks.map(({ area, look: { fontColor: _color, fontSize: _size, ...look } }) => ({
    area,
    look,
  })),
  widths: blueprint.widths.map((width) => WIDTHS.find((wide) => width <= wide + 25) ?? width),
});

/**
 * Those with as many hidden columns and the same choices stand together. The long ones come first: rows are then only
 * taken away from what has its looks, never added to it.
 */
function inDrawingOrder(registers: readonly SheetBlueprint[]): readonly SheetBlueprint[] {
  const rank = ({ name, hiddenColumns, checks }: SheetBlueprint): string =>
    FILLED_BY_CLOSING.includes(name)
      ? `0 ${hiddenColumns.length}`
      : `${9 - hiddenColumns.length} ${JSON.stringify(checks)}`;
  return [...registers].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The empty columns behind its own are as wide as those of the other tables. */
const asWideAs = (
  { columns, width }: Required<TableSize>,
  { widths, ...blueprint }: SheetBlueprint,
): SheetBlueprint => ({
  ...blueprint,
  widths: Array.from({ length: columns }, (_, index) => widths[index] ?? width),
});

export const layoutOf = ({ pupils }: Pick<ClassPlan, 'pupils'>): SubjectLayout =>
  subjectLayout(WORKS_IN_SEMESTER, lastRowFor(pupils.length));

export function subjectBlueprints(plan: ClassPlan, words: PrepareWords): readonly SheetBlueprint[] {
  const layout = layoutOf(plan);
  return plan.subjects.map(({ name, teacher, annualFromAllMarks, plainMean }) =>
    subjectBlueprint(
      {
        subject: name,
        teacher,
        className: plan.className,
        schoolYear: plan.schoolYear,
        pupils: plan.pupils,
        layout,
        annualFromAllMarks,
        plainMean,
        settings: plan.addresses,
      },
      words.subject,
    ),
  );
}

/** `places` says where subjects whose sheets were there before have their columns. */
export function overviewOf(
  plan: ClassPlan,
  places: ReadonlyMap<string, OverviewSource> = new Map(),
): SheetBlueprint {
  const layout = layoutOf(plan);
  const { className, schoolYear } = plan.addresses;
  return overviewBlueprint(
    plan.subjects.map(({ name }) => ({ name, layout: places.get(name) ?? layout })),
    { lastRow: layout.lastRow, className, schoolYear },
  );
}
