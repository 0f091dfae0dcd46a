// „Ataskaitos“: one report at a time, looked at here, put on a sheet or made a document.
import { useEffect, useState } from 'preact/hooks';
import type { WantedReport } from '../../../src/app/reports/build-report';
import type { ReportsRead } from '../../../src/app/reports/view-reports';
import { reportsPage as words } from '../../../src/text/lt/reports-page';
import { Button, CloseButton, PrimaryButton, PrintButton } from '../../parts/buttons';
import { DocumentMaker } from '../../parts/document-maker';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall, useReading } from '../../parts/use-call';
import { ChooseReport, firstWanted } from './choose-report';
import { ClassNotes } from './class-notes';
import { ReportView } from './report-view';
import { server } from './server';

export function App() {
  const reading = useReading(server.reportsView);
  const { known } = reading;
  const [view, setView] = useState<ReportsRead>();
  useEffect(() => {
    if (known) setView(known);
  }, [known]);
  return (
    <Page
      title={words.title}
      lead={view && leadOf(view)}
      actions={
        <>
          <PrintButton />
          <CloseButton />
        </>
      }
    >
      <p role="status">{reading.isRunning ? words.reading : ''}</p>
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      {view && (view.classes.length > 0 ? <Reports view={view} /> : <Note>{words.noClasses}</Note>)}
      {view && <ClassNotes view={view} onRead={() => void reading.retry()} />}
    </Page>
  );
}

const leadOf = ({ isSchool, classes }: ReportsRead): string =>
  isSchool ? words.lead.school(classes.length) : words.lead.class(classes[0] ?? '');

function Reports({ view }: { readonly view: ReportsRead }) {
  const [wanted, setWanted] = useState<WantedReport>(() => firstWanted(view));
  const building = useCall(server.reportsBuild);
  const making = useCall(server.reportsSheet);
  const shown = building.state.kind === 'done' ? building.state.value : undefined;
  const made = making.state.kind === 'done' ? making.state.value : undefined;
  const isBusy = building.isRunning || making.isRunning;
  const change = (next: WantedReport) => {
    // What is on the screen is always what is chosen above it.
    building.forget();
    making.forget();
    setWanted(next);
  };
  return (
    <>
      <ChooseReport view={view} wanted={wanted} disabled={isBusy} onChange={change} />
      <div class="report-buttons screen-only">
        <PrimaryButton disabled={isBusy} onClick={() => void building.run(wanted)}>
          {words.show}
        </PrimaryButton>
        {shown && (
          <Button disabled={isBusy} onClick={() => void making.run(wanted)}>
            {words.toSheet}
          </Button>
        )}
      </div>
      <div class="screen-only">
        <p role="status">{building.isRunning ? words.building : making.isRunning ? words.makingSheet : ''}</p>
        <Problem message={building.message} onRetry={() => void building.retry()} />
        <Problem message={making.message} onRetry={() => void making.retry()} />
        <div role="status">
          {made && <Note>{(made.isNew ? words.sheetMade : words.sheetExisted)(made.name)}</Note>}
        </div>
      </div>
      {shown && <ReportView report={shown.report} />}
      {shown && (
        <DocumentMaker
          key={shown.documentKey}
          document={{ form: 'report', key: shown.documentKey }}
          label={words.document}
        />
      )}
    </>
  );
}
