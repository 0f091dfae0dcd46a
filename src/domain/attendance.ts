import type { SchoolDate } from './school-date';

/** The first and the last day of a semester. */
export interface SemesterSpan {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}
/** When a pupil came to the class and when they left it; absent where they were there from the start, or are still. */
export interface Stay {
  readonly arrived?: SchoolDate | undefined;
  readonly left?: SchoolDate | undefined;
}
/** Of a semester: there all the time, came during it (S3-36), left before its end, came only after it. */
export type Attendance = 'whole' | 'newcomer' | 'left' | 'came-later';

/** Who comes on the first day is no newcomer; who leaves on the last day has finished the semester. */
export function attendanceIn({ from, to }: SemesterSpan, { arrived, left }: Stay): Attendance {
  if (left !== undefined && left < to) return 'left';
  if (arrived === undefined || arrived <= from) return 'whole';
  return arrived > to ? 'came-later' : 'newcomer';
}
