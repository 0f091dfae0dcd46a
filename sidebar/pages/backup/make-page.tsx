// Out: the class is read, and the person downloads it.
import { storedZip } from '../../../src/documents/docx/stored-zip';
import { backupWords } from '../../../src/text/lt/backup';
import type { Backup } from '../../../src/workbook/backup-file';
import { Button, CloseButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useReading } from '../../parts/use-call';
import { csvFiles } from './csv-files';
import { Download } from './download';
import { SentenceList } from './sentence-list';
import { server } from './server';

const { page: words, files } = backupWords;

export function MakePage({ onBack }: { readonly onBack: () => void }) {
  const reading = useReading(server.backupMake);
  const made = reading.known;
  return (
    <Page
      key="make"
      title={words.outTitle}
      actions={
        <>
          <Button onClick={onBack}>{words.back}</Button>
          <CloseButton />
        </>
      }
    >
      <p role="status">{reading.isRunning ? words.reading : made ? said(made.backup) : ''}</p>
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      {made && (
        <>
          <Note>{words.privacy}</Note>
          {made.unfinished !== '' && <Note>{words.unfinished(made.unfinished)}</Note>}
          <p>
            <Download
              label={words.json}
              name={`${nameOf(made.backup)}.json`}
              type="application/json"
              content={() => JSON.stringify(made.backup, null, 1)}
            />{' '}
            {words.jsonHelp}
          </p>
          <p>
            <Download
              label={words.csv}
              name={`${nameOf(made.backup)}.zip`}
              type="application/zip"
              content={() => storedZip(csvFiles(made.backup)).slice()}
            />{' '}
            {words.csvHelp}
          </p>
          <p class="about">{words.holds}</p>
          {made.leftOut.length > 0 && <p>{words.leftOut(made.leftOut.join(', '))}</p>}
          <SentenceList title={words.problems} sentences={made.problems} />
          <SentenceList title={words.doubts} sentences={made.doubts} />
        </>
      )}
    </Page>
  );
}

const rowsOf = ({ tables }: Backup, at: number): number => tables[at]?.rows.length ?? 0;
const said = (backup: Backup): string =>
  words.made(backup.className, backup.schoolYear, rowsOf(backup, 1), backup.subjects.length);

/** No sign that a file's name may not have. */
const nameOf = ({ className, schoolYear, made }: Backup): string =>
  files.name(className, schoolYear, made.slice(0, 10)).replace(/[\\/:*?"<>|]/g, '-');
