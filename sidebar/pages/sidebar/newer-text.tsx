// Somebody else wrote in the meantime: both texts side by side, a person chooses.
import { useEffect, useRef } from 'preact/hooks';
import { MIP_FIELDS, type MipFields } from '../../../src/app/mip/mip-entry';
import { lt } from '../../../src/text/lt';

const words = lt.app.sidebar;

interface Props {
  readonly mine: MipFields;
  readonly theirs: MipFields;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function NewerText({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="newer" role="alert">
      <p ref={heading} tabIndex={-1}>
        {words.newer}
      </p>
      <dl>
        {MIP_FIELDS.filter((key) => mine[key] !== theirs[key]).map((key) => (
          <div key={key}>
            <dt>{words.fields[key]}</dt>
            <dd>
              <b>{words.theirs}:</b> {theirs[key] || words.emptyText}
            </dd>
            <dd>
              <b>{words.mine}:</b> {mine[key] || words.emptyText}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onKeepMine}>
        {words.keepMine}
      </button>
      <button type="button" onClick={onTakeTheirs}>
        {words.takeTheirs}
      </button>
    </div>
  );
}
