// A new extra work: the decision and the order are in the register of promotion, here its days and tasks.
import { useState } from 'preact/hooks';
import type { Assignable } from '../../../src/app/extra-work/view';
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { useCall } from '../../parts/use-call';
import type { ScreenProps } from './app';
import { PlanFields } from './plan-fields';
import { server } from './server';
import { Told } from './told';
import { useUnsaved } from './use-unsaved';

const words = extraWorkPage.works;

interface Props extends ScreenProps {
  readonly wanted: Assignable;
}

export function AssignPage({ wanted, isBusy, reload, show, hasUnsaved }: Props) {
  const [plan, setPlan] = useState({ from: wanted.orderedOn, to: '', topics: '', task: '' });
  const assigning = useCall(server.extraWorkAssign);
  const isWaiting = isBusy || assigning.isRunning;
  const isTyped = plan.to !== '' || plan.topics !== '' || plan.task !== '';
  useUnsaved(isTyped, hasUnsaved);
  const assign = async () => {
    const { pupilId, subject } = wanted;
    const done = await assigning.run({ pupilId, subject, ...plan });
    if (!done) return;
    await reload();
    hasUnsaved(false);
    show({ kind: 'work', key: done.key }, done.isNew ? words.assigned : words.wasAssigned);
  };
  return (
    <Page
      title={words.assignTitle}
      lead={words.assign(wanted.pupil, wanted.subject, wanted.grade)}
      actions={
        <>
          <PrimaryButton disabled={isWaiting} onClick={() => void assign()}>
            {words.doAssign}
          </PrimaryButton>
          <Button disabled={isWaiting} onClick={() => show({ kind: 'works' })}>
            {extraWorkPage.back}
          </Button>
          <CloseButton hasUnsaved={isTyped} />
        </>
      }
    >
      <Told isSaving={assigning.isRunning} problem={assigning.message} done="" />
      <PlanFields plan={plan} disabled={isWaiting} onChange={(change) => setPlan({ ...plan, ...change })} />
    </Page>
  );
}
