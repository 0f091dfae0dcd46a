// What is shown as a calendar file. It is made first and downloaded by a link of its own: a browser lets a page download
// what a person has just clicked, not what arrives later.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DutyView } from '../../../src/app/duties/view-duties';
import { schoolDuties as words } from '../../../src/text/lt/school-duties';
import { Button } from '../../parts/buttons';
import { Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';

interface File {
  readonly name: string;
  readonly address: string;
  readonly events: number;
}

export function CalendarFile({ shown }: { readonly shown: readonly DutyView[] }) {
  const making = useCall(server.dutiesCalendar);
  const [file, setFile] = useState<File>();
  const link = useRef<HTMLAnchorElement>(null);
  const dated = shown.filter(({ to }) => to !== '').map(({ key }) => key);
  const wanted = dated.join('\n');
  // Another choice is another file.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the choice that makes the file an old one
  useEffect(() => setFile(undefined), [wanted]);
  useEffect(() => {
    link.current?.focus();
    return () => {
      if (file) URL.revokeObjectURL(file.address);
    };
  }, [file]);
  const make = async () => {
    const made = await making.run(dated);
    if (!made) return;
    const blob = new Blob([made.text], { type: 'text/calendar;charset=utf-8' });
    setFile({ name: made.name, events: made.events, address: URL.createObjectURL(blob) });
  };
  return (
    <section class="screen-only">
      <h2>{words.calendar}</h2>
      <p>{words.calendarLead(dated.length)}</p>
      <Button disabled={making.isRunning || dated.length === 0} onClick={() => void make()}>
        {words.prepareFile}
      </Button>{' '}
      {file && (
        <a ref={link} href={file.address} download={file.name}>
          {words.download(file.events)}
        </a>
      )}
      <p role="status">{making.isRunning ? words.preparing : ''}</p>
      <Problem message={making.message} onRetry={() => void make()} />
    </section>
  );
}
