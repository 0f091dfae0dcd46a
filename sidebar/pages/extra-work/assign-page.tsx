// A new extra work: the decision and the order are in the register of promotion, here its days and tasks.
import { useState } from 'preact/hooks';
import type { Assignable } from '../../../src/app/extra-work/view';
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import type { ScreenProps } from './app';
import { PlanFields } from './plan-fields';
import { server } from './server';

const words = extraWorkPage.works;

export function AssignPage({ wanted, isBusy, reload, show }: ScreenProps & { readonly wanted: Assignable }) {
  const [plan, setPlan] = useState({ from: wanted.orderedOn, to: '', topics: '', task: '' });
  const assigning = useCall(server.extraWorkAssign);
  const isWaiting = isBusy || assigning.isRunning;
  const isTyped = plan.to !== '' || plan.topics !== '' || plan.task !== '';
  const assign = async () => {
    const { pupilId, subject } = wanted;
    const done = await assigning.run({ pupilId, subject, ...plan });
    if (!done) return;
    await reload();
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
          <Button
            disabled={isWaiting}
            onClick={() => {
              if (!isTyped || window.confirm(extraWorkPage.leave)) show({ kind: 'works' });
            }}
          >
            {extraWorkPage.back}
          </Button>
          <CloseButton hasUnsaved={isTyped} />
        </>
      }
    >
      <p role="status">{assigning.isRunning ? extraWorkPage.saving : ''}</p>
      <Problem message={assigning.message} />
      <PlanFields plan={plan} disabled={isWaiting} onChange={(change) => setPlan({ ...plan, ...change })} />
    </Page>
  );
}
