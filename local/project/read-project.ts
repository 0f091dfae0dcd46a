// An Apps Script project from the disk as `clasp push` would upload it: one file (with the pages and the manifest beside
// it), or a whole folder. Both `npm start` and `npm run gas` read projects here.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Manifest, ScriptProject } from '../contracts';
import { projectName } from './project-name';
import { text } from './text';

/** Why a project, or another file, cannot be read, as a sentence for people. */
export class ReadError extends Error {}

const SCRIPT = new Set(['.js', '.gs']);

/** @throws ReadError */
export function readProject(path: string): ScriptProject {
  const full = resolve(path);
  const isFolder = kindOf(full, path) === 'folder';
  if (!isFolder && !SCRIPT.has(extname(full))) throw new ReadError(text.notAScript(path));
  const folder = isFolder ? full : dirname(full);
  const files = isFolder ? filesBelow(folder) : readdirSync(folder).map((name) => join(folder, name));
  const scripts = isFolder ? files.filter((file) => SCRIPT.has(extname(file))) : [full];
  if (scripts.length === 0) throw new ReadError(text.noScripts(path));
  const pages = files.filter((file) => extname(file) === '.html');
  const nameOf = (file: string) => relative(folder, file).replaceAll('\\', '/');
  const manifest = files.find((file) => nameOf(file) === 'appsscript.json');
  return {
    id: `local-${basename(folder)}`,
    name: projectName(folder),
    scripts: scripts.map((file) => ({ name: nameOf(file), source: readText(file) })),
    pages: Object.fromEntries(pages.map((file) => [nameOf(file).slice(0, -'.html'.length), readText(file)])),
    manifest: manifest === undefined ? undefined : (readJson(manifest) as Manifest),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ReadError(text.unreadable(path, (error as Error).message));
  }
}

/** @throws ReadError */
export function readJson(path: string): unknown {
  const content = readText(path);
  try {
    return JSON.parse(content);
  } catch {
    throw new ReadError(text.notJson(path));
  }
}

function kindOf(full: string, path: string): 'file' | 'folder' {
  try {
    return statSync(full).isDirectory() ? 'folder' : 'file';
  } catch {
    throw new ReadError(text.noScript(path));
  }
}

/** As clasp pushes them: sorted, without hidden folders and installed packages. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
