// A row of the register as the texts that a page shows, and by which it is seen whether somebody has changed it since.
import type { AppealRow } from '../../workbook/appeals-sheet';
import { appealsSheet } from '../../workbook/appeals-sheet';
import { type Cell, cellText, dateOfCell } from '../../workbook/cell';

export type AppealTexts = Readonly<Record<keyof AppealRow, string>>;

/** Days are `2027-01-23`, the meeting `2027-01-23 14:00`, numbers with a decimal comma. */
export function rowTexts(row: AppealRow): AppealTexts {
  return Object.fromEntries(
    Object.keys(appealsSheet.columns).map((key) => [
      key,
      key === 'meeting' ? momentText(row.meeting) : cellText(row[key as keyof AppealRow] as Cell | undefined),
    ]),
  ) as AppealTexts;
}

/** `2027-01-23 14:00`; only the day where no time was written. */
export function momentText(cell: Cell | undefined): string {
  const day = dateOfCell(cell);
  if (day === undefined || typeof cell !== 'object') return day ?? cellText(cell);
  const digits = (value: number) => String(value).padStart(2, '0');
  const time = `${digits(cell.getHours())}:${digits(cell.getMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** The same read back; undefined where it is no moment. */
export function momentCell(text: string): Date | undefined {
  const [, day = '', hours = '0', minutes = '0'] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text) ?? [];
  if (dateOfCell(day) === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, Number(hours), Number(minutes));
}
