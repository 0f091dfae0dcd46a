// A ready text that reminds the class, and the list of who has not filled in for the class head. Both may be changed
// before they are copied.
import { useMemo, useState } from 'preact/hooks';
import type { ClassState } from '../../../../src/api/progress';
import { classTab } from '../../../../src/text/lt/class-tab';
import { CopyText } from '../../../parts/copy-text';
import { SelectField, TextField } from '../../../parts/fields';
import { fillingGrid } from './filling-grid';
import { Fold } from './fold';
import { mostLacking, type Reminder, reminders } from './reminder';
import { Unread } from './unread';

const words = classTab.reminder;

export function ReminderSection({ state }: { readonly state: ClassState }) {
  const [chosen, setChosen] = useState('');
  const all = useMemo(
    () => [
      ...reminders(fillingGrid(state, 'parts'), state.today),
      ...reminders(fillingGrid(state, 'periods'), state.today),
    ],
    [state],
  );
  const lacking = all.filter(({ pupils }) => pupils.length > 0);
  const reminder = lacking.find(({ key }) => key === chosen) ?? mostLacking(all);
  return (
    <Fold title={words.title}>
      <Unread state={state} kinds={['mip', 'expectation', 'selfAssessment']} />
      {reminder ? (
        <>
          <SelectField
            label={words.about}
            value={reminder.key}
            options={lacking.map(({ key, lack, pupils }) => ({
              value: key,
              label: words.option(classTab.grid.name(lack.part), pupils.length),
            }))}
            onInput={setChosen}
          />
          <ReminderTexts key={`${reminder.key} ${state.time}`} reminder={reminder} today={state.today} />
        </>
      ) : (
        state.unread.length === 0 && <p>{words.nobody}</p>
      )}
    </Fold>
  );
}

function ReminderTexts({ reminder, today }: { readonly reminder: Reminder; readonly today: string }) {
  const { lack, pupils } = reminder;
  const [toAll, setToAll] = useState(() => words.toAllText(lack));
  const [toHead, setToHead] = useState(() => words.toHeadText(lack, pupils, today));
  return (
    <>
      <TextField label={words.toAll} rows={9} value={toAll} onInput={setToAll} />
      <CopyText text={toAll} label={words.copyAll} />
      <TextField
        label={words.toHead}
        rows={Math.min(pupils.length + 2, 12)}
        value={toHead}
        onInput={setToHead}
      />
      <CopyText text={toHead} label={words.copyList} />
    </>
  );
}
