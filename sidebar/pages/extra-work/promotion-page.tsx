// The whole class in a table: what is negative, what is missing, the year's activity, how far each pupil is.
import { useState } from 'preact/hooks';
import type { PromotionPupil } from '../../../src/app/promotion/view-promotion';
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { BatchMaker } from '../../parts/batch-maker';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';
import { DocumentMaker } from '../../parts/document-maker';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import type { ScreenProps } from './app';
import { Lines } from './lines';
import { server } from './server';

const words = extraWorkPage.promotion;

const isOrdered = ({ stage }: PromotionPupil): boolean => stage === 'ordered' || stage === 'informed';
const isOpen = ({ stage }: PromotionPupil): boolean => stage === 'noted' || stage === 'proposed';

export function PromotionPage({ view, isBusy, reload, show, drafts, setDrafts }: ScreenProps) {
  const [filter, setFilter] = useState<'all' | 'considered'>('all');
  const saving = useCall(server.promotionSave);
  const { pupils, open, problems } = view;
  const considered = pupils.filter((pupil) => pupil.isConsidered);
  const shown = filter === 'all' ? pupils : considered;
  const activityOf = (pupil: PromotionPupil): string => drafts[pupil.pupilId] ?? pupil.fields.activity;
  const changed = pupils.filter((pupil) => activityOf(pupil) !== pupil.fields.activity);
  const unmarked = pupils.filter((pupil) => isOpen(pupil) && activityOf(pupil) === '');
  const ordered = pupils.filter(isOrdered);
  const isWaiting = isBusy || saving.isRunning;
  const save = async () => {
    const done = await saving.run({
      changes: changed.map((pupil) => ({
        pupilId: pupil.pupilId,
        key: pupil.key,
        base: pupil.fields,
        fields: { ...pupil.fields, activity: activityOf(pupil) },
      })),
    });
    if (done && (await reload())) setDrafts(() => ({}));
  };
  return (
    <Page
      title={extraWorkPage.title}
      lead={words.lead(view.lastLessonDay, view.informUntil)}
      actions={
        <>
          <PrimaryButton disabled={isWaiting || changed.length === 0} onClick={() => void save()}>
            {words.save(changed.length)}
          </PrimaryButton>
          <Button
            disabled={isWaiting || unmarked.length === 0}
            onClick={() =>
              setDrafts((typed) => ({
                ...typed,
                ...Object.fromEntries(unmarked.map(({ pupilId }) => [pupilId, 'done'])),
              }))
            }
          >
            {words.restDone}
          </Button>
          <Button disabled={isWaiting} onClick={() => void reload()}>
            {extraWorkPage.reload}
          </Button>
          <CloseButton hasUnsaved={changed.length > 0} />
        </>
      }
    >
      <div class="screen-only">
        {problems.length > 0 && <div class="problem">{[extraWorkPage.unread, ...problems].join('\n')}</div>}
        {open.length > 0 && <Note>{words.open(open)}</Note>}
        <Choice
          legend={words.filter}
          compact
          options={[
            { value: 'all', label: words.all(pupils.length) },
            { value: 'considered', label: words.considered(considered.length) },
          ]}
          value={filter}
          onChange={setFilter}
        />
        <p role="status">{saving.isRunning ? extraWorkPage.saving : ''}</p>
        <Problem message={saving.message} />
        <div role="status">
          {saving.state.kind === 'done' && changed.length === 0 && (
            <Note>{words.saved(saving.state.value.saved)}</Note>
          )}
        </div>
        <DataTable
          caption={words.caption}
          hideCaption
          columns={[
            { key: 'pupil', title: words.columns.pupil },
            { key: 'negatives', title: words.columns.negatives },
            { key: 'missing', title: words.columns.missing },
            { key: 'activity', title: words.columns.activity },
            { key: 'proposal', title: words.columns.proposal },
            { key: 'stage', title: words.columns.stage },
          ]}
          rows={shown.map((pupil) => ({
            key: pupil.pupilId,
            ...(activityOf(pupil) !== pupil.fields.activity ? { tone: 'changed' as const } : {}),
            cells: [
              <button
                key="open"
                type="button"
                class="link"
                onClick={() => show({ kind: 'pupil', pupilId: pupil.pupilId })}
              >
                {pupil.pupil}
              </button>,
              <Lines
                key="negatives"
                lines={pupil.negatives.map(({ subject, grade }) =>
                  extraWorkPage.pupil.negative(subject, grade),
                )}
              />,
              <Lines key="missing" lines={extraWorkPage.some(pupil.missing)} />,
              <ActivityCell
                key="activity"
                pupil={pupil}
                value={activityOf(pupil)}
                disabled={isWaiting || !isOpen(pupil)}
                onChange={(activity) => setDrafts((typed) => ({ ...typed, [pupil.pupilId]: activity }))}
              />,
              choiceText(pupil.fields.proposal),
              <Stage key="stage" pupil={pupil} />,
            ],
          }))}
          empty={words.nobody}
        />
      </div>
      <h2 class="screen-only">{extraWorkPage.documents}</h2>
      <DocumentMaker document={{ form: 'promotion', key: '' }} label={words.listDocument} />
      <section>
        <h3 class="screen-only">{words.notices}</h3>
        {ordered.length === 0 ? (
          <p class="about">{words.noNotices}</p>
        ) : (
          <BatchMaker
            form="F20"
            items={ordered.map(({ key, pupil }) => ({ key, label: pupil }))}
            onDone={() => void reload()}
          />
        )}
      </section>
    </Page>
  );
}

const choiceText = (choice: string): string =>
  (extraWorkPage.choices as Readonly<Record<string, string>>)[choice] ?? '';

function ActivityCell(props: {
  readonly pupil: PromotionPupil;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (activity: string) => void;
}) {
  return (
    <select
      aria-label={words.activityOf(props.pupil.pupil)}
      value={props.value}
      disabled={props.disabled}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      <option value="">{extraWorkPage.unknown}</option>
      <option value="done">{extraWorkPage.activities.done}</option>
      <option value="not-done">{extraWorkPage.activities['not-done']}</option>
    </select>
  );
}

function Stage({ pupil }: { readonly pupil: PromotionPupil }) {
  if (!pupil.isConsidered) return <>{extraWorkPage.none}</>;
  const { decision } = pupil.fields;
  return (
    <>
      {extraWorkPage.stages[pupil.stage]}
      {decision !== '' && `: ${choiceText(decision)}`}
      {pupil.isLate && <strong class="late"> {words.late}</strong>}
    </>
  );
}
