// A document as it will look. When it stands on a page, printing the page prints it and nothing else.
import { useEffect } from 'preact/hooks';
import { PREVIEW_STYLES } from '../../src/documents/html/preview-styles';
import './document-preview.css';

interface Props {
  /** A printed page and its PDF are named so. */
  readonly name: string;
  /** What the section is called aloud. */
  readonly label: string;
  /** Of `renderHtml`. */
  readonly html: string;
}

export function DocumentPreview({ name, label, html }: Props) {
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  return (
    <>
      <style>{PREVIEW_STYLES}</style>
      <section
        class="paper"
        aria-label={label}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every text that a person typed
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
