// A subject that was renamed after its semester was closed: the register's rows stand under the old name, and by the
// new one nothing would be closed. It is recognised by the results that its sheet keeps.
import { isBlank } from '../../workbook/cell';
import { historyByPupil, isInForce, semesterName } from '../../workbook/closed-semesters-sheet';
import type { SubjectPupil } from '../../workbook/subject-sheet';
import type { ClosingClass } from './closing-class';
import { sameResult } from './same-result';

interface ShownPupil {
  readonly pupil: { readonly id: string };
  readonly row: Pick<SubjectPupil, 'semesters'>;
  /** The register's rows under the subject's name of today. */
  readonly history: readonly unknown[];
}

/**
 * The name under which the register has what the sheet keeps: no subject bears it any more, and it gives more than half
 * of the kept results. Undefined where the register knows the subject, or nothing is kept.
 */
export function renamedFrom(
  { register, subjects }: Pick<ClosingClass, 'register' | 'subjects'>,
  pupils: readonly ShownPupil[],
  semester: 1 | 2,
): string | undefined {
  const shown = pupils.flatMap(({ pupil, row, history }) => {
    const { closed } = row.semesters[semester === 1 ? 0 : 1];
    return isBlank(closed) ? [] : [{ id: pupil.id, closed, history }];
  });
  if (shown.length === 0 || shown.some(({ history }) => history.length > 0)) return undefined;
  const known = new Set(subjects.map(({ name }) => name));
  const others = new Set(
    register.rows
      .filter(({ value }) => value.semester === semesterName(semester) && !known.has(value.subject))
      .map(({ value }) => value.subject),
  );
  const found = [...others].map((name) => {
    const histories = historyByPupil(register.rows, name, semester);
    const same = shown.filter(({ id, closed }) => {
      const last = histories.get(id)?.slice(-1)[0]?.value;
      return last && isInForce(last) && sameResult(closed, last.result);
    });
    return { name, count: same.length };
  });
  const [best] = found.sort((a, b) => b.count - a.count);
  return best && best.count * 2 > shown.length ? best.name : undefined;
}
