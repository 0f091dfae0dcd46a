// „Terminai“ in a dialog of their own: everything due, late and done across the cases of the class.
import { deadlines as words } from '../../../src/text/lt/deadlines';
import { CloseButton, PrintButton } from '../../parts/buttons';
import { DeadlineList } from '../../parts/deadline-list';
import { Page } from '../../parts/page';

export const App = () => (
  <Page
    title={words.title}
    lead={words.lead}
    actions={
      <>
        <PrintButton />
        <CloseButton />
      </>
    }
  >
    <DeadlineList heading="h2" />
  </Page>
);
