// A talk that has taken place or not: a tick writes today's date, which can be changed.
import { classTab } from '../../../../src/text/lt/class-tab';
import { entries } from '../../../../src/text/lt/entries';
import { EntryField } from '../../../parts/entry-field';
import type { EntriesHandle } from '../../../parts/use-entries';

const words = classTab.discussions;
const labels = entries.fields.discussion;

interface Props {
  readonly handle: EntriesHandle;
  readonly part: string;
  readonly name: string;
  /** A few words under the name: the teacher, the holidays. */
  readonly about: string;
  readonly today: string;
  /** Parents' talks say who took part. */
  readonly withPresent?: boolean;
}

/**
 * Notes stay shown while there are any, also without a tick. A class has many subjects: theirs are folded under the date,
 * those of the few parents' talks are not.
 */
export function DiscussionTick({ handle, part, name, about, today, withPresent = false }: Props) {
  const date = handle.text(part, 'date');
  const isTicked = date !== '';
  const hasText = handle.text(part, 'notes') !== '' || handle.text(part, 'present') !== '';
  const isShown = isTicked || hasText;
  const tick = (box: HTMLInputElement) => {
    if (!box.checked && hasText && !window.confirm(words.keepsNotes(name))) {
      box.checked = true;
      return;
    }
    handle.change(part, 'date', box.checked ? today : '');
    handle.leave(part, 'date');
  };
  const needsLook = [...handle.wrong, ...handle.conflicts].some((one) => one.part === part);
  const field = { handle, part };
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={!handle.isReady}
          onChange={(event) => tick(event.currentTarget)}
        />
        <span>
          {name}
          {about !== '' && <small>{about}</small>}
        </span>
      </label>
      {isShown &&
        (withPresent ? (
          <TalkFields {...field} name={name} isTicked={isTicked} withPresent />
        ) : (
          <details class="tick-more" open={needsLook}>
            <summary>{words.more(date, handle.text(part, 'notes') !== '')}</summary>
            <TalkFields {...field} name={name} isTicked={isTicked} />
          </details>
        ))}
    </li>
  );
}

interface FieldsProps extends Pick<Props, 'handle' | 'part' | 'name' | 'withPresent'> {
  readonly isTicked: boolean;
}

const TalkFields = ({ handle, part, name, isTicked, withPresent = false }: FieldsProps) => {
  const field = { handle, part };
  return (
    <fieldset class="tick-fields">
      <legend class="hidden">{name}</legend>
      {isTicked && <EntryField {...field} field="date" label={labels.date} type="date" />}
      {withPresent && <EntryField {...field} field="present" label={labels.present} type="text" />}
      <EntryField {...field} field="notes" label={labels.notes} type="lines" />
    </fieldset>
  );
};
