import { useState } from 'preact/hooks';
import type { MadeYear } from '../../../src/app/archive/make-next-year';
import type { ArchiveView } from '../../../src/app/archive/view-archive';
import { archiveWords } from '../../../src/text/lt/archive';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { Check } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';
import { TextField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall } from '../../parts/use-call';
import { server } from './server';

const { page: words } = archiveWords;

interface Props {
  readonly view: ArchiveView;
  readonly onMade: (made: MadeYear) => void;
}

export function ChoosePage({ view, onMade }: Props) {
  const [className, setClassName] = useState(view.next.className);
  const [classGrade, setClassGrade] = useState(view.next.classGrade);
  const [pupils, setPupils] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        view.pupils
          .filter(({ standing }) => standing === 'promoted' || standing === 'usual')
          .map(({ id }) => id),
      ),
  );
  const [subjects, setSubjects] = useState<ReadonlySet<string>>(
    () => new Set(view.subjects.map(({ name }) => name)),
  );
  const [withAnnual, setWithAnnual] = useState(false);
  const making = useCall(server.archiveMake);
  const run = async () => {
    const made = await making.run({
      className,
      classGrade,
      pupils: view.pupils.map(({ id }) => id).filter((id) => pupils.has(id)),
      subjects: view.subjects.map(({ name }) => name).filter((name) => subjects.has(name)),
      withAnnual,
    });
    if (made) onMade(made);
  };
  const annual = view.pupils.filter(({ id }) => pupils.has(id)).reduce((sum, pupil) => sum + pupil.annual, 0);
  return (
    <Page
      key="choose"
      title={words.title}
      lead={words.lead(view.className, view.schoolYear)}
      actions={
        <>
          <PrimaryButton
            onClick={() => void run()}
            disabled={making.isRunning || pupils.size === 0 || className.trim() === ''}
          >
            {words.make}
          </PrimaryButton>
          <CloseButton />
        </>
      }
    >
      <Steps names={words.steps} current={0} />
      <p>{words.schoolYear(view.next.schoolYear)}</p>
      <div class="columns">
        <TextField
          label={words.className}
          value={className}
          maxLength={20}
          required
          disabled={making.isRunning}
          onInput={setClassName}
        />
        <TextField
          label={words.classGrade}
          hint={words.classGradeHint}
          value={classGrade}
          maxLength={20}
          disabled={making.isRunning}
          onInput={setClassGrade}
        />
      </div>
      <h2>{words.pupilsTitle(pupils.size)}</h2>
      <p class="about">{words.pupilsHint}</p>
      <DataTable
        caption={words.pupilsTitle(pupils.size)}
        hideCaption
        columns={[
          { key: 'pupil', title: words.pupil },
          { key: 'take', title: words.take },
          { key: 'standing', title: words.standing },
        ]}
        rows={view.pupils.map(({ id, name, standing }) => ({
          key: id,
          ...(pupils.has(id) ? {} : { tone: 'changed' as const }),
          cells: [
            name,
            <input
              key="take"
              type="checkbox"
              aria-label={words.takeOf(name)}
              checked={pupils.has(id)}
              disabled={making.isRunning}
              onChange={(event) => setPupils(toggled(pupils, id, event.currentTarget.checked))}
            />,
            words.standingOf(standing),
          ],
        }))}
      />
      {view.gone > 0 && <p class="about">{words.gone(view.gone)}</p>}
      <h2>{words.subjectsTitle}</h2>
      <div class="columns">
        {view.subjects.map(({ name, teacher }) => (
          <Check
            key={name}
            label={words.subjectOf(name, teacher)}
            checked={subjects.has(name)}
            disabled={making.isRunning}
            onChange={(isTaken) => setSubjects(toggled(subjects, name, isTaken))}
          />
        ))}
      </div>
      {annual > 0 && (
        <Check
          label={words.annual}
          hint={words.annualHint(annual)}
          checked={withAnnual}
          disabled={making.isRunning}
          onChange={setWithAnnual}
        />
      )}
      <h2>{words.settingsTitle}</h2>
      <p class="about">{words.settingsHint}</p>
      <DataTable
        caption={words.settingsTitle}
        hideCaption
        columns={[
          { key: 'name', title: words.setting },
          { key: 'now', title: words.now },
          { key: 'next', title: words.next },
        ]}
        rows={view.settings.map(({ name, now, next }) => ({ key: name, cells: [name, now, next] }))}
      />
      <h2>{words.notTaken}</h2>
      <ul>
        {words.notTakenList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p role="status">{making.isRunning ? words.making : ''}</p>
      <Problem message={making.message} onRetry={() => void run()} />
    </Page>
  );
}

function toggled(chosen: ReadonlySet<string>, key: string, isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (isChosen) next.add(key);
  else next.delete(key);
  return next;
}
