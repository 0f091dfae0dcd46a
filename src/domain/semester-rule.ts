import { type Cell, foldWord, isBlank, showCell } from './cell';
import { failure, type Result, success } from './result';

/** What the teacher says of a pupil in a semester: nothing, no test for a good reason or without one, exempted. */
export type SemesterStatus = '' | 'excused' | 'unexcused' | 'exempt';

/** Which rule gives a semester's result. */
export type SemesterRule =
  | 'nothing' // no marks and no status: no result
  | 'mean' // S3-24
  | 'exempt' // S3-29
  | 'unexcused' // S3-27: no test without a justified reason
  | 'excused' // S3-28: a justified reason, no test and no work at all
  | 'excused-mean' // between S3-27 and 28: a justified reason, no test, but other work
  | 'undecided'; // work but no test, and the teacher has not said why

const STATUSES: Readonly<Record<string, SemesterStatus>> = {
  pateisinta: 'excused',
  nepateisinta: 'unexcused',
  atleista: 'exempt',
  atleistas: 'exempt',
};

/** Issue `status.unknown` has the value. */
export function parseSemesterStatus(cell: Cell): Result<SemesterStatus> {
  if (isBlank(cell)) return success('');
  const status = typeof cell === 'string' ? STATUSES[foldWord(cell)] : undefined;
  return status ? success(status) : failure('status.unknown', { value: showCell(cell) });
}

/** `excused` and `unexcused` speak of a semester without a test: where there is a test they change nothing. */
export function semesterRule(status: SemesterStatus, hasWork: boolean, hasTest: boolean): SemesterRule {
  if (status === 'exempt') return 'exempt';
  if (hasTest) return 'mean';
  if (status === 'unexcused') return 'unexcused';
  if (status === 'excused') return hasWork ? 'excused-mean' : 'excused';
  return hasWork ? 'undecided' : 'nothing';
}
