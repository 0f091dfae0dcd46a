// Pupils without a test or without any mark: the teacher answers for each; nothing is answered beforehand.
import type { SubjectView } from '../../../src/api/close';
import type { ClosingDecision, StatusDecision } from '../../../src/domain/semester-closing';
import { closePage as words } from '../../../src/text/lt/close-page';
import { Choice, type ChoiceOption } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';

interface Props {
  readonly view: SubjectView;
  readonly decisions: ReadonlyMap<string, ClosingDecision>;
  readonly disabled: boolean;
  readonly onDecide: (pupilId: string, decision: ClosingDecision) => void;
}
type Pupil = SubjectView['toDecide'][number];

const STATUSES: readonly StatusDecision[] = ['excused', 'unexcused', 'exempt'];

export function Decisions({ view: { subject, toDecide }, decisions, disabled, onDecide }: Props) {
  return (
    <DataTable
      caption={words.decideTitle(subject)}
      columns={[
        { key: 'pupil', title: words.columns.pupil },
        { key: 'why', title: words.columns.why },
        { key: 'decision', title: words.columns.decision },
      ]}
      rows={toDecide.map((pupil) => ({
        key: pupil.pupilId,
        cells: [
          pupil.pupil,
          words.why[pupil.why](pupil.marks),
          <Choice
            key="choice"
            legend={words.decisionOf(pupil.pupil)}
            compact
            options={optionsOf(pupil)}
            value={decisions.get(pupil.pupilId) ?? ''}
            disabled={disabled}
            onChange={(decision) => onDecide(pupil.pupilId, decision)}
          />,
        ],
      }))}
    />
  );
}

function optionsOf({ why, results }: Pupil): ChoiceOption<ClosingDecision>[] {
  const statuses = STATUSES.map((value) => ({
    value,
    label: words.decisions[value],
    hint: words.gives(results[value]),
  }));
  // Who has done some work has studied the subject.
  if (why === 'no-test') return statuses;
  return [
    ...statuses,
    { value: 'without-grade', label: words.decisions['without-grade'], hint: words.gives('') },
  ];
}
