// The demo school in the data folder: its workbooks, and what the Drive knows of them.
import { keepBackup } from './data-folder';
import { DiskStore } from './disk-store';

export const SCHOOL_ID = 'demo-school';
/** The script project that made it. */
const MAKER = 'demo-school-maker';
/** This class workbook stays what somebody else's project made: it is listed and cannot be read. */
const NOT_OURS = `${SCHOOL_ID}-2a`;

/**
 * Puts it as it was made: its files become those of this script project, which alone sees them with the scope `drive.file`.
 * What was there of it is kept as a backup.
 */
export async function putSchool(folder: string, made: string, project: string): Promise<void> {
  const store = new DiskStore(folder);
  const source = new DiskStore(made);
  const paths = [...(await source.list('workbooks')), ...(await source.list('drive'))];
  await keepBackup(folder, paths);
  // The school's own workbook last: with it everything is there.
  const isLast = (path: string) => Number(path === `workbooks/${SCHOOL_ID}.json`);
  for (const path of paths.sort((a, b) => isLast(a) - isLast(b))) {
    const text = new TextDecoder().decode(await source.read(path));
    const isOurs = path.startsWith('drive/') && !path.includes(NOT_OURS);
    await store.write(
      path,
      new TextEncoder().encode(isOurs ? text.replaceAll(`"${MAKER}"`, JSON.stringify(project)) : text),
    );
  }
}
