import * as v from 'valibot';
import { optionalDate, optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable } from './table-schema';

/**
 * What was talked about with whom: with the subject's teacher in September and February (S0-4.3, form F9), with parents
 * in the autumn and spring holidays (4.7), at the end of the year (4.9); and the help a subject's teacher gives.
 */
export const DISCUSSION_KINDS = {
  september: 'Rugsėjo aptarimas',
  february: 'Vasario aptarimas',
  autumn: 'Rudens konsultacija tėvams',
  spring: 'Pavasario konsultacija tėvams',
  year: 'Metų pabaigos pokalbis',
  help: 'Dalyko mokytojo pagalba',
} as const;
export type DiscussionKind = keyof typeof DISCUSSION_KINDS;
/** Kinds that belong to a subject. */
export const SUBJECT_DISCUSSIONS = [
  'september',
  'february',
  'help',
] as const satisfies readonly DiscussionKind[];

/** `Aptarimai`: one row a discussion; `subject` is '' where it is not about one. With a date it has taken place. */
export const discussionsSheet = defineTable({
  sheet: 'Aptarimai',
  columns: {
    pupil: { header: 'Mokinys', width: 190 },
    kind: { header: 'Rūšis', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    date: { header: 'Data', width: 90, format: 'date' },
    present: { header: 'Dalyvavo', width: 190 },
    notes: { header: 'Pastabos', width: 300 },
    filledAt: { header: 'Užpildyta', width: 125, format: 'moment' },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    pupil: requiredText,
    kind: requiredText,
    subject: text,
    date: optionalDate,
    present: text,
    notes: text,
    filledAt: optionalMoment,
    key: text,
  }),
});
