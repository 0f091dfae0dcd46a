// What differs from what was kept: marks changed in a closed block, and kept results changed by hand.
import { changesSince, type WorkChange } from '../../domain/kept-marks';
import type { Outcome } from '../../domain/outcome';
import { isCaseGrade } from '../../workbook/case-grades';
import { type Cell, cellText } from '../../workbook/cell';
import { decodeWorks } from '../../workbook/closed-semesters-sheet';
import { sameResult } from './same-result';
import { outcomeOfState, type PupilClosing, type SubjectClosing } from './subject-closing';

export interface ClosedChange {
  readonly pupil: string;
  readonly row: number;
  /** The result that holds; '' where it was kept that there is none. */
  readonly kept: string;
  /**
   * What the marks would give now; undefined while they cannot be worked out or wait for a decision. A grade that a case
   * gave (an appeal, a course's difference) did not come from the marks, and they do not change it.
   */
  readonly now: string | undefined;
  /** What stands in the column of kept results, where somebody has changed it. */
  readonly inSheet: Cell | undefined;
  readonly works: readonly WorkChange[];
  /** The register's own copy of the marks cannot be read any more. */
  readonly unreadable: boolean;
}

/** Pupils of whom something has changed since the semester was closed. */
export function closedChanges({ pupils }: SubjectClosing, semester: 1 | 2): readonly ClosedChange[] {
  return pupils.flatMap((closing) => {
    const change = changeOf(closing, semester);
    if (!change) return [];
    const differs = change.now === undefined || !sameResult(change.now, change.kept);
    return differs || change.works.length > 0 || change.inSheet !== undefined ? [change] : [];
  });
}

function changeOf(closing: PupilClosing, semester: 1 | 2): ClosedChange | undefined {
  const { kept, row, state, works } = closing;
  if (!kept || state.kind === 'absent') return undefined;
  const { value } = kept.row;
  const then = decodeWorks(value.works);
  const outcome = isCaseGrade(value.key) ? value.result : outcomeNow(closing);
  return {
    pupil: row.name,
    row: row.row,
    kept: value.result,
    now: outcome === undefined ? undefined : cellText(outcome),
    inSheet: kept.inSheet === 'other' ? row.semesters[semester === 1 ? 0 : 1].closed : undefined,
    works: then ? changesSince(then, works) : [],
    unreadable: then === undefined,
  };
}

/** From the marks alone: the formula may not have been calculated since. */
function outcomeNow({ state, kept }: PupilClosing): Outcome | undefined {
  if (state.kind === 'formula-differs') return state.outcome;
  // Still undecided, as when it was kept that there is no grade.
  const stillWaits = state.kind === 'to-decide' && kept?.row.value.result === '';
  return stillWaits ? '' : outcomeOfState(state);
}
