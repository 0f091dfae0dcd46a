// The selected row is asked for while the person is in the sheet: a page inside Sheets is told of nothing by itself.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelectedRow } from '../../../src/api/progress';
import { server } from './server';

const SOON = 3_000;
/** While the selection stays the same the pauses grow up to this. */
const SLOWEST = 15_000;
/** Nothing has changed for so long: asked again when the window is come back to. */
const IDLE = 10 * 60_000;
const MOST_FAILURES = 3;

/** `onRow` is called for every selection that differs from the one before. Why following fails is answered, or ''. */
export function useFollow(isOn: boolean, onRow: (row: SelectedRow) => void): string {
  const [message, setMessage] = useState('');
  const heard = useRef(onRow);
  heard.current = onRow;
  const seen = useRef('');
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let isOver = false;
    let pause = SOON;
    let failures = 0;
    let changedAt = Date.now();

    const after = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), delay);
    };
    const ask = async () => {
      if (isAsking || document.hidden) return;
      isAsking = true;
      const answer = await server.selectedRow(null);
      isAsking = false;
      if (isOver) return;
      if (answer.ok) hear(answer.value);
      else failures++;
      setMessage(answer.ok || failures < MOST_FAILURES ? '' : answer.message);
      const isIdle = Date.now() - changedAt > IDLE;
      // With the focus here nothing is being selected in the sheet.
      if (!document.hasFocus() && !isIdle && failures < MOST_FAILURES) after(pause);
    };
    const hear = (row: SelectedRow) => {
      failures = 0;
      const now = JSON.stringify(row);
      if (now === seen.current) {
        pause = Math.min(pause * 1.25, SLOWEST);
        return;
      }
      seen.current = now;
      pause = SOON;
      changedAt = Date.now();
      heard.current(row);
    };
    const wake = (delay: number) => {
      pause = SOON;
      failures = 0;
      changedAt = Date.now();
      after(delay);
    };
    const onFocus = () => wake(0);
    const onBlur = () => wake(SOON);
    const onVisible = () => {
      if (!document.hidden) wake(0);
    };
    window.addEventListener('focus', onFocus);
    window.addEventListener('blur', onBlur);
    document.addEventListener('visibilitychange', onVisible);
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('blur', onBlur);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [isOn]);
  return isOn ? message : '';
}

/** Somebody is writing in the sidebar: nothing may be taken away. */
export function isTyping(): boolean {
  const fields = 'textarea, select, input:not([type="checkbox"], [type="radio"])';
  return document.hasFocus() && document.activeElement?.matches(fields) === true;
}
