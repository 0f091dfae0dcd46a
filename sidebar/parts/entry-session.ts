// The rows of one pupil in one register, read once and saved by themselves as they are typed. A session outlives the
// page's parts that show it: what was typed stays in it until it is saved.

import type { Client } from '../../src/api';
import type { EntryKind } from '../../src/api/entries';
import { EntryRow } from './entry-row';
import { retryDelay } from './retry-delay';

export type SaveStatus =
  | { readonly kind: 'idle' | 'unsaved' | 'saving' }
  | { readonly kind: 'saved'; readonly time: string }
  /** `isRetried`: it is tried again by itself. */
  | { readonly kind: 'failed'; readonly message: string; readonly isRetried: boolean };

/** From the last key to the save. */
const QUIET = 1500;

/** How saving one row goes. */
interface Course {
  timer: ReturnType<typeof setTimeout> | undefined;
  running: Promise<void> | null;
  failures: number;
  message: string;
  /** What the script refused is not sent again by itself: a person must mend something first. */
  isRefused: boolean;
}

export class EntrySession {
  private readonly rows = new Map<string, EntryRow>();
  private readonly courses = new Map<string, Course>();
  private readonly listeners = new Set<() => void>();
  private reading: Promise<void> | null = null;
  private savedAt = '';
  isLoaded = false;
  /** Why reading failed, or ''. */
  message = '';
  /** Called after every save that wrote something, also when nobody shows the session any longer. */
  onSaved: (() => void) | undefined;

  constructor(
    readonly kind: EntryKind,
    readonly pupilId: string,
    private readonly server: Client<'entriesOf' | 'saveEntry'>,
    private readonly onChanged: () => void,
  ) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isReading(): boolean {
    return this.reading !== null;
  }
  /** Parts that have a row. */
  get parts(): readonly string[] {
    return [...this.rows.values()].filter(({ exists }) => exists).map(({ part }) => part);
  }
  get isUnsaved(): boolean {
    return [...this.rows.values()].some((row) => row.isUnsaved);
  }
  get conflicts() {
    return [...this.rows.values()].flatMap(({ part, conflicts }) =>
      conflicts.map((conflict) => ({ part, ...conflict })),
    );
  }
  /** The fields that cannot be saved as they are. */
  get wrong(): readonly { readonly part: string; readonly field: string }[] {
    return [...this.rows.values()].flatMap(({ part, wrong }) => wrong.map((field) => ({ part, field })));
  }
  get status(): SaveStatus {
    const failed = [...this.courses.values()].find(({ message }) => message !== '');
    if (failed) return { kind: 'failed', message: failed.message, isRetried: !failed.isRefused };
    const rows = [...this.rows.values()];
    if (rows.some(({ isSending }) => isSending)) return { kind: 'saving' };
    if (rows.some(({ isUnsaved }) => isUnsaved)) return { kind: 'unsaved' };
    return this.savedAt === '' ? { kind: 'idle' } : { kind: 'saved', time: this.savedAt };
  }
  row(part: string): EntryRow {
    const known = this.rows.get(part);
    if (known) return known;
    const row = new EntryRow(part, this.kind);
    this.rows.set(part, row);
    return row;
  }

  /** Reads what stands in the register; what a person has typed stays. */
  read(): Promise<void> {
    this.reading ??= this.readNow().finally(() => {
      this.reading = null;
      this.notify();
    });
    this.notify();
    return this.reading;
  }
  private async readNow(): Promise<void> {
    const versions = new Map([...this.rows].map(([part, { version }]) => [part, version]));
    const answer = await this.server.entriesOf({ kind: this.kind, pupilId: this.pupilId });
    this.message = answer.ok ? '' : answer.message;
    if (!answer.ok) return;
    this.isLoaded = true;
    for (const { part, ...view } of answer.value.entries) {
      const row = this.row(part);
      // Saved meanwhile: what was read may be older.
      if (row.version === (versions.get(part) ?? 0)) row.read(view);
    }
  }

  change(part: string, field: string, text: string): void {
    this.row(part).change(field, text);
    this.saveAfter(part, QUIET);
    this.notify();
  }
  enter(part: string, field: string): void {
    this.row(part).enter(field);
  }
  leave(part: string, field: string): void {
    this.row(part).leave(field);
    this.notify();
    void this.save(part);
  }
  keepMine(part: string, field: string): void {
    this.row(part).keepMine(field);
    this.notify();
    void this.save(part);
  }
  takeTheirs(part: string, field: string): void {
    this.row(part).takeTheirs(field);
    this.notify();
  }
  /** True when everything is saved. */
  async saveNow(): Promise<boolean> {
    await Promise.all([...this.rows.keys()].map((part) => this.save(part)));
    return !this.isUnsaved;
  }

  private course(part: string): Course {
    const known = this.courses.get(part);
    if (known) return known;
    const course = { timer: undefined, running: null, failures: 0, message: '', isRefused: false };
    this.courses.set(part, course);
    return course;
  }
  private saveAfter(part: string, delay: number): void {
    const course = this.course(part);
    clearTimeout(course.timer);
    course.timer = setTimeout(() => {
      course.timer = undefined;
      void this.save(part);
    }, delay);
  }
  /** One save of a row at a time; what is typed meanwhile goes with the next, at once. */
  private save(part: string): Promise<void> {
    const course = this.course(part);
    course.running ??= this.saveAll(part, course).finally(() => {
      course.running = null;
    });
    return course.running;
  }
  private async saveAll(part: string, course: Course): Promise<void> {
    const row = this.row(part);
    while (row.changes.length > 0) {
      clearTimeout(course.timer);
      course.timer = undefined;
      const { kind, pupilId } = this;
      const changes = row.send();
      this.notify();
      const answer = await this.server.saveEntry({ kind, pupilId, part, changes });
      if (answer.ok) {
        row.answered(answer.value);
        course.failures = 0;
        course.message = '';
        this.savedAt = answer.value.time;
        this.onSaved?.();
      } else {
        row.failed();
        course.message = answer.message;
        course.isRefused = answer.refused === true;
        if (!course.isRefused) this.saveAfter(part, retryDelay(course.failures));
        course.failures++;
      }
      this.notify();
      if (!answer.ok) return;
    }
    // What failed may have been typed back to what stands there.
    if (!row.isUnsaved && course.message !== '') {
      course.message = '';
      course.failures = 0;
      this.notify();
    }
  }
  private notify(): void {
    for (const listener of this.listeners) listener();
    this.onChanged();
  }
}
