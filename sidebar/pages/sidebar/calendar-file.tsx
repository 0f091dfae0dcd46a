// The tests as a calendar file. It is made first and downloaded by a link of its own: a browser lets a page download
// what a person has just clicked, not what arrives later.
import { useEffect, useRef, useState } from 'preact/hooks';
import { timetableMonth as words } from '../../../src/text/lt/timetable-month';
import { server } from './server';

interface File {
  readonly name: string;
  readonly address: string;
  readonly events: number;
}

export function CalendarFile() {
  const [file, setFile] = useState<File | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [message, setMessage] = useState('');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.focus();
    return () => {
      if (file) URL.revokeObjectURL(file.address);
    };
  }, [file]);

  const make = async () => {
    setMaking(true);
    setMessage('');
    const answer = await server.timetableCalendar(null);
    setMaking(false);
    if (!answer.ok) {
      setMessage(answer.message);
      return;
    }
    const { name, text, events } = answer.value;
    const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
    setFile({ name, events, address: URL.createObjectURL(blob) });
  };
  return (
    <section>
      <button type="button" disabled={isMaking} onClick={() => void make()}>
        {words.prepareFile}
      </button>
      <p class="status" role="status">
        {isMaking ? words.preparing : ''}
      </p>
      {message !== '' && (
        <p class="problem" role="alert">
          {message}
        </p>
      )}
      {file && (
        <p>
          <a ref={link} href={file.address} download={file.name}>
            {words.download(file.events)}
          </a>
        </p>
      )}
      <p class="class">{words.fileHelp}</p>
    </section>
  );
}
