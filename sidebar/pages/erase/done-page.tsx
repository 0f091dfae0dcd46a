import type { Erased } from '../../../src/app/erase/erase-pupil';
import type { ErasingView } from '../../../src/app/erase/view-erasing';
import { eraseWords } from '../../../src/text/lt/erase';
import { CloseButton } from '../../parts/buttons';
import { OpenLink } from '../../parts/open-link';
import { Page } from '../../parts/page';
import { Note } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { MentionTable } from './mention-table';
import { OutsideNote } from './outside-note';

const { page: words } = eraseWords;

interface Props {
  readonly erased: Erased;
  /** What was shown before; undefined where an erasing that was cut off was only finished. */
  readonly view: ErasingView | undefined;
}

export function DonePage({ erased: { lines, binned, documentsLeft }, view }: Props) {
  const rows = lines.reduce((sum, line) => sum + line.rows, 0);
  return (
    <Page key="done" title={words.doneTitle} actions={<CloseButton />}>
      <Steps names={words.steps} current={2} />
      <Note>
        {words.done(lines.length, rows)}
        {binned > 0 && ` ${words.binned(binned)}`}
      </Note>
      {documentsLeft.length > 0 && (
        <>
          <h2>{words.leftTitle}</h2>
          <p>{words.leftLead}</p>
          <ul>
            {documentsLeft.map(({ name, link }) => (
              <li key={link}>
                <OpenLink link={link} label={name === '' ? link : name} />
              </li>
            ))}
          </ul>
        </>
      )}
      {view && view.mentions.length > 0 && (
        <>
          <h2>{words.stillToDo}</h2>
          <p>{words.mentionsLead}</p>
          <MentionTable mentions={view.mentions} />
        </>
      )}
      <OutsideNote />
    </Page>
  );
}
