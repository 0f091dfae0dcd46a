import { progressDocuments as words } from '../text/lt/progress-documents';
import { documentName, shortName } from './document-name';
import type { ClassHeading, Named } from './progress-parts';

/** `2026-11-20 Pažangos anketa – Pavardė V.`; of a whole class its name stands in the pupil's place. */
export const progressDocumentName = (
  { className, preparedOn }: ClassHeading,
  what: string,
  pupil: Named | undefined,
  more: readonly string[] = [],
): string =>
  documentName(preparedOn, what, [
    pupil ? shortName(pupil.firstName, pupil.lastName) : words.wholeClass(className),
    ...more,
  ]);
