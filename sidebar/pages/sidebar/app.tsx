// The pupil of the selected row: what is known of them, and this month's entry.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarCalls } from '../../../src/api/sidebar';
import { lt } from '../../../src/text/lt';
import { Grades } from './grades';
import { MipForm } from './mip-form';
import { server } from './server';

const words = lt.app.sidebar;
type Pupil = NonNullable<SidebarCalls['sidebarPupil']['output']>;

export function App() {
  const [pupil, setPupil] = useState<Pupil | null>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const hasUnsaved = useRef(false);
  const isLoading = useRef(false);

  const follow = useCallback(async (asked: boolean) => {
    if (isLoading.current) return;
    // Coming back to the window must not take away what is being written, nor a pupil for a row that is nobody's;
    // pressing the button asks first.
    if (hasUnsaved.current && !(asked && window.confirm(words.leaveUnsaved))) return;
    isLoading.current = true;
    if (asked) setState('loading');
    const answer = await server.sidebarPupil(null);
    isLoading.current = false;
    if (!answer.ok) {
      setMessage(answer.message);
      setState('failed');
      return;
    }
    if (!asked && (hasUnsaved.current || answer.value === null)) return;
    setMessage('');
    setPupil(answer.value);
    setState('shown');
    if (asked) heading.current?.focus();
  }, []);

  useEffect(() => {
    void follow(true);
    const onFocus = () => void follow(false);
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [follow]);

  return (
    <>
      <button type="button" class="follow" onClick={() => void follow(true)}>
        {words.follow}
      </button>
      <p class="status" role="status">
        {state === 'loading' ? words.loading : ''}
      </p>
      {message !== '' && (
        <p class="problem" role="alert">
          {message}
        </p>
      )}
      {pupil ? (
        <>
          <header>
            <h1 ref={heading} tabIndex={-1}>
              {pupil.name}
            </h1>
            <p class="class">{words.className(pupil.className, pupil.schoolYear)}</p>
          </header>
          <MipForm
            key={pupil.id}
            pupilId={pupil.id}
            months={pupil.months}
            currentMonth={pupil.currentMonth}
            onUnsaved={(unsaved) => {
              hasUnsaved.current = unsaved;
            }}
          />
          <Grades grades={pupil.grades} />
        </>
      ) : (
        state !== 'loading' && <p>{words.noPupil}</p>
      )}
    </>
  );
}
