import type { ComponentChildren } from 'preact';
import { dialogs } from '../../../src/text/lt/dialogs';
import { importPage } from '../../../src/text/lt/import-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Steps } from '../../parts/steps';

interface Props {
  readonly way: keyof typeof importPage.ways;
  /** There is something to look at in the review. */
  readonly isReady: boolean;
  readonly hasText: boolean;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** The frame of the second step. */
export function Data({ way, isReady, hasText, onNext, onBack, children }: Props) {
  return (
    <Page
      key={way}
      title={importPage.data.titles[way]}
      actions={
        <>
          <PrimaryButton disabled={!isReady} onClick={onNext}>
            {importPage.data.check}
          </PrimaryButton>
          <Button onClick={onBack}>{dialogs.back}</Button>
          <CloseButton hasUnsaved={hasText} />
        </>
      }
    >
      <Steps names={importPage.steps} current={1} />
      {children}
    </Page>
  );
}
