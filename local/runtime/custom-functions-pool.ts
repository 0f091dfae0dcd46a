// The realms in which custom functions run: two as a rule, up to four when calls take long, so that a function that
// never ends does not hold the others. Functions that are slow or have run out of time never get the last realm.
import { type ScriptProcess, TimeLimitExceeded } from './script-process';

const USUAL = 2;
const MOST = 4;
const SLOW_MS = 500;
/** The objects that services hand out are kept as long as their realm: it is renewed before they are many. */
const CALLS_PER_REALM = 5_000;

interface Job {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
interface Member {
  readonly process: ScriptProcess;
  job: Job | undefined;
  since: number;
  done: number;
}

export class CallPool {
  readonly #start: () => ScriptProcess;
  readonly #limitMs: number;
  readonly #queue: Job[] = [];
  readonly #suspects = new Set<string>();
  #members: Member[] = [];
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => ScriptProcess, limitMs: number) {
    this.#start = start;
    this.#limitMs = limitMs;
  }

  run(name: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ name, args, resolve, reject });
      this.#dispatch();
    });
  }

  /** Ends every realm; calls that wait are never answered. */
  dispose(): void {
    clearTimeout(this.#look);
    this.#queue.length = 0;
    const members = this.#members;
    this.#members = [];
    for (const member of members) {
      member.job = undefined;
      member.process.kill();
    }
  }

  #dispatch(): void {
    this.#members = this.#members.filter(({ process }) => !process.dead);
    while (this.#queue.length) {
      const slow = this.#members.filter(({ job, since }) => job && Date.now() - since > SLOW_MS);
      for (const { job } of slow) if (job) this.#suspects.add(job.name);
      const idle = this.#members.find(({ job }) => !job);
      const allowed = slow.length ? MOST : USUAL;
      if (!idle && this.#members.length >= allowed) break;
      const job = this.#takeJob();
      if (!job) break;
      void this.#perform(idle ?? this.#addMember(), job);
    }
    clearTimeout(this.#look);
    if (this.#queue.length) this.#look = setTimeout(() => this.#dispatch(), SLOW_MS / 2);
  }

  #takeJob(): Job | undefined {
    const held = this.#members.filter(({ job }) => job && this.#suspects.has(job.name)).length;
    const index = this.#queue.findIndex(({ name }) => held < MOST - 1 || !this.#suspects.has(name));
    return index < 0 ? undefined : this.#queue.splice(index, 1)[0];
  }

  #addMember(): Member {
    const member: Member = { process: this.#start(), job: undefined, since: 0, done: 0 };
    this.#members.push(member);
    return member;
  }

  async #perform(member: Member, job: Job): Promise<void> {
    member.job = job;
    member.since = Date.now();
    const timer = setTimeout(() => {
      this.#suspects.add(job.name);
      member.process.kill(new TimeLimitExceeded());
    }, this.#limitMs);
    try {
      job.resolve(await member.process.run(job.name, job.args));
    } catch (error) {
      if (member.job) job.reject(error as Error);
    } finally {
      clearTimeout(timer);
      this.#settle(member);
    }
  }

  #settle(member: Member): void {
    if (!member.job) return;
    member.job = undefined;
    if (++member.done >= CALLS_PER_REALM) member.process.kill();
    this.#dispatch();
  }
}
