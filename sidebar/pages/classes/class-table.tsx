import type { ListedClass } from '../../../src/app/school/class-list';
import { schoolClasses as words } from '../../../src/text/lt/school';
import { DataTable } from '../../parts/data-table';
import { OpenLink } from '../../parts/open-link';

const COLUMNS = (['className', 'classHead', 'workbook', 'readAt', 'state', 'actions'] as const).map(
  (key) => ({
    key,
    title: words.columns[key],
  }),
);

interface Props {
  readonly classes: readonly ListedClass[];
  readonly disabled: boolean;
  readonly onMake: (className: string) => void;
  readonly onShare: (one: ListedClass) => void;
}

export function ClassTable({ classes, disabled, onMake, onShare }: Props) {
  return (
    <div class="class-table">
      <DataTable
        caption={words.caption}
        hideCaption
        columns={COLUMNS}
        empty={words.empty}
        rows={classes.map((one, index) => ({
          key: `${one.id} ${one.className} ${index}`,
          tone: one.isTwice ? 'negative' : undefined,
          cells: [
            one.className,
            headOf(one),
            one.id === '' ? (
              words.noWorkbook
            ) : (
              <OpenLink key="link" link={one.link} label={words.open(one.name)} />
            ),
            one.readAt,
            one.isTwice ? words.twice : one.id === '' ? '' : one.state || words.notRead,
            <Action key="action" one={one} disabled={disabled} onMake={onMake} onShare={onShare} />,
          ],
        }))}
      />
    </div>
  );
}

const headOf = ({ classHead, classHeadEmail }: ListedClass): string =>
  [classHead || words.noHead, classHeadEmail].filter(Boolean).join(', ');

function Action({ one, disabled, onMake, onShare }: Omit<Props, 'classes'> & { readonly one: ListedClass }) {
  const { className, id, classHeadEmail, isTwice } = one;
  if (id === '')
    return isTwice ? null : (
      <button
        type="button"
        disabled={disabled}
        aria-label={words.makeOf(className)}
        onClick={() => onMake(className)}
      >
        {words.make}
      </button>
    );
  if (classHeadEmail === '') return <small>{words.shareNoEmail}</small>;
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={words.shareOf(className)}
      onClick={() => onShare(one)}
    >
      {words.share}
    </button>
  );
}
