// The meeting (S3-46.6, 46.7): when the pupil must come, the tasks, and who of the commission was there.
import { useState } from 'preact/hooks';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { Check, Choice } from '../../parts/choice';
import { TextField } from '../../parts/fields';
import { Wrong } from './filed-step';
import type { Screen } from './use-screen';

const words = appealsPage;
const KINDS = ['set', 'none', 'absent'] as const;
type TasksKind = (typeof KINDS)[number];

export const meetingFields = ['meeting', 'minutes', 'tasks', 'attended'];

export function MeetingScreen({ screen }: { readonly screen: Screen }) {
  const [day = '', time = ''] = screen.text('meeting').split(' ');
  const tasks = screen.text('tasks');
  const [kind, setKind] = useState<TasksKind>(() =>
    tasks === words.tasksWords.none ? 'none' : tasks === words.tasksWords.absent ? 'absent' : 'set',
  );
  return (
    <>
      <div class="columns">
        <TextField
          type="date"
          label={words.fields.meetingDay}
          problem={screen.problems.of('meeting')}
          value={day}
          onInput={(value) => screen.type('meeting', `${value} ${time}`.trim())}
        />
        <TextField
          type="time"
          label={words.fields.meetingTime}
          value={time}
          disabled={day === ''}
          onInput={(value) => screen.type('meeting', `${day} ${value}`.trim())}
        />
        <TextField
          label={words.fields.minutes}
          problem={screen.problems.of('minutes')}
          value={screen.text('minutes')}
          onInput={(value) => screen.type('minutes', value)}
        />
      </div>
      <Choice
        legend={words.fields.tasksKind}
        options={KINDS.map((value) => ({ value, label: words.tasksKind[value] }))}
        value={kind}
        onChange={(value) => {
          setKind(value);
          screen.type('tasks', value === 'set' ? '' : words.tasksWords[value]);
        }}
      />
      {kind === 'set' && (
        <TextField
          label={words.fields.tasks}
          hint={words.hints.tasks}
          problem={screen.problems.of('tasks')}
          rows={4}
          value={tasks}
          onInput={(value) => screen.type('tasks', value)}
        />
      )}
      <fieldset class="checks">
        <legend>{words.fields.attended}</legend>
        {screen.commission.map(({ name }) => (
          <Check
            key={name}
            label={name}
            checked={screen.attended.includes(name)}
            onChange={(isThere) =>
              screen.setAttended(
                screen.commission
                  .map((member) => member.name)
                  .filter((one) => (one === name ? isThere : screen.attended.includes(one))),
              )
            }
          />
        ))}
        <Wrong message={screen.problems.of('attended')} />
        <small>{words.hints.attended}</small>
      </fieldset>
    </>
  );
}
