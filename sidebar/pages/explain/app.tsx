// „Paaiškinimas“: how the selected pupil's grade came, to be shown to the pupil and the parents.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { explain } from '../../../src/app/explain/explanation';
import type { ExplanationData } from '../../../src/app/explain/explanation-data';
import { explanationSections, explanationText } from '../../../src/app/explain/explanation-view';
import { explanation as words } from '../../../src/text/lt/explanation';
import { CloseButton, PrimaryButton, PrintButton } from '../../parts/buttons';
import { CopyText } from '../../parts/copy-text';
import { SelectField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { NextMark } from './next-mark';
import { SectionView } from './section-view';
import { server } from './server';

export function App() {
  const call = useCall(server.explainPupil);
  const { run, state } = call;
  useEffect(() => void run(null), [run]);
  const view = state.kind === 'done' ? state.value : undefined;
  if (view?.kind === 'explained') return <Explained key="explained" data={view.data} />;
  if (view?.kind === 'choose-subject')
    return (
      <ChooseSubject
        key="choose"
        pupil={view.pupil}
        subjects={view.subjects}
        onChosen={(subject) => void run({ pupil: view.pupil, subject })}
      />
    );
  return (
    <Page key="start" title={words.title} actions={<CloseButton />}>
      <p role="status">{call.isRunning ? words.loading : ''}</p>
      {view?.kind === 'nobody' && <p>{words.nobody}</p>}
      <Problem message={call.message} onRetry={() => void call.retry()} />
    </Page>
  );
}

interface ChooseProps {
  readonly pupil: string;
  readonly subjects: readonly string[];
  readonly onChosen: (subject: string) => void;
}

function ChooseSubject({ pupil, subjects, onChosen }: ChooseProps) {
  const [subject, setSubject] = useState(subjects[0] ?? '');
  return (
    <Page
      title={words.title}
      lead={words.chooseSubject(pupil)}
      actions={
        <>
          <PrimaryButton disabled={subject === ''} onClick={() => onChosen(subject)}>
            {words.show}
          </PrimaryButton>
          <CloseButton />
        </>
      }
    >
      <SelectField
        label={words.subject}
        value={subject}
        options={subjects.map((name) => ({ value: name, label: name }))}
        onInput={setSubject}
      />
    </Page>
  );
}

function Explained({ data }: { readonly data: ExplanationData }) {
  const explained = useMemo(() => explain(data), [data]);
  const sections = useMemo(() => explanationSections(data, explained), [data, explained]);
  return (
    <Page
      title={`${words.title}: ${data.pupil}`}
      lead={words.lead(data.subject, data.className, data.schoolYear)}
      actions={
        <>
          <PrintButton />
          <CopyText text={explanationText(data, sections)} />
          <CloseButton />
        </>
      }
    >
      {data.teacher !== '' && <p>{words.teacher(data.teacher)}</p>}
      <p class="paper-only">{words.printedOn(data.today)}</p>
      {sections.map((section) => (
        <SectionView key={section.title} section={section} />
      ))}
      <NextMark data={data} explained={explained} />
    </Page>
  );
}
