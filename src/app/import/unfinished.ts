import type { Ports } from '../ports';
import { openJournal } from '../undo/journal';

/** Whether an action of this key was begun and cut off. */
export function isUnfinished(ports: Ports, key: string): boolean {
  const { entry } = openJournal(ports);
  return entry?.state === 'pradėta' && entry.key === key;
}
