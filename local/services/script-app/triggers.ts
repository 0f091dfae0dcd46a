// Installed triggers, kept with the workbook's data.
// https://developers.google.com/apps-script/guides/triggers/installable#limitations
// https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions
import type { Store } from '../../contracts';
import { exclusively } from '../../drive/exclusive';
import { storeName } from '../../drive/store-name';
import { ScriptException } from '../../runtime/service-object';

export type TriggerEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';

export interface InstalledTrigger {
  readonly id: string;
  readonly event: TriggerEvent;
  readonly functionName: string;
  readonly user: string;
  /** The spreadsheet it listens to; undefined for a clock. */
  readonly sourceId?: string;
  /** When a clock rings, in the words of its builder, e.g. {everyHours: 1}. */
  readonly clock?: Readonly<Record<string, unknown>>;
}

/** Scripts have 20 triggers per user. */
const SCRIPT_LIMIT = 20;
const EVENT_WORDS: Readonly<Record<TriggerEvent, string>> = {
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'form submit',
  CLOCK: 'time-based',
};

export const triggersPath = (projectId: string, workbookId: string): string =>
  `triggers/${storeName(projectId)}/${storeName(workbookId)}.json`;

export async function readTriggers(store: Store, path: string): Promise<readonly InstalledTrigger[]> {
  const bytes = await store.read(path);
  return bytes === undefined ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as InstalledTrigger[]);
}

/** An add-on has one trigger of each type per user and document; a script 20 per user. */
export async function addTrigger(
  store: Store,
  path: string,
  trigger: InstalledTrigger,
  isAddon: boolean,
): Promise<void> {
  await change(store, path, (triggers) => {
    const own = triggers.filter(({ user }) => user === trigger.user);
    if (isAddon && own.some(({ event }) => event === trigger.event)) {
      const kind = EVENT_WORDS[trigger.event];
      throw new ScriptException(
        `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
      );
    }
    if (own.length >= SCRIPT_LIMIT) {
      throw new ScriptException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    return [...triggers, trigger];
  });
}

export async function removeTrigger(store: Store, path: string, id: string): Promise<void> {
  await change(store, path, (triggers) => triggers.filter((trigger) => trigger.id !== id));
}

async function change(
  store: Store,
  path: string,
  edit: (triggers: readonly InstalledTrigger[]) => readonly InstalledTrigger[],
): Promise<void> {
  await exclusively(store, path, async () => {
    const edited = edit(await readTriggers(store, path));
    await store.write(path, new TextEncoder().encode(JSON.stringify(edited, null, 1)));
  });
}
