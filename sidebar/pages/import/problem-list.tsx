import { importPage } from '../../../src/text/lt/import-page';

const MOST_SHOWN = 12;

/** What cannot be taken, line by line; the beginning of a long list. */
export function ProblemList({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly string[];
}) {
  if (problems.length === 0) return null;
  return (
    <div class="problem" role="alert">
      <p>{title}</p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>{importPage.data.more(problems.length - MOST_SHOWN)}</p>}
    </div>
  );
}
