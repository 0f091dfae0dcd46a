// What would be erased, what would not, and the surname that sets it off.
import { useState } from 'preact/hooks';
import type { Erased } from '../../../src/app/erase/erase-pupil';
import type { ErasingView } from '../../../src/app/erase/view-erasing';
import { eraseWords } from '../../../src/text/lt/erase';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Check } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';
import { TextField } from '../../parts/fields';
import { OpenLink } from '../../parts/open-link';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall } from '../../parts/use-call';
import { MentionTable } from './mention-table';
import { OutsideNote } from './outside-note';
import { server } from './server';

const { page: words } = eraseWords;

interface Props {
  readonly view: ErasingView;
  readonly onErased: (erased: Erased) => void;
  readonly onBack: () => void;
}

export function PreviewPage({ view, onErased, onBack }: Props) {
  const [lastName, setLastName] = useState('');
  const [binDocuments, setBinDocuments] = useState(true);
  const erasing = useCall(server.eraseRun);
  const { documents, sharedDocuments, formulas } = view;
  const hasOwn = documents.some(({ isOwn }) => isOwn);
  const run = async () => {
    const erased = await erasing.run({ pupilId: view.id, lastName, binDocuments: hasOwn && binDocuments });
    if (erased) onErased(erased);
  };
  return (
    <Page
      key="preview"
      title={words.viewTitle(view.name)}
      actions={
        <>
          <PrimaryButton onClick={() => void run()} disabled={erasing.isRunning || lastName.trim() === ''}>
            {words.erase}
          </PrimaryButton>
          <Button onClick={onBack} disabled={erasing.isRunning}>
            {words.back}
          </Button>
          <CloseButton />
          <p role="status">{erasing.isRunning ? words.erasing : ''}</p>
        </>
      }
    >
      <Steps names={words.steps} current={1} />
      <Problem message={words.noUndo} />
      <DataTable
        caption={words.tableCaption}
        columns={[
          { key: 'sheet', title: words.sheet },
          { key: 'rows', title: words.rows, numeric: true },
          { key: 'cells', title: words.cells, numeric: true },
          { key: 'becomes', title: words.becomes },
        ]}
        rows={[
          ...view.lines.map(({ sheet, kind, rows, cells }) => ({
            key: sheet,
            cells: [sheet, rows, cells, words.becomesOf(kind)],
          })),
          { key: 'overview', cells: [words.overview, '', '', words.overviewBecomes] },
          {
            key: 'journal',
            cells: [words.journal, view.isInJournal ? words.inJournal : '', '', words.journalBecomes],
          },
        ]}
      />
      <p class="about">{words.noRows}</p>

      <h2>{words.documentsTitle}</h2>
      <DataTable
        caption={words.documentsTitle}
        hideCaption
        empty={words.noDocuments}
        columns={[
          { key: 'name', title: words.document },
          { key: 'whose', title: words.whose },
        ]}
        rows={documents.map(({ name, link, isOwn }) => ({
          key: link,
          cells: [<OpenLink key="link" link={link} label={name} />, isOwn ? words.own : words.notOwn],
        }))}
      />
      {hasOwn && (
        <Check
          label={words.bin}
          hint={words.binHint}
          checked={binDocuments}
          disabled={erasing.isRunning}
          onChange={setBinDocuments}
        />
      )}
      {sharedDocuments.length > 0 && (
        <details>
          <summary>{words.shared(sharedDocuments.length)}</summary>
          <p class="about">{words.sharedHint}</p>
          <ul>
            {sharedDocuments.map(({ name, link }) => (
              <li key={link}>
                <OpenLink link={link} label={name} />
              </li>
            ))}
          </ul>
        </details>
      )}

      <h2>{words.mentionsTitle}</h2>
      {view.mentions.length > 0 && <p>{words.mentionsLead}</p>}
      <MentionTable mentions={view.mentions} />
      {formulas.length > 0 && (
        <Note>
          {words.formulas(
            formulas.map(({ sheet, row, column }) => words.cellOf(sheet, column, row)).join(', '),
          )}
        </Note>
      )}

      <OutsideNote />

      <h2>{words.confirmTitle}</h2>
      <TextField
        label={words.confirm(view.name)}
        value={lastName}
        maxLength={200}
        disabled={erasing.isRunning}
        onInput={setLastName}
      />
      <Problem message={erasing.message} onRetry={() => void run()} />
    </Page>
  );
}
