// Which cells of a case a screen of its page writes, and how what was typed there becomes a cell.
import type { AppealStep } from '../../domain/appeal-case';
import type { Member } from '../../domain/commission';
import type { MemberScore } from '../../domain/commission-score';
import type { Issue, Result } from '../../domain/result';
import { parseSchoolDate } from '../../domain/school-date';
import { attendedCell, commissionCell, decisionCell, scoresCell } from '../../workbook/appeal-cells';
import type { AppealRow } from '../../workbook/appeals-sheet';
import { LONGEST_CELL_TEXT, numberOfCell } from '../../workbook/cell';
import type { Appeal } from './read-appeals';
import { momentCell } from './row-texts';

export type AppealScreen = AppealStep | 'request';

/** What a page typed: texts by the columns, and the lists of members; only those of the screen are looked at. */
export interface TypedAppeal {
  readonly fields: Readonly<Record<string, string>>;
  readonly commission: readonly Member[];
  readonly attended: readonly string[];
  readonly scores: readonly MemberScore[];
}

export const SCREEN_COLUMNS: Readonly<Record<AppealScreen, readonly (keyof AppealRow)[]>> = {
  request: ['number', 'contact', 'essence', 'attached'],
  'form-commission': ['commission', 'orderNumber', 'ordered'],
  'give-material': ['materialGiven'],
  'hold-meeting': ['meeting', 'minutes', 'attended', 'tasks'],
  decide: ['scores', 'decision', 'decided'],
  inform: ['informed'],
  refuse: ['decision'],
  withdraw: ['decision'],
};
const DAYS: readonly (keyof AppealRow)[] = ['ordered', 'materialGiven', 'decided', 'informed'];
const MOST_MINUTES = 600;

/** The case with what was typed; issues `appeal.day-wrong`, `appeal.minutes-wrong`, `appeal.too-long`, each with its `field`. */
export function withTyped(appeal: Appeal, screen: AppealScreen, typed: TypedAppeal): Result<Appeal> {
  const issues: Issue[] = [];
  const wrong = (code: string, field: string, value: string) =>
    issues.push({ code, params: { field, value: value.slice(0, 60) } });
  const cells: Record<string, unknown> = {};
  const lists: {
    commission?: readonly Member[];
    attended?: readonly string[];
    scores?: readonly MemberScore[];
  } = {};
  let { decision } = appeal;
  for (const column of SCREEN_COLUMNS[screen]) {
    const text = (typed.fields[column] ?? '').trim();
    if (text.length > LONGEST_CELL_TEXT / 5) wrong('appeal.too-long', column, String(text.length));
    else if (column === 'commission') {
      // An empty name keeps its place: what is missing is told there.
      lists.commission = typed.commission.map((one) => ({ ...one, name: tidy(one.name) }));
      cells.commission = commissionCell(lists.commission.filter(({ name }) => name !== ''));
    } else if (column === 'attended') {
      lists.attended = typed.attended.map(tidy);
      cells.attended = attendedCell(lists.attended);
    } else if (column === 'scores') {
      lists.scores = typed.scores
        .filter(({ score }) => score.trim() !== '')
        .map(({ name, score }) => ({ name: tidy(name), score: score.trim() }));
      cells.scores = scoresCell(lists.scores);
    } else if (column === 'decision') {
      decision = text;
      cells.decision = decisionCell(appeal.lateReason, text);
    } else if (DAYS.includes(column)) {
      cells[column] = parseSchoolDate(text);
      if (text !== '' && cells[column] === undefined) wrong('appeal.day-wrong', column, text);
    } else if (column === 'meeting') {
      cells.meeting = momentCell(text);
      if (text !== '' && cells.meeting === undefined) wrong('appeal.day-wrong', column, text);
    } else if (column === 'minutes') {
      const minutes = numberOfCell(text);
      cells.minutes = minutes;
      if (
        text !== '' &&
        (minutes === undefined || !Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES)
      )
        wrong('appeal.minutes-wrong', column, text);
    } else cells[column] = text;
  }
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: { ...appeal, ...lists, decision, value: { ...appeal.value, ...cells } as AppealRow },
  };
}

/** A line of a cell is one person: a name has no line breaks and no doubled spaces. */
const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim();
