// Form F6: the MIP form of classes I–II, a block a month (S3-48.1, 49, 50).
import type { PeriodEntry, PupilProgress } from '../domain/class-progress';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import { mipDocument } from './mip-parts';
import { type ClassHeading, meanText, missedText, onePageEach, part, upperFirst } from './progress-parts';

const names = labels.fields.monthly;

/** One pupil's form, or those of several, each from a new page. */
export const mipFormDocument = (heading: ClassHeading, pupils: readonly PupilProgress[]): readonly Block[] =>
  onePageEach(
    pupils.map((pupil) =>
      mipDocument(heading, pupil, {
        title: words.mip.monthly.title,
        clause: words.mip.monthly.clause,
        blocks: pupil.entries.flatMap(monthBlocks),
      }),
    ),
  );

/** A month fits a third of a page when it is empty; portrait paper has no room for its ten columns side by side. */
function monthBlocks(entry: PeriodEntry): readonly Block[] {
  const { texts } = entry;
  const own = (field: keyof typeof names, lines: number) => ({
    label: names[field],
    value: texts[field] ?? '',
    lines,
  });
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
        [own('strongest', 1)],
        [own('difficulties', 1)],
        [own('praise', 1)],
        [own('done', 1)],
        [own('nextGoal', 1)],
        [own('headNote', 1)],
        [{ label: words.signedBy, value: '', lines: 1 }],
      ],
    },
  ];
}
