// The teacher's decisions on pupils without a test, written where they belong before the whole is closed: one by one,
// some today and some tomorrow. Nothing that a person has typed is written over.
import { caseKey } from '../../domain/case-key';
import { type Issue, type Result, success } from '../../domain/result';
import { DECISION_WORDS } from '../../domain/semester-closing';
import { semesterName } from '../../workbook/closed-semesters-sheet';
import { completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import type { SubjectDecision } from './close-subjects';
import { readClosingClass } from './closing-class';
import { type CellChange, exactAreas } from './grid';
import { readSubjectClosing } from './subject-closing';

export interface SaveDecisionsWords {
  readonly saving: (semester: 1 | 2, subjects: readonly string[]) => string;
}

/** How many were written, and those that are out of date: somebody has typed another status or a mark. */
export function saveDecisions(
  ports: Ports,
  semester: 1 | 2,
  decisions: readonly SubjectDecision[],
  words: SaveDecisionsWords,
): Result<{ readonly saved: number; readonly issues: readonly Issue[] }> {
  return underLock(ports, () => {
    const known = readClosingClass(ports);
    if (!known.ok) return known;
    const issues: Issue[] = [];
    const subjects = [...new Set(decisions.map(({ subject }) => subject))];
    let saved = 0;
    const areas = subjects.flatMap((subject) => {
      const read = readSubjectClosing(ports, known.value, subject, semester, new Map());
      if (!read.ok) {
        issues.push(...read.issues);
        return [];
      }
      const { sheet, rows, pupils } = read.value;
      const column = sheet.columns[semester === 1 ? 'status1' : 'status2'];
      const cells = decisions.flatMap(({ subject: of, pupilId, decision }): CellChange[] => {
        if (of !== subject || decision === 'without-grade') return [];
        const found = pupils.find(({ pupil }) => pupil.id === pupilId);
        if (!found) return [];
        const { row, state, kept } = found;
        const status = row.semesters[semester === 1 ? 0 : 1].status;
        if (status.toLowerCase() === DECISION_WORDS[decision]) return [];
        if (kept || status !== '' || !isOpenToDecide(state)) {
          const at = { sheet: subject, row: row.row, column };
          issues.push({ code: 'closing-decision-late', at, params: { pupil: row.name, status } });
          return [];
        }
        return [{ row: row.row, column, after: DECISION_WORDS[decision] }];
      });
      saved += cells.length;
      return exactAreas(subject, rows, cells);
    });
    const key = caseKey('closing-decisions', [known.value.settings.schoolYear, semesterName(semester)]);
    completeChanges(ports, { key, what: words.saving(semester, subjects), areas });
    return success({ saved, issues });
  });
}

/** Whether a decision still has a question to answer. */
const isOpenToDecide = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'to-decide' || kind === 'without-grade';
