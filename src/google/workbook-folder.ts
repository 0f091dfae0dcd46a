// The folder of the open workbook's documents: each person's own, for drive.file shows nobody else's.
import { codeOf } from './drive-refusal';
import type { DriveService } from './drive-service';
import { WORKBOOK_PROPERTY } from './file-properties';
import { once } from './once';

const FOLDER = 'application/vnd.google-apps.folder';

/**
 * The folder is made once: its id is chosen and remembered before it is made, so that a run which dies in between
 * leaves no second one. A folder that is gone (deleted by its owner) is replaced. What is remembered is read once an
 * execution, however many documents it makes.
 */
export function workbookFolder(workbookId: () => string) {
  const store = once(() => PropertiesService.getUserProperties());
  const property = () => `folder.${workbookId()}`;
  let remembered: string | undefined;
  return <Value>(name: string, work: (folder: string) => Value): Value => {
    remembered ??= store().getProperty(property()) ?? '';
    const [id, state] = remembered.split(' ');
    if (id && state === 'made') {
      try {
        return work(id);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
    const remember = (folder: string, as: 'chosen' | 'made'): void => {
      store().setProperty(property(), `${folder} ${as}`);
      remembered = `${folder} ${as}`;
    };
    const folder = id && state === 'chosen' ? id : chooseId();
    if (state !== 'chosen') remember(folder, 'chosen');
    makeFolder(folder, name, workbookId());
    remember(folder, 'made');
    return work(folder);
  };
}

function chooseId(): string {
  const id = Drive.Files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids?.[0];
  if (!id) throw new Error('Drive gave no id for a folder');
  return id;
}

function makeFolder(id: string, name: string, workbook: string): void {
  try {
    Drive.Files.create({ id, name, mimeType: FOLDER, appProperties: { [WORKBOOK_PROPERTY]: workbook } });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
}

const isNotFound = (error: unknown): boolean => codeOf(error) === 404;
const isAlreadyThere = (error: unknown): boolean => codeOf(error) === 409;

declare const Drive: DriveService;
