// One report from what is known of the classes, as one audience may see it.

import type { ShownReport } from '../../documents/report-record';
import type { ReportAudience } from '../../domain/report-audience';
import { failure, mapResult, type Result, success } from '../../domain/result';
import { reportsPage as words } from '../../text/lt/reports-page';
import { isSchoolWorkbook } from '../open-workbook-kind';
import type { Ports } from '../ports';
import { readSchoolPicture } from '../school/school-picture';
import { REPORT_BUILDERS } from './builders';
import { readPupilNames } from './pupil-names';
import type { ReportCode, ReportPeriod } from './report';
import type { SchoolPicture } from './school-picture';
import { namedPupils, showReport } from './show-report';

export interface WantedReport {
  readonly code: ReportCode;
  readonly period: ReportPeriod;
  readonly audience: ReportAudience;
  /** '' is all of the school. */
  readonly className: string;
}
export interface BuiltReport {
  readonly report: ShownReport;
  readonly picture: SchoolPicture;
  /** The open workbook is the school's: what is written into it names nobody. */
  readonly isSchool: boolean;
}
/** A dialog and a document are for their audience alone; what stays in the workbook has no names that it has not. */
export type NamesWanted = 'all' | 'kept';

export function buildReport(ports: Ports, wanted: WantedReport, want: NamesWanted): Result<BuiltReport> {
  const known = readPicture(ports);
  if (!known.ok) return known;
  const { isSchool } = known.value;
  const picture = ofClass(known.value.picture, wanted.className);
  if (!picture.ok) return picture;
  const { classes, notes = [] } = picture.value;
  if (classes.length === 0) return failure('report.no-classes');
  const report = REPORT_BUILDERS[wanted.code](picture.value, { period: wanted.period });
  const mayRead = want === 'all' || !isSchool;
  const keys = namedPupils(report, wanted.audience, classes.length);
  const { names, unread } = readPupilNames(ports, mayRead ? keys : [], isSchool);
  const shown = showReport(report, wanted.audience, classes.length, (key) => names.get(key));
  const said = [
    ...shown.leftOut,
    ...notes.map(({ className, why }) => words.classesAside.line(className, why)),
    ...unread,
  ];
  return success({
    report: {
      ...shown,
      facts: [...shown.facts, ...(keys.length > 0 && !mayRead ? [words.codes] : [])],
      leftOut: [...new Set(said)],
    },
    picture: picture.value,
    isSchool,
  });
}

/** What is known of the classes, and whether the open workbook is the school's. */
export const readPicture = (
  ports: Ports,
): Result<{ readonly picture: SchoolPicture; readonly isSchool: boolean }> =>
  mapResult(readSchoolPicture(ports), (picture) => ({ picture, isSchool: isSchoolWorkbook(ports) }));

/** Of one class, where one is asked for; others are then no gap in it. */
function ofClass(picture: SchoolPicture, className: string): Result<SchoolPicture> {
  if (className === '') return success(picture);
  const classes = picture.classes.filter((one) => one.className === className);
  if (classes.length === 0) return failure('report.class-unknown', { name: className });
  const notes = (picture.notes ?? []).filter((one) => one.className === className);
  return success({ ...picture, classes, uncounted: [], notes });
}
