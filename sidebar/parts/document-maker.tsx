// One document of a case: look at it, print it, make it; the one made before is shown, and may be made anew.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDocumentMade, CaseDocumentView } from '../../src/api/case-documents';
import type { CaseDocument } from '../../src/app/case-documents/case-document';
import { caseDocuments as words } from '../../src/text/lt/case-documents';
import { Button, PrintButton } from './buttons';
import { server } from './case-document-server';
import './document-maker.css';
import { DocumentPreview } from './document-preview';
import { OpenLink } from './open-link';
import { Note, Problem } from './problem';
import { useCall } from './use-call';

type Made = Extract<CaseDocumentMade, { kind: 'made' }>;

export interface DocumentMakerProps {
  readonly document: CaseDocument;
  /** What it is called where several stand: „Prašymas peržiūrėti įvertinimą (F10)“. */
  readonly label?: string;
  /** Why it cannot be made yet, said instead of the buttons; '' or nothing when it can. */
  readonly notYet?: string;
  /** Shows it at once, without a click. */
  readonly open?: boolean;
  readonly onMade?: (made: { readonly name: string; readonly link: string }) => void;
}

/** Another document or case is another maker. */
export const DocumentMaker = (props: DocumentMakerProps) => (
  <Maker key={`${props.document.form}|${props.document.key}`} {...props} />
);

/** One preview a page: what is printed is what is seen. */
let hideOther: () => void = () => {};

function Maker({ document, label, notYet = '', open = false, onMade }: DocumentMakerProps) {
  const [shown, setShown] = useState<CaseDocumentView>();
  const [isChanged, setChanged] = useState(false);
  const [made, setMade] = useState<Made>();
  const previewing = useCall(server.caseDocumentPreview);
  const making = useCall(server.caseDocumentMake);
  const hide = useRef(() => {
    setShown(undefined);
    setChanged(false);
  });
  const isBusy = previewing.isRunning || making.isRunning;

  const show = (view: CaseDocumentView, changed: boolean) => {
    if (hideOther !== hide.current) hideOther();
    hideOther = hide.current;
    setShown(view);
    setChanged(changed);
  };
  const look = async () => {
    setMade(undefined);
    making.forget();
    const view = await previewing.run({ form: document.form, key: document.key });
    if (view) show(view, false);
  };
  const make = async () => {
    if (!shown) return;
    const { version, seen } = shown;
    const done = await making.run({ form: document.form, key: document.key, version, seen });
    if (done?.kind === 'changed') show(done.preview, true);
    if (done?.kind !== 'made') return;
    setMade(done);
    setChanged(false);
    onMade?.({ name: done.name, link: done.link });
  };
  const first = useRef(look);
  useEffect(() => {
    if (open) void first.current();
  }, [open]);

  // What was asked for is seen without looking for it; what opened by itself leaves the page as it begins.
  const section = useRef<HTMLElement>(null);
  const isAskedFor = shown !== undefined && !open;
  useEffect(() => {
    if (isAskedFor) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isAskedFor]);

  const before = made ?? shown?.before;
  return (
    <section ref={section} class="document-maker">
      {label && <h3 class="screen-only">{label}</h3>}
      {notYet !== '' && <p class="about">{notYet}</p>}
      {notYet === '' && (
        <div class="document-buttons screen-only">
          <Button disabled={isBusy} onClick={() => void look()}>
            {shown ? words.previewAgain : words.preview}
          </Button>
          {shown && !made && (
            <Button disabled={isBusy} onClick={() => void make()}>
              {shown.before ? words.makeAnew : words.make}
            </Button>
          )}
          {shown && <PrintButton />}
          {shown && (
            <Button disabled={isBusy} onClick={() => hide.current()}>
              {words.hide}
            </Button>
          )}
        </div>
      )}
      <div class="screen-only">
        <p role="status">{previewing.isRunning ? words.previewing : making.isRunning ? words.making : ''}</p>
        <Problem message={previewing.message} onRetry={() => void look()} />
        <Problem message={making.message} onRetry={() => void make()} />
        {shown && shown.problems.length > 0 && (
          <div class="problem">{[words.unread, ...shown.problems].join('\n')}</div>
        )}
        <div role="status">
          {isChanged && <Note>{words.changed}</Note>}
          {before && (
            <Note>
              {made
                ? made.isNew
                  ? words.made(made.name)
                  : words.existed(made.name)
                : words.before(before.name)}
              {'\n'}
              <OpenLink link={before.link} label={words.open} />
            </Note>
          )}
        </div>
        {made && made.problems.length > 0 && <div class="problem">{made.problems.join('\n')}</div>}
        {shown?.before && !made && <p class="about">{words.makeAnewHint}</p>}
      </div>
      {shown && <DocumentPreview name={shown.name} label={words.previewOf(shown.name)} html={shown.html} />}
    </section>
  );
}
