// A line of help as it is typed.
import { useEffect, useRef } from 'preact/hooks';
import type { MeetingView } from '../../src/app/support/view-help';
import { helpWords } from '../../src/text/lt/help';
import { Button } from './buttons';
import { TextField } from './fields';

const words = helpWords.page;
const LONGEST = 2000;

/** `key` and `base` are '' of a new one. */
export interface MeetingDraft extends Omit<MeetingView, 'date'> {
  readonly date: string;
}
interface Props {
  readonly draft: MeetingDraft;
  readonly disabled: boolean;
  readonly onChange: (more: Partial<MeetingDraft>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function MeetingForm({ draft, disabled, onChange, onSave, onCancel }: Props) {
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const set = (name: Exclude<keyof MeetingDraft, 'key' | 'base'>) => (value: string) =>
    onChange({ [name]: value });
  return (
    <fieldset ref={form}>
      <legend>{draft.base === '' ? words.newTitle : words.editTitle}</legend>
      <div class="columns">
        <TextField
          label={words.date}
          type="date"
          required
          value={draft.date}
          disabled={disabled}
          onInput={set('date')}
        />
        <TextField
          label={words.minutes}
          type="number"
          value={draft.minutes}
          disabled={disabled}
          onInput={set('minutes')}
        />
        <TextField
          label={words.provider}
          maxLength={200}
          value={draft.provider}
          disabled={disabled}
          onInput={set('provider')}
        />
      </div>
      <TextField
        label={words.topic}
        rows={2}
        required
        maxLength={LONGEST}
        value={draft.topic}
        disabled={disabled}
        onInput={set('topic')}
      />
      <div class="columns">
        <TextField
          label={words.form}
          hint={words.formHint}
          maxLength={LONGEST}
          value={draft.form}
          disabled={disabled}
          onInput={set('form')}
        />
        <TextField
          label={words.participation}
          maxLength={LONGEST}
          value={draft.participation}
          disabled={disabled}
          onInput={set('participation')}
        />
        <TextField
          label={words.result}
          maxLength={LONGEST}
          value={draft.result}
          disabled={disabled}
          onInput={set('result')}
        />
      </div>
      <div class="document-buttons">
        <Button disabled={disabled || draft.date === '' || draft.topic.trim() === ''} onClick={onSave}>
          {words.save}
        </Button>
        <Button disabled={disabled} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
