// One month's entry of one pupil. What is written stays until it is saved, whatever goes wrong.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_FIELDS, MIP_FIELDS, type MipFields } from '../../../src/app/mip/mip-entry';
import { lt } from '../../../src/text/lt';
import { NewerText } from './newer-text';
import { server } from './server';

const words = lt.app.sidebar;
const COUNTS: readonly (keyof MipFields)[] = ['missedJustified', 'missedUnjustified'];
const LONGEST_TEXT = 50_000;

interface Props {
  readonly pupilId: string;
  readonly months: readonly string[];
  readonly currentMonth: string;
  readonly onUnsaved: (unsaved: boolean) => void;
}
interface Entry {
  readonly fields: MipFields;
  readonly version: string;
  readonly mean: number | null;
}
type Progress =
  | { readonly kind: 'loading' | 'idle' | 'saving' }
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: 'load' | 'save' }
  | { readonly kind: 'newer'; readonly theirs: MipFields; readonly version: string };

export function MipForm({ pupilId, months, currentMonth, onUnsaved }: Props) {
  const [month, setMonth] = useState(currentMonth);
  const [entry, setEntry] = useState<Entry | null>(null);
  const [fields, setFields] = useState<MipFields>(EMPTY_FIELDS);
  const [progress, setProgress] = useState<Progress>({ kind: 'loading' });
  /** The month that is shown: an answer for another one comes too late and is dropped. */
  const shown = useRef(month);
  const isUnsaved = entry !== null && MIP_FIELDS.some((key) => fields[key] !== entry.fields[key]);

  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  useEffect(() => () => onUnsaved(false), [onUnsaved]);
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const load = useCallback(
    async (wanted: string) => {
      shown.current = wanted;
      setEntry(null);
      setFields(EMPTY_FIELDS);
      setProgress({ kind: 'loading' });
      const answer = await server.sidebarReadMip({ pupilId, month: wanted });
      if (shown.current !== wanted) return;
      if (!answer.ok) {
        setProgress({ kind: 'failed', message: answer.message, retry: 'load' });
        return;
      }
      setEntry(answer.value);
      setFields(answer.value.fields);
      setProgress({ kind: 'idle' });
    },
    [pupilId],
  );
  useEffect(() => void load(currentMonth), [load, currentMonth]);

  const save = async (expectedVersion: string) => {
    const sent = fields;
    setProgress({ kind: 'saving' });
    const answer = await server.sidebarSaveMip({ pupilId, month, fields: sent, expectedVersion });
    if (!answer.ok)
      setProgress({ kind: 'failed', message: `${answer.message} ${words.keepsText}`, retry: 'save' });
    else if (answer.value.kind === 'newer') setProgress(answer.value);
    else {
      setEntry({ fields: sent, version: answer.value.version, mean: answer.value.mean });
      setProgress({ kind: 'saved', time: answer.value.time });
    }
  };
  const choose = (list: HTMLSelectElement) => {
    const wanted = list.value;
    if (isUnsaved && !window.confirm(words.leaveUnsaved)) {
      // The list has moved by itself already: it must name the month whose text is below it.
      list.value = month;
      return;
    }
    setMonth(wanted);
    void load(wanted);
  };
  const takeTheirs = (theirs: MipFields, version: string) => {
    setEntry({ fields: theirs, version, mean: entry?.mean ?? null });
    setFields(theirs);
    setProgress({ kind: 'idle' });
  };

  const isBusy = progress.kind === 'saving' || progress.kind === 'loading';
  return (
    <section aria-labelledby="mip-title">
      <h2 id="mip-title">{words.mipTitle}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (entry && !isBusy) void save(entry.version);
        }}
      >
        <label for="month">{words.month}</label>
        <select id="month" value={month} disabled={isBusy} onChange={(event) => choose(event.currentTarget)}>
          {months.map((option) => (
            <option key={option} value={option} selected={option === month}>
              {lt.app.month(Number(option.slice(5)))} {option.slice(0, 4)}
            </option>
          ))}
        </select>
        <p class="label" id="mean-label">
          {words.mean}
        </p>
        <output aria-labelledby="mean-label">
          {entry && (entry.mean === null ? words.noMean : entry.mean.toFixed(2).replace('.', ','))}
        </output>
        {MIP_FIELDS.map((key) => (
          <Field
            key={key}
            name={key}
            value={fields[key]}
            disabled={entry === null}
            onInput={(value) => {
              setFields((current) => ({ ...current, [key]: value }));
              if (progress.kind === 'saved') setProgress({ kind: 'idle' });
            }}
          />
        ))}
        <button
          type="submit"
          class="primary"
          disabled={entry === null || isBusy || progress.kind === 'newer'}
        >
          {words.save}
        </button>
        <p class="status" role="status">
          {statusText(progress, isUnsaved)}
        </p>
      </form>
      {progress.kind === 'failed' && (
        <div class="problem" role="alert">
          <p>{progress.message}</p>
          <button
            type="button"
            onClick={() => void (progress.retry === 'load' ? load(month) : save(entry?.version ?? ''))}
          >
            {words.retry}
          </button>
        </div>
      )}
      {progress.kind === 'newer' && (
        <NewerText
          mine={fields}
          theirs={progress.theirs}
          onKeepMine={() => void save(progress.version)}
          onTakeTheirs={() => takeTheirs(progress.theirs, progress.version)}
        />
      )}
    </section>
  );
}

function Field(props: {
  readonly name: keyof MipFields;
  readonly value: string;
  readonly disabled: boolean;
  readonly onInput: (value: string) => void;
}) {
  const { name, value, disabled } = props;
  const id = `field-${name}`;
  const isCount = COUNTS.includes(name);
  return (
    <>
      <label for={id}>{words.fields[name]}</label>
      {isCount ? (
        <input
          id={id}
          type="text"
          inputMode="numeric"
          value={value}
          disabled={disabled}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST_TEXT}
          value={value}
          disabled={disabled}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </>
  );
}

function statusText(progress: Progress, isUnsaved: boolean): string {
  if (progress.kind === 'loading') return words.loading;
  if (progress.kind === 'saving') return words.saving;
  if (progress.kind === 'saved' && !isUnsaved) return words.saved(progress.time);
  return isUnsaved ? words.unsaved : '';
}
