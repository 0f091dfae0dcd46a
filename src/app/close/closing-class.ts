// What closing and opening again begin with: the class, the semester's days, and what was kept before.
import type { SemesterSpan } from '../../domain/attendance';
import { failure, type Result, success } from '../../domain/result';
import { isBlank, plainWords, type SheetRows } from '../../workbook/cell';
import { type ClosedRow, closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { readTable, type TableRow } from '../../workbook/read-table';
import { type Settings, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { headersOf } from '../../workbook/table-schema';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';

export interface Register {
  readonly rows: readonly TableRow<ClosedRow>[];
  readonly columns: Readonly<Record<keyof ClosedRow, number>>;
  readonly width: number;
  /** As it was read; undefined while the workbook has no such sheet, or an empty one. */
  readonly sheet: SheetRows | undefined;
}
export interface ClosingClass extends ClassData {
  readonly spans: readonly [SemesterSpan, SemesterSpan];
  readonly register: Register;
  /** Pupils by their name as other sheets write it; two of one name are both there. */
  readonly byName: ReadonlyMap<string, readonly ClassData['pupils'][number][]>;
}

export function readClosingClass(ports: Ports): Result<ClosingClass> {
  const known = readClass(ports);
  if (!known.ok) return known;
  const spans = semesterSpans(known.value.settings);
  if (!spans.ok) return spans;
  const register = readRegister(ports);
  if (!register.ok) return register;
  const byName = new Map<string, ClassData['pupils'][number][]>();
  for (const pupil of known.value.pupils) {
    const name = plainWords(pupilName(pupil));
    byName.set(name, [...(byName.get(name) ?? []), pupil]);
  }
  return success({ ...known.value, spans: spans.value, register: register.value, byName });
}

/** A workbook that was made before there was such a register simply has nothing closed. */
export function readRegister(ports: Pick<Ports, 'workbook'>): Result<Register> {
  const sheet = ports.workbook.read(closedSemestersSheet.sheet);
  if (!sheet || isEmptySheet(sheet)) {
    const keys = Object.keys(headersOf(closedSemestersSheet)) as (keyof ClosedRow)[];
    const columns = Object.fromEntries(keys.map((key, index) => [key, index + 1])) as Register['columns'];
    return success({ rows: [], columns, width: keys.length, sheet: undefined });
  }
  const table = readTable(closedSemestersSheet, sheet);
  if (!table.ok) return table;
  const { rows, columns, width } = table.value;
  return success({ rows, columns, width, sheet });
}

/** Left by a run that ended while it was making the sheet. */
const isEmptySheet = ({ rows }: SheetRows): boolean =>
  rows.every((cells) => cells.every((cell) => isBlank(cell)));

const DAYS = [
  ['semester1From', 'semester1To'],
  ['semester2From', 'semester2To'],
] as const;

/** Both semesters' days: without them nobody can tell who is new and who has left. */
export function semesterSpans(settings: Settings): Result<readonly [SemesterSpan, SemesterSpan]> {
  const [first, second] = DAYS.map(([from, to]) => spanOf(settings, from, to));
  if (!first?.ok) return first ?? failure('setting-missing', { name: '' });
  if (!second?.ok) return second ?? failure('setting-missing', { name: '' });
  return success([first.value, second.value]);
}

function spanOf(
  settings: Settings,
  fromKey: (typeof DAYS)[number][0],
  toKey: (typeof DAYS)[number][1],
): Result<SemesterSpan> {
  const [from, to] = [settings[fromKey], settings[toKey]];
  const at = { sheet: settingsSheet.sheet };
  for (const [key, day] of [
    [fromKey, from],
    [toKey, to],
  ] as const)
    if (!day) return failure('semester-day-missing', { name: settingSchemas[key].name }, at);
  if (!from || !to || to <= from)
    return failure('semester-days-reversed', { name: settingSchemas[toKey].name }, at);
  return success({ from, to });
}
