// What is in no total, gathered as it is met: by its kind and its sheet, with the place of the first.
import type { DigestProblem } from '../../domain/class-digest';
import type { Issue, Result } from '../../domain/result';

type Code = DigestProblem['code'];
export interface ProblemList {
  /** `row` from 1; 0 where it has no place. */
  add(code: Code, sheet: string, row?: number, count?: number): void;
  /** A sheet that is not there or cannot be read. */
  unread(sheet: string, issues: readonly Issue[]): void;
  /** The value, or this instead with its sheet told. */
  valueOf<Value>(sheet: string, result: Result<Value>, otherwise: Value): Value;
  all(): readonly DigestProblem[];
}

export function problemList(): ProblemList {
  const found = new Map<string, DigestProblem>();
  const list: ProblemList = {
    add: (code, sheet, row = 0, count = 1) => {
      const key = `${code} ${sheet}`;
      const before = found.get(key);
      found.set(key, {
        code,
        sheet,
        count: (before?.count ?? 0) + count,
        row: before && before.row > 0 && (row === 0 || before.row < row) ? before.row : row,
      });
    },
    unread: (sheet, issues) => {
      if (issues.some(({ code }) => code === 'sheet-missing')) list.add('sheet-missing', sheet);
      else list.add('sheet-unreadable', sheet, firstRow(issues), issues.length);
    },
    valueOf: (sheet, result, otherwise) => {
      if (result.ok) return result.value;
      list.unread(sheet, result.issues);
      return otherwise;
    },
    all: () => [...found.values()],
  };
  return list;
}

const firstRow = (issues: readonly Issue[]): number => {
  const rows = issues.flatMap(({ at }) => at?.row ?? []);
  return rows.length > 0 ? Math.min(...rows) : 0;
};
