// What was refused, beside the field that it is about; a field that is typed into again is no longer marked.
import { useEffect, useState } from 'preact/hooks';
import type { AppealRefused } from '../../../src/api/appeals';

export interface Problems {
  /** '' where nothing is wrong with the field. */
  of(field: string): string;
  /** What is about no field of the page. */
  readonly others: string;
  readonly isAny: boolean;
  show(problems: AppealRefused['problems']): void;
  forget(field?: string): void;
}

/** `fields`: those that the page shows now; what is wrong with others is told above them. */
export function useProblems(fields: readonly string[]): Problems {
  const [problems, setProblems] = useState<AppealRefused['problems']>([]);
  // Whoever has pressed a button is taken to what must be mended; while it is mended nothing moves.
  const [shown, setShown] = useState<AppealRefused['problems']>([]);
  useEffect(() => {
    if (shown.length === 0) return;
    document.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    document.querySelector('.wrong, .problem')?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return {
    of: (field) =>
      problems
        .filter((one) => one.field === field)
        .map(({ message }) => message)
        .join(' '),
    others: problems
      .filter(({ field }) => !fields.includes(field))
      .map(({ message }) => message)
      .join('\n'),
    isAny: problems.length > 0,
    show: (refused) => {
      setProblems(refused);
      setShown(refused);
    },
    forget: (field) =>
      setProblems((before) => {
        const left = field === undefined ? [] : before.filter((one) => one.field !== field);
        return left.length === before.length ? before : left;
      }),
  };
}
