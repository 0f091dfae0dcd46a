// A pupil: chosen from the list of the class, or the one of the selected row; what is known of them, and this month's
// entry.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PupilItem, SidebarCalls, SidebarClass } from '../../../src/api/sidebar';
import { lt } from '../../../src/text/lt';
import { pupilList } from '../../../src/text/lt/pupil-list';
import { Grades } from './grades';
import { MipForm } from './mip-form';
import { PupilList } from './pupil-list';
import { server } from './server';

const words = lt.app.sidebar;
type Pupil = NonNullable<SidebarCalls['sidebarPupil']['output']>;
/** Whether the pupil is that of the selected row, so that selecting another row shows another pupil. */
type Shown = { readonly pupil: Pupil; readonly follows: boolean; readonly time: string };

export function PupilPart({ isShown }: { readonly isShown: boolean }) {
  const [klass, setKlass] = useState<SidebarClass | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const hasUnsaved = useRef(false);
  const isBusy = useRef(false);
  const follows = useRef(false);
  follows.current = shown?.follows === true && isShown;

  const mayLeave = () => !hasUnsaved.current || window.confirm(words.leaveUnsaved);
  const focusHeading = useCallback(() => requestAnimationFrame(() => heading.current?.focus()), []);

  const load = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setLoading(true);
    const answer = await server.sidebarClass(null);
    isBusy.current = false;
    setLoading(false);
    setMessage(answer.ok ? '' : answer.message);
    if (answer.ok) setKlass(answer.value);
  }, []);

  const follow = useCallback(
    async (asked: boolean) => {
      if (isBusy.current) return;
      // Coming back to the window must not take away what is being written, nor a pupil for a row that is nobody's;
      // pressing the button asks first.
      if (hasUnsaved.current && !(asked && window.confirm(words.leaveUnsaved))) return;
      isBusy.current = true;
      if (asked) setLoading(true);
      const answer = await server.sidebarPupil(null);
      isBusy.current = false;
      setLoading(false);
      if (!answer.ok) {
        setMessage(answer.message);
        return;
      }
      const pupil = answer.value;
      if (!asked && (hasUnsaved.current || pupil === null)) return;
      setMessage(pupil === null ? words.noPupil : '');
      setShown(pupil && { pupil, follows: true, time: '' });
      if (asked && pupil) focusHeading();
    },
    [focusHeading],
  );

  useEffect(() => {
    void load();
    const onFocus = () => {
      if (follows.current) void follow(false);
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [load, follow]);

  const choose = (item: PupilItem) => {
    if (!klass) return;
    setMessage(item.problem);
    if (item.problem !== '') return;
    setShown({ pupil: pupilOf(item, klass), follows: false, time: klass.time });
    focusHeading();
  };
  const backToList = () => {
    if (!mayLeave()) return;
    hasUnsaved.current = false;
    setMessage('');
    setShown(null);
    focusHeading();
  };

  return (
    <>
      <button type="button" class="follow" onClick={() => void follow(true)}>
        {words.follow}
      </button>
      {shown && (
        <button type="button" class="follow" onClick={backToList}>
          {pupilList.all}
        </button>
      )}
      <p class="status" role="status">
        {isLoading ? words.loading : ''}
      </p>
      {message !== '' && (
        <p class="problem" role="alert">
          {message}
        </p>
      )}
      {shown ? (
        <>
          <header>
            <h1 ref={heading} tabIndex={-1}>
              {shown.pupil.name}
            </h1>
            <p class="class">{words.className(shown.pupil.className, shown.pupil.schoolYear)}</p>
          </header>
          <MipForm
            key={shown.pupil.id}
            pupilId={shown.pupil.id}
            months={shown.pupil.months}
            currentMonth={shown.pupil.currentMonth}
            onUnsaved={(unsaved) => {
              hasUnsaved.current = unsaved;
            }}
          />
          <Grades grades={shown.pupil.grades} />
          {shown.time !== '' && <p class="class">{pupilList.readAt(shown.time)}</p>}
        </>
      ) : (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {klass ? words.className(klass.className, klass.schoolYear) : lt.app.sidebarTitle}
          </h1>
          {klass && <PupilList pupils={klass.pupils} onChoose={choose} />}
          {(klass || message !== '') && (
            <button type="button" disabled={isLoading} onClick={() => void load()}>
              {klass ? pupilList.refresh : words.retry}
            </button>
          )}
        </>
      )}
    </>
  );
}

function pupilOf({ id, name, results, negatives }: PupilItem, klass: SidebarClass): Pupil {
  const { subjects, className, schoolYear, months, currentMonth } = klass;
  const negative = new Set(negatives);
  const grade = (index: number) => ({ text: results[index] ?? '', negative: negative.has(index) });
  return {
    id,
    name,
    className,
    schoolYear,
    months,
    currentMonth,
    grades: subjects.map((subject, index) => ({
      subject,
      semester1: grade(3 * index),
      semester2: grade(3 * index + 1),
      annual: grade(3 * index + 2),
    })),
  };
}
