// „Papildomi darbai ir kėlimas…“: the class before the teachers' council, and the extra works that it has decided.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExtraWorkView } from '../../../src/api/extra-work';
import { dialogs } from '../../../src/text/lt/dialogs';
import { extraWorkPage as words } from '../../../src/text/lt/extra-work-page';
import { openedFor } from '../../parts/opened-for';
import { Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { AssignPage } from './assign-page';
import { PromotionPage } from './promotion-page';
import { PupilPage } from './pupil-page';
import { partOf, type Screen, screenFor } from './screens';
import { server } from './server';
import { WorkPage } from './work-page';
import { WorksPage } from './works-page';

export interface ScreenProps {
  readonly view: ExtraWorkView;
  readonly isBusy: boolean;
  /** Reads everything again; the screen stays. */
  readonly reload: () => Promise<ExtraWorkView | undefined>;
  /** Another screen; asks first where something typed would be lost. */
  readonly show: (screen: Screen, said?: string) => void;
  /** A screen says whether something is typed in it and not saved. */
  readonly hasUnsaved: (is: boolean) => void;
  /** What is chosen for pupils in the table and not saved yet, by their codes. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly setDrafts: (
    change: (drafts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
  ) => void;
}

export function App() {
  const [view, setView] = useState<ExtraWorkView>();
  const [screen, setScreen] = useState<Screen>();
  const [said, setSaid] = useState('');
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const unsaved = useRef(false);
  const reading = useCall(server.extraWorkView);
  const { run } = reading;
  const reload = useCallback(async () => {
    const found = await run(null);
    if (!found) return undefined;
    setView(found);
    setScreen((current) => current ?? screenFor(found, openedFor()));
    return found;
  }, [run]);
  useEffect(() => void reload(), [reload]);

  const show = (next: Screen, message = '') => {
    if (unsaved.current && !window.confirm(words.leave)) return;
    unsaved.current = false;
    setScreen(next);
    setSaid(message);
  };
  if (!view || !screen)
    return (
      <>
        <h1>{words.title}</h1>
        <p role="status">{reading.isRunning ? words.reading : ''}</p>
        <Problem message={reading.message} onRetry={() => void reload()} />
      </>
    );
  const props: ScreenProps = {
    view,
    isBusy: reading.isRunning,
    reload,
    show,
    hasUnsaved: (is) => {
      unsaved.current = is;
    },
    drafts,
    setDrafts,
  };
  return (
    <>
      <nav class="parts screen-only" aria-label={words.parts}>
        {(['promotion', 'works'] as const).map((part) => (
          <button
            key={part}
            type="button"
            aria-current={partOf(screen) === part ? 'page' : undefined}
            onClick={() => show({ kind: part })}
          >
            {words.tabs[part]}
          </button>
        ))}
      </nav>
      <Shown screen={screen} said={said} props={props} />
      <p role="status">{reading.isRunning ? dialogs.loading : ''}</p>
      <Problem message={reading.message} onRetry={() => void reload()} />
    </>
  );
}

function Shown({
  screen,
  said,
  props,
}: {
  readonly screen: Screen;
  readonly said: string;
  readonly props: ScreenProps;
}) {
  const { view } = props;
  switch (screen.kind) {
    case 'promotion':
      return <PromotionPage {...props} key="promotion" />;
    case 'works':
      return <WorksPage {...props} key="works" said={said} />;
    case 'pupil': {
      const pupil = view.pupils.find(({ pupilId }) => pupilId === screen.pupilId);
      return pupil ? (
        <PupilPage {...props} key={`${pupil.pupilId} ${pupil.round}`} pupil={pupil} said={said} />
      ) : (
        <PromotionPage {...props} key="promotion" />
      );
    }
    case 'work': {
      const work = view.works.find(({ key }) => key === screen.key);
      return work ? (
        <WorkPage {...props} key={work.key} work={work} said={said} />
      ) : (
        <WorksPage {...props} key="works" said={said} />
      );
    }
    case 'assign': {
      const wanted = view.assignable.find(
        ({ pupilId, subject }) => pupilId === screen.pupilId && subject === screen.subject,
      );
      return wanted ? (
        <AssignPage {...props} key={`${wanted.pupilId} ${wanted.subject}`} wanted={wanted} />
      ) : (
        <WorksPage {...props} key="works" said={said} />
      );
    }
  }
}
