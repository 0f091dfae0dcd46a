import { useEffect } from 'preact/hooks';

/** Tells the page that something is typed and not saved, for as long as it is so and the screen is there. */
export function useUnsaved(isUnsaved: boolean, tell: (is: boolean) => void): void {
  useEffect(() => {
    tell(isUnsaved);
    return () => tell(false);
  });
}
