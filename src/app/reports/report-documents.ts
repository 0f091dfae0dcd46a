// A report as a document. Its key says what it is of, for whom and on which day: the same is the same document.
import { reportDocument, reportName } from '../../documents/report';
import { signalMeetingDocument } from '../../documents/signal-meeting';
import { REPORT_AUDIENCES } from '../../domain/report-audience';
import { failure, mapResult, type Result } from '../../domain/result';
import { reportsPage, reportWords as words } from '../../text/lt/reports-page';
import { readSchoolSettings, readSettings, settingsSheet } from '../../workbook/settings-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import type { Ports } from '../ports';
import { buildReport, type WantedReport } from './build-report';
import { REPORT_CODES, type ReportPeriod } from './report';

export const REPORT_PERIODS = ['semester1', 'semester2', 'annual'] as const satisfies readonly ReportPeriod[];

/** `results|semester1|meeting|2027-01-25|2b`; no class: of all of them. */
export const reportDocumentKey = ({ code, period, audience, className }: WantedReport, day: string): string =>
  [code, period, audience, day, className].join('|');

export const buildReportDocuments: BuildCaseDocuments = (ports, keys) =>
  keys.map((key) => {
    const wanted = wantedIn(key);
    return wanted ? buildOne(ports, wanted, key) : failure('report.unknown');
  });

/** The day is part of the key alone: a document of another day is another. */
function wantedIn(key: string): WantedReport | undefined {
  const [code, period, audience, , ...className] = key.split('|');
  const known = {
    code: REPORT_CODES.find((one) => one === code),
    period: REPORT_PERIODS.find((one) => one === period),
    audience: REPORT_AUDIENCES.find((one) => one === audience),
  };
  if (!known.code || !known.period || !known.audience) return undefined;
  return { code: known.code, period: known.period, audience: known.audience, className: className.join('|') };
}

function buildOne(ports: Ports, wanted: WantedReport, key: string): Result<BuiltCaseDocument> {
  return mapResult(buildReport(ports, wanted, 'all'), ({ report, picture, isSchool }): BuiltCaseDocument => {
    const today = ports.clock.today();
    const { className } = isSchool ? wanted : { className: picture.classes[0]?.className ?? '' };
    const about = [reportsPage.short[wanted.code], reportsPage.shortPeriods[wanted.period], className];
    return {
      form: 'report',
      key,
      kind: words.kind,
      pupil: '',
      subject: '',
      name: reportName(today, [...about, reportsPage.audiences[wanted.audience]]),
      folderOf: { className: className || words.school, schoolYear: picture.schoolYear },
      blocks: documentOf(wanted.code)(report, {
        schoolName: picture.school,
        preparedOn: today,
        className,
        signer: signerOf(ports, isSchool),
      }),
      issues: [],
      register: null,
    };
  });
}

/** After a signal half-semester its tables are part of the minutes of a meeting (S0-4.5). */
const documentOf = (code: WantedReport['code']) =>
  code === 'signal' ? signalMeetingDocument : reportDocument;

/** The deputy signs the school's report, a class head the class's own. */
function signerOf({ workbook }: Ports, isSchool: boolean): { readonly role: string; readonly name: string } {
  const sheet = workbook.lastRead(settingsSheet.sheet);
  if (isSchool) {
    const settings = readSchoolSettings(sheet);
    return { role: words.signer, name: settings.ok ? settings.value.deputy : '' };
  }
  const settings = readSettings(sheet);
  return { role: words.classHead, name: settings.ok ? settings.value.classHead : '' };
}
