// What stands in the way of closing a subject, each with its place.
import type { Issue } from '../../domain/result';
import type { ClosingState } from '../../domain/semester-closing';
import { cellText } from '../../workbook/cell';
import type { SubjectPupil, SubjectSheet } from '../../workbook/subject-sheet';

interface Place {
  readonly sheet: SubjectSheet;
  readonly row: SubjectPupil;
  readonly semester: 1 | 2;
  /** A result was typed into the column of kept ones. */
  readonly keptByHand: boolean;
}

type Named = Readonly<Record<string, Pick<Issue, 'code'>>>;
/** Problems that have no cell of marks. */
const OF_THE_ROW: Named = {
  'nothing-weighs': { code: 'closing-nothing-weighs' },
  'status.unknown': { code: 'closing-status-unknown' },
};
const UNREADABLE = { code: 'closing-row-unreadable' } as const;
const OF_A_MARK: Named = {
  'mark.not-allowed': { code: 'closing-mark-wrong' },
  'weight.missing': { code: 'closing-weight-missing' },
  'scale.mixed': { code: 'closing-scale-mixed' },
};
const UNKNOWN_KIND = { code: 'closing-kind-unknown' } as const;
const WRONG_WEIGHT = { code: 'closing-weight-wrong' } as const;

export function rowIssue(state: ClosingState, place: Place): Issue | undefined {
  const { sheet, row, semester } = place;
  const index = semester === 1 ? 0 : 1;
  const { columns } = sheet;
  const at = (column: number) => ({ sheet: sheet.subject, row: row.row, column });
  const pupil = row.name;
  if (state.kind === 'wrong') {
    const { code, params } = state.problem;
    const work = sheet.works[index][Number(params.position) - 1];
    const ofMark = OF_A_MARK[code];
    if (ofMark && work) return { ...ofMark, at: at(work.column), params: { ...params, pupil } };
    const column =
      code === 'status.unknown' ? columns[semester === 1 ? 'status1' : 'status2'] : columns.names;
    return { ...(OF_THE_ROW[code] ?? UNREADABLE), at: at(column), params: { ...params, pupil } };
  }
  if (state.kind === 'formula-differs') {
    const shown = cellText(row.semesters[index].grade);
    const column = columns[semester === 1 ? 'grade1' : 'grade2'];
    return {
      code: 'closing-formula-differs',
      at: at(column),
      params: { pupil, shown, outcome: state.outcome },
    };
  }
  if (place.keptByHand) {
    const column = columns[semester === 1 ? 'closed1' : 'closed2'];
    const value = cellText(row.semesters[index].closed);
    return { code: 'closing-kept-by-hand', at: at(column), params: { pupil, value } };
  }
  return undefined;
}

/** A weight or a kind that cannot be read, at the head of its column. */
export function columnsIssue({ code, params }: Issue, sheet: SubjectSheet, semester: 1 | 2): Issue {
  const work = sheet.works[semester === 1 ? 0 : 1][Number(params.position) - 1];
  const at = { sheet: sheet.subject, ...(work ? { column: work.column } : {}) };
  return { ...(code === 'kind.unknown' ? UNKNOWN_KIND : WRONG_WEIGHT), at, params };
}
