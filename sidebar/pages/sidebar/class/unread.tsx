// A register that could not be read: nothing is known of what stands in it, and that is said instead of „nothing“.
import type { ClassState } from '../../../../src/api/progress';
import { classTab } from '../../../../src/text/lt/class-tab';

interface Props {
  readonly state: Pick<ClassState, 'unread'>;
  /** What the part that shows this is about. */
  readonly kinds: ClassState['unread'];
}

export function Unread({ state, kinds }: Props) {
  const unread = kinds.filter((kind) => state.unread.includes(kind));
  return unread.length === 0 ? null : <p class="problem">{classTab.unread(unread)}</p>;
}
