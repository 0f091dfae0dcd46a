// Where things lie in the repository, so that no tool depends on the folder it is started from.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inRoot = (...parts) => join(root, ...parts);
export const DEMO_SCHOOL_FOLDER = 'build/demo/school';
