// Which documents of progress there are, and what each is made of.
import type { EntryKind } from '../entries/entry';

export type WantedDocument =
  /** F6 or F7 by the class, F8: a pupil's, or the whole class's, each from a new page. */
  | { readonly form: 'mip' | 'progress'; readonly pupilId: string | null }
  /** F9 */
  | { readonly form: 'subject'; readonly subject: string }
  /** F17: a pupil's month, or the class's. */
  | { readonly form: 'review'; readonly pupilId: string | null; readonly month: string }
  /** Views (S3-51): one child's, */
  | { readonly form: 'own' | 'parents'; readonly pupilId: string }
  /** a group's, the whole class's, */
  | { readonly form: 'group'; readonly pupilIds: readonly string[] }
  | { readonly form: 'class' }
  /** the teachers'. */
  | { readonly form: 'teachers'; readonly month: string }
  /** F19 */
  | { readonly form: 'yearEnd' };
export type DocumentForm = WantedDocument['form'];
export const DOCUMENT_FORMS = [
  'mip',
  'progress',
  'subject',
  'review',
  'own',
  'group',
  'class',
  'parents',
  'teachers',
  'yearEnd',
] as const satisfies readonly DocumentForm[];

/** No register is read for a document that shows nothing of it. */
export const REGISTERS_OF: Readonly<Record<DocumentForm, readonly EntryKind[]>> = {
  mip: ['mip', 'expectation', 'selfAssessment', 'review'],
  progress: ['mip', 'expectation', 'review'],
  subject: ['expectation', 'discussion'],
  review: ['mip', 'review'],
  own: ['mip', 'expectation', 'review'],
  group: ['mip'],
  class: ['mip'],
  parents: ['mip', 'expectation', 'review'],
  teachers: ['mip', 'review', 'discussion'],
  yearEnd: [],
};
