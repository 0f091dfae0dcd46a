// One duty: when, what and of whom, how it stands; ticked and noted in place.
import { useEffect, useRef } from 'preact/hooks';
import type { DutyView } from '../../../src/app/duties/view-duties';
import { schoolDuties as words } from '../../../src/text/lt/school-duties';
import { TextField } from '../../parts/fields';
import { Problem } from '../../parts/problem';
import type { Duties } from './use-duties';

interface Props {
  readonly duty: DutyView;
  readonly today: string;
  readonly duties: Duties;
}

export function DutyItem({ duty, today, duties }: Props) {
  const { key, from, to, what, whom, classes, clause, done, doneBy, note, state } = duty;
  const draft = duties.drafts[key];
  const isSaving = duties.saving.has(key);
  const item = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft !== undefined;
  // Whoever opens the field wants to type; whoever closes it goes on where they were.
  useEffect(() => {
    if (isOpen) item.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    else if (wasOpen.current) item.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const save = () => {
    if (draft) void duties.save(duty, draft.kind === 'done' ? { done: draft.text } : { note: draft.text });
  };
  return (
    <li class={`duty ${state}`} ref={item}>
      <span class="when">{words.when(from, to)}</span>
      <div class="what">
        <strong>{what}</strong>
        <small>
          {[whom, classes === '' || classes === words.all ? '' : words.classes(classes), clause]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {note !== '' && <small class="noted">{words.note(note)}</small>}
      </div>
      <span class="state">
        {state === 'done' ? words.states.done(done) : words.states[state]}
        {state === 'done' && doneBy !== '' && <small>{words.doneBy(doneBy)}</small>}
      </span>
      <div class="steps-of">
        {state === 'done' ? (
          <button
            type="button"
            disabled={isSaving || isOpen}
            aria-label={words.untickOf(what)}
            onClick={() => void duties.save(duty, { done: null })}
          >
            {words.untick}
          </button>
        ) : (
          <button
            type="button"
            disabled={isSaving || isOpen}
            aria-label={words.tickOf(what)}
            onClick={() => duties.draft(key, { kind: 'done', text: today })}
          >
            {words.tick}
          </button>
        )}
        <button
          type="button"
          disabled={isSaving || isOpen}
          aria-label={words.noteOf(what)}
          onClick={() => duties.draft(key, { kind: 'note', text: note })}
        >
          {words.writeNote}
        </button>
      </div>
      {draft && (
        <form
          class="typing"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={draft.kind === 'done' ? words.doneOn : words.noteLabel}
            hint={draft.kind === 'done' ? words.doneHint : undefined}
            rows={draft.kind === 'done' ? 1 : 2}
            value={draft.text}
            disabled={isSaving}
            onInput={(text) => duties.draft(key, { ...draft, text })}
          />
          <div>
            <button type="submit" class="primary" disabled={isSaving}>
              {words.save}
            </button>{' '}
            <button type="button" disabled={isSaving} onClick={() => duties.draft(key, undefined)}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
      <Problem message={duties.problems[key] ?? ''} />
    </li>
  );
}
