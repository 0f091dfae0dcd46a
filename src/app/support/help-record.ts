// The record of help under a plan or an extra work: the rows of `Pagalba` that name it, in the order of the sheet.
import { caseKey, checksum } from '../../domain/case-key';
import type { SupportState } from '../../domain/case-states';
import { failure, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { SUPPORT_STATE_WORDS, stateOf } from '../../workbook/case-states';
import { cellText } from '../../workbook/cell';
import { readTable, type TableOf, type TableRow } from '../../workbook/read-table';
import { type SupportRow, supportSheet } from '../../workbook/support-sheet';
import type { Ports } from '../ports';

export type HelpTable = TableOf<(typeof supportSheet)['row']['entries']>;

export interface HelpRecord {
  /** The key of the plan or extra work. */
  readonly basisKey: string;
  /** The row that says what concerns the whole record. */
  readonly head: TableRow<SupportRow>;
  /** Unless somebody has written a word of their own. */
  readonly state: SupportState | undefined;
  readonly from: SchoolDate | undefined;
  readonly meetings: readonly TableRow<SupportRow>[];
  /** How it was read: whoever finishes it has seen this. */
  readonly base: string;
}
export interface HelpRecords {
  readonly table: HelpTable;
  /** By the key of the plan or extra work. */
  readonly records: ReadonlyMap<string, HelpRecord>;
}

export function readHelp(ports: Ports): Result<HelpRecords> {
  const table = readTable(supportSheet, ports.workbook.read(supportSheet.sheet));
  if (!table.ok) return table;
  const byBasis = new Map<string, TableRow<SupportRow>[]>();
  for (const row of table.value.rows) {
    const { basisKey } = row.value;
    const rows = byBasis.get(basisKey);
    if (basisKey === '') continue;
    if (rows) rows.push(row);
    else byBasis.set(basisKey, [row]);
  }
  const records = new Map(
    [...byBasis].flatMap(([basisKey, rows]) => {
      const record = recordOf(basisKey, rows);
      return record ? [[basisKey, record] as const] : [];
    }),
  );
  return success({ table: table.value, records });
}

function recordOf(basisKey: string, meetings: readonly TableRow<SupportRow>[]): HelpRecord | undefined {
  const head = meetings.find(({ value }) => value.key === helpKey(basisKey)) ?? meetings[0];
  if (!head) return undefined;
  const days = meetings.flatMap(({ value }) => value.date ?? []).sort();
  return {
    basisKey,
    head,
    state: stateOf(SUPPORT_STATE_WORDS, head.value.state),
    from: head.value.from ?? days[0],
    meetings,
    base: checksum(meetings.map(({ value }) => meetingBase(value)).join()),
  };
}

/** Of all that a person writes in a line; its document may come meanwhile. */
export function meetingBase({ link: _link, number: _number, ...row }: SupportRow): string {
  return checksum(JSON.stringify(row));
}

/** A line as people read it. */
export interface MeetingTexts {
  readonly date: SchoolDate | '';
  readonly minutes: string;
  readonly topic: string;
  readonly form: string;
  readonly participation: string;
  readonly result: string;
}
export const meetingTexts = ({
  date,
  minutes,
  topic,
  form,
  participation,
  result,
}: SupportRow): MeetingTexts => ({
  date: date ?? '',
  minutes: cellText(minutes),
  topic,
  form,
  participation,
  result,
});

/** The record's own key: that of its first line, and of its documents. */
export const helpKey = (basisKey: string): string => caseKey('pagalba', [checksum(basisKey)]);

/** The key of the next line. */
export function nextMeetingKey(basisKey: string, record: HelpRecord | undefined): string {
  const taken = new Set(record?.meetings.map(({ value }) => value.key));
  const keyOf = (number: number) =>
    number === 1 ? helpKey(basisKey) : caseKey('pagalba', [checksum(basisKey), String(number)]);
  let number = taken.size + 1;
  while (taken.has(keyOf(number))) number += 1;
  return keyOf(number);
}

/** The line of the key; undefined where there is none yet. */
export function findMeeting(
  record: HelpRecord | undefined,
  key: string,
): Result<TableRow<SupportRow> | undefined> {
  const [row, other] = (record?.meetings ?? []).filter(({ value }) => value.key === key);
  if (row && other) return failure('help.row-twice', { row: row.row, other: other.row });
  return success(row);
}
