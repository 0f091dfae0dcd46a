// What stands in the sheet and is not as announced, and whose grades that changes.
import type { SubjectWeightsView } from '../../../src/api/weights';
import { weights } from '../../../src/text/lt/weights';
import { DataTable } from '../../parts/data-table';
import { Note } from '../../parts/problem';

const words = weights.page.deviations;
type Grade = SubjectWeightsView['grades'][number]['now'];
const gradeText = (grade: Grade): string =>
  grade === null ? words.error : grade === '' ? words.empty : String(grade);

interface Props {
  readonly subject: SubjectWeightsView;
  readonly firstWeekEnd: string;
  readonly isFirstWeekOver: boolean;
}

export function Deviations({ subject, firstWeekEnd, isFirstWeekOver }: Props) {
  const { columns, grades } = subject;
  if (subject.state !== 'announced') return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {columns.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {!isFirstWeekOver && <Note>{words.stillWeek(firstWeekEnd)}</Note>}
          <DataTable
            caption={words.columns}
            columns={[
              { key: 'column', title: words.column },
              { key: 'topic', title: words.topic },
              { key: 'kind', title: words.kind },
              { key: 'announced', title: words.announced, numeric: true },
              { key: 'now', title: words.now, numeric: true },
              { key: 'why', title: words.whyTitle },
            ]}
            rows={columns.map((one) => ({
              key: one.column,
              tone: 'changed' as const,
              cells: [
                [one.column, one.date].filter(Boolean).join(', '),
                one.topic,
                one.kind,
                one.announced || '–',
                one.now || '–',
                [words.why[one.reason], one.toldLater && words.toldLater(one.toldLater)]
                  .filter(Boolean)
                  .join('; '),
              ],
            }))}
          />
          <DataTable
            caption={words.grades}
            empty={words.noGrades}
            columns={[
              { key: 'pupil', title: words.pupil },
              { key: 'before', title: words.byAnnounced, numeric: true },
              { key: 'now', title: words.gradeNow, numeric: true },
            ]}
            rows={grades.map(({ pupil, byAnnounced, now }) => ({
              key: pupil,
              cells: [pupil, gradeText(byAnnounced), gradeText(now)],
            }))}
          />
        </>
      )}
    </section>
  );
}
