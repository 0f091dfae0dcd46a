// Plans (S3-41), appeals (S3-46), changes of course (S3-32, 33) and extra work (S3-34) of the whole year: how far they
// are and whether they keep their days.
import { casesReport as words } from '../../text/lt/reports/cases';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { CASE_KINDS_OF_REPORT, CASE_SHEETS, countedClass, isUnread, strangersIn } from './case-kinds';
import { decisionsPart, statesPart, timingPart } from './case-parts';
import { commonFacts } from './facts';
import { latePart } from './late-cases';
import { problemSentences, uncountedSentences } from './left-out';
import type { Report } from './report';
import type { SchoolPicture } from './school-picture';

export function casesReport(picture: SchoolPicture): Report {
  const classes = picture.classes.map(countedClass);
  return {
    code: 'cases',
    title: words.title,
    facts: commonFacts(picture),
    parts: [
      ...CASE_KINDS_OF_REPORT.flatMap((kind) => [
        timingPart(classes, kind),
        statesPart(classes, kind),
        ...(kind.name === 'appeals' ? [decisionsPart(classes, kind)] : []),
      ]),
      latePart(picture.classes),
    ],
    leftOut: [
      ...uncountedSentences(picture),
      ...picture.classes.flatMap((digest) => {
        const unread = CASE_SHEETS.filter((sheet) => isUnread(digest, sheet));
        return [
          ...(unread.length > 0 ? [words.leftOut.unread(digest.className, unread)] : []),
          ...strangersIn(digest),
        ];
      }),
      ...problemSentences(
        picture,
        ({ sheet, code }) =>
          sheet === pupilsSheet.sheet || (CASE_SHEETS.includes(sheet) && code !== 'pupil-unknown'),
      ),
    ],
  };
}
