// Form F7: the MIP form of classes III–IV, reflections every two months (S3-48.2, 49, 50).
import type { PeriodEntry, PupilProgress } from '../domain/class-progress';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import { mipDocument } from './mip-parts';
import { type ClassHeading, meanText, missedText, onePageEach, part, upperFirst } from './progress-parts';

const names = labels.fields.reflections;
const STATEMENTS = ['aim', 'best', 'hardest', 'study', 'improve', 'need', 'future'] as const;
/** Two periods fit on a page. */
const STATEMENT_LINES = 1.7;

export const mipReflectionsDocument = (
  heading: ClassHeading,
  pupils: readonly PupilProgress[],
): readonly Block[] =>
  onePageEach(
    pupils.map((pupil) =>
      mipDocument(heading, pupil, {
        title: words.mip.reflections.title,
        clause: words.mip.reflections.clause,
        blocks: pupil.entries.flatMap(periodBlocks),
      }),
    ),
  );

function periodBlocks(entry: PeriodEntry): readonly Block[] {
  const { texts } = entry;
  return [
    part(upperFirst(labels.period(entry.period.months))),
    {
      kind: 'fields',
      role: 'entry',
      rows: [
        [
          { label: words.mean, value: meanText(entry.mean) },
          { label: words.missed.label, value: missedText(entry), lines: 1 },
        ],
        ...STATEMENTS.map(
          (name) => [{ label: names[name], value: texts[name] ?? '', lines: STATEMENT_LINES }] as const,
        ),
        [{ label: names.headNote, value: texts.headNote ?? '', lines: 1 }],
        [{ label: words.signedBy, value: '', lines: 1 }],
      ],
    },
  ];
}
