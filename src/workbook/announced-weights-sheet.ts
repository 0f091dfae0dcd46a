// `Paskelbti svoriai`: the components and coefficients of every announcement (S3-25), one row each. Earlier
// announcements stay: they say what was told when.
import * as v from 'valibot';
import {
  type Announcement,
  isWeightedKind,
  type KindWeights,
  type WeightedKind,
} from '../domain/announced-weights';
import { foldWord } from '../domain/cell';
import { decimal, parseDecimal } from '../domain/decimal';
import { KINDS_OF_WORK, parseKindOfWork } from '../domain/kind-of-work';
import type { SchoolDate } from '../domain/school-date';
import { optionalDate, optionalNumber, optionalWholeNumber, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

export const SEMESTER_NAMES = ['I', 'II'] as const;
export const WEIGHTED_KINDS: readonly WeightedKind[] = KINDS_OF_WORK.flatMap(({ code }) =>
  isWeightedKind(code) ? [code] : [],
);

const weightedKind = (words: string): WeightedKind | undefined => {
  const code = parseKindOfWork(words)?.code;
  return code && isWeightedKind(code) ? code : undefined;
};
const filled = <Value>(value: Value | undefined): boolean => value !== undefined;

export const announcedWeightsSheet = defineTable({
  sheet: 'Paskelbti svoriai',
  columns: {
    subject: { header: 'Dalykas', width: 210 },
    semester: { header: 'Pusmetis', width: 75, choices: SEMESTER_NAMES },
    number: { header: 'Paskelbimo Nr.', width: 95, format: 'number' },
    kind: { header: 'Rūšis', width: 70, choices: WEIGHTED_KINDS },
    weight: { header: 'Koeficientas', width: 95, format: 'number' },
    example: { header: 'Pavyzdys', width: 300 },
    on: { header: 'Paskelbta', width: 90, format: 'date' },
    who: { header: 'Kas paskelbė', width: 210 },
    key: { header: 'Raktas', width: 200, hidden: true },
  },
  row: v.object({
    subject: requiredText,
    semester: v.pipe(
      requiredText,
      v.check((words) => SEMESTER_NAMES.some((name) => name === words), 'weights-semester-wrong'),
    ),
    number: v.pipe(optionalWholeNumber, v.check(filled, 'cell-empty')),
    kind: v.pipe(
      requiredText,
      v.check((words) => weightedKind(words) !== undefined, 'weights-kind-wrong'),
    ),
    weight: v.pipe(
      optionalNumber,
      v.check(filled, 'cell-empty'),
      v.check((weight) => (weight ?? 0) >= 0, 'weights-negative'),
    ),
    example: text,
    on: v.pipe(optionalDate, v.check(filled, 'cell-empty')),
    who: text,
    key: text,
  }),
});
export type AnnouncedWeightRow = RecordOf<typeof announcedWeightsSheet>;

/** An announcement with what else the register knows of it. */
export interface RegisteredAnnouncement extends Announcement {
  readonly who: string;
  readonly examples: ReadonlyMap<WeightedKind, string>;
}

/** The announcements of a subject and semester in their order; rows may stand in any. */
export function announcementsOf(
  rows: readonly AnnouncedWeightRow[],
  subject: string,
  semester: 1 | 2,
): readonly RegisteredAnnouncement[] {
  const name = SEMESTER_NAMES[semester - 1];
  const own = rows.filter((row) => row.semester === name && foldWord(row.subject) === foldWord(subject));
  const numbers = [...new Set(own.map(({ number }) => number ?? 0))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const parts = own.filter((row) => (row.number ?? 0) === number);
    const [first] = parts;
    if (!first) return [];
    return [
      {
        number,
        on: first.on as SchoolDate,
        who: first.who,
        weights: byKind(parts, ({ weight }) => parseDecimal(weight) ?? decimal(0)) satisfies KindWeights,
        examples: byKind(parts, ({ example }) => example),
      },
    ];
  });
}

function byKind<Value>(
  rows: readonly AnnouncedWeightRow[],
  read: (row: AnnouncedWeightRow) => Value,
): ReadonlyMap<WeightedKind, Value> {
  return new Map(
    rows.flatMap((row) => {
      const kind = weightedKind(row.kind);
      return kind ? [[kind, read(row)] as const] : [];
    }),
  );
}
