// The frame of the third step, and what is said when it is done.
import type { ComponentChildren } from 'preact';
import { dialogs } from '../../../src/text/lt/dialogs';
import { importPage } from '../../../src/text/lt/import-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';

interface ReviewProps {
  readonly title: string;
  readonly importLabel: string;
  readonly canImport: boolean;
  readonly status: string;
  /** Something has changed in the workbook, or an earlier import was cut off. */
  readonly note: string;
  readonly message: string;
  readonly onRetry: () => void;
  readonly onImport: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

export function ReviewPage(props: ReviewProps) {
  const { title, importLabel, canImport, status, note, message, onRetry, onImport, onBack, children } = props;
  return (
    <Page
      key="review"
      title={title}
      actions={
        <>
          <PrimaryButton disabled={!canImport} onClick={onImport}>
            {importLabel}
          </PrimaryButton>
          <Button disabled={status === importPage.importing} onClick={onBack}>
            {dialogs.back}
          </Button>
          <CloseButton hasUnsaved />
          <span role="status">{status}</span>
        </>
      }
    >
      <Steps names={importPage.steps} current={2} />
      <Problem message={message} onRetry={onRetry} />
      {note !== '' && <Note>{note}</Note>}
      {children}
    </Page>
  );
}

interface DoneProps {
  readonly said: string;
  readonly after?: string;
  readonly hasWritten: boolean;
  readonly onAgain: () => void;
}

export const DonePage = ({ said, after, hasWritten, onAgain }: DoneProps) => (
  <Page
    key="done"
    title={importPage.doneTitle}
    actions={
      <>
        <CloseButton />
        <Button onClick={onAgain}>{importPage.again}</Button>
      </>
    }
  >
    <p role="status">{hasWritten ? said : importPage.doneNothing}</p>
    {hasWritten && after && <Note>{after}</Note>}
    {hasWritten && <p>{importPage.doneUndo}</p>}
  </Page>
);
