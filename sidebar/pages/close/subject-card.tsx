// One subject: whether it can be closed, and what stands in the way.
import type { SubjectView } from '../../../src/api/close';
import type { ClosingDecision } from '../../../src/domain/semester-closing';
import { closePage as words } from '../../../src/text/lt/close-page';
import { Check } from '../../parts/choice';
import { ChangeList } from './change-list';
import { Decisions } from './decisions';

interface Props {
  readonly view: SubjectView;
  readonly chosen: boolean;
  readonly disabled: boolean;
  /** Of this subject, by the pupil's code. */
  readonly decisions: ReadonlyMap<string, ClosingDecision>;
  readonly onChoose: (chosen: boolean) => void;
  readonly onDecide: (pupilId: string, decision: ClosingDecision) => void;
}

export const undecidedIn = (view: SubjectView, decisions: ReadonlyMap<string, ClosingDecision>): number =>
  view.toDecide.filter(({ pupilId }) => !decisions.has(pupilId)).length;

/** Something to close, and nothing in the way. */
export function canClose(view: SubjectView, decisions: ReadonlyMap<string, ClosingDecision>): boolean {
  if (view.issues.length > 0 || undecidedIn(view, decisions) > 0) return false;
  return view.state === 'unfinished' || view.ready + view.toDecide.length > 0;
}

export function SubjectCard({ view, chosen, disabled, decisions, onChoose, onDecide }: Props) {
  const { subject, issues, toDecide, negative, newcomers, cameLater, left, gone, changes, weights } = view;
  const weightLines = [...weights.columns.map(words.weightLine), ...weights.grades.map(words.weightGrade)];
  const isOpenAtOnce =
    issues.length + toDecide.length + changes.length + gone.length + weightLines.length > 0;
  const hasMore = isOpenAtOnce || negative.length + newcomers.length + cameLater.length + left.length > 0;
  return (
    <section class="subject" aria-label={subject}>
      <Check
        label={subject}
        hint={summaryOf(view, undecidedIn(view, decisions))}
        checked={chosen}
        disabled={disabled || !canClose(view, decisions)}
        onChange={onChoose}
      />
      {hasMore && (
        <details open={isOpenAtOnce}>
          <summary>{words.details(subject)}</summary>
          <NameList title={words.issuesTitle} lines={issues} />
          {toDecide.length > 0 && (
            <Decisions view={view} decisions={decisions} disabled={disabled} onDecide={onDecide} />
          )}
          <NameList title={words.weightsTitle} lines={weightLines} />
          <ChangeList subject={subject} changes={changes} />
          <NameList
            title={words.negativeTitle}
            lines={negative.map(({ pupil, grade }) => `${pupil} – ${grade}`)}
          />
          <NameList title={words.newcomersTitle} lines={newcomers} />
          <NameList title={words.cameLaterTitle} lines={cameLater} />
          <NameList title={words.leftTitle} lines={left} />
          <NameList
            title={words.goneTitle}
            lines={gone.map((one) => words.goneLine(one.pupil, one.result))}
          />
        </details>
      )}
    </section>
  );
}

/** The state in one line. */
function summaryOf({ state, ready, closed, issues, changes }: SubjectView, undecided: number): string {
  return [
    state === 'closed' && closed ? words.closedOn(closed.on, closed.by, closed.pupils) : words.states[state],
    ...(issues.length > 0 ? [words.problems(issues.length)] : []),
    ...(undecided > 0 ? [words.undecided(undecided)] : []),
    ...(changes.length > 0 ? [words.changed(changes.length)] : []),
    ...(ready > 0 ? [words.ready(ready)] : []),
  ].join(' · ');
}

function NameList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
