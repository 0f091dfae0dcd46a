import type { PreparedSchool } from '../../../src/app/school/prepare-school';
import { school } from '../../../src/text/lt/school';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';

interface Props {
  readonly prepared: Extract<PreparedSchool, { readonly kind: 'done' }>;
}

export function Done({ prepared: { made, added, known } }: Props) {
  const opening = useCall(server.schoolShowClasses);
  const isNothing = made.length + added.length === 0;
  const lines = isNothing
    ? [school.nothing, school.known(known)]
    : [school.made(made), school.added(added), school.known(known)];
  return (
    <Page
      title={school.done}
      actions={
        <>
          <PrimaryButton disabled={opening.isRunning} onClick={() => void opening.run(null)}>
            {school.toClasses}
          </PrimaryButton>
          <CloseButton />
        </>
      }
    >
      <div role="status">
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
      <Note>{school.next}</Note>
      {!isNothing && <p class="about">{school.undo}</p>}
      <Problem message={opening.message} />
    </Page>
  );
}
