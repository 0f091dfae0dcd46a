// „Pažangos dokumentai“: choose one, look at it, print it or make a document of it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MadeView, PreviewView } from '../../../src/api/progress-documents';
import type { DocumentChoices } from '../../../src/app/progress-documents/view-documents';
import type { WantedDocument } from '../../../src/app/progress-documents/wanted';
import { dialogs } from '../../../src/text/lt/dialogs';
import { progressPage as words } from '../../../src/text/lt/progress-page';
import { Button, CloseButton, PrimaryButton, PrintButton } from '../../parts/buttons';
import { OpenLink } from '../../parts/open-link';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { type Chosen, EACH_CHILD, firstChoice, isForChild, wantedBy } from './choice';
import { ChooseDocument } from './choose-document';
import { DocumentPreview } from './document-preview';
import { EachChild } from './each-child';
import { server } from './server';

/** A preview with what it is of. */
interface Shown {
  readonly wanted: WantedDocument;
  readonly preview: PreviewView;
  /** The data have changed since the one that was to be made. */
  readonly isChanged: boolean;
}

export function App() {
  const [choices, setChoices] = useState<DocumentChoices>();
  const [chosen, setChosen] = useState<Chosen>();
  const [shown, setShown] = useState<Shown>();
  const [made, setMade] = useState<Extract<MadeView, { kind: 'made' }>>();
  const reading = useCall(server.progressDocuments);
  const previewing = useCall(server.progressDocumentPreview);
  const making = useCall(server.progressDocumentMake);
  const { run: read } = reading;
  const load = useCallback(async () => {
    const found = await read(null);
    if (!found) return;
    setChoices(found);
    setChosen(firstChoice(found));
  }, [read]);
  useEffect(() => void load(), [load]);

  const wanted = chosen && wantedBy(chosen);
  const isBusy = previewing.isRunning || making.isRunning;
  const choose = (next: Chosen) => {
    setChosen(next);
    setShown(undefined);
    setMade(undefined);
    previewing.forget();
    making.forget();
  };
  const look = async () => {
    if (!wanted) return;
    setMade(undefined);
    making.forget();
    const preview = await previewing.run(wanted);
    if (preview) setShown({ wanted, preview, isChanged: false });
  };
  const make = async () => {
    if (!shown) return;
    const done = await making.run({ document: shown.wanted, key: shown.preview.key });
    if (done?.kind === 'made') setMade(done);
    if (done?.kind === 'changed') setShown({ wanted: shown.wanted, preview: done.preview, isChanged: true });
  };
  const isForEach = chosen?.pupil === EACH_CHILD;
  const canMake = shown && !made && !shown.preview.before?.isSame;
  return (
    <Page
      title={words.title}
      lead={choices && words.lead(choices.className, choices.schoolYear)}
      actions={
        <>
          {canMake ? (
            <PrimaryButton disabled={isBusy} onClick={() => void make()}>
              {words.make}
            </PrimaryButton>
          ) : (
            !shown &&
            !isForEach && (
              <PrimaryButton disabled={isBusy || !wanted} onClick={() => void look()}>
                {words.preview}
              </PrimaryButton>
            )
          )}
          {shown && (
            <>
              <Button disabled={isBusy} onClick={() => void look()}>
                {words.preview}
              </Button>
              <PrintButton />
            </>
          )}
          <CloseButton />
        </>
      }
    >
      <Problem message={reading.message} onRetry={() => void load()} />
      {choices && chosen && (
        <ChooseDocument choices={choices} chosen={chosen} disabled={isBusy} onChange={choose} />
      )}
      <div class="screen-only">
        <p role="status">
          {reading.isRunning
            ? dialogs.loading
            : previewing.isRunning
              ? words.previewing
              : making.isRunning
                ? words.making
                : ''}
        </p>
        <Problem message={previewing.message} onRetry={() => void look()} />
        <Problem message={making.message} onRetry={() => void make()} />
        <div role="status">
          {shown?.isChanged && !made && <Note>{words.changed}</Note>}
          {made && (
            <Note>
              {made.isNew ? words.made(made.name) : words.existed(made.name)}
              {'\n'}
              <OpenLink link={made.link} label={words.open} />
            </Note>
          )}
        </div>
      </div>
      {choices && chosen && isForEach && isForChild(chosen.form) && (
        <EachChild key={chosen.form} form={chosen.form} pupils={choices.pupils} />
      )}
      {shown && <DocumentPreview preview={shown.preview} isNew={made !== undefined} />}
    </Page>
  );
}
