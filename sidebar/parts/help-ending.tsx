// How help ended: until when it was given, and whether what was missing has been learned.
import { useState } from 'preact/hooks';
import { PLAN_OUTCOMES, type PlanOutcome } from '../../src/domain/plan-case';
import { helpWords } from '../../src/text/lt/help';
import { Button } from './buttons';
import { Choice } from './choice';
import { TextField } from './fields';

const words = helpWords.page;

export function HelpEnding({
  until,
  disabled,
  onFinish,
  onCancel,
}: {
  readonly until: string;
  readonly disabled: boolean;
  readonly onFinish: (to: string, outcome: PlanOutcome) => void;
  readonly onCancel: () => void;
}) {
  const [to, setTo] = useState<string>(until);
  const [outcome, setOutcome] = useState<PlanOutcome | ''>('');
  return (
    <fieldset>
      <legend>{words.finishTitle}</legend>
      <TextField label={words.to} type="date" value={to} disabled={disabled} onInput={setTo} />
      <Choice<PlanOutcome>
        legend={words.outcomeChoice}
        options={PLAN_OUTCOMES.map((value) => ({
          value,
          label: helpWords.outcomes[value],
        }))}
        value={outcome}
        disabled={disabled}
        onChange={setOutcome}
      />
      <div class="document-buttons">
        <Button
          disabled={disabled || to === '' || outcome === ''}
          onClick={() => outcome !== '' && onFinish(to, outcome)}
        >
          {words.finish}
        </Button>
        <Button disabled={disabled} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
