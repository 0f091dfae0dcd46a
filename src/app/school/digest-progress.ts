// How far the registers of progress are filled in, of every pupil; null where one of them cannot be read.
import type { ClassDigest, DigestProgress, DigestReview } from '../../domain/class-digest';
import { firstYearOf } from '../../domain/mip';
import { pupilName } from '../../workbook/pupils-sheet';
import type { EntryKind } from '../entries/entry';
import { ENTRY_KINDS, registerOf } from '../entries/registers';
import type { ReviewFact } from '../progress/class-facts';
import type { ClassStateRead } from '../progress/class-state';
import { readEntriesOfClass } from '../progress-documents/read-entries-of-class';
import type { DigestClass } from './digest-class';
import type { ProblemList } from './problem-list';
import type { DigestPorts } from './read-class-digest';

/** Discussions are in no report. */
const COUNTED: readonly EntryKind[] = ENTRY_KINDS.filter((kind) => kind !== 'discussion');

export function digestProgress(
  { workbook }: DigestPorts,
  { settings, pupils, subjects }: DigestClass,
  { facts, issues, lost }: ClassStateRead,
  problems: ProblemList,
): ClassDigest['progress'] {
  for (const kind of COUNTED) {
    const { sheet } = registerOf(kind);
    const own = issues.filter(({ at }) => at?.sheet === sheet);
    if (facts.unread.includes(kind)) problems.unread(sheet, own);
    else for (const { at } of own) problems.add('row-unreadable', sheet, at?.row);
    for (const { row } of lost.filter((one) => one.sheet === sheet))
      problems.add('pupil-unknown', sheet, row);
  }
  if (COUNTED.some((kind) => facts.unread.includes(kind))) return null;
  const reviews = readEntriesOfClass('review', workbook.read(registerOf('review').sheet), {
    firstYear: firstYearOf(settings.schoolYear),
    subjects: subjects.map(({ name }) => name),
    pupils: pupils.map((pupil) => ({ id: pupil.id, name: pupilName(pupil) })),
  });
  return facts.pupils.map((pupil): DigestProgress => {
    const texts = reviews.of(pupil.id);
    return {
      mip: pupil.mip,
      expectations: pupil.expectations,
      selfAssessments: pupil.selfAssessments,
      reviews: pupil.reviews.map((review) =>
        digestReview(review, (texts.get(review.month)?.praise ?? '') !== ''),
      ),
    };
  });
}

const digestReview = (review: ReviewFact, hasRemarks: boolean): DigestReview => ({
  month: review.month,
  isMade: review.isMade,
  missedJustified: review.missedJustified,
  missedUnjustified: review.missedUnjustified,
  hasRemarks,
  hasAgreements: review.agreements !== '',
  toCommission: review.toCommission,
});
