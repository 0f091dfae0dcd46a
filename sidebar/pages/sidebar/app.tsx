// The sidebar's two parts: a pupil, and the tests of the class. Both stay as they were while the other one is looked at.
import { useState } from 'preact/hooks';
import { timetable } from '../../../src/text/lt/timetable';
import { PupilPart } from './pupil-part';
import { Tabs } from './tabs';
import { TestsPart } from './tests-part';

const words = timetable.tabs;
const PARTS = ['pupil', 'tests'] as const;
type Part = (typeof PARTS)[number];

export function App() {
  const [part, setPart] = useState<Part>('pupil');
  /** The year of tests is read when it is first looked at. */
  const [wantsTests, setWantsTests] = useState(false);
  const choose = (wanted: Part) => {
    setPart(wanted);
    if (wanted === 'tests') setWantsTests(true);
  };
  return (
    <>
      <Tabs
        label={words.label}
        tabs={PARTS.map((key) => ({ key, title: words[key] }))}
        chosen={part}
        onChoose={choose}
      />
      <div id="panel-pupil" role="tabpanel" aria-labelledby="tab-pupil" hidden={part !== 'pupil'}>
        <PupilPart isShown={part === 'pupil'} />
      </div>
      <div id="panel-tests" role="tabpanel" aria-labelledby="tab-tests" hidden={part !== 'tests'}>
        {wantsTests && <TestsPart />}
      </div>
    </>
  );
}
