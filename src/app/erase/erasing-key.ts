// The key of the log's line about erasing. While it goes on it holds the pupil's code, so that it is known again when it was
// cut off; in the end it says when, and nothing of whose.
import { caseKey, keyPart } from '../../domain/case-key';

const GOES_ON = 'trinama';
const DONE = 'ištrinta';

export const erasingKey = (pupilId: string): string => caseKey(GOES_ON, [pupilId]);
export const erasedKey = (at: Date): string => caseKey(DONE, [at.toISOString()]);
export const isErasingKey = (key: string): boolean =>
  key.startsWith(`${GOES_ON}|`) || key.startsWith(`${DONE}|`);

/** The code of a pupil whose erasing was begun; undefined of any other key. */
export const codeInErasing = (key: string): string | undefined =>
  key.startsWith(`${GOES_ON}|`) ? key.slice(GOES_ON.length + 1) : undefined;
export const isErasingOf = (key: string, pupilId: string): boolean => codeInErasing(key) === keyPart(pupilId);
