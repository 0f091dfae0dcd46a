// One row of a register in the page: what stands there, what a person has typed since, what is on its way. No clock and
// no calls: entry-session.ts says when.
import type { EntryChange, EntrySaved, EntryTexts, EntryView } from '../../src/api/entries';
import { entryProblem } from './entry-problem';

/** What a person typed. It stays shown until the field is left, also when the register has kept it in another way. */
interface Draft {
  readonly text: string;
  /** What stood in the field when the person began. */
  readonly base: string;
  /** The typed text that has been saved; null when none has. */
  readonly savedAs: string | null;
}

export class EntryRow {
  private stored: EntryTexts = {};
  private readonly drafts = new Map<string, Draft>();
  private readonly theirs = new Map<string, string>();
  /** Texts that may have been written although no answer came: found there later, they are one's own. */
  private readonly doubtful = new Map<string, Set<string>>();
  private sent: readonly EntryChange[] = [];
  private edited = '';
  /** The register has this row. */
  exists = false;
  /** When it was first saved: `2026-10-05 14:05`, or `14:05` when that was from this page just now; '' when never. */
  filledAt = '';
  /** Grows when something is sent and when an answer comes: what was read before that is older. */
  version = 0;

  constructor(
    readonly part: string,
    private readonly kind: Parameters<typeof entryProblem>[0],
  ) {}

  text(field: string): string {
    return this.drafts.get(field)?.text ?? this.stored[field] ?? '';
  }
  /** What keeps the field from being saved, in words; '' when nothing does. */
  problem(field: string): string {
    const draft = this.drafts.get(field);
    return draft && this.isUnsavedField(field, draft) ? entryProblem(this.kind, field, draft.text) : '';
  }
  /** Fields that cannot be saved as they are. */
  get wrong(): readonly string[] {
    return [...this.drafts.keys()].filter((field) => this.problem(field) !== '');
  }
  get conflicts(): readonly { readonly field: string; readonly mine: string; readonly theirs: string }[] {
    return [...this.theirs].map(([field, theirs]) => ({ field, mine: this.text(field), theirs }));
  }
  get isSending(): boolean {
    return this.sent.length > 0;
  }
  get isUnsaved(): boolean {
    return (
      this.isSending ||
      this.theirs.size > 0 ||
      [...this.drafts].some(([field, draft]) => this.isUnsavedField(field, draft))
    );
  }
  /** What can be sent now; nothing while something is on its way. */
  get changes(): readonly EntryChange[] {
    if (this.isSending) return [];
    return [...this.drafts].flatMap(([field, draft]) =>
      this.isUnsavedField(field, draft) && !this.theirs.has(field) && this.problem(field) === ''
        ? [{ field, text: draft.text, base: draft.base }]
        : [],
    );
  }

  read({ texts, filledAt }: Omit<EntryView, 'part'>): void {
    this.exists = true;
    this.stored = texts;
    this.filledAt = filledAt;
  }
  change(field: string, text: string): void {
    const draft = this.drafts.get(field);
    this.drafts.set(field, {
      text,
      base: draft?.base ?? this.stored[field] ?? '',
      savedAs: draft?.savedAs ?? null,
    });
    if (this.theirs.get(field) === text) this.takeTheirs(field);
  }
  enter(field: string): void {
    this.edited = field;
  }
  /** The field is left: from now on it shows what the register has. */
  leave(field: string): void {
    if (this.edited === field) this.edited = '';
    this.forgetSaved(field);
  }
  keepMine(field: string): void {
    const theirs = this.theirs.get(field);
    const draft = this.drafts.get(field);
    if (theirs === undefined || !draft) return;
    this.theirs.delete(field);
    this.drafts.set(field, { ...draft, base: theirs, savedAs: null });
  }
  takeTheirs(field: string): void {
    const theirs = this.theirs.get(field);
    if (theirs === undefined) return;
    this.theirs.delete(field);
    this.drafts.delete(field);
    this.stored = { ...this.stored, [field]: theirs };
  }

  /** Takes what can be sent; it is on its way until `answered` or `failed`. */
  send(): readonly EntryChange[] {
    this.sent = this.changes;
    this.version++;
    return this.sent;
  }
  answered({ texts, conflicts, time }: EntrySaved): void {
    const { sent } = this;
    this.endSending();
    this.stored = texts;
    this.exists = true;
    this.filledAt ||= time;
    for (const { field, text } of sent) {
      const conflict = conflicts.find((one) => one.field === field);
      if (conflict) this.disagree(field, conflict.theirs);
      else this.agree(field, text);
    }
  }
  /** No answer, or a refusal: nobody knows whether it was written. */
  failed(): void {
    for (const { field, text } of this.sent) {
      const known = this.doubtful.get(field);
      if (known) known.add(comparable(text));
      else this.doubtful.set(field, new Set([comparable(text)]));
    }
    this.endSending();
  }

  private endSending(): void {
    this.sent = [];
    this.version++;
  }
  private agree(field: string, text: string): void {
    this.doubtful.delete(field);
    const draft = this.drafts.get(field);
    if (!draft) return;
    this.drafts.set(field, { ...draft, base: this.stored[field] ?? '', savedAs: text });
    if (this.edited !== field) this.forgetSaved(field);
  }
  private disagree(field: string, theirs: string): void {
    const draft = this.drafts.get(field);
    if (!draft) return;
    if (comparable(draft.text) === comparable(theirs)) this.drafts.delete(field);
    else if (this.doubtful.get(field)?.has(comparable(theirs)))
      this.drafts.set(field, { ...draft, base: theirs, savedAs: null });
    else this.theirs.set(field, theirs);
  }
  private forgetSaved(field: string): void {
    const draft = this.drafts.get(field);
    const isOnItsWay = this.sent.some((change) => change.field === field);
    if (draft && !this.isUnsavedField(field, draft) && !isOnItsWay && !this.theirs.has(field))
      this.drafts.delete(field);
  }
  /** What may have been written without an answer is not saved by typing back what stood there before. */
  private isUnsavedField(field: string, { text, base, savedAs }: Draft): boolean {
    return text !== savedAs && (text !== base || this.doubtful.has(field));
  }
}

/** The register keeps no spaces around a text, and its own line breaks. */
const comparable = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
