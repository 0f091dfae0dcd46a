// When a kind or a weight is typed over a column: an empty weight gets the one announced or else the settings' one, and
// what differs from the announcement after the semester's first week is said at once (S3-25).
import type { KindWeights } from '../../domain/announced-weights';
import { type Decimal, isNegativeDecimal } from '../../domain/decimal';
import { fromDecimal, toNumber } from '../../domain/rational';
import { compareWithAnnounced } from '../../domain/weight-deviations';
import { weights } from '../../text/lt/weights';
import { formatDecimal } from '../../text/number';
import { type Cell, isBlank, type SheetRows } from '../../workbook/cell';
import { readTable } from '../../workbook/read-table';
import { readSettings, type Settings, settingsSheet } from '../../workbook/settings-sheet';
import {
  type LabelRows,
  labelRows,
  readSubjectSheet,
  type SubjectSheet,
  type Work,
} from '../../workbook/subject-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import type { Edit } from '../on-edit';
import type { Ports } from '../ports';
import { defaultWeight, weightedKindOf } from './draft';
import { readAnnouncements } from './read-announcements';
import { firstWeekEnd, isClosed, roundingOf, semesterBlock, semesterIndex } from './semester-block';

/** Words for the person, or nothing. Where something cannot be read nothing is done: the menu actions say why. */
export function onWeightsEdit(ports: Ports, edit: Edit, sheet: SheetRows): string | undefined {
  const labels = labelRows(sheet);
  if (!labels.ok || !touches(edit, labels.value.rows)) return undefined;
  const read = readSubjectSheet(sheet);
  if (!read.ok) return undefined;
  const semesters = ([1, 2] as const).filter(
    (semester) => editedWorks(read.value, semester, edit).length > 0 && !isClosed(read.value, semester),
  );
  if (semesters.length === 0) return undefined;
  const rules = readRules(ports, read.value.subject);
  if (!rules) return undefined;
  const notices = semesters.flatMap((semester) => {
    const announced = rules.announced(read.value.subject, semester).slice(-1)[0]?.weights;
    const filled = fillWeights(
      ports,
      read.value,
      semester,
      edit,
      labels.value.rows,
      announced,
      rules.settings,
    );
    return (announced && noticeOf(ports, filled, semester, edit, announced, rules.settings)) ?? [];
  });
  return notices.length > 0 ? notices.join('\n') : undefined;
}

const covers = (from: number, count: number, place: number): boolean => place >= from && place < from + count;
const touches = ({ row, rows }: Edit, { kinds, weights }: LabelRows): boolean =>
  covers(row, rows, kinds) || covers(row, rows, weights);

function editedWorks(sheet: SubjectSheet, semester: 1 | 2, { column, columns }: Edit): readonly Work[] {
  return sheet.works[semesterIndex(semester)].filter((work) => covers(column, columns, work.column));
}

/** Undefined where the subject has no weights, or where something is wrong with the sheets. */
function readRules(ports: Ports, subject: string) {
  const read = ports.workbook.read;
  const subjects = readTable(subjectsSheet, read(subjectsSheet.sheet));
  if (!subjects.ok) return undefined;
  const own = subjects.value.rows.find(({ value }) => value.name === subject)?.value;
  if (!own || own.mean === 'aritmetinis') return undefined;
  const settings = readSettings(read(settingsSheet.sheet));
  const announced = readAnnouncements(ports);
  return settings.ok && announced.ok ? { settings: settings.value, announced: announced.value } : undefined;
}

/** Writes the weights that are missing under edited kinds; gives the sheet as it is then. */
function fillWeights(
  ports: Ports,
  sheet: SubjectSheet,
  semester: 1 | 2,
  edit: Edit,
  rows: LabelRows,
  announced: KindWeights | undefined,
  settings: Settings,
): SubjectSheet {
  if (!covers(edit.row, edit.rows, rows.kinds)) return sheet;
  const fills = new Map<number, number>();
  for (const work of editedWorks(sheet, semester, edit)) {
    const kind = weightedKindOf(work);
    if (!kind || !isBlank(work.weight)) continue;
    const weight = announced?.get(kind) ?? defaultWeight(kind, settings);
    if (!isNegativeDecimal(weight)) fills.set(work.column, cellOf(weight));
  }
  for (const run of neighbours(fills))
    ports.workbook.writeArea(sheet.subject, rows.weights, run.column, [run.cells]);
  const filled = (works: readonly Work[]) =>
    works.map((work) => ({ ...work, weight: fills.get(work.column) ?? work.weight }));
  return { ...sheet, works: [filled(sheet.works[0]), filled(sheet.works[1])] };
}

const cellOf = (weight: Decimal): number => toNumber(fromDecimal(weight));

/** Neighbouring columns are written together. */
function neighbours(cells: ReadonlyMap<number, Cell>): { column: number; cells: Cell[] }[] {
  const runs: { column: number; cells: Cell[] }[] = [];
  for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}

/** Compared with the last announcement: one that came late has been said to be late when it was made. */
function noticeOf(
  ports: Ports,
  sheet: SubjectSheet,
  semester: 1 | 2,
  edit: Edit,
  announced: KindWeights,
  settings: Settings,
): string | undefined {
  const week = firstWeekEnd(settings, semester);
  if (!week.ok || ports.clock.today() <= week.value) return undefined;
  const works = sheet.works[semesterIndex(semester)];
  const edited = new Set(editedWorks(sheet, semester, edit).map((work) => works.indexOf(work)));
  const found = compareWithAnnounced(semesterBlock(sheet, semester), announced, roundingOf(settings), edited);
  const columns = found.ok ? found.value.columns.filter(({ reason }) => reason !== 'no-kind') : [];
  if (!found.ok || columns.length === 0) return undefined;
  return weights.edit({
    columns: columns.map(({ announced: told, now, ...column }) => ({
      ...column,
      announced: told ? formatDecimal(told) : '',
      now: now ? formatDecimal(now) : '',
    })),
    pupils: found.value.grades.length,
    hasMarks: columns.some(({ hasMarks }) => hasMarks),
  });
}
