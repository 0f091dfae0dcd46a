// „Paskelbti svorius…“: choose a semester and a subject or all, announce, see what differs, print.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SubjectWeightsView, WeightsView } from '../../../src/api/weights';
import { dialogs } from '../../../src/text/lt/dialogs';
import { weights } from '../../../src/text/lt/weights';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { SelectField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { AllSubjects } from './all-subjects';
import { useDrafts } from './drafts';
import { server } from './server';
import { SubjectPage } from './subject-page';

const words = weights.page;
const ALL = '';
type Semester = '1' | '2';

export function App() {
  const [view, setView] = useState<WeightsView>();
  const [chosen, setChosen] = useState(ALL);
  const drafts = useDrafts();
  const reading = useCall(server.weightsView);
  const announcing = useCall(server.weightsAnnounce);
  const { run: read } = reading;
  const load = useCallback(
    async (semester: 1 | 2 | null) => {
      const found = await read({ semester });
      if (found) setView(found);
      return found;
    },
    [read],
  );
  useEffect(() => {
    void load(null).then((found) => found && setChosen(found.front));
  }, [load]);

  const subject = view?.subjects.find((one) => one.subject === chosen);
  const isBusy = reading.isRunning || announcing.isRunning;
  const hasUnsaved = view?.subjects.some((one) => drafts.isChanged(view, one)) ?? false;
  const announce = async (subjects: readonly SubjectWeightsView[]) => {
    if (!view) return;
    const { semester } = view;
    const done = await announcing.run({
      semester,
      subjects: subjects.map((one) => ({
        subject: one.subject,
        components: drafts.componentsOf(view, one),
      })),
    });
    if (!done) return;
    const found = await load(semester);
    if (found)
      drafts.forget(
        semester,
        subjects.map((one) => one.subject),
      );
  };
  const waiting = view?.subjects.filter(({ state }) => state === 'not-announced') ?? [];
  const canAnnounce = subject && subject.state !== 'plain' && subject.state !== 'closed';
  return (
    <Page
      title={words.title}
      lead={view && words.lead(view.firstWeekEnd)}
      actions={
        <>
          {canAnnounce && (
            <PrimaryButton disabled={isBusy} onClick={() => void announce([subject])}>
              {words.announce}
            </PrimaryButton>
          )}
          {view && !subject && waiting.length > 0 && (
            <PrimaryButton disabled={isBusy} onClick={() => void announce(waiting)}>
              {words.announceAll}
            </PrimaryButton>
          )}
          {view && (
            <Button disabled={isBusy} onClick={() => void load(view.semester)}>
              {words.reload}
            </Button>
          )}
          <CloseButton hasUnsaved={hasUnsaved} />
        </>
      }
    >
      {view && (
        <div class="choose">
          <Choice<Semester>
            legend={words.semester}
            compact
            options={[
              { value: '1', label: words.semesters[1] },
              { value: '2', label: words.semesters[2] },
            ]}
            value={view.semester === 1 ? '1' : '2'}
            disabled={isBusy}
            onChange={(value) => void load(value === '1' ? 1 : 2)}
          />
          <SelectField
            label={words.subject}
            value={chosen}
            options={[
              { value: ALL, label: words.allSubjects },
              ...view.subjects.map((one) => ({
                value: one.subject,
                label: `${one.subject} – ${words.states[one.state]}`,
              })),
            ]}
            onInput={(value) => {
              setChosen(value);
              announcing.forget();
            }}
          />
        </div>
      )}
      <p role="status">
        {reading.isRunning ? dialogs.loading : announcing.isRunning ? words.announcing : ''}
      </p>
      <Problem message={reading.message} onRetry={() => void load(view?.semester ?? null)} />
      <Problem message={announcing.message}>
        <p>{dialogs.keepsText}</p>
      </Problem>
      <div role="status">
        {announcing.state.kind === 'done' && (
          <Note>
            {[
              ...(announcing.state.value.announced.length > 0
                ? [words.done(announcing.state.value.announced)]
                : []),
              ...(announcing.state.value.unchanged.length > 0
                ? [words.unchanged(announcing.state.value.unchanged)]
                : []),
            ].join('\n')}
          </Note>
        )}
      </div>
      {view &&
        (subject ? (
          <SubjectPage
            key={`${view.semester} ${subject.subject}`}
            view={view}
            subject={subject}
            components={drafts.componentsOf(view, subject)}
            isChanged={drafts.isChanged(view, subject)}
            isBusy={isBusy}
            onChange={(components) => drafts.change(view.semester, subject.subject, components)}
          />
        ) : (
          <AllSubjects
            view={view}
            componentsOf={(one) => drafts.componentsOf(view, one)}
            onOpen={setChosen}
          />
        ))}
    </Page>
  );
}
