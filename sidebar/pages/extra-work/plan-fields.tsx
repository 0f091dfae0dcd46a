import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { TextField } from '../../parts/fields';

const words = extraWorkPage.work;

export interface WorkPlan {
  readonly from: string;
  readonly to: string;
  readonly topics: string;
  readonly task: string;
}
interface Props {
  readonly plan: WorkPlan;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<WorkPlan>) => void;
}

/** From when until when, and what is to be done. */
export function PlanFields({ plan, disabled, onChange }: Props) {
  return (
    <>
      <div class="columns">
        <TextField
          label={words.from}
          type="date"
          value={plan.from}
          disabled={disabled}
          onInput={(from) => onChange({ from })}
        />
        <TextField
          label={words.to}
          type="date"
          value={plan.to}
          disabled={disabled}
          onInput={(to) => onChange({ to })}
        />
      </div>
      <div class="columns">
        <TextField
          label={words.topics}
          hint={words.topicsHint}
          rows={4}
          value={plan.topics}
          disabled={disabled}
          onInput={(topics) => onChange({ topics })}
        />
        <TextField
          label={words.task}
          hint={words.taskHint}
          rows={4}
          value={plan.task}
          disabled={disabled}
          onInput={(task) => onChange({ task })}
        />
      </div>
    </>
  );
}
