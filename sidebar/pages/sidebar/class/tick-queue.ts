// Ticks of a whole class, saved one after another behind the list: dates of discussions. What was ticked stays until
// it is saved; a tick that fails is tried again by itself, unless the script refused it.
import type { Client } from '../../../../src/api';
import { retryDelay } from '../../../parts/retry-delay';

/** How the saving of one tick goes. `changed`: another person's date stands there and was left. */
export type TickState =
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly message: string; readonly refused?: true };

interface Tick {
  readonly pupilId: string;
  readonly part: string;
  /** The date as the person wants it; '' is no tick. */
  date: string;
  /** What stands in the register as far as is known. */
  base: string;
  state: TickState;
  /** The class has been read since it was saved: the date is what was read. */
  isRead: boolean;
  /** Dates that may have been written although no answer came: found there later, they are one's own. */
  readonly doubtful: Set<string>;
}

export class TickQueue {
  private readonly ticks = new Map<string, Tick>();
  private readonly listeners = new Set<() => void>();
  private isRunning = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Called when nothing is left to be saved and something was. */
  onSaved: (() => void) | undefined;

  constructor(private readonly save: Client<'saveEntry'>['saveEntry']) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  /** How it goes, undefined where nothing was ticked; the date is shown over the one that was read. */
  get(pupilId: string, part: string): { readonly date?: string; readonly state: TickState } | undefined {
    const tick = this.ticks.get(keyOf(pupilId, part));
    return tick && (tick.isRead ? { state: tick.state } : { date: tick.date, state: tick.state });
  }
  get isUnsaved(): boolean {
    return [...this.ticks.values()].some(isUnsaved);
  }
  get failed(): number {
    return [...this.ticks.values()].filter(({ state }) => state.kind === 'failed').length;
  }

  /** `known` is the date that stands there as far as the page has read. */
  set(pupilId: string, part: string, date: string, known: string): void {
    const key = keyOf(pupilId, part);
    const tick = this.ticks.get(key) ?? newTick(pupilId, part, known);
    this.ticks.set(key, tick);
    if (!isUnsaved(tick)) tick.base = known;
    tick.date = date;
    tick.isRead = false;
    if (tick.state.kind !== 'saving') tick.state = { kind: 'waiting' };
    this.notify();
    void this.run();
  }
  /** Tries again what failed. */
  retry(): void {
    this.tryAgain(() => true);
  }
  private tryAgain(isWanted: (tick: Tick) => boolean): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const tick of this.ticks.values())
      if (tick.state.kind === 'failed' && isWanted(tick)) tick.state = { kind: 'waiting' };
    this.notify();
    void this.run();
  }
  /** The class has been read anew: what was saved is in it, with whatever others have made of it since. */
  wasRead(): void {
    for (const tick of this.ticks.values()) if (!isUnsaved(tick)) tick.isRead = true;
    this.notify();
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    let saved = 0;
    for (let tick = this.next(); tick; tick = this.next()) if (await this.send(tick)) saved++;
    this.isRunning = false;
    if ([...this.ticks.values()].some(mayPass) && this.timer === undefined) {
      this.timer = setTimeout(() => this.tryAgain(mayPass), retryDelay(this.failures));
      this.failures++;
    }
    if (this.failed === 0) this.failures = 0;
    if (saved > 0) this.onSaved?.();
    this.notify();
  }
  private next(): Tick | undefined {
    return [...this.ticks.values()].find(({ state }) => state.kind === 'waiting');
  }
  private async send(tick: Tick): Promise<boolean> {
    const { pupilId, part, date, base } = tick;
    tick.state = { kind: 'saving' };
    this.notify();
    const changes = [{ field: 'date', text: date, base }];
    const answer = await this.save({ kind: 'discussion', pupilId, part, changes });
    if (!answer.ok) {
      tick.doubtful.add(date);
      const { message, refused } = answer;
      tick.state = { kind: 'failed', message, ...(refused ? { refused } : {}) };
      this.notify();
      return false;
    }
    const conflict = answer.value.conflicts.find(({ field }) => field === 'date');
    const stands = conflict ? conflict.theirs : (answer.value.texts.date ?? date);
    const isMine = !conflict || tick.doubtful.has(stands);
    const isChangedMeanwhile = tick.date !== date;
    tick.base = stands;
    if (isMine && (isChangedMeanwhile || (conflict && stands !== date))) tick.state = { kind: 'waiting' };
    else {
      tick.date = stands;
      tick.state =
        isMine || stands === date ? { kind: 'saved', time: answer.value.time } : { kind: 'changed' };
      tick.doubtful.clear();
    }
    this.notify();
    return !conflict;
  }
  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

const keyOf = (pupilId: string, part: string): string => `${pupilId} ${part}`;
const newTick = (pupilId: string, part: string, base: string): Tick => ({
  pupilId,
  part,
  date: base,
  base,
  state: { kind: 'waiting' },
  isRead: false,
  doubtful: new Set(),
});
const isUnsaved = ({ state }: Tick): boolean =>
  state.kind === 'waiting' || state.kind === 'saving' || state.kind === 'failed';

/** It failed for the moment: trying it again may help. */
const mayPass = ({ state }: Tick): boolean => state.kind === 'failed' && !state.refused;
