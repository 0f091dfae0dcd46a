// https://developers.google.com/workspace/drive/api/reference/rest/v3/files/generateIds
import type { Store } from '../contracts';
import { exclusively } from './exclusive';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const RESERVED_PATH = 'drive-ids.json';
/** Uploaded files and folders have ids of 33 signs, Google's own kinds of 44. */
const LENGTH = { file: 33, document: 44 } as const;

export function newId(kind: keyof typeof LENGTH): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH[kind] - 1));
  return `1${Array.from(random, (byte) => SIGNS[byte % SIGNS.length]).join('')}`;
}

/** Ids that a file made later may bear. */
export async function reserveIds(store: Store, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId('file'));
  await exclusively(store, RESERVED_PATH, async () => {
    const all = [...(await readReserved(store)), ...ids];
    await store.write(RESERVED_PATH, new TextEncoder().encode(JSON.stringify(all)));
  });
  return ids;
}

export const isReserved = async (store: Store, id: string): Promise<boolean> =>
  (await readReserved(store)).includes(id);

async function readReserved(store: Store): Promise<readonly string[]> {
  const bytes = await store.read(RESERVED_PATH);
  return bytes === undefined ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as string[]);
}
