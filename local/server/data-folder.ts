// The data folder at the start: is it ours to use, is everything in it whole, does the demo stand in it.
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import type { SavedWorkbook } from '../workbook/port';
import { DiskStore } from './disk-store';
import { StartError } from './start-error';
import { causeOf, serverText } from './text';

export const DEMO_ID = 'demo';
const LOCK = '.lock';
const BACKUPS = 'backups';

interface Owner {
  readonly pid: number;
  /** 0 until the server listens. */
  readonly port: number;
}

/** Takes the folder for this process; the returned function gives it back. A lock left by a dead process is no lock. */
export async function claim(
  folder: string,
): Promise<{ announce(port: number): Promise<void>; release(): Promise<void> }> {
  const lock = join(folder, LOCK);
  const mine = (port: number) => JSON.stringify({ pid: process.pid, port } satisfies Owner);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(lock, mine(0), { flag: 'wx' }).catch(async (error: { code?: string }) => {
      if (error.code !== 'EEXIST') throw error;
      const owner = await readOwner(lock);
      if (owner && (await isAlive(owner))) throw new StartError(serverText.dataInUse(folder, owner.pid));
      await writeFile(lock, mine(0));
    });
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(serverText.dataUnwritable(folder, causeOf(error)));
  }
  return {
    announce: (port) => writeFile(lock, mine(port)),
    release: () => rm(lock, { force: true }),
  };
}

async function readOwner(lock: string): Promise<Owner | undefined> {
  try {
    const { pid, port } = JSON.parse(await readFile(lock, 'utf8')) as Owner;
    return Number.isInteger(pid) && Number.isInteger(port) ? { pid, port } : undefined;
  } catch {
    return undefined; // cut off in the middle of writing: nobody's
  }
}

/** The process lives, and it is still ours: numbers of processes are used again after a restart of the machine. */
async function isAlive({ pid, port }: Owner): Promise<boolean> {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
  return port === 0 || answersAs(pid, port);
}

function answersAs(pid: number, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/api/alive', timeout: 1500 }, (response) => {
      response.resume();
      resolve(response.headers['x-pazanga-pid'] === String(pid));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

/** Every saved workbook must be readable before the page may write anything. */
export async function checkWorkbooks(folder: string): Promise<void> {
  const store = new DiskStore(folder);
  for (const path of await store.list('workbooks')) {
    if (!path.endsWith('.json')) continue;
    const cause = problemOf(path, await store.read(path));
    if (cause) throw new StartError(serverText.brokenWorkbook(join(folder, path), cause));
  }
}

function problemOf(path: string, bytes: Uint8Array | undefined): string | undefined {
  let saved: Partial<SavedWorkbook> | null;
  try {
    saved = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SavedWorkbook> | null;
  } catch {
    return serverText.notJson;
  }
  if (saved?.format !== 1 || typeof saved.snapshot !== 'object' || saved.snapshot === null) {
    return serverText.notWorkbook;
  }
  return path === `workbooks/${saved.id}.json` ? undefined : serverText.wrongId;
}

/** Moves everything that is kept into `backups/<time>` and tells where; undefined when there was nothing. */
export async function setAside(folder: string, now = new Date()): Promise<string | undefined> {
  const kept = (await readdir(folder)).filter((name) => name !== LOCK && name !== BACKUPS);
  if (!kept.length) return undefined;
  const backup = join(folder, BACKUPS, now.toISOString().replace(/[:.]/g, '-'));
  await mkdir(backup, { recursive: true });
  for (const name of kept) await rename(join(folder, name), join(backup, name));
  return backup;
}

/** The first start, and every start in a folder without a workbook, shows the demo. */
export async function ensureDemo(folder: string, demoFile: string): Promise<void> {
  const store = new DiskStore(folder);
  if ((await store.list('workbooks')).some((path) => path.endsWith('.json'))) return;
  await restoreDemo(folder, demoFile);
}

/** Puts the demo workbook as it was made; one that was there is kept as a backup. */
export async function restoreDemo(folder: string, demoFile: string, now = new Date()): Promise<void> {
  const store = new DiskStore(folder);
  const path = `workbooks/${DEMO_ID}.json`;
  const fresh = await readFile(demoFile).catch(() => {
    throw new StartError(serverText.demoMissing);
  });
  await keepBackup(folder, [path], now);
  const saved = JSON.parse(fresh.toString('utf8')) as SavedWorkbook;
  const snapshot = { ...(saved.snapshot as object), id: DEMO_ID };
  await store.write(path, new TextEncoder().encode(JSON.stringify({ ...saved, id: DEMO_ID, snapshot })));
}

/** Copies what there is of these files into `backups/<time>`. */
export async function keepBackup(folder: string, paths: readonly string[], now = new Date()): Promise<void> {
  const store = new DiskStore(folder);
  const backup = join(folder, BACKUPS, now.toISOString().replace(/[:.]/g, '-'));
  for (const path of paths) {
    if (!(await store.read(path))) continue;
    await mkdir(dirname(join(backup, path)), { recursive: true });
    await copyFile(join(folder, path), join(backup, path));
  }
}
