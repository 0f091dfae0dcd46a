// The two printable sheets of one subject.
import { useState } from 'preact/hooks';
import type { SubjectWeightsView, WeightsView } from '../../../src/api/weights';
import { weights } from '../../../src/text/lt/weights';
import { Button } from '../../parts/buttons';
import { TextField } from '../../parts/fields';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';

const words = weights.page.documents;

interface Props {
  readonly view: WeightsView;
  readonly subject: SubjectWeightsView;
  readonly hasUnsaved: boolean;
}

export function Documents({ view, subject, hasUnsaved }: Props) {
  const [firstLesson, setFirstLesson] = useState('');
  const making = useCall(server.weightsDocument);
  const isPlain = subject.state === 'plain';
  const isTold = subject.announcedOn !== '';
  const make = (form: 'components' | 'signatures') => () =>
    void making.run({
      form,
      subject: subject.subject,
      semester: view.semester,
      firstLesson: form === 'signatures' ? firstLesson : '',
    });
  if (!isPlain && !isTold)
    return (
      <section>
        <h2>{words.title}</h2>
        <p>{words.afterAnnouncing}</p>
      </section>
    );
  const made = making.state.kind === 'done' ? making.state.value : undefined;
  return (
    <section>
      <h2>{words.title}</h2>
      {hasUnsaved && <p>{words.unsaved}</p>}
      <Problem message={making.message} onRetry={() => void making.retry()} />
      <div role="status">
        {making.isRunning && <p>{words.making}</p>}
        {made && (
          <Note>
            {made.isNew ? words.made(made.name) : words.existed(made.name)}
            {'\n'}
            <a href={made.link} target="_blank" rel="noopener noreferrer">
              {words.open}
            </a>
          </Note>
        )}
      </div>
      <div class="documents">
        {!isPlain && (
          <Button disabled={making.isRunning} onClick={make('components')}>
            {words.components}
          </Button>
        )}
        <TextField
          label={words.firstLesson}
          hint={words.firstLessonHint}
          type="date"
          value={firstLesson}
          onInput={setFirstLesson}
        />
        <Button disabled={making.isRunning} onClick={make('signatures')}>
          {words.signatures}
        </Button>
      </div>
    </section>
  );
}
