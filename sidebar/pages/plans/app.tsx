// „Kompensaciniai planai ir pagalba…“: negative grades become plans, plans go on step by step, each has its documents.
import { useState } from 'preact/hooks';
import { planWords } from '../../../src/text/lt/plans';
import { BatchMaker } from '../../parts/batch-maker';
import { Button, CloseButton } from '../../parts/buttons';
import { openedFor } from '../../parts/opened-for';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { HelpPage } from './help-page';
import { ListPage } from './list-page';
import { PlanPage } from './plan-page';
import { usePlans } from './use-plans';

const words = planWords.page;

type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'one'; readonly key: string }
  | { readonly kind: 'help'; readonly key: string }
  | {
      readonly kind: 'documents';
      readonly keys: readonly string[];
      readonly isNew: boolean;
      readonly already: number;
    };

function firstPlace(): Place {
  const { kind, key } = openedFor();
  if (!key) return { kind: 'list' };
  return kind === 'support' ? { kind: 'help', key } : { kind: 'one', key };
}

export function App() {
  const plans = usePlans();
  const [place, setPlace] = useState<Place>(firstPlace);
  const { view, read } = plans;
  const toList = () => {
    plans.forget();
    setPlace({ kind: 'list' });
  };
  const back = <Button onClick={toList}>{words.one.back}</Button>;

  // Help is opened by its own key: with the plan that it is under, or alone under an extra work.
  const one =
    place.kind === 'one' || place.kind === 'help'
      ? view?.plans.find(({ key, helpKey }) => (place.kind === 'one' ? key : helpKey) === place.key)
      : undefined;
  if (view && one)
    return <PlanPage key={one.key} plan={one} today={view.today} plans={plans} onBack={toList} />;
  if (view && place.kind === 'help') return <HelpPage openedBy={place.key} />;
  if (view && place.kind === 'one')
    return (
      <Page
        key="gone"
        title={words.title}
        actions={
          <>
            {back}
            <CloseButton />
          </>
        }
      >
        <Note>{words.one.gone}</Note>
      </Page>
    );
  if (view && place.kind === 'documents') {
    const chosen = view.plans.filter(({ key }) => place.keys.includes(key));
    return (
      <Page
        key="documents"
        title={place.isNew ? words.registered.title(chosen.length) : words.documents.title(chosen.length)}
        lead={place.isNew ? words.registered.lead : undefined}
        actions={
          <>
            <Button
              onClick={() => {
                toList();
                void read();
              }}
            >
              {words.registered.back}
            </Button>
            <CloseButton />
          </>
        }
      >
        {place.already > 0 && <Note>{words.registered.already(place.already)}</Note>}
        <BatchMaker
          form="F1"
          items={chosen.map(({ key, pupil, subject }) => ({ key, label: `${pupil} – ${subject}` }))}
        />
      </Page>
    );
  }
  if (!view)
    return (
      <Page key="reading" title={words.title} actions={<CloseButton />}>
        <p role="status">{plans.isReading ? words.reading : ''}</p>
        <Problem message={plans.problems.reading} onRetry={() => void read()} />
      </Page>
    );
  return (
    <ListPage
      view={view}
      plans={plans}
      onOpen={(key) => {
        plans.forget();
        setPlace({ kind: 'one', key });
      }}
      onDocuments={(keys) => setPlace({ kind: 'documents', keys, isNew: false, already: 0 })}
      onRegistered={({ registered, already }) =>
        setPlace({
          kind: 'documents',
          keys: [...registered, ...already],
          isNew: true,
          already: already.length,
        })
      }
    />
  );
}
