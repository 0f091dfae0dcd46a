// „Klasių knygos…“: the list of class workbooks; they are made, shared, added and read from here.
import { useState } from 'preact/hooks';
import type { ListedClass } from '../../../src/app/school/class-list';
import { dialogs } from '../../../src/text/lt/dialogs';
import { schoolClasses as words } from '../../../src/text/lt/school';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { useReading } from '../../parts/use-call';
import { Adding } from './adding';
import { ClassTable } from './class-table';
import { MakingView } from './making-view';
import { ClassReading } from './reading';
import { server } from './server';
import { Sharing } from './sharing';
import { useMaking } from './use-making';

export function App() {
  const viewing = useReading(server.classesView);
  const [asked, setAsked] = useState<ListedClass>();
  const [shown, setShown] = useState<typeof viewing.known>();
  // What was seen last stays in sight while it is read again.
  if (viewing.known && viewing.known !== shown) setShown(viewing.known);
  const refresh = () => void viewing.run(null);
  const making = useMaking(refresh);
  if (!shown)
    return (
      <Page title={words.title} actions={<CloseButton />}>
        {viewing.isRunning && <p role="status">{dialogs.loading}</p>}
        <Problem message={viewing.message} onRetry={() => void viewing.retry()} />
      </Page>
    );
  const isMaking = making.state === 'running' || making.state === 'stopping';
  const isBusy = isMaking || viewing.isRunning;
  const { classes, school, schoolYear } = shown;
  const without = classes.filter(({ id, isTwice }) => id === '' && !isTwice);
  const make = (classNames: readonly string[]) => {
    setAsked(undefined);
    void making.begin(classNames);
  };
  return (
    <Page
      title={words.title}
      lead={words.lead(school, schoolYear)}
      actions={
        <>
          {without.length > 0 && (
            <PrimaryButton disabled={isBusy} onClick={() => make(without.map(({ className }) => className))}>
              {words.makeAll(without.length)}
            </PrimaryButton>
          )}
          <Button disabled={isBusy} onClick={refresh}>
            {words.refresh}
          </Button>
          <CloseButton />
        </>
      }
    >
      <ClassTable
        classes={classes}
        disabled={isBusy}
        onMake={(className) => make([className])}
        onShare={setAsked}
      />
      <p class="about">{words.change}</p>
      <Problem message={viewing.message} onRetry={() => void viewing.retry()} />
      {asked && <Sharing key={asked.id} asked={asked} onClose={() => setAsked(undefined)} />}
      <MakingView making={making} />
      {!isMaking && classes.some(({ id }) => id !== '') && (
        <ClassReading onRead={refresh} isBrief={!classes.some(({ readAt }) => readAt !== '')} />
      )}
      <Adding disabled={isMaking} onAdded={refresh} />
    </Page>
  );
}
