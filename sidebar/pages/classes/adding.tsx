// „Pridėti esamą“: by a link that was pasted.
import { useEffect, useRef, useState } from 'preact/hooks';
import { schoolClasses as words } from '../../../src/text/lt/school';
import { Button } from '../../parts/buttons';
import { TextField } from '../../parts/fields';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';

interface Props {
  readonly disabled: boolean;
  readonly onAdded: () => void;
}

export function Adding({ disabled, onAdded }: Props) {
  const [link, setLink] = useState('');
  const adding = useCall(server.classesAdd);
  const said = useRef<HTMLDivElement>(null);
  const { kind } = adding.state;
  // What is said may be below what the dialog shows.
  useEffect(() => {
    if (kind === 'done' || kind === 'failed') said.current?.scrollIntoView({ block: 'center' });
  }, [kind]);
  const add = async () => {
    if (await adding.run(link)) {
      setLink('');
      onAdded();
    }
  };
  const added = adding.state.kind === 'done' ? adding.state.value : undefined;
  return (
    <details>
      <summary>{words.addTitle}</summary>
      <div class="adding">
        <TextField
          label={words.addLabel}
          hint={words.addHint}
          value={link}
          disabled={disabled || adding.isRunning}
          maxLength={2000}
          onInput={(value) => {
            adding.forget();
            setLink(value);
          }}
        />
        <Button disabled={disabled || adding.isRunning || link.trim() === ''} onClick={() => void add()}>
          {words.add}
        </Button>
      </div>
      <div ref={said}>
        <div role="status">
          {adding.isRunning && <p>{words.adding2}</p>}
          {added && <Note>{words.added(added.className, added.name)}</Note>}
        </div>
        <Problem message={adding.message} />
      </div>
    </details>
  );
}
