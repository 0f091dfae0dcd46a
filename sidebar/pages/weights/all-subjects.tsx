// Every subject in a line: whether it was announced, with what, and how many columns and grades are otherwise.
import type { SubjectWeightsView, WeightsView } from '../../../src/api/weights';
import { weights } from '../../../src/text/lt/weights';
import { DataTable } from '../../parts/data-table';
import { AllDocuments } from './all-documents';
import type { Components } from './drafts';

const words = weights.page;

interface Props {
  readonly view: WeightsView;
  readonly componentsOf: (subject: SubjectWeightsView) => Components;
  readonly onOpen: (subject: string) => void;
}

export function AllSubjects({ view, componentsOf, onOpen }: Props) {
  const waiting = view.subjects.filter(({ state }) => state === 'not-announced');
  return (
    <>
      {waiting.length > 0 && <p>{words.announceAllHint(waiting.length)}</p>}
      <DataTable
        caption={words.overview.caption}
        hideCaption
        columns={[
          { key: 'subject', title: words.overview.subject },
          { key: 'state', title: words.overview.state },
          { key: 'components', title: words.overview.components },
          { key: 'differences', title: words.overview.differences },
        ]}
        rows={view.subjects.map((subject) => ({
          key: subject.subject,
          ...(needsLook(subject, view) ? { tone: 'changed' as const } : {}),
          cells: [
            <button key="open" type="button" class="link" onClick={() => onOpen(subject.subject)}>
              {subject.subject}
            </button>,
            stateText(subject, view),
            subject.state === 'plain' ? '' : componentsText(componentsOf(subject)),
            differencesText(subject),
          ],
        }))}
      />
      <AllDocuments key={view.semester} view={view} />
    </>
  );
}

const needsLook = ({ state, late, columns }: SubjectWeightsView, { isFirstWeekOver }: WeightsView): boolean =>
  state === 'problem' || late || columns.length > 0 || (state === 'not-announced' && isFirstWeekOver);

function stateText({ state, announcedOn, late }: SubjectWeightsView, view: WeightsView): string {
  if (state === 'announced') return words.overview.announcedOn(announcedOn, late);
  return state === 'not-announced' && view.isFirstWeekOver
    ? words.overview.notInTime(view.firstWeekEnd)
    : words.states[state];
}

const componentsText = (components: Components): string =>
  components.map(({ kind, weight }) => `${kind}\u00a0${weight}`).join('; ');

function differencesText({ state, columns, grades, problems }: SubjectWeightsView): string {
  if (problems.length > 0) return problems.join(' ');
  if (state !== 'announced') return '';
  if (columns.length === 0) return words.overview.none;
  const count = words.overview.columns(columns.length);
  return grades.length > 0 ? `${count}; ${words.overview.grades(grades.length)}` : count;
}
