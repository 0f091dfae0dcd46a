import { useState } from 'preact/hooks';
import type { CoursesView } from '../../../src/api/courses';
import { COURSES, type Course } from '../../../src/domain/course-change-case';
import { coursesPage } from '../../../src/text/lt/courses-page';
import { Button, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { SelectField, TextField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import type { Place } from './app';
import { server } from './server';
import { weekText } from './week';

const words = coursesPage.register;

interface Props {
  readonly view: CoursesView;
  readonly show: (place: Place, view?: CoursesView) => void;
}

export function RegisterPage({ view, show }: Props) {
  const [pupilId, setPupil] = useState('');
  const [subject, setSubject] = useState('');
  const [from, setFrom] = useState<Course | ''>('');
  const [changed, setChanged] = useState(view.today);
  const saving = useCall(server.courseRegister);
  const isWhole = pupilId !== '' && subject !== '' && from !== '' && changed !== '';
  const save = async () => {
    if (from === '') return;
    const to = from === 'A' ? 'B' : 'A';
    const done = await saving.run({ pupilId, subject, from, to, changed });
    if (done) show({ kind: 'case', key: done.key, told: done.isNew ? words.done : words.there }, done.view);
  };
  const choices = (list: readonly { readonly value: string; readonly label: string }[]) => [
    { value: '', label: words.choose },
    ...list,
  ];
  const week = weekText(changed, view);
  return (
    <Page
      title={words.title}
      actions={
        <>
          <PrimaryButton disabled={!isWhole || saving.isRunning} onClick={() => void save()}>
            {words.save}
          </PrimaryButton>
          <Button onClick={() => show({ kind: 'list' })}>{coursesPage.back}</Button>
        </>
      }
    >
      <div class="columns">
        <SelectField
          label={words.pupil}
          value={pupilId}
          options={choices(view.pupils.map(({ id, name }) => ({ value: id, label: name })))}
          onInput={setPupil}
        />
        <SelectField
          label={words.subject}
          value={subject}
          options={choices(view.subjects.map(({ name }) => ({ value: name, label: name })))}
          onInput={setSubject}
        />
        <TextField
          label={words.changed}
          type="date"
          required
          value={changed}
          {...(week === '' ? {} : { hint: week })}
          onInput={setChanged}
        />
      </div>
      <Choice
        legend={words.direction}
        options={[...COURSES].reverse().map((course) => ({ value: course, ...words.directions[course] }))}
        value={from}
        onChange={setFrom}
      />
      <p role="status">{saving.isRunning ? words.saving : ''}</p>
      <Problem message={saving.message} onRetry={() => void save()} />
    </Page>
  );
}
