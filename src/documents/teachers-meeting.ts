// The class's teachers meet (S3-51.3, S0-4.5): what the class and each pupil need.
import type { TeachersView } from '../domain/audience';
import type { PupilNeeds } from '../domain/pupil-needs';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import { figureParts, namedParts, periodText } from './class-hour';
import {
  type ClassHeading,
  classFields,
  head,
  listName,
  meanText,
  note,
  part,
  signatures,
  text,
} from './progress-parts';
import { monthText } from './review-record';

const meeting = words.teachers;

export function teachersDocument(heading: ClassHeading, view: TeachersView, month: string): readonly Block[] {
  const { individual, decisions } = meeting;
  return [
    ...head(heading, meeting.annex, meeting.title),
    classFields(heading, monthText(month)),
    part(individual.title),
    text(meeting.summary(view.needs.length, view.pupils)),
    ...(view.needs.length === 0 ? [text(individual.none)] : [needsTable(view.needs)]),
    part(meeting.classNeeds),
    ...namedParts(view.figures),
    ...figureParts(view.figures),
    part(decisions.title),
    {
      kind: 'table',
      columns: [
        { title: decisions.columns.number, width: 6, align: 'center' },
        { title: decisions.columns.what, width: 54 },
        { title: decisions.columns.who, width: 24 },
        { title: decisions.columns.until, width: 16 },
      ],
      rows: [],
      emptyRows: 4,
    },
    signatures([{ role: words.signers.classHead, name: heading.classHead }]),
    note(meeting.note),
  ];
}

function needsTable(needs: readonly PupilNeeds[]): Block {
  const { columns } = meeting.individual;
  return {
    kind: 'table',
    density: 'dense',
    columns: [
      { title: columns.pupil, width: 18 },
      { title: columns.results, width: 30 },
      { title: columns.asks, width: 30 },
      { title: columns.agreed, width: 22 },
    ],
    rows: needs.map((one) => [listName(one), resultsText(one), asksText(one), agreedText(one)]),
  };
}

function resultsText({ negatives, fall, lower, missedUnjustified, unfinished }: PupilNeeds): string {
  const { individual } = meeting;
  return lines([
    negatives.length > 0
      ? individual.negatives(
          negatives
            .map(({ subject, semester, grade }) => words.review.negative(subject, semester, grade))
            .join('; '),
        )
      : '',
    fall ? individual.fall(meanText(fall.from), meanText(fall.to)) : '',
    lower.length > 0 ? individual.lower(lower.join(', ')) : '',
    missedUnjustified > 0 ? individual.missed(missedUnjustified) : '',
    unfinished.length > 0
      ? individual.unfinished(unfinished.map((id) => periodText(id).toLowerCase()).join(', '))
      : '',
  ]);
}

const asksText = ({ asks, help }: PupilNeeds): string =>
  lines([
    asks ? meeting.individual.asks(periodText(asks.periodId), asks.text) : '',
    ...help.map(({ subject, notes }) => meeting.individual.help(subject, notes)),
  ]);

const agreedText = ({ agreements, toCommission }: PupilNeeds): string =>
  lines([
    ...agreements.map(({ text: agreed, until }) => meeting.individual.agreement(agreed, until)),
    toCommission ? meeting.individual.commission : '',
  ]);

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');
