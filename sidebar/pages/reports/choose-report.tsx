// Which report, of what and for whom.
import type { WantedReport } from '../../../src/app/reports/build-report';
import { REPORT_CODES, type ReportCode, type ReportPeriod } from '../../../src/app/reports/report';
import { PERIODS_OF, periodFor } from '../../../src/app/reports/report-periods';
import type { ReportsRead } from '../../../src/app/reports/view-reports';
import { REPORT_AUDIENCES, type ReportAudience } from '../../../src/domain/report-audience';
import { reportsPage as words } from '../../../src/text/lt/reports-page';
import { SelectField } from '../../parts/fields';

interface Props {
  readonly view: ReportsRead;
  readonly wanted: WantedReport;
  readonly disabled: boolean;
  readonly onChange: (wanted: WantedReport) => void;
}

/** The deputy reads the school's reports, a class head the class's: with these it begins. */
export const firstWanted = ({ isSchool, period }: ReportsRead): WantedReport => ({
  code: 'results',
  period,
  audience: isSchool ? 'administration' : 'class-teachers',
  className: '',
});

export function ChooseReport({ view, wanted, disabled, onChange }: Props) {
  const periods = PERIODS_OF[wanted.code];
  return (
    <div class="columns screen-only">
      <SelectField
        label={words.fields.report}
        value={wanted.code}
        disabled={disabled}
        options={REPORT_CODES.map((value) => ({ value, label: words.reports[value] }))}
        onInput={(value) => {
          const code = value as ReportCode;
          onChange({ ...wanted, code, period: periodFor(code, view.period) });
        }}
      />
      {periods.length > 1 && (
        <SelectField
          label={words.fields.period}
          value={wanted.period}
          disabled={disabled}
          options={periods.map((value) => ({ value, label: words.periods[value] }))}
          onInput={(value) => onChange({ ...wanted, period: value as ReportPeriod })}
        />
      )}
      {view.isSchool && (
        <SelectField
          label={words.fields.class}
          value={wanted.className}
          disabled={disabled}
          options={[
            { value: '', label: words.fields.allClasses },
            ...view.classes.map((value) => ({ value, label: value })),
          ]}
          onInput={(className) => onChange({ ...wanted, className })}
        />
      )}
      <SelectField
        label={words.fields.audience}
        hint={words.audienceHints[wanted.audience]}
        value={wanted.audience}
        disabled={disabled}
        options={REPORT_AUDIENCES.map((value) => ({ value, label: words.audiences[value] }))}
        onInput={(value) => onChange({ ...wanted, audience: value as ReportAudience })}
      />
    </div>
  );
}
