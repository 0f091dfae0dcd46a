// What one child's own results look like: to the pupil in a talk at a class hour (S3-51.1), to the parents (51.2).
import type { ChildView } from '../domain/audience';
import type { PeriodEntry, PupilProgress } from '../domain/class-progress';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block, Table } from './blocks';
import {
  changeText,
  countText,
  meanText,
  note,
  outcomeText,
  part,
  signalText,
  upperFirst,
} from './progress-parts';

const child = words.child;

export const gradesPart = ({ subjects, expectations }: PupilProgress): readonly Block[] => {
  const { columns } = child.grades;
  const narrow = (title: string) => ({ title, width: 10, align: 'center' as const });
  return [
    part(child.grades.title),
    {
      kind: 'table',
      density: 'compact',
      columns: [
        { title: columns.subject, width: 28 },
        narrow(columns.goal),
        narrow(columns.signal1),
        narrow(columns.semester1),
        narrow(columns.signal2),
        narrow(columns.semester2),
        narrow(columns.change),
        narrow(columns.annual),
      ],
      rows: subjects.map(({ subject, semester1, semester2, annual, signals }) => {
        const expected = expectations.find((one) => one.subject === subject);
        const goals = [expected?.goal1 ?? '', expected?.goalAnnual ?? ''];
        return [
          subject,
          goals.some(Boolean) ? goals.map((goal) => goal || words.unknown).join(' / ') : '',
          signalText(signals[0]),
          outcomeText(semester1),
          signalText(signals[1]),
          outcomeText(semester2),
          changeText(semester1, semester2),
          outcomeText(annual),
        ];
      }),
    },
  ];
};

/** Months in which there is something to show. */
export function monthsPart({ child: { months }, medians }: ChildView): readonly Block[] {
  const { columns } = child.months;
  const withMedian = medians.some((median) => median !== undefined);
  const narrow = (title: string) => ({ title, width: 18, align: 'center' as const });
  const rows = months.flatMap((one, index) => {
    const { month, mean, missedJustified, missedUnjustified } = one;
    if ([mean, missedJustified, missedUnjustified].every((figure) => figure === undefined)) return [];
    return [
      [
        upperFirst(labels.month(month)),
        meanText(mean),
        ...(withMedian ? [meanText(medians[index])] : []),
        countText(missedJustified),
        countText(missedUnjustified),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    density: 'compact',
    columns: [
      { title: columns.month, width: 24 },
      narrow(columns.mean),
      ...(withMedian ? [narrow(columns.median)] : []),
      narrow(columns.missed),
      narrow(columns.missedUnjustified),
    ],
    rows,
  };
  return [part(child.months.title), table, ...(withMedian ? [note(child.months.median)] : [])];
}

const OWN_WORDS = [
  'strongest',
  'best',
  'difficulties',
  'hardest',
  'done',
  'improve',
  'nextGoal',
  'need',
] as const;
const LABELS: Readonly<Record<string, string>> = { ...labels.fields.monthly, ...labels.fields.reflections };

/** What the child wrote in the last period in which they wrote anything. */
export function ownWordsPart({ entries }: PupilProgress, title: string): readonly Block[] {
  const written = entries.filter(hasOwnWords);
  const last = written[written.length - 1];
  if (!last) return [part(title), { kind: 'paragraph', runs: [{ text: child.nothingWritten }] }];
  return [
    part(`${title} (${labels.period(last.period.months)})`),
    {
      kind: 'fields',
      role: 'entry',
      rows: OWN_WORDS.flatMap((name) => {
        const own = last.texts[name] ?? '';
        return own === '' ? [] : [[{ label: LABELS[name] ?? name, value: own }] as const];
      }),
    },
  ];
}

const hasOwnWords = ({ texts }: PeriodEntry): boolean => OWN_WORDS.some((name) => (texts[name] ?? '') !== '');

export function agreementsPart({ reviews }: PupilProgress): readonly Block[] {
  const { columns } = words.progressForm.agreements;
  return [
    part(child.agreements.title),
    {
      kind: 'table',
      columns: [
        { title: columns.date, width: 14, align: 'center' },
        { title: columns.agreement, width: 46 },
        { title: columns.until, width: 14, align: 'center' },
        { title: columns.present, width: 26 },
      ],
      rows: reviews
        .filter(({ agreements }) => agreements !== '')
        .map(({ date, month, agreements, agreedUntil, present }) => [
          date ?? month,
          agreements,
          agreedUntil ?? '',
          present,
        ]),
      emptyRows: 2,
    },
  ];
}
