import type { Mention } from '../../../src/app/erase/mentions';
import { eraseWords } from '../../../src/text/lt/erase';
import { DataTable } from '../../parts/data-table';

const { page: words } = eraseWords;

/** Cells that a person looks at. */
export const MentionTable = ({ mentions }: { readonly mentions: readonly Mention[] }) => (
  <DataTable
    caption={words.mentionsTitle}
    hideCaption
    empty={words.noMentions}
    columns={[
      { key: 'place', title: words.place },
      { key: 'said', title: words.said },
      { key: 'kind', title: words.kind },
    ]}
    rows={mentions.map(({ sheet, row, column, text, isSure }) => ({
      key: `${sheet} ${row}:${column}`,
      cells: [words.cellOf(sheet, column, row), text, isSure ? words.sure : words.maybe],
    }))}
  />
);
