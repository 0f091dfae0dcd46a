// The help that rests on no plan: on an extra work.
import { useState } from 'preact/hooks';
import { planWords } from '../../../src/text/lt/plans';
import { CloseButton } from '../../parts/buttons';
import { HelpRecord } from '../../parts/help-record';
import { Page } from '../../parts/page';

export function HelpPage({ openedBy }: { readonly openedBy: string }) {
  const [isTyping, setTyping] = useState(false);
  return (
    <Page title={planWords.page.title} actions={<CloseButton hasUnsaved={isTyping} />}>
      <HelpRecord openedBy={openedBy} onTyping={setTyping} showsWhose />
    </Page>
  );
}
