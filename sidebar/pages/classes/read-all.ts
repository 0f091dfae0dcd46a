// Piece after piece until every workbook is tried, or a person stops it. Google lets a person read about sixty times a
// minute: a pause is made and told, and it goes on by itself.
import type { Answer } from '../../../src/api';
import type { ReadPiece, TriedClass, WantedPiece } from '../../../src/app/school/read-classes';

interface Progress {
  readonly reading: string;
  readonly done: number;
  readonly total: number;
  /** The class that was read last. */
  readonly what: string;
  readonly left: number;
  readonly refused: readonly TriedClass[];
}
export type ReadingState =
  | { readonly kind: 'idle' }
  | (Progress & { readonly kind: 'running' | 'stopping' | 'stopped' | 'done' })
  | (Progress & { readonly kind: 'waiting'; readonly seconds: number })
  | (Progress & { readonly kind: 'failed'; readonly message: string });

const PAUSE_SECONDS = 20;
/** Longer than this no pause of Google's lasts. */
const MOST_PAUSES = 6;
const SECOND_MS = 1_000;

export async function readAll(
  ask: (wanted: WantedPiece) => Promise<Answer<ReadPiece>>,
  begun: string,
  mayGoOn: () => boolean,
  onState: (state: ReadingState) => void,
): Promise<Exclude<ReadingState, { kind: 'idle' }>> {
  let progress: Progress = { reading: begun, done: 0, total: 0, what: '', left: 0, refused: [] };
  let begins = true;
  let pauses = 0;
  onState({ ...progress, kind: 'running' });
  for (;;) {
    if (!mayGoOn()) return { ...progress, kind: 'stopped' };
    const skip = progress.refused.map(({ id }) => id);
    const answer = await ask({ reading: progress.reading, begins, skip });
    if (!answer.ok) return { ...progress, kind: 'failed', message: answer.message };
    begins = false;
    progress = after(progress, answer.value);
    const { waits, left, tried } = answer.value;
    if (left === 0) return { ...progress, kind: 'done' };
    if (tried.length > 0) pauses = 0;
    if (mayGoOn()) onState({ ...progress, kind: 'running' });
    if (!waits) continue;
    if (pauses++ === MOST_PAUSES) return { ...progress, kind: 'stopped' };
    for (let seconds = PAUSE_SECONDS; seconds > 0 && mayGoOn(); seconds--) {
      onState({ ...progress, kind: 'waiting', seconds });
      await new Promise((resolve) => setTimeout(resolve, SECOND_MS));
    }
    if (mayGoOn()) onState({ ...progress, kind: 'running' });
  }
}

const after = (before: Progress, { reading, tried, left, total }: ReadPiece): Progress => ({
  reading,
  // Workbooks that an earlier page has read of this reading count too.
  done: Math.max(total - left, 0),
  total,
  what: tried[tried.length - 1]?.className ?? before.what,
  left,
  refused: [...before.refused, ...tried.filter(({ isRead }) => !isRead)],
});
