// The document as it will look, and what is to be known before it is shown to anybody.
import { useEffect } from 'preact/hooks';
import type { PreviewView } from '../../../src/api/progress-documents';
import { PREVIEW_STYLES } from '../../../src/documents/html/preview-styles';
import { progressPage as words } from '../../../src/text/lt/progress-page';
import { Note } from '../../parts/problem';
import { OpenLink } from './open-link';

export function DocumentPreview({
  preview,
  isNew,
}: {
  readonly preview: PreviewView;
  readonly isNew: boolean;
}) {
  const { name, html, problems, mentioned, before } = preview;
  // A printed page and its PDF are named after the document.
  useEffect(() => {
    document.title = name;
    return () => {
      document.title = words.title;
    };
  }, [name]);
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
      <style>{PREVIEW_STYLES}</style>
      <section
        class="paper"
        aria-label={words.previewOf(name)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every text that a person typed
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
