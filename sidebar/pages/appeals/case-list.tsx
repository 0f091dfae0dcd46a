// All requests of the register: how far each is, what comes next, and until when it must be decided.
import type { AppealsView, AppealView } from '../../../src/api/appeals';
import { isUndecided, nextAppealStep } from '../../../src/domain/appeal-case';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { DataTable } from '../../parts/data-table';
import { Problem } from '../../parts/problem';
import { isOverdue, leftInWords } from './days';

const words = appealsPage;

interface Props {
  readonly known: AppealsView;
  readonly cases: readonly AppealView[];
  readonly onOpen: (appeal: AppealView) => void;
}

export function CaseList({ known, cases, onOpen }: Props) {
  const { columns } = words.list;
  return (
    <>
      <DataTable
        caption={words.list.caption(cases.length)}
        columns={(['pupil', 'subject', 'state', 'next', 'due'] as const).map((key) => ({
          key,
          title: columns[key],
        }))}
        empty={words.list.empty}
        rows={cases.map((one) => ({
          key: `${one.row} ${one.key}`,
          cells: [
            one.key === '' ? (
              one.fields.pupil
            ) : (
              <button key="open" type="button" onClick={() => onOpen(one)}>
                {one.fields.pupil}
              </button>
            ),
            words.grade(one.fields.subject, one.fields.period, one.fields.grade),
            one.state ? words.states[one.state] : one.fields.state,
            nextOf(one),
            <Due key="due" known={known} appeal={one} />,
          ],
        }))}
      />
      <Problem message={cases.flatMap(({ problems }) => problems).join('\n')} />
    </>
  );
}

function nextOf({ state, problems }: AppealView): string {
  if (problems.length > 0 || state === null) return words.list.unreadable;
  const next = nextAppealStep(state);
  return next ? appealsPage.steps[next] : '–';
}

function Due({ known, appeal }: { readonly known: AppealsView; readonly appeal: AppealView }) {
  const { state, fields } = appeal;
  if (state === null || !isUndecided(state)) return <>{fields.decideUntil}</>;
  const isLate = isOverdue(known, fields.decideUntil);
  return (
    <>
      {fields.decideUntil}
      <br />
      <small class={isLate ? 'late' : ''}>{leftInWords(known, fields.decideUntil)}</small>
    </>
  );
}
