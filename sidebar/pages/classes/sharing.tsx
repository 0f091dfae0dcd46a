// „Pasidalinti su klasės vadovu“: asked first, with whom.
import { useEffect, useRef } from 'preact/hooks';
import type { ListedClass } from '../../../src/app/school/class-list';
import { schoolClasses as words } from '../../../src/text/lt/school';
import { Button, PrimaryButton } from '../../parts/buttons';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';

interface Props {
  readonly asked: ListedClass;
  readonly onClose: () => void;
}

export function Sharing({ asked, onClose }: Props) {
  const sharing = useCall(server.classesShare);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), []);
  const { id, name, classHead, classHeadEmail: email } = asked;
  if (sharing.state.kind === 'done')
    return (
      <div role="status">
        <Note>{words.shared(sharing.state.value.className, sharing.state.value.email)}</Note>
      </div>
    );
  return (
    <section class="note" ref={frame} aria-label={words.shareOf(asked.className)}>
      <p>{words.shareAsk(name, classHead, email)}</p>
      <div>
        <PrimaryButton disabled={sharing.isRunning} onClick={() => void sharing.run({ id, email })}>
          {words.shareYes}
        </PrimaryButton>{' '}
        <Button disabled={sharing.isRunning} onClick={onClose}>
          {words.shareNo}
        </Button>
      </div>
      <p role="status">{sharing.isRunning ? words.sharing2 : ''}</p>
      <Problem message={sharing.message} />
    </section>
  );
}
