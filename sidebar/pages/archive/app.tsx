// „Archyvuoti metus…“: what next year's workbook begins with is shown and chosen; then it is made.
import { useState } from 'preact/hooks';
import type { MadeYear } from '../../../src/app/archive/make-next-year';
import { archiveWords } from '../../../src/text/lt/archive';
import { CloseButton } from '../../parts/buttons';
import { OpenLink } from '../../parts/open-link';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useReading } from '../../parts/use-call';
import { ChoosePage } from './choose-page';
import { server } from './server';

const { page: words } = archiveWords;

export function App() {
  const reading = useReading(server.archiveView);
  const [made, setMade] = useState<MadeYear>();
  const view = reading.known;
  if (made) return <MadePage made={made} />;
  if (view && !view.finishes) return <ChoosePage view={view} onMade={setMade} />;
  return (
    <Page key="reading" title={words.title} actions={<CloseButton />}>
      <p role="status">{reading.isRunning ? words.reading : ''}</p>
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      {view && <Note>{words.finishes(view.className)}</Note>}
      {view && <p>{words.retention}</p>}
    </Page>
  );
}

const MadePage = ({ made }: { readonly made: MadeYear }) => (
  <Page key="made" title={words.doneTitle} actions={<CloseButton />}>
    <Steps names={words.steps} current={1} />
    <Note>{made.isNew ? words.made(made.name, made.pupils, made.subjects) : words.already(made.name)}</Note>
    <p>
      <OpenLink link={made.link} label={words.openIt} />
    </p>
    <p>{words.whatNext}</p>
    <p>{words.retention}</p>
  </Page>
);
