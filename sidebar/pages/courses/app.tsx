// „Kursų keitimai“: the list of all, a new one, and one with its steps and documents.
import { useState } from 'preact/hooks';
import type { CoursesView } from '../../../src/api/courses';
import { coursesPage as words } from '../../../src/text/lt/courses-page';
import { CloseButton } from '../../parts/buttons';
import { openedFor } from '../../parts/opened-for';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { useReading } from '../../parts/use-call';
import { CasePage } from './case-page';
import { ListPage } from './list-page';
import { RegisterPage } from './register-page';
import { server } from './server';

export type Place =
  | { readonly kind: 'list' | 'new' }
  /** `told`: what has just been done. */
  | { readonly kind: 'case'; readonly key: string; readonly told: string };

export function App() {
  const reading = useReading(server.coursesView);
  const [latest, setLatest] = useState<CoursesView>();
  const [place, setPlace] = useState<Place>(() => {
    const { key = '' } = openedFor();
    return key === '' ? { kind: 'list' } : { kind: 'case', key, told: '' };
  });
  const view = latest ?? reading.known;
  const show = (next: Place, known?: CoursesView) => {
    if (known) setLatest(known);
    setPlace(next);
  };
  const reload = async () => {
    const known = await reading.run(null);
    if (known) setLatest(known);
  };
  if (!view)
    return (
      <Page title={words.title} actions={<CloseButton />}>
        <p role="status">{reading.isRunning ? words.loading : ''}</p>
        <Problem message={reading.message} onRetry={() => void reading.retry()} />
      </Page>
    );
  if (place.kind === 'new') return <RegisterPage key="new" view={view} show={show} />;
  const change = place.kind === 'case' ? view.changes.find(({ key }) => key === place.key) : undefined;
  if (place.kind === 'case' && change?.readable)
    return (
      <CasePage
        key={`${change.key}|${JSON.stringify(change.readable)}`}
        view={view}
        change={change}
        readable={change.readable}
        told={place.told}
        show={show}
        reload={reload}
      />
    );
  return <ListPage key="list" view={view} isMissing={place.kind === 'case' && !change} show={show} />;
}
