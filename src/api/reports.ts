// What the page of reports asks of the script.
import type { WantedReport } from '../app/reports/build-report';
import type { ReportsRead } from '../app/reports/view-reports';
import type { ShownReport } from '../documents/report-record';

export interface ReportCalls {
  readonly reportsView: { readonly input: null; readonly output: ReportsRead };
  /** One report as its audience may see it. `documentKey`: under which it is made as a document. */
  readonly reportsBuild: {
    readonly input: WantedReport;
    readonly output: { readonly report: ShownReport; readonly documentKey: string };
  };
  /** A new sheet of the open workbook; the same one that is there already is only shown. */
  readonly reportsSheet: {
    readonly input: WantedReport;
    readonly output: { readonly isNew: boolean; readonly name: string };
  };
}
