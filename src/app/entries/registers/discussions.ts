import { failure, success } from '../../../domain/result';
import { plainWords } from '../../../workbook/cell';
import {
  DISCUSSION_KINDS,
  type DiscussionKind,
  discussionsSheet,
  SUBJECT_DISCUSSIONS,
} from '../../../workbook/discussions-sheet';
import { DATE, type Register, subjectNamed, TEXT } from '../register';

const KINDS = Object.keys(DISCUSSION_KINDS) as DiscussionKind[];
const ofSubject: readonly DiscussionKind[] = SUBJECT_DISCUSSIONS;

/** `september|Matematika` → its kind and subject; undefined when it is no such part. */
export function parseDiscussionPart(
  part: string,
): { readonly kind: DiscussionKind; readonly subject: string } | undefined {
  const at = part.indexOf('|');
  const kind = KINDS.find((one) => one === part.slice(0, at));
  const subject = part.slice(at + 1);
  return kind && ofSubject.includes(kind) === (subject.trim() !== '') ? { kind, subject } : undefined;
}

/** `Aptarimai`: the part is a kind and, for some kinds, a subject. */
export const discussionsRegister: Register = {
  kind: 'discussion',
  sheet: discussionsSheet.sheet,
  columns: discussionsSheet.columns,
  fields: { date: DATE, present: TEXT, notes: TEXT },
  part: {
    write: (part) => {
      const { kind, subject } = parseDiscussionPart(part) ?? {};
      return { kind: kind ? DISCUSSION_KINDS[kind] : '', subject: subject ?? '' };
    },
    read: ({ kind = '', subject = '' }, klass) => {
      const known = KINDS.find((one) => plainWords(DISCUSSION_KINDS[one]) === plainWords(kind));
      const part = `${known}|${known && ofSubject.includes(known) ? subjectNamed(subject, klass) : ''}`;
      return known && parseDiscussionPart(part) ? part : undefined;
    },
    isPart: (part) => parseDiscussionPart(part) !== undefined,
    check: (part, { subjects }) => {
      const parsed = parseDiscussionPart(part);
      if (!parsed) return failure('entry.part-wrong', { value: part });
      const { subject } = parsed;
      return subject === '' || subjects.includes(subject)
        ? success(undefined)
        : failure('subject-unknown', { subject });
    },
  },
};
