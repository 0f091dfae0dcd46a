import type { CoursesView, CourseView } from '../../../src/api/courses';
import { isCourseChangeLate } from '../../../src/domain/course-change-case';
import { parseSchoolDate, type SchoolDate } from '../../../src/domain/school-date';
import { coursesPage as words } from '../../../src/text/lt/courses-page';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import type { Place } from './app';

interface Props {
  readonly view: CoursesView;
  /** The dialog was opened for a case that is not there. */
  readonly isMissing: boolean;
  readonly show: (place: Place) => void;
}

export function ListPage({ view, isMissing, show }: Props) {
  const readable = view.changes.filter((change) => change.readable);
  const problems = [...view.problems, ...view.changes.flatMap((change) => change.problems)];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {view.isSecondary && (
            <PrimaryButton onClick={() => show({ kind: 'new' })}>{words.newOne}</PrimaryButton>
          )}
          <CloseButton />
        </>
      }
    >
      {isMissing && <Problem message={words.unknown} />}
      {problems.length > 0 && <Problem message={[words.unread, ...problems].join('\n')} />}
      {!view.isSecondary && <Note>{words.tooYoung(view.className)}</Note>}
      <DataTable
        caption={words.title}
        hideCaption
        columns={Object.entries(words.columns).map(([key, title]) => ({ key, title }))}
        rows={readable.map((change) => rowOf(change, view.today, show))}
        empty={words.empty}
      />
    </Page>
  );
}

function rowOf(change: CourseView, today: string, show: Props['show']) {
  const { key, pupil, subject, from, to, stateText, readable } = change;
  const fields = readable?.fields;
  const until = fields?.settleUntil ?? '';
  const isLate =
    readable !== null && isCourseChangeLate(readable.state, parseSchoolDate(until), today as SchoolDate);
  const isOver = readable?.state === 'finished' || readable?.state === 'cancelled';
  return {
    key,
    ...(isLate ? { tone: 'negative' as const } : isOver ? { tone: 'faint' as const } : {}),
    cells: [
      <button
        key="open"
        type="button"
        class="link"
        aria-label={words.open(pupil, subject)}
        onClick={() => show({ kind: 'case', key, told: '' })}
      >
        {pupil}
      </button>,
      subject,
      words.change(from, to),
      fields?.changed ?? '',
      stateText,
      isLate ? `${until} – ${words.late}` : until,
      fields?.grade ?? '',
    ],
  };
}
