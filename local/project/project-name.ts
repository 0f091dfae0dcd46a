// What a script project is called: its menu and its untitled sidebars bear the name. At Google it stands in the script's
// settings, which are no file; clasp knows only the folder it pushes. So a package.json beside .clasp.json says it.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The `displayName` of the package whose .clasp.json pushes this folder, else the folder's own name. */
export function projectName(folder: string): string {
  const full = resolve(folder);
  for (const home of [full, dirname(full)]) {
    const { rootDir } = readObject(join(home, '.clasp.json'));
    const { displayName } = readObject(join(home, 'package.json'));
    const isPushed = typeof rootDir === 'string' && resolve(home, rootDir) === full;
    if (isPushed && typeof displayName === 'string' && displayName) return displayName;
  }
  return basename(full);
}

/** A file that is not there, or no JSON object, says nothing. */
function readObject(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
