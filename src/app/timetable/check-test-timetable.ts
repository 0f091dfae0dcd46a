// The menu's check of the whole timetable: every row says beside it what is wrong, then a few words of the whole.

import { type Result, success } from '../../domain/result';
import type { SubjectCount, TestCount } from '../../domain/test-count';
import type { TestRange } from '../../domain/test-timetable';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import type { Dialog, Ports } from '../ports';
import { type CheckedSheet, isWrong, readChecked } from './read-checked';
import { type StateWords, writeStates } from './write-states';

export interface TimetableSummary {
  readonly tests: number;
  readonly wrong: number;
  readonly unplanned: readonly {
    readonly subject: string;
    readonly date: string | undefined;
    readonly kind: string;
  }[];
  readonly counts: readonly {
    readonly subject: string;
    readonly semester: 1 | 2;
    readonly planned: string;
    readonly recommended: string;
  }[];
}
export interface CheckWords extends StateWords {
  readonly checked: (summary: TimetableSummary) => string;
}
/** Long enough to read: the words are also in the sheet and in the sidebar. */
const SHOWN_SECONDS = 30;

export function checkTestTimetable(ports: Ports, dialog: Dialog, words: CheckWords): Result<void> {
  const found = readChecked(ports.workbook.read(TIMETABLE_SHEET), ports.clock.today());
  if (!found.ok) return found;
  writeStates(ports, found.value, words);
  dialog.toast(words.checked(summaryOf(found.value)), SHOWN_SECONDS);
  return success(undefined);
}

export function summaryOf({ sheet, checked, problemsOf }: CheckedSheet): TimetableSummary {
  return {
    tests: sheet.rows.length,
    wrong: sheet.rows.filter(({ test }) => isWrong(problemsOf(test.row))).length,
    unplanned: checked.unplanned.map(({ subject, date, kind }) => ({ subject, date, kind: kind.code })),
    counts: checked.counts.flatMap(offCounts),
  };
}

const offCounts = ({ subject, recommended, semesters }: SubjectCount): TimetableSummary['counts'] =>
  semesters.flatMap((count, index) =>
    recommended && count.verdict !== 'fits'
      ? [
          {
            subject,
            semester: index === 0 ? (1 as const) : (2 as const),
            planned: rangeText(count),
            recommended: rangeText(recommended),
          },
        ]
      : [],
  );

/** `3`, or `2–4` where pupils differ. */
export const rangeText = ({ least, most }: TestRange | TestCount): string =>
  least === most ? String(least) : `${least}–${most}`;
