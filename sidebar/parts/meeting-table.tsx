// The lines of help that are written down.
import type { MeetingView } from '../../src/app/support/view-help';
import { helpWords } from '../../src/text/lt/help';
import { DataTable } from './data-table';

const words = helpWords.page;

export function MeetingTable({
  meetings,
  onEdit,
}: {
  readonly meetings: readonly MeetingView[];
  readonly onEdit: ((meeting: MeetingView) => void) | undefined;
}) {
  const columns = ['date', 'minutes', 'topic', 'form', 'participation', 'result'] as const;
  return (
    <DataTable
      caption={words.caption}
      hideCaption
      columns={[...columns.map((key) => ({ key, title: words[key] })), { key: 'edit', title: words.edit }]}
      rows={meetings.map((meeting) => ({
        key: meeting.key,
        cells: [
          ...columns.map((key) => meeting[key]),
          onEdit ? (
            <button
              key="edit"
              type="button"
              class="link"
              aria-label={words.editOf(meeting.date)}
              onClick={() => onEdit(meeting)}
            >
              {words.edit}
            </button>
          ) : (
            ''
          ),
        ],
      }))}
      empty={words.none}
    />
  );
}
