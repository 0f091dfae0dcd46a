// Negative grades without a plan: which of them get one now.
import type { PlansView } from '../../../src/api/plans';
import { planWords } from '../../../src/text/lt/plans';
import { Check, Choice } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';
import { Note } from '../../parts/problem';
import { RowCheck } from './row-check';

const words = planWords.page.waiting;
type Negative = PlansView['negatives'][number];

interface Props {
  readonly today: string;
  /** Of the semester and subject that are shown. */
  readonly negatives: readonly Negative[];
  readonly semester: 1 | 2;
  readonly disabled: boolean;
  readonly isTicked: (negative: Negative) => boolean;
  readonly onSemester: (semester: 1 | 2) => void;
  readonly onTick: (keys: readonly string[], isChosen: boolean) => void;
}

export function Waiting({ today, negatives, semester, disabled, isTicked, onSemester, onTick }: Props) {
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <Choice
        legend={words.semester}
        compact
        options={[
          { value: '1', label: words.semesters[1] },
          { value: '2', label: words.semesters[2] },
        ]}
        value={semester === 1 ? '1' : '2'}
        disabled={disabled}
        onChange={(value) => onSemester(value === '1' ? 1 : 2)}
      />
      {negatives.some(({ isClosed }) => !isClosed) && <Note>{words.openNote(today)}</Note>}
      {negatives.length > 1 && (
        <Check
          label={words.all(negatives.length)}
          checked={negatives.every(isTicked)}
          disabled={disabled}
          onChange={(isChosen) =>
            onTick(
              negatives.map(({ key }) => key),
              isChosen,
            )
          }
        />
      )}
      <DataTable
        caption={words.caption}
        hideCaption
        columns={[
          { key: 'pupil', title: words.pupil },
          { key: 'subject', title: words.subject },
          { key: 'grade', title: words.grade },
          { key: 'recorded', title: words.recorded },
          { key: 'due', title: words.due },
        ]}
        rows={negatives.map((negative) => ({
          key: negative.key,
          ...(negative.isClosed && negative.due < today ? { tone: 'changed' as const } : {}),
          cells: [
            <RowCheck
              key="pupil"
              name={`${negative.pupil}, ${negative.subject}`}
              checked={isTicked(negative)}
              disabled={disabled}
              onChange={(isChosen) => onTick([negative.key], isChosen)}
            >
              {negative.pupil}
            </RowCheck>,
            negative.subject,
            negative.grade,
            negative.isClosed ? negative.recorded : words.open,
            negative.isClosed && negative.due < today ? (
              <>
                <span class="day">{negative.due}</span> <span class="late">⚠ {words.late}</span>
              </>
            ) : (
              negative.due
            ),
          ],
        }))}
        empty={words.none}
      />
    </section>
  );
}
