import { eraseWords } from '../../../src/text/lt/erase';
import { OpenLink } from '../../parts/open-link';

const { page: words } = eraseWords;

/** What no script can erase. */
export const OutsideNote = () => (
  <>
    <h2>{words.outsideTitle}</h2>
    <ul>
      {words.outside.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    <p>
      <OpenLink link={words.historyAddress} label={words.historyLink} />
    </p>
  </>
);
