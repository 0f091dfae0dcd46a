// Which function makes which report.
import { negativesReport } from './negatives';
import { progressReport } from './progress';
import { promotionReport } from './promotion';
import type { Report, ReportCode, ReportOptions } from './report';
import { resultsReport } from './results';
import type { SchoolPicture } from './school-picture';
import { subjectsReport } from './subjects';

export type ReportBuilder = (picture: SchoolPicture, options: ReportOptions) => Report;

/** A report that is not among them cannot be asked for. */
export const REPORT_BUILDERS: Readonly<Partial<Record<ReportCode, ReportBuilder>>> = {
  results: resultsReport,
  subjects: subjectsReport,
  negatives: negativesReport,
  progress: progressReport,
  promotion: promotionReport,
};
