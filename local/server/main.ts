// What `npm start` runs once everything is built.
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { readProject } from '../project/read-project';
import { Api } from './api';
import { checkWorkbooks, claim, ensureDemo, restoreDemo, setAside } from './data-folder';
import { putSchool } from './demo-school';
import { DiskStore } from './disk-store';
import { type Served, type Site, serve } from './http-server';
import { openBrowser } from './open-browser';
import { StartError } from './start-error';
import { StaticFiles } from './static-files';
import { causeOf, serverText } from './text';

export { StartError };

export interface StartOptions {
  readonly port: number;
  /** Refuse when the port is taken, instead of using a free one. */
  readonly strictPort: boolean;
  readonly open: boolean;
  readonly reset: boolean;
  readonly data: string;
  readonly project: string;
  readonly latencyMs: number;
  /** The built page and the built demo workbook. */
  readonly page: string;
  readonly demo: string;
  /** Makes the demo school where it is not made yet, and tells its folder. */
  readonly makeSchool: () => Promise<string>;
  readonly startedAt: number;
}

/** Runs until it is told to stop. Throws a StartError, in words, when it cannot begin. */
export async function start(options: StartOptions): Promise<void> {
  const folder = resolve(options.data);
  // Read anew for every opening of the page, so that a rebuilt bundle is used.
  const project = () => readProject(resolve(options.project));
  asStartError(project);
  const lock = await claim(folder);
  let served: Served;
  try {
    await prepareData(folder, options);
    const api = new Api({
      store: new DiskStore(folder),
      project,
      restoreDemo: () => restoreDemo(folder, options.demo),
      restoreSchool: once(async () => putSchool(folder, await options.makeSchool(), project().id)),
      latencyMs: options.latencyMs,
    });
    const site = { api, files: new StaticFiles(options.page), token: randomBytes(24).toString('base64url') };
    served = await listen(site, options);
    await lock.announce(served.port);
  } catch (error) {
    await lock.release();
    throw error;
  }
  const stop = async () => {
    await served.close();
    await lock.release();
    console.log(serverText.stopped);
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.once('SIGHUP', stop);

  const address = `http://127.0.0.1:${served.port}/`;
  console.log(
    serverText.ready(address, ((Date.now() - options.startedAt) / 1000).toFixed(1).replace('.', ',')),
  );
  if (options.open) openBrowser(address);
}

/** Who asks while it is being done waits for the same. */
function once(work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | undefined;
  return () => {
    going ??= work().finally(() => {
      going = undefined;
    });
    return going;
  };
}

function asStartError(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    throw new StartError((error as Error).message);
  }
}

async function prepareData(folder: string, { reset, demo }: StartOptions) {
  try {
    if (reset) {
      const backup = await setAside(folder);
      await ensureDemo(folder, demo);
      console.log(backup ? serverText.demoBack(backup) : serverText.demoFresh);
    } else {
      await checkWorkbooks(folder);
      await ensureDemo(folder, demo);
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(serverText.dataUnwritable(folder, causeOf(error)));
  }
}

async function listen(site: Site, { port, strictPort }: StartOptions): Promise<Served> {
  try {
    return await serve(site, port);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== 'EADDRINUSE') throw new StartError(serverText.portRefused(port, causeOf(error)));
    if (strictPort) throw new StartError(serverText.portTakenStrict(port));
    const served = await serve(site, 0);
    console.log(serverText.portTaken(port, served.port));
    return served;
  }
}
