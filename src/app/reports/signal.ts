// The report of a signal half-semester: what the meetings of a class's teachers (S0-4.5) and of the child welfare
// commission (S0-4.8) need.
import type { ClassDigest, DigestProblem } from '../../domain/class-digest';
import { signalReport as words } from '../../text/lt/reports/signal';
import { reviewsSheet } from '../../workbook/reviews-sheet';
import { commonFacts } from './facts';
import { concernsResults, problemSentences, uncountedSentences } from './left-out';
import type { Report, ReportOptions } from './report';
import type { SchoolPicture } from './school-picture';
import { signalClasses } from './signal-classes';
import { commissionPart, reviewsByClass } from './signal-help';
import { passFailSubjects, risksByClass, spreadByClass, spreadBySubject } from './signal-results';
import { pupilsAtRisk, severalRisks } from './signal-risks';

/** Of the autumn for the first semester, else of the spring. */
export function signalReport(picture: SchoolPicture, { period }: ReportOptions): Report {
  const half = period === 'semester1' ? 0 : 1;
  const known = signalClasses(picture, half);
  const days = [...new Set(known.classes.map(({ day }) => day))].sort();
  const counted = { ...picture, classes: known.classes.map(({ digest }) => digest) };
  return {
    code: 'signal',
    title: words.title[half],
    facts: [
      ...commonFacts(counted, {
        pupils: known.classes.reduce((sum, { pupils }) => sum + pupils.length, 0),
      }),
      { label: words.day, value: days.join(', ') || words.noDay, isOpen: true },
    ],
    parts: [
      risksByClass(known),
      spreadByClass(known),
      spreadBySubject(known),
      passFailSubjects(known),
      pupilsAtRisk(known),
      severalRisks(known),
      reviewsByClass(known),
      commissionPart(known),
    ],
    leftOut: [
      ...uncountedSentences(picture),
      ...known.leftOut,
      ...problemSentences(counted, concernsSignals),
    ],
  };
}

/** Grades do not matter here, marks up to the day do; and the class head's reviews. */
function concernsSignals(problem: DigestProblem, digest: ClassDigest): boolean {
  const { code, sheet } = problem;
  if (code === 'marks-unreadable' || code === 'marks-undated') return true;
  if (code === 'grade-error' || code === 'grades-missing') return false;
  return sheet === reviewsSheet.sheet || concernsResults(problem, digest);
}
