// Form F17 (S0-4.4): the class head's review of a month, of one pupil or of the whole class.
import type { MonthProgress, MonthReview, PupilProgress } from '../domain/class-progress';
import { isNegative } from '../domain/outcome';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import {
  type ClassHeading,
  classFields,
  fullName,
  head,
  listName,
  meanText,
  missedText,
  note,
  part,
  pupilFields,
  signatures,
  upperFirst,
} from './progress-parts';

const names = labels.fields.review;
const form = words.review;
const LONG_LINES = 3;

export const monthText = (month: string): string => upperFirst(words.month(labels.month(month), month));

export function reviewDocument(heading: ClassHeading, pupil: PupilProgress, month: string): readonly Block[] {
  const { review, figures } = monthOfPupil(pupil, month);
  const row = (label: string, value: string | undefined, lines = 1) =>
    [{ label, value: value ?? '', lines }] as const;
  return [
    ...head(heading, form.annex, form.title),
    pupilFields(heading, pupil),
    part(monthText(month)),
    {
      kind: 'fields',
      role: 'entry',
      rows: [
        [
          { label: names.date, value: review?.date ?? '', lines: 1 },
          { label: form.meanOfMonth, value: meanText(figures?.mean) },
        ],
        row(form.negatives, negativesText(pupil)),
        row(names.results, review?.results, LONG_LINES),
        row(words.missed.label, figures && missedText(figures)),
        row(names.attendance, review?.attendance, 2),
        row(names.praise, review?.praise, 2),
        row(names.comments, review?.comments, LONG_LINES),
        row(names.agreements, review?.agreements, LONG_LINES),
        row(names.agreedUntil, review?.agreedUntil),
        row(names.present, review?.present),
        row(names.commission, review ? yesNo(review.toCommission) : ''),
      ],
    },
    signatures([
      { role: words.signers.classHead, name: heading.classHead },
      { role: words.signers.pupil, name: fullName(pupil) },
      { role: words.signers.parents },
    ]),
    note(form.clause),
  ];
}

/** A row a pupil: for the class head alone. */
export function classReviewDocument(
  heading: ClassHeading,
  pupils: readonly PupilProgress[],
  month: string,
): readonly Block[] {
  const { columns } = form;
  const narrow = (title: string, width: number) => ({ title, width, align: 'center' as const });
  return [
    ...head(heading, form.annex, form.title),
    classFields(heading, monthText(month)),
    { kind: 'paragraph', runs: [] },
    {
      kind: 'table',
      density: 'dense',
      columns: [
        narrow(columns.number, 4),
        { title: columns.pupil, width: 17 },
        narrow(columns.mean, 6),
        narrow(columns.missed, 9),
        { title: columns.review, width: 28 },
        { title: columns.agreements, width: 20 },
        { title: columns.present, width: 10 },
        narrow(columns.commission, 6),
      ],
      rows: pupils.map((pupil, index) => [String(index + 1), ...classRow(pupil, month)]),
    },
    signatures([{ role: words.signers.classHead, name: heading.classHead }]),
    note(form.clause),
  ];
}

function classRow(pupil: PupilProgress, month: string): readonly string[] {
  const { review, figures } = monthOfPupil(pupil, month);
  const said = review ? [review.results, review.attendance, review.praise, review.comments] : [];
  const agreed = review
    ? [review.agreements, review.agreedUntil ? form.agreedUntil(review.agreedUntil) : '']
    : [];
  return [
    listName(pupil),
    meanText(figures?.mean),
    figures ? missedText(figures) : '',
    lines(said),
    lines(agreed),
    lines([review?.date ?? '', review?.present ?? '']),
    review?.toCommission ? words.yes : '',
  ];
}

function monthOfPupil(
  { reviews, months }: PupilProgress,
  month: string,
): { readonly review: MonthReview | undefined; readonly figures: MonthProgress | undefined } {
  return {
    review: reviews.find((one) => one.month === month),
    figures: months.find((one) => one.month === month),
  };
}

function negativesText({ subjects }: PupilProgress): string {
  const all = subjects.flatMap(({ subject, semester1, semester2 }) =>
    ([semester1, semester2] as const).flatMap((grade, index) =>
      isNegative(grade) ? [form.negative(subject, index === 0 ? 1 : 2, String(grade))] : [],
    ),
  );
  return all.join('; ') || form.noNegatives;
}

const yesNo = (yes: boolean): string => (yes ? words.yes : words.no);
const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');
