// The sidebar: a pupil, the class, the tests of the class, the days of its cases. A part stays as it was while another one is looked at.
import { useCallback, useState } from 'preact/hooks';
import { deadlines } from '../../../src/text/lt/deadlines';
import { sidebar } from '../../../src/text/lt/sidebar';
import { DeadlineList } from '../../parts/deadline-list';
import { ClassPart } from './class-part';
import { PupilPart } from './pupil-part';
import type { OpenPlace } from './pupil-view';
import { ReadingNotes } from './reading-notes';
import type { SidebarPlace } from './sections/section';
import { Tabs } from './tabs';
import { TestsPart } from './tests-part';
import { useClass } from './use-class';

const words = sidebar.tabs;
const PARTS = ['pupil', 'class', 'tests', 'deadlines'] as const;
type Part = (typeof PARTS)[number];

export function App() {
  const readings = useClass();
  const { klass, state, means, onSaved } = readings;
  const [part, setPart] = useState<Part>('pupil');
  /** What is first read when it is looked at. */
  const [opened, setOpened] = useState<ReadonlySet<Part>>(new Set(['pupil']));
  const [place, setPlace] = useState<OpenPlace>({ pupilId: '', section: 'mip', part: '', opening: 0 });
  const choose = (wanted: Part) => {
    setPart(wanted);
    setOpened((before) => new Set([...before, wanted]));
  };
  const open = useCallback((wanted: SidebarPlace) => {
    setPlace(({ opening }) => ({ ...wanted, opening: opening + 1 }));
    setPart('pupil');
  }, []);
  return (
    <>
      <Tabs
        label={words.label}
        tabs={PARTS.map((key) => ({ key, title: words[key] }))}
        chosen={part}
        onChoose={choose}
      />
      <div id="panel-pupil" role="tabpanel" aria-labelledby="tab-pupil" hidden={part !== 'pupil'}>
        <PupilPart
          readings={readings}
          isShown={part === 'pupil'}
          place={place}
          onPlace={setPlace}
          onOpen={open}
        />
      </div>
      <div id="panel-class" role="tabpanel" aria-labelledby="tab-class" hidden={part !== 'class'}>
        {opened.has('class') && klass.value && (
          <ClassPart
            klass={klass.value}
            state={state.value}
            means={means.value}
            onOpen={open}
            onSaved={onSaved}
            onRefresh={state.read}
          />
        )}
        {part === 'class' && <ReadingNotes readings={readings} />}
      </div>
      <div id="panel-tests" role="tabpanel" aria-labelledby="tab-tests" hidden={part !== 'tests'}>
        {opened.has('tests') && <TestsPart />}
      </div>
      <div id="panel-deadlines" role="tabpanel" aria-labelledby="tab-deadlines" hidden={part !== 'deadlines'}>
        {opened.has('deadlines') && (
          <>
            <h1>{deadlines.title}</h1>
            <DeadlineList heading="h2" />
          </>
        )}
      </div>
    </>
  );
}
