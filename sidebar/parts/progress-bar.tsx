import { dialogs } from '../../src/text/lt/dialogs';

interface Props {
  /** What is going on as a whole; the bar's name. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is being done just now: „Matematika“. */
  readonly what?: string;
}

export function ProgressBar({ label, done, total, what = '' }: Props) {
  const words = [what, dialogs.progress(done, total)].filter(Boolean).join(' – ');
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  return (
    <div class="progress">
      <div
        class="bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <div class="filled" style={{ width: `${share * 100}%` }} />
      </div>
      <p role="status">{words}</p>
    </div>
  );
}
