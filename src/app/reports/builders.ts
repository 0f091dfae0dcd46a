// Which function makes which report.
import { casesReport } from './cases';
import { mipReport } from './mip';
import { negativesReport } from './negatives';
import { progressReport } from './progress';
import { promotionReport } from './promotion';
import type { Report, ReportCode, ReportOptions } from './report';
import { resultsReport } from './results';
import type { SchoolPicture } from './school-picture';
import { signalReport } from './signal';
import { subjectsReport } from './subjects';
import { testsReport } from './tests';

export type ReportBuilder = (picture: SchoolPicture, options: ReportOptions) => Report;

export const REPORT_BUILDERS: Readonly<Record<ReportCode, ReportBuilder>> = {
  signal: signalReport,
  results: resultsReport,
  subjects: subjectsReport,
  negatives: negativesReport,
  progress: progressReport,
  mip: mipReport,
  cases: casesReport,
  tests: testsReport,
  promotion: promotionReport,
};
