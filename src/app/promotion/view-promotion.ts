// Every pupil of the class with what the council must know, and what is written down of them.
import {
  type AnnualPicture,
  hasGrounds,
  informUntil,
  type PromotionStage,
  promotionStage,
} from '../../domain/promotion';
import type { SchoolDate } from '../../domain/school-date';
import { pupilName } from '../../workbook/pupils-sheet';
import { extraDaysOff } from '../../workbook/settings-sheet';
import { type ExtraWorkTable, openWorksOf } from '../extra-work/extra-work-table';
import type { ClassData } from '../read-class';
import {
  fieldsOf,
  NO_FIELDS,
  type PromotionFields,
  type PromotionTable,
  recordOf,
  rowsOfPupil,
} from './promotion-table';
import type { AnnualOfClass } from './read-annual';

export interface PromotionPupil {
  readonly pupilId: string;
  readonly pupil: string;
  /** '' where nothing of ours is written yet. */
  readonly key: string;
  /** From 1; one more after each extra work. */
  readonly round: number;
  readonly negatives: readonly { readonly subject: string; readonly grade: string }[];
  readonly missing: readonly string[];
  readonly fields: PromotionFields;
  readonly stage: PromotionStage;
  /** Has a ground, or somebody has proposed something. */
  readonly isConsidered: boolean;
  /** The day by which parents are told; '' where nobody is to be told, or the settings do not say. */
  readonly informUntil: string;
  readonly isLate: boolean;
  /** After extra work that is settled: the council considers the pupil once more. */
  readonly mayReconsider: boolean;
  readonly link: string;
}

/** Who has left the class by today is not in the list. */
export function viewPromotion(
  { settings, pupils }: ClassData,
  annual: AnnualOfClass,
  table: PromotionTable | undefined,
  works: ExtraWorkTable | undefined,
  today: SchoolDate,
): readonly PromotionPupil[] {
  return pupils
    .filter(({ left }) => left === undefined || left > today)
    .map((pupil): PromotionPupil => {
      const rows = rowsOfPupil(table, pupil);
      const row = rows[rows.length - 1]?.value;
      const fields = row ? fieldsOf(row) : NO_FIELDS;
      const record = recordOf(fields);
      const stage = promotionStage(record);
      const picture = annual.of(pupil.id);
      const round = Math.max(rows.length, 1);
      const isConsidered = stage !== 'noted' || hasGrounds(picture, record.activity);
      // What stands in the register counts: people may change it there.
      const until = isConsidered
        ? (row?.informUntil ??
          informUntil(round, settings.lastLessonDay, record.orderedOn, extraDaysOff(settings)))
        : undefined;
      const isTold = record.informedOn !== undefined;
      return {
        pupilId: pupil.id,
        pupil: pupilName(pupil),
        key: row?.key ?? '',
        round,
        ...gradesAsTexts(picture),
        fields,
        stage,
        isConsidered,
        informUntil: until ?? '',
        isLate: until !== undefined && (isTold ? (record.informedOn ?? today) > until : today > until),
        mayReconsider:
          record.decision === 'extra-work' && stage === 'informed' && openWorksOf(works, pupil).length === 0,
        link: row?.link ?? '',
      };
    });
}

export const gradesAsTexts = ({
  negatives,
  missing,
}: AnnualPicture): Pick<PromotionPupil, 'negatives' | 'missing'> => ({
  negatives: negatives.map(({ subject, grade }) => ({ subject, grade: String(grade) })),
  missing,
});
