// What a person fills in of a change of course, between its row and its page.
import type { SettledPart } from '../../domain/course-change-case';
import type { GradePeriod } from '../../domain/course-week';
import { parseSchoolDate } from '../../domain/school-date';
import {
  COUNTS_AS_WORDS,
  countsAsOf,
  readParts,
  readTaskLines,
  type TaskLine,
  writeParts,
  writeTaskLines,
  yesNo,
} from '../../workbook/course-change-cells';
import type { CourseChangeRow } from '../../workbook/course-changes-sheet';

/** Dates are `2027-01-23`; '' is what is not filled in. */
export interface CourseFields {
  readonly changed: string;
  readonly teacher: string;
  readonly lines: readonly TaskLine[];
  readonly consultation: string;
  readonly settleUntil: string;
  readonly form: string;
  readonly planDone: 'taip' | 'ne' | '';
  readonly satisfied: 'taip' | 'ne' | '';
  readonly decision: string;
  readonly settled: string;
  readonly parts: readonly SettledPart[];
  readonly grade: string;
  readonly countsAs: GradePeriod | '';
}

/** Columns that the page fills in, each as its cell is written. */
export const FIELD_COLUMNS = [
  'changed',
  'teacher',
  'topics',
  'task',
  'consultation',
  'settleUntil',
  'form',
  'planDone',
  'satisfied',
  'decision',
  'settled',
  'points',
  'grade',
  'countsAs',
] as const satisfies readonly (keyof CourseChangeRow)[];
export type FieldColumn = (typeof FIELD_COLUMNS)[number];
export type FieldTexts = Readonly<Record<FieldColumn, string>>;

export function fieldsOf(row: CourseChangeRow): CourseFields {
  const parts = readParts(row.points);
  return {
    changed: row.changed ?? '',
    teacher: row.teacher,
    lines: readTaskLines(row.topics, row.task),
    consultation: row.consultation ?? '',
    settleUntil: row.settleUntil ?? '',
    form: row.form,
    planDone: answerOf(row.planDone),
    satisfied: answerOf(row.satisfied),
    decision: row.decision,
    settled: row.settled ?? '',
    parts: parts.ok ? parts.value : [],
    grade: row.grade,
    countsAs: countsAsOf(row.countsAs) ?? '',
  };
}

export function textsOf(fields: CourseFields): FieldTexts {
  const { lines, parts, countsAs, ...others } = fields;
  return {
    ...others,
    ...writeTaskLines(lines),
    teacher: others.teacher.trim(),
    form: others.form.trim(),
    decision: others.decision.trim(),
    grade: others.grade.trim(),
    points: writeParts(parts),
    countsAs: countsAs === '' ? '' : COUNTS_AS_WORDS[countsAs],
  };
}

/** The row with some of its columns written anew. */
export function withTexts(row: CourseChangeRow, texts: Readonly<Partial<FieldTexts>>): CourseChangeRow {
  const day = (column: 'changed' | 'consultation' | 'settleUntil' | 'settled') => ({
    ...(texts[column] === undefined ? {} : { [column]: parseSchoolDate(texts[column]) }),
  });
  return {
    ...row,
    ...texts,
    changed: row.changed,
    consultation: row.consultation,
    settleUntil: row.settleUntil,
    settled: row.settled,
    ...day('changed'),
    ...day('consultation'),
    ...day('settleUntil'),
    ...day('settled'),
  };
}

function answerOf(cell: string): 'taip' | 'ne' | '' {
  const answer = yesNo(cell);
  return answer === undefined ? '' : answer ? 'taip' : 'ne';
}
