// One pupil on the way through the council: what is proposed, decided, ordered, and when parents were told.
import { useState } from 'preact/hooks';
import type { PromotionFields } from '../../../src/app/promotion/promotion-table';
import type { PromotionPupil } from '../../../src/app/promotion/view-promotion';
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { DocumentMaker } from '../../parts/document-maker';
import { TextField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Note } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import type { ScreenProps } from './app';
import { Lines } from './lines';
import { server } from './server';
import { Told } from './told';
import { useUnsaved } from './use-unsaved';

const words = extraWorkPage.pupil;
type Activity = keyof typeof extraWorkPage.activities;
type Choices = keyof typeof extraWorkPage.choices;
const ACTIVITIES = (Object.keys(extraWorkPage.activities) as Activity[]).map((value) => ({
  value,
  label: extraWorkPage.activities[value],
}));
const CHOICES = (Object.keys(extraWorkPage.choices) as Choices[]).map((value) => ({
  value,
  label: extraWorkPage.choices[value],
}));
const ORDER = Object.keys(extraWorkPage.stages);

interface Props extends ScreenProps {
  readonly pupil: PromotionPupil;
  readonly said: string;
}

export function PupilPage({ view, pupil, said, isBusy, reload, show, hasUnsaved }: Props) {
  const [draft, setDraft] = useState<PromotionFields>(pupil.fields);
  const [message, setMessage] = useState(said);
  const saving = useCall(server.promotionSave);
  const again = useCall(server.promotionAgain);
  const isWaiting = isBusy || saving.isRunning || again.isRunning;
  const isChanged = (Object.keys(draft) as (keyof PromotionFields)[]).some(
    (field) => draft[field] !== pupil.fields[field],
  );
  useUnsaved(isChanged, hasUnsaved);
  const isPast = (stage: string): boolean => ORDER.indexOf(pupil.stage) >= ORDER.indexOf(stage);
  const edit = (change: Partial<PromotionFields>) => {
    setDraft((typed) => ({ ...typed, ...change }));
    setMessage('');
  };
  const save = async () => {
    setMessage('');
    const done = await saving.run({
      changes: [{ pupilId: pupil.pupilId, key: pupil.key, base: pupil.fields, fields: draft }],
    });
    const found = done && (await reload());
    if (!found) return;
    setDraft(found.pupils.find(({ pupilId }) => pupilId === pupil.pupilId)?.fields ?? draft);
    setMessage(words.saved);
  };
  const considerAgain = async () => {
    const done = await again.run({ pupilId: pupil.pupilId, key: pupil.key });
    if (done) await reload();
  };
  const works = view.works.filter(({ pupilId, key }) => pupilId === pupil.pupilId && key !== '');
  const assignable = view.assignable.filter(({ pupilId }) => pupilId === pupil.pupilId);
  const hasWorks = assignable.length > 0 || works.length > 0 || pupil.mayReconsider;
  const other = view.pupils.filter(({ pupilId }) => pupilId !== pupil.pupilId).map(({ fields }) => fields);
  const council = latest(other, 'councilOn', 'councilNumber');
  const order = latest(other, 'orderedOn', 'order');
  return (
    <Page
      title={pupil.pupil}
      actions={
        <>
          <PrimaryButton disabled={isWaiting || !isChanged} onClick={() => void save()}>
            {words.save}
          </PrimaryButton>
          <Button disabled={isWaiting} onClick={() => show({ kind: 'promotion' })}>
            {extraWorkPage.back}
          </Button>
          <CloseButton hasUnsaved={isChanged} />
        </>
      }
    >
      <div class="screen-only">
        {pupil.round > 1 && <Note>{words.round}</Note>}
        <Told
          isSaving={saving.isRunning || again.isRunning}
          problem={saving.message || again.message}
          done={isChanged ? '' : message}
        />
        <h2>{words.grades}</h2>
        {pupil.negatives.length === 0 && <p>{words.noNegatives}</p>}
        <Lines lines={pupil.negatives.map(({ subject, grade }) => words.negative(subject, grade))} />
        {pupil.missing.length > 0 && <p>{words.missing(pupil.missing)}</p>}

        <h2>{words.proposal}</h2>
        <div class="columns">
          <Choice<Activity>
            legend={words.activity}
            options={ACTIVITIES}
            value={draft.activity as Activity | ''}
            disabled={isWaiting || isPast('decided')}
            onChange={(activity) => edit({ activity })}
          />
          <Choice<Choices>
            legend={words.propose}
            options={CHOICES}
            value={draft.proposal as Choices | ''}
            disabled={isWaiting || isPast('decided')}
            onChange={(proposal) => edit({ proposal })}
          />
        </div>
        <p class="about">{words.proposeHint}</p>

        <h2>{words.council}</h2>
        <div class="columns">
          <Choice<Choices>
            legend={words.decision}
            options={CHOICES}
            value={draft.decision as Choices | ''}
            disabled={isWaiting || draft.proposal === '' || isPast('ordered')}
            onChange={(decision) => edit({ decision })}
          />
          <div>
            <TextField
              label={words.councilNumber}
              value={draft.councilNumber}
              maxLength={100}
              disabled={isWaiting || draft.decision === '' || isPast('ordered')}
              onInput={(councilNumber) => edit({ councilNumber })}
            />
            <TextField
              label={words.councilOn}
              type="date"
              value={draft.councilOn}
              disabled={isWaiting || draft.decision === '' || isPast('ordered')}
              onInput={(councilOn) => edit({ councilOn })}
            />
            {council && draft.decision !== '' && draft.councilNumber === '' && !isPast('ordered') && (
              <Button onClick={() => edit({ councilOn: council.date, councilNumber: council.number })}>
                {words.asOthers(council.date, council.number)}
              </Button>
            )}
          </div>
        </div>

        <h2>{words.order}</h2>
        <div class="columns">
          <TextField
            label={words.orderNumber}
            value={draft.order}
            maxLength={100}
            disabled={isWaiting || draft.decision === '' || isPast('informed')}
            onInput={(number) => edit({ order: number })}
          />
          <TextField
            label={words.orderedOn}
            type="date"
            value={draft.orderedOn}
            disabled={isWaiting || draft.decision === '' || isPast('informed')}
            onInput={(orderedOn) => edit({ orderedOn })}
          />
        </div>
        {order && draft.decision !== '' && draft.order === '' && (
          <Button onClick={() => edit({ orderedOn: order.date, order: order.number })}>
            {words.asOthers(order.date, order.number)}
          </Button>
        )}

        <h2>{words.inform}</h2>
        <TextField
          label={words.informedOn}
          type="date"
          hint={pupil.informUntil === '' ? '' : words.informUntil(pupil.informUntil)}
          value={draft.informedOn}
          disabled={isWaiting || draft.order === ''}
          onInput={(informedOn) => edit({ informedOn })}
        />
        {hasWorks && <h2>{words.works}</h2>}
        <div class="row">
          {assignable.map(({ subject }) => (
            <Button
              key={subject}
              disabled={isWaiting || isChanged}
              onClick={() => show({ kind: 'assign', pupilId: pupil.pupilId, subject })}
            >
              {words.assign(subject)}
            </Button>
          ))}
          {works.map(({ key, subject, stateText }) => (
            <Button key={key} disabled={isWaiting || isChanged} onClick={() => show({ kind: 'work', key })}>
              {`${subject}: ${stateText}`}
            </Button>
          ))}
          {pupil.mayReconsider && (
            <Button disabled={isWaiting || isChanged} onClick={() => void considerAgain()}>
              {words.again}
            </Button>
          )}
        </div>
        {pupil.fields.decision === 'extra-work' && hasWorks && !pupil.mayReconsider && (
          <p class="about">{words.againNotYet}</p>
        )}
      </div>
      <h2 class="screen-only">{extraWorkPage.documents}</h2>
      <DocumentMaker
        document={{ form: 'F20', key: pupil.key }}
        label={words.notice}
        notYet={isPast('ordered') ? '' : words.noticeNotYet}
        onMade={() => void reload()}
      />
    </Page>
  );
}

/** The council and the director mostly decide of all at once: the day and number that another pupil has. */
function latest(
  all: readonly PromotionFields[],
  date: 'councilOn' | 'orderedOn',
  number: 'councilNumber' | 'order',
): { readonly date: string; readonly number: string } | undefined {
  const known = all
    .filter((fields) => fields[date] !== '' && fields[number] !== '')
    .sort((one, another) => (one[date] < another[date] ? 1 : -1));
  return known[0] && { date: known[0][date], number: known[0][number] };
}
