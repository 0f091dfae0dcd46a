import type { SidebarCalls } from '../../../src/api/sidebar';
import { lt } from '../../../src/text/lt';

const words = lt.app.sidebar;
type SubjectGrades = NonNullable<SidebarCalls['sidebarPupil']['output']>['grades'];
type Grade = SubjectGrades[number]['annual'];

export function Grades({ grades }: { readonly grades: SubjectGrades }) {
  return (
    <section aria-labelledby="grades-title">
      <h2 id="grades-title">{words.gradesTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.gradesColumns.subject}</th>
            <th scope="col">{words.gradesColumns.semester1}</th>
            <th scope="col">{words.gradesColumns.semester2}</th>
            <th scope="col">{words.gradesColumns.annual}</th>
          </tr>
        </thead>
        <tbody>
          {grades.map(({ subject, semester1, semester2, annual }) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              <GradeCell grade={semester1} />
              <GradeCell grade={semester2} />
              <GradeCell grade={annual} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A negative result is told by a sign and by words, not by colour alone. */
function GradeCell({ grade }: { readonly grade: Grade }) {
  if (!grade.negative) return <td>{grade.text}</td>;
  return (
    <td class="negative">
      <span aria-hidden="true">▼ </span>
      {grade.text}
      <span class="hidden"> ({words.negative})</span>
    </td>
  );
}
