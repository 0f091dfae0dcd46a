// One month's entry of one pupil: found by its key, so that saving twice or dying half-way never doubles it.
import { caseKey } from '../../domain/case-key';
import { firstYearOf, type MipMonth, schoolMonths } from '../../domain/mip';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { LONGEST_CELL_TEXT } from '../../workbook/cell';
import { type MipRow, mipSheet } from '../../workbook/mip-sheet';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableRow } from '../../workbook/read-table';
import { readSettings, settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { encodeNewRow, encodeRuns } from '../../workbook/write-table';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { underLock } from '../under-lock';
import { EMPTY_FIELDS, fieldsOf, type MipFields, tidyFields, versionOf } from './mip-entry';
import { readMonthMean } from './month-mean';

export interface MipEntry {
  readonly fields: MipFields;
  /** '' when there is no entry yet. */
  readonly version: string;
  readonly mean: number | undefined;
}
export interface MipSave {
  readonly pupilId: string;
  readonly month: MipMonth;
  readonly fields: MipFields;
  /** The version that the person saw when they began to write. */
  readonly expectedVersion: string;
}
export type MipSaved =
  | { readonly kind: 'saved'; readonly version: string; readonly mean: number | undefined; readonly at: Date }
  /** Somebody else wrote in the meantime; nothing was saved. */
  | { readonly kind: 'newer'; readonly theirs: MipFields; readonly version: string };

export function readMipEntry(ports: Ports, pupilId: string, month: MipMonth): Result<MipEntry> {
  const place = findEntry(ports, pupilId, month);
  if (!place.ok) return place;
  const { pupil, subjects, entry } = place.value;
  const mean = readMonthMean(ports, subjects, pupil, month);
  if (!mean.ok) return mean;
  const fields = entry ? fieldsOf(entry.value) : EMPTY_FIELDS;
  return success({ fields, version: versionOf(fields), mean: mean.value });
}

export function saveMipEntry(
  ports: Ports,
  save: MipSave,
  monthName: (month: MipMonth) => string,
): Result<MipSaved> {
  const fields = tidyFields(save.fields);
  const numbers = readNumbers(fields);
  if (!numbers.ok) return numbers;
  return underLock<MipSaved>(ports, () => {
    const place = findEntry(ports, save.pupilId, save.month);
    if (!place.ok) return place;
    const { pupil, subjects, entry, table, key } = place.value;
    const current = entry ? fieldsOf(entry.value) : EMPTY_FIELDS;
    const version = versionOf(fields);
    const isSame = versionOf(current) === version;
    if (!isSame && versionOf(current) !== save.expectedVersion)
      return success({ kind: 'newer', theirs: current, version: versionOf(current) });
    const mean = readMonthMean(ports, subjects, pupil, save.month);
    if (!mean.ok) return mean;
    const at = ports.clock.now();
    const saved: MipSaved = { kind: 'saved', version, mean: mean.value, at };
    if (isSame && entry?.value.mean === mean.value) return success(saved);
    const record: MipRow = {
      ...fields,
      ...numbers.value,
      pupil: pupilName(pupil),
      period: monthName(save.month),
      mean: mean.value,
      filledAt: at,
      answers: entry?.value.answers ?? '',
      key,
    };
    if (!entry) ports.workbook.append(mipSheet.sheet, encodeNewRow(mipSheet, table, record));
    else
      for (const { column, cells } of encodeRuns(mipSheet, table, record))
        ports.workbook.write(mipSheet.sheet, entry.row, column, cells);
    ports.workbook.flush();
    return success(saved);
  });
}

function findEntry(ports: Ports, pupilId: string, month: MipMonth) {
  const known = collect({
    pupils: readTable(pupilsSheet, ports.workbook.read(pupilsSheet.sheet)),
    subjects: readTable(subjectsSheet, ports.workbook.read(subjectsSheet.sheet)),
    settings: readSettings(ports.workbook.read(settingsSheet.sheet)),
    table: readTable(mipSheet, ports.workbook.read(mipSheet.sheet)),
  });
  if (!known.ok) return known;
  const { pupils, subjects, settings, table } = known.value;
  const pupil = pupilById(
    pupils.rows.map(({ value }) => value),
    pupilId,
  );
  if (!pupil.ok) return pupil;
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  if (!schoolMonths(firstYear).includes(month)) return failure('mip-month-wrong', { value: month });
  const key = mipKey(pupil.value, month);
  const entry: TableRow<MipRow> | undefined = table.rows.find(({ value }) => value.key === key);
  return success({
    pupil: pupil.value,
    subjects: subjects.rows.map(({ value }) => value),
    entry,
    table,
    key,
  });
}

const mipKey = (pupil: Pupil, month: MipMonth): string => caseKey('mip', [pupil.id, month]);

/** The numbers of missed lessons; and no text may be longer than a cell. */
function readNumbers(fields: MipFields): Result<Pick<MipRow, 'missedJustified' | 'missedUnjustified'>> {
  const issues: Issue[] = [];
  for (const [key, text] of Object.entries(fields))
    if (text.length > LONGEST_CELL_TEXT)
      issues.push({
        code: 'text-too-long',
        params: {
          header: mipSheet.columns[key as keyof MipFields].header,
          length: text.length,
          most: LONGEST_CELL_TEXT,
        },
      });
  const count = (key: 'missedJustified' | 'missedUnjustified'): number | undefined => {
    const text = fields[key];
    if (text === '') return undefined;
    if (!/^\d{1,4}$/.test(text))
      issues.push({
        code: 'count-wrong',
        params: { header: mipSheet.columns[key].header, value: text.slice(0, 60) },
      });
    return Number(text);
  };
  const value = { missedJustified: count('missedJustified'), missedUnjustified: count('missedUnjustified') };
  return issues.length > 0 ? { ok: false, issues } : success(value);
}
