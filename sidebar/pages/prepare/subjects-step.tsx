import type { FormSubject } from '../../../src/app/prepare/form';
import { prepare } from '../../../src/text/lt/prepare';
import { usualSubjects } from '../../../src/text/lt/usual-subjects';
import { Button } from '../../parts/buttons';
import { Check } from '../../parts/choice';
import { SubjectsTable } from './subjects-table';

const words = prepare.subjects;

export const newSubject = (more: Partial<FormSubject> = {}): FormSubject => ({
  name: '',
  teacher: '',
  weeklyLessons: '',
  assessment: 'pažymys',
  mean: 'svertinis',
  annualFrom: 'pusmečiai',
  course: '',
  ...more,
});

interface Props {
  readonly there: readonly string[];
  readonly subjects: readonly FormSubject[];
  readonly onChange: (subjects: readonly FormSubject[]) => void;
}

export function SubjectsStep({ there, subjects, onChange }: Props) {
  const offered = usualSubjects.filter(({ name }) => !there.includes(name));
  const toggle = (usual: (typeof usualSubjects)[number], isWanted: boolean) =>
    onChange(
      isWanted ? [...subjects, newSubject({ ...usual })] : subjects.filter(({ name }) => name !== usual.name),
    );
  return (
    <>
      {there.length > 0 && (
        <details>
          <summary>{words.there(there.length)}</summary>
          <p>{there.join(', ')}</p>
        </details>
      )}
      <fieldset>
        <legend>{words.usual}</legend>
        <div class="usual">
          {offered.map((usual) => (
            <Check
              key={usual.name}
              label={usual.name}
              checked={subjects.some(({ name }) => name === usual.name)}
              onChange={(isWanted) => toggle(usual, isWanted)}
            />
          ))}
        </div>
      </fieldset>
      {subjects.length > 0 ? (
        <SubjectsTable subjects={subjects} onChange={onChange} />
      ) : (
        <p role="status">{words.none}</p>
      )}
      <Button onClick={() => onChange([...subjects, newSubject()])}>{words.add}</Button>
    </>
  );
}
