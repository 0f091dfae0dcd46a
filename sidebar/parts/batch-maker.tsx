// Documents of one form for many cases: look at all of them, then make one for each or one for all.
import { useState } from 'preact/hooks';
import type { CaseDocumentCalls } from '../../src/api/case-documents';
import type { CaseDocument } from '../../src/app/case-documents/case-document';
import { caseDocuments } from '../../src/text/lt/case-documents';
import { Button, PrimaryButton, PrintButton } from './buttons';
import { server } from './case-document-server';
import './document-maker.css';
import { Choice } from './choice';
import { DocumentPreview } from './document-preview';
import { EachMaker } from './each-maker';
import { OpenLink } from './open-link';
import { Note, Problem } from './problem';
import { useCall } from './use-call';

const words = caseDocuments.batch;
type Preview = CaseDocumentCalls['caseDocumentsPreview']['output'];

export interface BatchItem {
  /** The case's. */
  readonly key: string;
  /** How the person knows it: „Gandriukas Matas – Matematika“. */
  readonly label: string;
}
export interface BatchMakerProps {
  readonly form: CaseDocument['form'];
  readonly items: readonly BatchItem[];
  /** Everything is made, or tried. */
  readonly onDone?: () => void;
}

/** Other cases are another batch. */
export const BatchMaker = (props: BatchMakerProps) => (
  <Batch key={`${props.form}|${props.items.map(({ key }) => key).join('\n')}`} {...props} />
);

function Batch({ form, items, onDone }: BatchMakerProps) {
  const [how, setHow] = useState<'each' | 'joined'>('each');
  const [isWorking, setWorking] = useState(false);
  const [shown, setShown] = useState<Preview>();
  const previewing = useCall(server.caseDocumentsPreview);
  const joining = useCall(server.caseDocumentsJoin);
  const keys = items.map(({ key }) => key);
  const isBusy = previewing.isRunning || joining.isRunning || isWorking;
  const look = async () => setShown((await previewing.run({ form, keys })) ?? shown);
  const join = async () => {
    if (await joining.run({ form, keys })) onDone?.();
  };
  const joined = joining.state.kind === 'done' ? joining.state.value : undefined;
  const title = words.previewTitle(items.length);
  return (
    <section class="batch-maker">
      <div class="screen-only">
        <Choice
          legend={words.legend}
          options={[
            { value: 'each', label: words.each, hint: words.eachHint },
            { value: 'joined', label: words.joined, hint: words.joinedHint },
          ]}
          value={how}
          disabled={isBusy}
          onChange={setHow}
        />
        <div class="document-buttons">
          <Button disabled={isBusy || items.length === 0} onClick={() => void look()}>
            {words.preview(items.length)}
          </Button>
          {shown && <PrintButton />}
          {shown && (
            <Button disabled={isBusy} onClick={() => setShown(undefined)}>
              {caseDocuments.hide}
            </Button>
          )}
          {how === 'joined' && (
            <PrimaryButton disabled={isBusy || items.length === 0} onClick={() => void join()}>
              {words.begin(items.length)}
            </PrimaryButton>
          )}
        </div>
        <p role="status">
          {previewing.isRunning ? caseDocuments.previewing : joining.isRunning ? caseDocuments.making : ''}
        </p>
        <Problem message={previewing.message} onRetry={() => void look()} />
        <Problem message={joining.message} onRetry={() => void join()} />
        {how === 'joined' && joined && (
          <div role="status">
            <Note>
              {joined.isNew ? words.joinedMade(joined.name) : caseDocuments.existed(joined.name)}
              {'\n'}
              <OpenLink link={joined.link} label={caseDocuments.open} />
            </Note>
            {joined.leftOut.length > 0 && (
              <div class="problem">{[words.notInside, ...joined.leftOut].join('\n')}</div>
            )}
            {joined.problems.length > 0 && <div class="problem">{joined.problems.join('\n')}</div>}
          </div>
        )}
        {how === 'each' && (
          <EachMaker form={form} items={items} disabled={isBusy} onWorking={setWorking} onDone={onDone} />
        )}
        {shown && shown.problems.length > 0 && (
          <div class="problem">{[caseDocuments.unread, ...shown.problems].join('\n')}</div>
        )}
      </div>
      {shown && <DocumentPreview name={title} label={title} html={shown.html} />}
    </section>
  );
}
