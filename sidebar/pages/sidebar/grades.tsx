// The pupil's results as `Suvestinė` has them.
import { sidebar } from '../../../src/text/lt/sidebar';
import type { SectionProps } from './sections/section';

const words = sidebar.grades;
const COLUMNS = 3;

export function GradesSection({ pupil, klass }: Pick<SectionProps, 'pupil' | 'klass'>) {
  const item = klass.pupils.find(({ id }) => id === pupil.id);
  const results = item?.results ?? [];
  const negatives = new Set(item?.negatives);
  return (
    <section aria-labelledby="grades-title">
      <h2 id="grades-title">{words.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.subject}</th>
            <th scope="col">{words.columns.semester1}</th>
            <th scope="col">{words.columns.semester2}</th>
            <th scope="col">{words.columns.annual}</th>
          </tr>
        </thead>
        <tbody>
          {klass.subjects.map((subject, index) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              {Array.from({ length: COLUMNS }, (_, column) => COLUMNS * index + column).map((at) => (
                <GradeCell key={at} text={results[at] ?? ''} isNegative={negatives.has(at)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A negative result is told by a sign and by words, not by colour alone. */
function GradeCell({ text, isNegative }: { readonly text: string; readonly isNegative: boolean }) {
  if (!isNegative) return <td>{text}</td>;
  return (
    <td class="negative">
      <span aria-hidden="true">▼ </span>
      {text}
      <span class="hidden"> ({words.negative})</span>
    </td>
  );
}
