// An Apps Script project read from a folder as `clasp push` would upload it: .js and .gs files in order of their
// names, .html pages, appsscript.json. Read anew for every opening of the page, so that a rebuilt bundle is used.
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Manifest, ScriptProject } from '../contracts';
import { projectName } from '../project-name';
import { StartError } from './start-error';
import { causeOf, serverText } from './text';

export async function readProject(folder: string): Promise<ScriptProject> {
  try {
    const names = (await readdir(folder)).sort();
    const text = (name: string) => readFile(join(folder, name), 'utf8');
    const ending = (...endings: string[]) => names.filter((name) => endings.includes(extname(name)));
    const scripts = await Promise.all(
      ending('.js', '.gs').map(async (name) => ({
        name: basename(name, extname(name)),
        source: await text(name),
      })),
    );
    if (!scripts.length) throw new Error(serverText.noScript);
    const pages = await Promise.all(
      ending('.html').map(async (name) => [basename(name, '.html'), await text(name)] as const),
    );
    const manifest = names.includes('appsscript.json')
      ? (JSON.parse(await text('appsscript.json')) as Manifest)
      : undefined;
    return { id: 'local', name: projectName(folder), scripts, pages: Object.fromEntries(pages), manifest };
  } catch (error) {
    throw new StartError(serverText.projectMissing(folder, causeOf(error)));
  }
}
