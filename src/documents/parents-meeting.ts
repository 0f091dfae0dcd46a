// A parents' meeting (S3-51.2): one child's results and nobody else's.
import type { ChildView } from '../domain/audience';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import { agreementsPart, gradesPart, monthsPart, ownWordsPart } from './child-parts';
import { type ClassHeading, head, note, pupilFields, signatures, toWrite } from './progress-parts';

export const parentsDocument = (heading: ClassHeading, view: ChildView): readonly Block[] => [
  ...head(heading, words.parents.annex, words.parents.title),
  pupilFields(heading, view.child),
  ...gradesPart(view.child),
  ...monthsPart(view),
  ...ownWordsPart(view.child, words.child.own.parents),
  ...agreementsPart(view.child),
  toWrite(words.child.notes.agreed, 3),
  signatures([{ role: words.signers.classHead, name: heading.classHead }, { role: words.signers.parents }]),
  note(words.parents.note),
];
