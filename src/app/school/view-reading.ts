// What is known of the classes before and after they are read.
import type { DigestProblem } from '../../domain/class-digest';
import { mapResult, type Result } from '../../domain/result';
import { collect } from '../collect';
import type { Ports } from '../ports';
import type { UncountedClass } from '../reports/school-picture';
import { readList, type UnfinishedReading, unfinishedReading, workbooksOf } from './read-classes';
import { readingOnce } from './read-only-workbook';
import { readSchoolPicture } from './school-picture';

/** What is known of the classes now, and what of them is in no total. */
export interface ClassReadingView {
  /** Workbooks of the list. */
  readonly total: number;
  /** Classes in the totals. */
  readonly counted: number;
  readonly uncounted: readonly UncountedClass[];
  readonly notes: readonly UncountedClass[];
  readonly problems: readonly { readonly className: string; readonly lines: readonly string[] }[];
  /** The last reading, where it was cut off. */
  readonly unfinished: UnfinishedReading | null;
}

/** Asked for in a school workbook. */
export function viewReading(
  given: Pick<Ports, 'workbook' | 'clock'>,
  describe: (problem: DigestProblem) => string,
): Result<ClassReadingView> {
  const ports = { workbook: readingOnce(given.workbook), clock: given.clock };
  const known = collect({ list: readList(ports), picture: readSchoolPicture(ports) });
  return mapResult(known, ({ list, picture }) => ({
    total: workbooksOf(list).length,
    counted: picture.classes.length,
    uncounted: picture.uncounted,
    notes: picture.notes ?? [],
    problems: picture.classes.flatMap(({ className, problems }) =>
      problems.length > 0 ? [{ className, lines: problems.map(describe) }] : [],
    ),
    unfinished: unfinishedReading(list, ports.clock.now()) ?? null,
  }));
}
