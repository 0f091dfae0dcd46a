// What has changed since a semester was closed: pupil, work, then → now, and what the grade would be.
import type { ChangeView } from '../../../src/api/close';
import { closePage as words } from '../../../src/text/lt/close-page';
import { DataTable } from '../../parts/data-table';

const MOST_SHOWN = 40;

interface Props {
  readonly subject: string;
  readonly changes: readonly ChangeView[];
}

export function ChangeList({ subject, changes }: Props) {
  if (changes.length === 0) return null;
  return (
    <>
      <DataTable
        caption={words.changesTitle(subject)}
        columns={[
          { key: 'pupil', title: words.columns.pupil },
          { key: 'work', title: words.columns.changed },
          { key: 'grade', title: words.columns.grade },
        ]}
        rows={changes.slice(0, MOST_SHOWN).map((change) => ({
          key: change.pupil,
          tone: 'changed',
          cells: [change.pupil, whatChanged(change), gradeOf(change)],
        }))}
      />
      {changes.length > MOST_SHOWN && <p>{words.more(changes.length - MOST_SHOWN)}</p>}
    </>
  );
}

function whatChanged({ works, unreadable }: ChangeView) {
  if (unreadable) return words.unreadable;
  return works.map(({ what, work, before, after }) => (
    <div key={`${what} ${work.date} ${work.kind} ${work.topic} ${before} ${after}`}>
      {`${words.work(work)}: ${words.workChange[what]}${words.thenNow(before, after)}`}
    </div>
  ));
}

const gradeOf = ({ kept, now, inSheet }: ChangeView): string =>
  inSheet === null ? words.changeNow(kept, now) : words.changeInSheet(kept, inSheet);
