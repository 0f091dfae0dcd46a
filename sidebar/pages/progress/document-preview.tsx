// The document as it will look, and what is to be known before it is shown to anybody.
import type { PreviewView } from '../../../src/api/progress-documents';
import { progressPage as words } from '../../../src/text/lt/progress-page';
import { DocumentPreview as Paper } from '../../parts/document-preview';
import { OpenLink } from '../../parts/open-link';
import { Note } from '../../parts/problem';

export function DocumentPreview({
  preview,
  isNew,
}: {
  readonly preview: PreviewView;
  readonly isNew: boolean;
}) {
  const { name, html, problems, mentioned, before } = preview;
  return (
    <>
      <div class="screen-only">
        {mentioned.length > 0 && <div class="problem">{words.mentioned(mentioned)}</div>}
        {problems.length > 0 && <div class="problem">{[words.unread, ...problems].join('\n')}</div>}
        {before && !isNew && (
          <Note>
            {before.isSame ? words.sameBefore(before.name) : words.otherBefore(before.name)}
            {'\n'}
            <OpenLink link={before.link} label={words.openBefore} />
          </Note>
        )}
      </div>
      <Paper name={name} label={words.previewOf(name)} html={html} />
    </>
  );
}
