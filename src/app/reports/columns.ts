// Columns of reports' tables. Widths are shares of the table's.
import { reportCommon } from '../../text/lt/reports/common';
import type { ReportColumn, ReportColumnKind } from './report';

const NARROW = 10;
const column =
  (kind: ReportColumnKind) =>
  (title: string, width = NARROW): ReportColumn => ({ title, kind, width });

export const textColumn = column('text');
export const countColumn = column('count');
export const percentColumn = column('percent');
export const meanColumn = column('mean');
export const dateColumn = column('date');
/** A count of something else than pupils and their results. */
export const thingsColumn = (title: string, width = NARROW): ReportColumn => ({
  ...countColumn(title, width),
  ofThings: true,
});

const { columns } = reportCommon;
/** Pupils by their keys. */
export const pupilColumn = (title: string = columns.pupil, width = 24): ReportColumn =>
  column('pupil')(title, width);
export const classColumn = textColumn(columns.class, NARROW);
export const subjectColumn = textColumn(columns.subject, 24);
export const pupilsColumn = countColumn(columns.pupils, NARROW);
