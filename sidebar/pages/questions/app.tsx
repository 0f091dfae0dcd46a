// „MIP anketos klausimai…“: what to copy into a Google Form, and what to switch on there.
import { useState } from 'preact/hooks';
import type { FormStart } from '../../../src/api/answers';
import { type AnswerKind, partsOf } from '../../../src/app/answers/form-class';
import { questionsOf } from '../../../src/app/answers/questions';
import { questionsPage as words } from '../../../src/text/lt/answers-page';
import { dialogs } from '../../../src/text/lt/dialogs';
import { formHead } from '../../../src/text/lt/form-questions';
import { CloseButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { CopyText } from '../../parts/copy-text';
import { SelectField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useReading } from '../../parts/use-call';
import { QuestionList } from './question-list';
import { server } from './server';

export function App() {
  const start = useReading(server.answersForm);
  const { known } = start;
  if (known) return <Form known={known} />;
  return (
    <Page key="start" title={words.title} lead={words.lead} actions={<CloseButton />}>
      <p role="status">{start.isRunning ? dialogs.loading : ''}</p>
      <Problem message={start.message} onRetry={() => void start.retry()} />
    </Page>
  );
}

function Form({ known }: { readonly known: FormStart }) {
  const [kind, setKind] = useState<AnswerKind>('mip');
  /** The period by the kind; '' is all of them. */
  const [chosen, setChosen] = useState<Partial<Record<AnswerKind, string>>>(known.current);
  const parts = kind === 'expectation' ? [] : partsOf(kind, known);
  const period = parts.find(({ id }) => id === chosen[kind]);
  const isOnce = kind === 'expectation' || period !== undefined;
  const questions = questionsOf(kind, period?.id ?? '', known);
  const title = formHead.title(formHead.titles[kind], period?.name ?? '', known.className, known.schoolYear);
  const steps = words.steps(isOnce);
  const all = words.asText(
    title,
    formHead.description,
    questions.map((one, index) =>
      words.line(index + 1, one.title, words.types[one.type], one.isRequired, one.options),
    ),
    steps,
  );
  return (
    <Page
      key="form"
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <CopyText text={all} label={words.copyAll} />
          <CloseButton />
        </>
      }
    >
      <Choice legend={words.what} options={words.kinds} value={kind} onChange={setKind} />
      {parts.length > 0 && (
        <SelectField
          label={words.period}
          value={period?.id ?? ''}
          options={[
            ...parts.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: words.allPeriods },
          ]}
          onInput={(id) => setChosen({ ...chosen, [kind]: id })}
        />
      )}
      <h2>{words.head}</h2>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{formHead.description}</p>
      <div class="copies">
        <CopyText text={title} label={words.copyTitle} />
        <CopyText text={formHead.description} label={words.copyDescription} />
      </div>
      <h2>{words.questionsTitle(questions.length)}</h2>
      <Note>{words.wordsMatter}</Note>
      <QuestionList questions={questions} />
      <h2>{words.stepsTitle}</h2>
      <ol class="to-do">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Note>{words.privacy}</Note>
    </Page>
  );
}
