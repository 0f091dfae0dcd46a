// How the forms of progress are filled in across the classes (S3-48–50), and the class heads' reviews (S0-4.4).
import { type ClassDigest, isPresent } from '../../domain/class-digest';
import { firstYearOf, mipPeriods } from '../../domain/mip';
import {
  addCompletions,
  expectationCompletion,
  mipCompletion,
  reviewsMade,
  selfAssessmentCompletion,
} from '../../domain/mip-completion';
import { reportCommon as common } from '../../text/lt/reports/common';
import { mipReport as words } from '../../text/lt/reports/mip';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { ENTRY_KINDS, registerOf } from '../entries/registers';
import { commonFacts } from './facts';
import { problemSentences, uncountedSentences } from './left-out';
import {
  byPeriod,
  type ClassPeriods,
  type CompletionLine,
  completionPart,
  reviewsByClass,
  reviewsByMonth,
  sharesPart,
} from './mip-parts';
import type { Report, ReportPart } from './report';
import type { SchoolPicture } from './school-picture';

/** The registers of progress, and the lists without which nobody knows whose the entries are and when they are due. */
const SHEETS: readonly string[] = [
  pupilsSheet.sheet,
  settingsSheet.sheet,
  ...ENTRY_KINDS.map((kind) => registerOf(kind).sheet),
];

type Known = ClassDigest & { readonly progress: NonNullable<ClassDigest['progress']> };
const isKnown = (digest: ClassDigest): digest is Known => digest.progress !== null;

export function mipReport(picture: SchoolPicture): Report {
  const classes = picture.classes.filter(isKnown);
  return {
    code: 'mip',
    title: words.title,
    facts: commonFacts({ ...picture, classes }),
    parts: [...entryParts(classes), expectations(classes), ...selfAssessments(classes), ...reviews(classes)],
    leftOut: [
      ...uncountedSentences(picture),
      ...picture.classes.flatMap(leftOutOf),
      ...problemSentences(picture, ({ sheet }) => SHEETS.includes(sheet)),
    ],
  };
}

function entryParts(classes: readonly Known[]): readonly ReportPart[] {
  const filled = classes
    .filter(({ periods }) => periods.length > 0)
    .map(
      (digest): ClassPeriods => ({
        className: digest.className,
        pupils: digest.pupils.filter((pupil) => isPresent(pupil, digest.readOn)).length,
        periods: mipCompletion(digest, digest.progress),
      }),
    );
  const ofForm = (isReflections: boolean) =>
    filled.filter(({ periods }) => periods.some(({ id }) => id.includes('_')) === isReflections);
  const [monthly, reflections] = [ofForm(false), ofForm(true)];
  const lines = filled.map(
    ({ className, periods }): CompletionLine => ({ name: className, completion: addCompletions(periods) }),
  );
  const byMonth = { title: words.byPeriod.monthly, note: words.grace, empty: words.empty.monthly };
  const byTwo = { title: words.byPeriod.reflections, note: words.grace, empty: words.empty.reflections };
  const { period, month } = words.columns;
  return [
    completionPart(
      {
        title: words.byClass.title,
        note: `${words.byClass.note} ${words.grace}`,
        empty: words.empty.periods,
      },
      common.columns.class,
      lines,
    ),
    ...(monthly.length > 0
      ? [
          completionPart(byMonth, month, byPeriod(monthly)),
          sharesPart(words.matrix.monthly, words.empty.monthly, monthly),
        ]
      : []),
    ...(reflections.length > 0
      ? [
          completionPart(byTwo, period, byPeriod(reflections)),
          sharesPart(words.matrix.reflections, words.empty.reflections, reflections),
        ]
      : []),
  ];
}

const expectations = (classes: readonly Known[]): ReportPart =>
  completionPart(
    { ...words.expectations, empty: words.empty.expectations },
    common.columns.class,
    classes.map((digest) => ({
      name: digest.className,
      completion: expectationCompletion(digest, digest.progress),
    })),
  );

const selfAssessments = (classes: readonly Known[]): readonly ReportPart[] =>
  (['semester1', 'year'] as const).map((part) =>
    completionPart(
      {
        title: words.selfAssessments[part],
        note: words.selfAssessments.note,
        empty: words.empty.selfAssessments,
      },
      common.columns.class,
      classes.flatMap((digest): CompletionLine[] => {
        const completion = selfAssessmentCompletion(digest, digest.progress, part);
        return completion ? [{ name: digest.className, completion }] : [];
      }),
    ),
  );

function reviews(classes: readonly Known[]): readonly ReportPart[] {
  const made = classes.flatMap((digest) => {
    const firstYear = firstYearOf(digest.schoolYear);
    if (firstYear === undefined) return [];
    const lastDay = digest.lastLessonDay === '' ? undefined : digest.lastLessonDay;
    const months = reviewsMade(digest, digest.progress, mipPeriods('monthly', firstYear, lastDay));
    return months.length > 0 ? [{ className: digest.className, months }] : [];
  });
  return [reviewsByClass(made), reviewsByMonth(made)];
}

function leftOutOf(digest: ClassDigest): readonly string[] {
  const { className, periods } = digest;
  if (!isKnown(digest)) return [words.leftOut.unread(className)];
  return [
    ...(periods.length === 0 ? [words.leftOut.noPeriods(className)] : []),
    ...(['semester1', 'year'] as const).flatMap((part) =>
      selfAssessmentCompletion(digest, digest.progress, part) ? [] : [words.leftOut.noEnd(className, part)],
    ),
  ];
}
