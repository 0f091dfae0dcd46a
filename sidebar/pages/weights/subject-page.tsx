// One subject: what was announced, its components to edit, what differs, and its documents.
import type { SubjectWeightsView, WeightsView } from '../../../src/api/weights';
import { weights } from '../../../src/text/lt/weights';
import { Note, Problem } from '../../parts/problem';
import { ComponentsTable } from './components-table';
import { Deviations } from './deviations';
import { Documents } from './documents';
import type { Components } from './drafts';

const words = weights.page;

interface Props {
  readonly view: WeightsView;
  readonly subject: SubjectWeightsView;
  readonly components: Components;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly onChange: (components: Components) => void;
}

export function SubjectPage({ view, subject, components, isChanged, isBusy, onChange }: Props) {
  const { firstWeekEnd, isFirstWeekOver } = view;
  const { state } = subject;
  const isEditable = state === 'not-announced' || state === 'announced' || state === 'problem';
  return (
    <>
      <Problem message={subject.problems.join('\n')} />
      {state === 'plain' && <Note>{words.plain}</Note>}
      {state === 'closed' && <Note>{words.closed}</Note>}
      <Announced subject={subject} firstWeekEnd={firstWeekEnd} />
      {state === 'not-announced' && (
        <Note>
          {isFirstWeekOver && `${words.notAnnouncedInTime(firstWeekEnd)}\n`}
          {words.draftFrom[subject.draftFrom]}
        </Note>
      )}
      {isChanged && isFirstWeekOver && state === 'announced' && (
        <Note>{words.changeIsLate(firstWeekEnd)}</Note>
      )}
      {state !== 'plain' && (state !== 'closed' || subject.announcedOn !== '') && (
        <ComponentsTable
          components={components}
          defaults={view.defaults}
          disabled={!isEditable || isBusy}
          onChange={onChange}
        />
      )}
      <Deviations subject={subject} firstWeekEnd={firstWeekEnd} isFirstWeekOver={isFirstWeekOver} />
      <Documents view={view} subject={subject} hasUnsaved={isChanged} />
    </>
  );
}

function Announced({
  subject,
  firstWeekEnd,
}: {
  readonly subject: SubjectWeightsView;
  readonly firstWeekEnd: string;
}) {
  const { announcedOn, announcedBy, late, changedOn } = subject;
  if (announcedOn === '') return null;
  return (
    <>
      <p>{words.announcedOn(announcedOn, announcedBy)}</p>
      {(late || changedOn.length > 0) && (
        <Note>
          {[
            ...(late ? [words.announcedLate(announcedOn, firstWeekEnd)] : []),
            ...(changedOn.length > 0 ? [words.changedOn(changedOn)] : []),
          ].join('\n')}
        </Note>
      )}
    </>
  );
}
