// How many tests every subject has in a semester, beside the recommended number.
import type { CountView, TimetableView } from '../../../src/api/timetable';
import { timetableMonth as words } from '../../../src/text/lt/timetable-month';

export function TestCounts({ counts }: { readonly counts: TimetableView['counts'] }) {
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">{words.countsTitle}</h2>
      <table aria-labelledby="counts-title">
        <thead>
          <tr>
            <th scope="col">{words.countColumns.subject}</th>
            <th scope="col">{words.countColumns.recommended}</th>
            <th scope="col">{words.countColumns.semester1}</th>
            <th scope="col">{words.countColumns.semester2}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ subject, recommended, semesters }) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              <td>{recommended}</td>
              <Count count={semesters[0]} />
              <Count count={semesters[1]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Too few or too many is told by a sign and by words, not by colour alone. */
function Count({ count: { text, verdict } }: { readonly count: CountView }) {
  if (verdict === null || verdict === 'fits') return <td>{text}</td>;
  return (
    <td class="attention">
      <span aria-hidden="true">{words.verdictSigns[verdict]} </span>
      {text}
      <span class="hidden"> ({words.verdicts[verdict]})</span>
    </td>
  );
}
