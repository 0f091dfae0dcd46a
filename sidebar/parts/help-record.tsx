// The record of help under a plan or an extra work (S3-43, 44): its lines, a new one, its end, its document.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HelpView } from '../../src/app/support/view-help';
import { helpWords } from '../../src/text/lt/help';
import { serverFor } from '../server';
import { Button } from './buttons';
import { DocumentMaker } from './document-maker';
import { HelpEnding } from './help-ending';
import { type MeetingDraft, MeetingForm } from './meeting-form';
import { MeetingTable } from './meeting-table';
import { Note, Problem } from './problem';
import { useCall } from './use-call';
import './help-record.css';

const words = helpWords.page;
const server = serverFor('helpView', 'helpSave', 'helpFinish');

export interface HelpRecordProps {
  /** The key of the plan or extra work, or that of the help itself. */
  readonly openedBy: string;
  /** Nothing around it says whose help it is. */
  readonly showsWhose?: boolean;
  /** A line is being written that would be lost. */
  readonly onTyping?: (isTyping: boolean) => void;
}

/** Another plan's help is another record. */
export const HelpRecord = (props: HelpRecordProps) => <Help key={props.openedBy} {...props} />;

function Help({ openedBy, showsWhose = false, onTyping }: HelpRecordProps) {
  const [view, setView] = useState<HelpView>();
  const [draft, setDraft] = useState<MeetingDraft>();
  const [isEnding, setEnding] = useState(false);
  const reading = useCall(server.helpView);
  const saving = useCall(server.helpSave);
  const finishing = useCall(server.helpFinish);
  const { run } = reading;
  const read = useCallback(async () => {
    const found = await run({ key: openedBy });
    if (!found) return;
    setView(found);
    // What is typed stays; the line as it is now is in the table above it.
    setDraft((typed) => {
      const line = found.meetings.find(({ key }) => key === typed?.key);
      return typed && line ? { ...typed, base: line.base } : typed;
    });
  }, [run, openedBy]);
  useEffect(() => void read(), [read]);
  useEffect(() => onTyping?.(draft !== undefined), [onTyping, draft]);
  const isBusy = reading.isRunning || saving.isRunning || finishing.isRunning;
  const isOpen = view && (view.state === 'in-progress' || view.meetings.length === 0);

  const save = async () => {
    if (!view || !draft) return;
    const { basisKey, nextKey } = view;
    const saved = await saving.run({ ...draft, basisKey, key: draft.key || nextKey });
    if (!saved) return;
    setView(saved);
    setDraft(undefined);
  };
  return (
    <section class="help-record" aria-label={words.title}>
      <div class="screen-only">
        <h2>{showsWhose && view ? words.titleOf(view.pupil, view.subject) : words.title}</h2>
        <p role="status">
          {reading.isRunning ? words.reading : saving.isRunning || finishing.isRunning ? words.saving : ''}
        </p>
        <Problem message={reading.message} onRetry={() => void read()} />
        {view && (
          <>
            <p class="about">{words.lead}</p>
            {view.state === 'finished' && <Note>{words.finished(view.to, view.outcome)}</Note>}
            {view.state === null && view.meetings.length > 0 && <Note>{words.stateUnknown}</Note>}
            <MeetingTable
              meetings={view.meetings}
              onEdit={isOpen && !draft && !isBusy ? (meeting) => setDraft({ ...meeting }) : undefined}
            />
            {isOpen && !draft && !isEnding && (
              <div class="document-buttons">
                <Button disabled={isBusy} onClick={() => setDraft(newDraft(view))}>
                  {words.add}
                </Button>
                {view.meetings.length > 0 && (
                  <Button disabled={isBusy} onClick={() => setEnding(true)}>
                    {words.finish}
                  </Button>
                )}
              </div>
            )}
            {draft && (
              <MeetingForm
                draft={draft}
                disabled={isBusy}
                onChange={(more) => setDraft((typed) => typed && { ...typed, ...more })}
                onSave={() => void save()}
                onCancel={() => {
                  saving.forget();
                  setDraft(undefined);
                }}
              />
            )}
            <Problem message={saving.message}>
              <Button disabled={isBusy} onClick={() => void read()}>
                {words.reload}
              </Button>
            </Problem>
            {isEnding && isOpen && (
              <HelpEnding
                until={view.to || view.today}
                disabled={isBusy}
                onFinish={async (to, outcome) => {
                  const { basisKey, base } = view;
                  const finished = await finishing.run({ basisKey, base, to, outcome });
                  if (finished) setView(finished);
                }}
                onCancel={() => {
                  finishing.forget();
                  setEnding(false);
                }}
              />
            )}
            <Problem message={finishing.message}>
              <Button disabled={isBusy} onClick={() => void read()}>
                {words.reload}
              </Button>
            </Problem>
          </>
        )}
      </div>
      {view && <DocumentMaker document={{ form: 'F2', key: view.key }} label={words.document} />}
    </section>
  );
}

const newDraft = ({ today, teacher, meetings }: HelpView): MeetingDraft => ({
  key: '',
  base: '',
  date: today,
  minutes: '',
  topic: '',
  form: '',
  participation: '',
  result: '',
  provider: meetings[meetings.length - 1]?.provider || teacher,
});
