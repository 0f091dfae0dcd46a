// The extra works of the class, and those that may be assigned now.
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { Button, CloseButton } from '../../parts/buttons';
import { DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { Note } from '../../parts/problem';
import type { ScreenProps } from './app';

const words = extraWorkPage.works;

export function WorksPage({ view, said, isBusy, reload, show }: ScreenProps & { readonly said: string }) {
  const { works, assignable, problems } = view;
  return (
    <Page
      title={extraWorkPage.title}
      lead={words.lead}
      actions={
        <>
          <Button disabled={isBusy} onClick={() => void reload()}>
            {extraWorkPage.reload}
          </Button>
          <CloseButton />
        </>
      }
    >
      {problems.length > 0 && <div class="problem">{[extraWorkPage.unread, ...problems].join('\n')}</div>}
      <div role="status">{said !== '' && <Note>{said}</Note>}</div>
      <DataTable
        caption={words.caption}
        hideCaption
        columns={[
          { key: 'pupil', title: words.columns.pupil },
          { key: 'subject', title: words.columns.subject },
          { key: 'to', title: words.columns.to },
          { key: 'lastAnnual', title: words.columns.lastAnnual },
          { key: 'grade', title: words.columns.grade },
          { key: 'state', title: words.columns.state },
        ]}
        rows={works.map((work) => ({
          key: `${work.row}`,
          ...(work.state === 'cancelled' ? { tone: 'faint' as const } : {}),
          cells: [
            work.key === '' ? (
              work.pupil
            ) : (
              <button
                key="open"
                type="button"
                class="link"
                aria-label={words.assignFor(work.pupil, work.subject)}
                onClick={() => show({ kind: 'work', key: work.key })}
              >
                {work.pupil}
              </button>
            ),
            work.subject,
            work.fields.to,
            work.lastAnnual,
            work.fields.grade,
            <>
              {work.stateText}
              {work.isLate && <strong class="late"> {words.late}</strong>}
              {work.key === '' && <small> {words.byHand}</small>}
            </>,
          ],
        }))}
        empty={words.empty}
      />
      <h2>{words.waiting}</h2>
      {assignable.length === 0 && <p class="about">{words.noneWaiting}</p>}
      <ul class="lines">
        {assignable.map(({ pupilId, pupil, subject, grade }) => (
          <li key={`${pupilId} ${subject}`} class="row">
            <Button disabled={isBusy} onClick={() => show({ kind: 'assign', pupilId, subject })}>
              {words.assign(pupil, subject, grade)}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
