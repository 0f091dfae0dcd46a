// Form F19 (S0-4.6): at the end of the year the class head tells the deputy how many pupils progressed, and proposes one.
import type { PupilRise, RiseCounts } from '../domain/class-rises';
import { meanRise } from '../domain/class-rises';
import { meanOf, rounded } from '../domain/share';
import { reportCommon } from '../text/lt/reports/common';
import { progressReport } from '../text/lt/reports/progress';
import { yearEndProgress as words } from '../text/lt/year-end-progress';
import type { Block } from './blocks';
import {
  type ClassHeading,
  classFields,
  head,
  listName,
  type Named,
  note,
  part,
  signatures,
  text,
  toWrite,
} from './progress-parts';

export interface YearEndRecord {
  readonly counts: RiseCounts;
  /** Who rose the most; several where they tie. */
  readonly nominees: readonly (Named & Pick<PupilRise, 'progress'>)[];
}

const LINES_OF_REASONS = 3;
const DIGITS = 2;

export const yearEndProgressDocument = (
  heading: ClassHeading,
  { counts, nominees }: YearEndRecord,
): readonly Block[] => [
  ...head(heading, words.annex, words.title),
  classFields(heading),
  { kind: 'paragraph', runs: [] },
  text(words.to),
  part(words.counts.title),
  ...countBlocks(counts),
  part(words.nominee.title),
  ...nomineeBlocks(nominees),
  toWrite(words.nominee.why, LINES_OF_REASONS),
  signatures([
    { role: words.signers.classHead, name: heading.classHead },
    { role: words.signers.deputy, name: '' },
  ]),
  note(words.clause),
];

function countBlocks(counts: RiseCounts): readonly Block[] {
  const { pupils, rose, same, fell, notCompared, marks, sum1, sum2 } = counts;
  const { columns, sentence, means, none } = words.counts;
  const compared = rose + same + fell;
  const shown = [
    [columns.pupils, pupils],
    [columns.compared, compared],
    [columns.rose, rose],
    [columns.same, same],
    [columns.fell, fell],
    [columns.notCompared, notCompared],
  ] as const;
  return [
    {
      kind: 'table',
      columns: shown.map(([title]) => ({ title, width: 16, align: 'center' })),
      rows: [shown.map(([, count]) => String(count))],
    },
    ...(compared === 0
      ? [text(none)]
      : [
          text(sentence(rose, compared)),
          text(means(meanText(sum1, marks), meanText(sum2, marks), changeText(counts))),
        ]),
  ];
}

function nomineeBlocks(nominees: YearEndRecord['nominees']): readonly Block[] {
  const { columns, none, tie, proposed, toWrite: question } = words.nominee;
  const [only] = nominees;
  if (!only) return [text(none), toWrite(question, 1)];
  const narrow = (title: string, width = 14) => ({ title, width, align: 'center' as const });
  return [
    {
      kind: 'table',
      columns: [
        narrow(columns.number, 6),
        { title: columns.pupil, width: 38 },
        narrow(columns.mean1),
        narrow(columns.mean2),
        narrow(columns.rise),
        narrow(columns.subjects),
      ],
      rows: nominees.map((pupil, index) => {
        const { sum1, sum2, subjects } = pupil.progress;
        return [
          String(index + 1),
          listName(pupil),
          meanText(sum1, subjects),
          meanText(sum2, subjects),
          changeText({ sum1, sum2, marks: subjects }),
          String(subjects),
        ];
      }),
    },
    // Among those who tie the class head chooses.
    ...(nominees.length > 1
      ? [text(tie(nominees.length)), toWrite(question, 1)]
      : [text(proposed(listName(only)))]),
  ];
}

const meanText = (sum: number, marks: number): string => reportCommon.mean(meanOf(sum, marks) ?? 0);
function changeText(counts: Pick<RiseCounts, 'marks' | 'sum1' | 'sum2'>): string {
  const rise = meanRise(counts);
  return rise ? progressReport.signed(rounded(rise, DIGITS)) : '';
}
