import { useEffect, useRef, useState } from 'preact/hooks';
import { explanation as words } from '../../../src/text/lt/explanation';
import { Button } from '../../parts/buttons';

/** Google's frame may refuse the clipboard: then the text is shown, already selected. */
export function CopyText({ text }: { readonly text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'by-hand') area.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <span role="status">{state === 'copied' ? words.copied : ''}</span>
      {state === 'by-hand' && (
        <label class="copied">
          {words.copyByHand}
          <textarea class="copied" ref={area} readOnly value={text} />
        </label>
      )}
    </>
  );
}
