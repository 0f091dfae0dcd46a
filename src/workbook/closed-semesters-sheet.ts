import * as v from 'valibot';
import type { KeptWork } from '../domain/kept-marks';
import { isBlank, orderOfMoment } from './cell';
import { optionalMoment, requiredText, text } from './cell-schemas';
import type { TableRow } from './read-table';
import { defineTable, type RecordOf } from './table-schema';

/** How a closed semester without a grade stands in a subject's sheet: the formula beside it no longer counts. */
export const NO_GRADE_KEPT = '–';

/**
 * `Užbaigti pusmečiai`: one row a pupil's result of a subject's semester, kept when it was closed with the marks that
 * gave it. Rows stay when the semester is opened again; the latest of a pupil says what holds.
 */
export const closedSemestersSheet = defineTable({
  sheet: 'Užbaigti pusmečiai',
  columns: {
    subject: { header: 'Dalykas', width: 190 },
    semester: { header: 'Pusmetis', width: 75 },
    pupil: { header: 'Mokinys', width: 190 },
    result: { header: 'Įvertinimas', width: 90 },
    mean: { header: 'Vidurkis', width: 75 },
    marks: { header: 'Darbai ir jų įvertinimai', width: 360 },
    explanation: { header: 'Kaip gauta', width: 300 },
    status: { header: 'Būsena', width: 105 },
    closedAt: { header: 'Užbaigta', width: 125, format: 'moment' },
    closedBy: { header: 'Užbaigė', width: 190 },
    reopenedAt: { header: 'Atverta', width: 125, format: 'moment' },
    reopenedBy: { header: 'Atvėrė', width: 190 },
    reason: { header: 'Kodėl atverta', width: 240 },
    pupilId: { header: 'Mokinio kodas', width: 110, hidden: true },
    works: { header: 'Duomenys', width: 120, hidden: true },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    subject: requiredText,
    semester: requiredText,
    pupil: requiredText,
    result: text,
    mean: text,
    marks: text,
    explanation: text,
    status: text,
    closedAt: optionalMoment,
    closedBy: text,
    reopenedAt: optionalMoment,
    reopenedBy: text,
    reason: text,
    pupilId: requiredText,
    works: text,
    key: text,
  }),
});
export type ClosedRow = RecordOf<typeof closedSemestersSheet>;

export const semesterName = (semester: 1 | 2): string => (semester === 1 ? 'I' : 'II');

/** Every pupil's rows of a subject's semester by the pupil's code, the latest last: that one says what holds. */
export function historyByPupil(
  rows: readonly TableRow<ClosedRow>[],
  subject: string,
  semester: 1 | 2,
): ReadonlyMap<string, readonly TableRow<ClosedRow>[]> {
  const history = new Map<string, TableRow<ClosedRow>[]>();
  for (const row of rows) {
    const { value } = row;
    if (value.subject !== subject || value.semester !== semesterName(semester)) continue;
    history.set(value.pupilId, [...(history.get(value.pupilId) ?? []), row]);
  }
  for (const some of history.values()) some.sort((a, b) => momentOf(a.value) - momentOf(b.value));
  return history;
}

/** Closed, and not opened again since. */
export const isInForce = ({ reopenedAt }: ClosedRow): boolean => isBlank(reopenedAt);

const PARTS = ['date', 'kind', 'weight', 'topic', 'mark'] as const;

/** A pupil's works as one cell keeps them. */
export const encodeWorks = (works: readonly KeptWork[]): string =>
  JSON.stringify(works.map((work) => PARTS.map((part) => work[part])));

/** Undefined where somebody has changed the cell so that it can no longer be read. */
export function decodeWorks(cell: string): readonly KeptWork[] | undefined {
  const parsed = v.safeParse(KEPT_WORKS, cell);
  return parsed.success ? parsed.output : undefined;
}

const KEPT_WORKS = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.tuple([v.string(), v.string(), v.string(), v.string(), v.string()])),
  v.transform((works) =>
    works.map(([date, kind, weight, topic, mark]): KeptWork => ({ date, kind, weight, topic, mark })),
  ),
);

const momentOf = ({ closedAt }: ClosedRow): number => orderOfMoment(closedAt) ?? 0;
