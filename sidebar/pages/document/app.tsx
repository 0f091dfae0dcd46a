// One document, of the case that the dialog was opened for: looked at, printed, made. Of the timetable a semester is chosen.
import { useState } from 'preact/hooks';
import { FORM_CODES } from '../../../src/text/form-texts';
import { caseDocuments as words } from '../../../src/text/lt/case-documents';
import { CloseButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { DocumentMaker } from '../../parts/document-maker';
import { openedFor } from '../../parts/opened-for';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';

export function App() {
  const opened = openedFor();
  const form = FORM_CODES.find((one) => one === opened.form);
  const [key, setKey] = useState(opened.key ?? '');
  return (
    <Page title={form === 'F16' ? words.timetable : words.title} actions={<CloseButton />}>
      {!form && <Problem message={words.unknown} />}
      {form === 'F16' && (
        <div class="screen-only">
          <Choice
            legend={words.period}
            options={[
              { value: '1', label: words.semester[1] },
              { value: '2', label: words.semester[2] },
            ]}
            value={key}
            onChange={setKey}
          />
        </div>
      )}
      {form && <DocumentMaker document={{ form, key }} open />}
    </Page>
  );
}
