// „Atsarginė kopija…“: the whole class into a file, or from a file into an empty workbook.
import { useState } from 'preact/hooks';
import { backupWords } from '../../../src/text/lt/backup';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { Page } from '../../parts/page';
import { MakePage } from './make-page';
import { RestorePage } from './restore-page';

const { page: words } = backupWords;
type Way = 'make' | 'restore';

export function App() {
  const [chosen, setChosen] = useState<Way>('make');
  const [way, setWay] = useState<Way>();
  if (way === 'make') return <MakePage onBack={() => setWay(undefined)} />;
  if (way === 'restore') return <RestorePage onBack={() => setWay(undefined)} />;
  return (
    <Page
      key="choose"
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <PrimaryButton onClick={() => setWay(chosen)}>{words.next}</PrimaryButton>
          <CloseButton />
        </>
      }
    >
      <Choice
        legend={words.choose}
        options={[
          { value: 'make', label: words.make, hint: words.makeHint },
          { value: 'restore', label: words.restore, hint: words.restoreHint },
        ]}
        value={chosen}
        onChange={setChosen}
      />
    </Page>
  );
}
