import { useEffect, useRef, useState } from 'preact/hooks';
import { dialogs } from '../../src/text/lt/dialogs';
import { Button } from './buttons';

interface Props {
  readonly text: string;
  /** Of the button, where a page has more than one. */
  readonly label?: string;
}

/** Copies a text. Google's frame may refuse the clipboard: then the text is shown, already selected. */
export function CopyText({ text, label = dialogs.copy }: Props) {
  /** How the last copying of which text ended. */
  const [last, setLast] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const current = last?.text === text ? last : null;
  useEffect(() => {
    if (current?.isCopied === false) area.current?.select();
  }, [current]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, isCopied: true });
    } catch {
      setLast({ text, isCopied: false });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status">{current?.isCopied ? dialogs.copied : ''}</span>
      {current?.isCopied === false && (
        <label class="copied">
          {dialogs.copyByHand}
          <textarea class="copied" ref={area} readOnly value={text} />
        </label>
      )}
    </>
  );
}
