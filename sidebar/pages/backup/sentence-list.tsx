import { backupWords } from '../../../src/text/lt/backup';

const MOST_SHOWN = 8;

/** Nothing where there are none; the first of many. */
export function SentenceList({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  if (sentences.length === 0) return null;
  return (
    <div class="note">
      <p>{title}</p>
      <ul>
        {sentences.slice(0, MOST_SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length > MOST_SHOWN && <li>{backupWords.page.more(sentences.length - MOST_SHOWN)}</li>}
      </ul>
    </div>
  );
}
