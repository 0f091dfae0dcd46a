// One sheet of answers: whose they are, what would be done with each, and where the workbook says something else.
import type { AnswerSheetView, AnswerView, FieldDifference } from '../../../src/api/answers';
import { answersPage as words } from '../../../src/text/lt/answers-page';
import { DataTable } from '../../parts/data-table';

const COLUMNS = (['pupil', 'part', 'what'] as const).map((key) => ({ key, title: words.headers[key] }));
const DIFFERENCES = (['pupil', 'field', 'has', 'answer'] as const).map((key) => ({
  key,
  title: words.differenceHeaders[key],
}));

const isToBring = ({ fresh, changed }: AnswerView): boolean => fresh + changed.length > 0;

/** How many rows of all sheets would change something. */
export const answersToBring = (sheets: readonly AnswerSheetView[]): number =>
  sheets.flatMap(({ answers }) => answers).filter(isToBring).length;

export function SheetCard({ found }: { readonly found: AnswerSheetView }) {
  const { sheet, kind, rows, parts, answers, replaced, problems } = found;
  const title = words.sheet(sheet, words.kinds[kind]);
  const isBySubject = kind === 'expectation';
  return (
    <section class="answer-sheet" aria-label={title}>
      <h2>{title}</h2>
      {rows === 0 && <p>{words.noAnswers}</p>}
      {rows > 0 && <p>{isBySubject ? words.rowsOfSubjects(rows, parts.length) : words.rows(rows, parts)}</p>}
      {problems.length > 0 && (
        <>
          <p>
            <strong>{words.problems(problems.length)}</strong>
          </p>
          <ul class="problem-list">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {answers.length > 0 && (
        <DataTable
          caption={words.caption(sheet)}
          hideCaption
          columns={COLUMNS}
          rows={answers.map((answer) => ({
            key: String(answer.row),
            tone: isToBring(answer) ? 'changed' : 'faint',
            cells: [
              answer.pupil,
              isBySubject ? words.parts(answer.parts.length) : answer.parts.join(', '),
              whatOf(answer),
            ],
          }))}
        />
      )}
      <Differences
        title={words.changedTitle}
        about={words.changedAbout}
        rows={answers.flatMap(({ row, pupil, changed }) =>
          changed.map((difference) => ({ ...difference, row, pupil, note: '' })),
        )}
      />
      <Differences
        title={words.keptTitle}
        about={words.keptAbout}
        rows={answers.flatMap(({ row, pupil, kept }) =>
          kept.map((difference) => ({
            ...difference,
            row,
            pupil,
            note: difference.wasBrought ? words.changedByOthers : '',
          })),
        )}
      />
      {replaced.length > 0 && (
        <>
          <h3>{words.replacedTitle(replaced.length)}</h3>
          <ul class="problem-list">
            {replaced.map(({ row, pupil, part }) => (
              <li key={`${row} ${part}`}>{words.replaced(row, pupil, part)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function whatOf({ fresh, changed, kept, same }: AnswerView): string {
  const said = [
    fresh > 0 ? words.fresh(fresh) : '',
    changed.length > 0 ? words.changed(changed.length) : '',
    kept.length > 0 ? words.kept(kept.length) : '',
  ].filter((text) => text !== '');
  if (said.length > 0) return said.join('; ');
  return same > 0 ? words.same : words.nothing;
}

interface Shown extends FieldDifference {
  readonly row: number;
  readonly pupil: string;
  readonly note: string;
}

function Differences(props: {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Shown[];
}) {
  const { title, about, rows } = props;
  if (rows.length === 0) return null;
  return (
    <div class="differences">
      <h3>{title}</h3>
      <p>{about}</p>
      <DataTable
        caption={title}
        hideCaption
        columns={DIFFERENCES}
        rows={rows.map(({ row, pupil, part, label, has, answer, note }) => ({
          key: `${row} ${part} ${label}`,
          cells: [
            pupil,
            words.fieldOf(part, label),
            <HasText key="has" text={has} note={note} />,
            <span key="answer" class="written">
              {answer}
            </span>,
          ],
        }))}
      />
    </div>
  );
}

const HasText = ({ text, note }: { readonly text: string; readonly note: string }) => (
  <>
    <span class="written">{text || words.emptied}</span>
    {note !== '' && <small> ({note})</small>}
  </>
);
