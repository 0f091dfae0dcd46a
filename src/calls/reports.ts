// What the page of reports may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ReportCalls } from '../api/reports';
import { buildReport } from '../app/reports/build-report';
import { makeReportSheet } from '../app/reports/make-report-sheet';
import { REPORT_CODES } from '../app/reports/report';
import { REPORT_PERIODS, reportDocumentKey } from '../app/reports/report-documents';
import { viewReports } from '../app/reports/view-reports';
import { REPORT_AUDIENCES } from '../domain/report-audience';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { reportsPage as words } from '../text/lt/reports-page';
import { valid } from './valid';

const wanted = v.strictObject({
  code: v.picklist(REPORT_CODES),
  period: v.picklist(REPORT_PERIODS),
  audience: v.picklist(REPORT_AUDIENCES),
  className: v.pipe(v.string(), v.maxLength(60)),
});

export const reportCalls: Handlers<ReportCalls> = {
  reportsView: (input) =>
    attempt(words.actions.view, (world) => {
      const asked = valid(v.null(), input);
      return asked.ok ? viewReports(world) : asked;
    }),
  reportsBuild: (input) =>
    attempt(words.actions.build, (world) => {
      const asked = valid(wanted, input);
      if (!asked.ok) return asked;
      return mapResult(buildReport(world, asked.value, 'all'), ({ report }) => ({
        report,
        documentKey: reportDocumentKey(asked.value, world.clock.today()),
      }));
    }),
  reportsSheet: (input) =>
    attempt(words.actions.sheet, (world) => {
      const asked = valid(wanted, input);
      return asked.ok ? makeReportSheet(world, asked.value) : asked;
    }),
};
