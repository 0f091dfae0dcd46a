// One change of course: what is filled in, the step that comes next, its documents.
import { useState } from 'preact/hooks';
import type { CourseFields, CoursesView, CourseView } from '../../../src/api/courses';
import { type CourseChangeStep, differenceRule } from '../../../src/domain/course-change-case';
import { COURSE_STEP_STATES, coursesPage as words } from '../../../src/text/lt/courses-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { DocumentMaker } from '../../parts/document-maker';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall } from '../../parts/use-call';
import type { Place } from './app';
import { CountsAsField, DecisionFields, SettlementFields, TaskFields } from './case-fields';
import { server } from './server';
import { weekOf } from './week';

type Readable = NonNullable<CourseView['readable']>;
interface Props {
  readonly view: CoursesView;
  readonly change: CourseView;
  readonly readable: Readable;
  readonly told: string;
  readonly show: (place: Place, view?: CoursesView) => void;
  readonly reload: () => Promise<void>;
}

const answer = (text: string): boolean | undefined => (text === '' ? undefined : text === 'taip');
/** A line in which nothing is written is none. */
const filled = (fields: CourseFields): CourseFields => ({
  ...fields,
  lines: fields.lines.filter(({ topic, task }) => topic + task !== ''),
  parts: fields.parts.filter(({ part, possible, scored }) => part + possible + scored !== ''),
});
/** What a person does next, where there is one thing. */
const NEXT: Readonly<Partial<Record<Readable['state'], CourseChangeStep>>> = {
  agreed: 'give-task',
  'task-given': 'settle',
  settled: 'count',
};

export function CasePage({ view, change, readable, told, show, reload }: Props) {
  const { state, from, fields: base } = readable;
  const { key, pupil, subject } = change;
  const [fields, setFields] = useState<CourseFields>(base);
  const saving = useCall(server.courseSave);
  const isChanged = JSON.stringify(filled(fields)) !== JSON.stringify(base);
  const isOver = state === 'finished' || state === 'cancelled';
  const week = weekOf(fields.changed, view);
  const rule = differenceRule({
    from,
    planDone: answer(fields.planDone),
    satisfied: answer(fields.satisfied),
  });
  const isKept = from === 'A' && rule === 'kept' && !isOver && state !== 'settled';
  const next = isKept ? 'keep' : NEXT[state];

  const take = async (step: CourseChangeStep | 'save') => {
    const done = await saving.run({ key, base: { ...base, state }, fields, step });
    if (!done) return;
    const now = done.view.changes.find((one) => one.key === key);
    // As it was written: without empty lines.
    if (now?.readable) setFields(now.readable.fields);
    const said = [
      step === 'save' ? words.saved : words.moved(now?.stateText ?? ''),
      ...(done.grade ? [words.gradeWritten(done.grade.before, done.grade.after)] : []),
    ];
    show({ kind: 'case', key, told: said.join('\n') }, done.view);
  };
  const common = {
    view,
    fields,
    onChange: (more: Partial<CourseFields>) => setFields((typed) => ({ ...typed, ...more })),
  };
  const isSet = state === 'agreed' || state === 'task-given';
  const nextLabel = next === 'count' && !week ? words.finishBetween : next && words.next[next];
  return (
    <Page
      title={words.caseTitle(pupil, subject, change.from, change.to)}
      lead={words.caseLead(change.number, change.stateText)}
      actions={
        <>
          {saving.message !== '' && (
            <div class="refused">
              <Problem message={saving.message}>
                <Button onClick={() => void reload()}>{words.reload}</Button>
              </Problem>
            </div>
          )}
          {next && (
            <PrimaryButton disabled={saving.isRunning} onClick={() => void take(next)}>
              {nextLabel}
            </PrimaryButton>
          )}
          {!isOver && (
            <Button disabled={!isChanged || saving.isRunning} onClick={() => void take('save')}>
              {words.save}
            </Button>
          )}
          {!isOver && (
            <Button
              disabled={saving.isRunning}
              onClick={() => {
                if (window.confirm(words.cancelSure(pupil, subject))) void take('cancel');
              }}
            >
              {words.next.cancel}
            </Button>
          )}
          <Button
            onClick={() => {
              if (!isChanged || window.confirm(words.leave)) show({ kind: 'list' });
            }}
          >
            {words.back}
          </Button>
          <CloseButton hasUnsaved={isChanged} />
        </>
      }
    >
      <div class="screen-only">
        {state !== 'cancelled' && (
          <Steps
            names={COURSE_STEP_STATES.map((one) => words.steps[one])}
            current={COURSE_STEP_STATES.indexOf(state) + (state === 'finished' ? 1 : 0)}
          />
        )}
        <div role="status">
          {told !== '' && !isChanged && !saving.isRunning && saving.message === '' && <Note>{told}</Note>}
          {saving.isRunning && <p>{words.saving}</p>}
        </div>
        {state === 'cancelled' && <Note>{words.cancelled}</Note>}
        {state === 'finished' && fields.settled === '' && <Note>{words.keptGrade}</Note>}
        {from === 'A' && <DecisionFields {...common} rule={rule} disabled={isOver} />}
        <TaskFields {...common} disabled={!isSet} />
        {((state === 'task-given' && !isKept) || state === 'settled' || fields.settled !== '') && (
          <SettlementFields {...common} disabled={isOver} />
        )}
        {(state === 'settled' || (state === 'finished' && fields.countsAs !== '')) && (
          <CountsAsField {...common} week={week} disabled={isOver} />
        )}
      </div>
      {state !== 'cancelled' && (
        <>
          <h2 class="screen-only">{words.documents}</h2>
          <DocumentMaker
            document={{ form: 'F3', key }}
            label={words.taskDocument}
            notYet={isChanged ? words.saveFirst : ''}
          />
          {!(state === 'finished' && fields.settled === '') && (
            <DocumentMaker
              document={{ form: 'F4', key }}
              label={words.markDocument}
              notYet={isChanged ? words.saveFirst : state === 'agreed' ? words.afterTask : ''}
            />
          )}
        </>
      )}
    </Page>
  );
}
