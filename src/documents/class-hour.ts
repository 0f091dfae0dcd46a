// Class hours (S3-51.1): a talk with one pupil, a group, the whole class. What may be shown is settled by
// domain/audience.ts: the whole class sees figures, and nobody's name or words.
import type { ChildView, GroupView } from '../domain/audience';
import type { ClassFigures, ConcealedCount } from '../domain/class-figures';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import { agreementsPart, gradesPart, monthsPart, ownWordsPart } from './child-parts';
import {
  type ClassHeading,
  classFields,
  field,
  fullName,
  head,
  listName,
  meanText,
  note,
  part,
  pupilFields,
  signatures,
  text,
  toWrite,
  upperFirst,
} from './progress-parts';

const hour = words.classHour;

/** The median of others is no part of a talk about one's own progress. */
export const ownClassHourDocument = (heading: ClassHeading, { child }: ChildView): readonly Block[] => [
  ...head(heading, hour.annex, hour.own.title),
  pupilFields(heading, child),
  ...gradesPart(child),
  ...monthsPart({ child, medians: [] }),
  ...ownWordsPart(child, words.child.own.title),
  ...agreementsPart(child),
  toWrite(words.child.notes.agreed, 3),
  signatures([
    { role: words.signers.pupil, name: fullName(child) },
    { role: words.signers.classHead, name: heading.classHead },
  ]),
  note(hour.note),
];

export const groupClassHourDocument = (
  heading: ClassHeading,
  { members, figures }: GroupView,
): readonly Block[] => [
  ...head(heading, hour.annex, hour.group.title),
  {
    kind: 'fields',
    rows: [
      [field('class', heading.className), field('schoolYear', heading.schoolYear)],
      [field('classHead', heading.classHead), field('group', hour.groupOf(members.length))],
    ],
  },
  part(hour.group1),
  {
    kind: 'table',
    columns: [
      { title: hour.members.number, width: 6, align: 'center' },
      { title: hour.members.pupil, width: 30 },
      { title: hour.members.agreed, width: 44 },
      { title: hour.members.signature, width: 20 },
    ],
    rows: members.map((member, index) => [String(index + 1), listName(member)]),
  },
  ...namedParts(figures),
  ...monthMeans(figures, hour.figures.months.group),
  toWrite(hour.agreed, 4),
  note(`${hour.conceal} ${hour.note}`),
];

export const wholeClassHourDocument = (heading: ClassHeading, view: ClassFigures): readonly Block[] => [
  ...head(heading, hour.annex, hour.whole.title),
  classFields(heading),
  ...figureParts(view),
  ...namedParts(view),
  toWrite(hour.agreed, 3),
  note(`${hour.conceal} ${hour.note}`),
];

/** Figures of the class, also for its teachers. */
export function figureParts(view: ClassFigures): readonly Block[] {
  const { change, subjects, filled } = hour.figures;
  const narrow = (title: string) => ({ title, width: 15, align: 'center' as const });
  return [
    ...monthMeans(view, hour.figures.months.title),
    part(subjects.title),
    {
      kind: 'table',
      density: 'compact',
      columns: [
        { title: subjects.columns.subject, width: 40 },
        narrow(subjects.columns.mean1),
        narrow(subjects.columns.mean2),
        narrow(subjects.columns.negative1),
        narrow(subjects.columns.negative2),
      ],
      rows: view.subjects.map(({ subject, means, negatives }) => [
        subject,
        ...means.map((mean) => meanText(mean) || words.unknown),
        ...negatives.map(countOf),
      ]),
    },
    ...(view.change
      ? [
          part(change.title),
          text(change.text(countOf(view.change.rose), countOf(view.change.same), countOf(view.change.fell))),
        ]
      : []),
    part(filled.title),
    text(
      view.filled
        .map(({ periodId, done }) => filled.text(periodText(periodId), done, view.pupils))
        .join('; '),
    ),
  ];
}

export function namedParts({ hardest, strongest }: ClassFigures): readonly Block[] {
  const { figures } = hour;
  const list = (named: ClassFigures['hardest'], none: string): readonly Block[] =>
    named.length === 0
      ? [text(none)]
      : named.map(({ subject, pupils }) => text(`– ${figures.named(subject, pupils)}`));
  return [
    part(figures.hardest.title),
    ...list(hardest, figures.hardest.none),
    part(figures.strongest.title),
    ...list(strongest, figures.strongest.none),
  ];
}

function monthMeans({ months }: ClassFigures, title: string): readonly Block[] {
  const known = months.filter(({ mean }) => mean !== undefined);
  if (known.length === 0) return [];
  const { month, mean } = hour.figures.months;
  return [
    part(title),
    {
      kind: 'table',
      density: 'compact',
      columns: [
        { title: month, width: 22 },
        ...known.map((one) => ({ title: labels.month(one.month), width: 11, align: 'center' as const })),
      ],
      rows: [[mean, ...known.map((one) => meanText(one.mean))]],
    },
  ];
}

const countOf = (count: ConcealedCount): string => (count === 'few' ? words.few : String(count));

/** `2026-09_10` → „Rugsėjis–spalis“. */
export const periodText = (id: string): string =>
  upperFirst(labels.period([id.slice(5, 7), id.slice(8, 10)].filter(Boolean).map(Number)));
