// Form F8 (S0-4.1, annex 1): what a pupil aimed at and reached in every subject, and what was agreed.
import type { PupilProgress, SubjectProgress } from '../domain/class-progress';
import type { SchoolDate } from '../domain/school-date';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block, Table } from './blocks';
import {
  belowTable,
  type ClassHeading,
  fullName,
  head,
  inCell,
  note,
  onePageEach,
  outcomeText,
  part,
  pupilFields,
  signalText,
  signatures,
  text,
  toWrite,
} from './progress-parts';

/** `signals`: the days of the settings; undefined where they have none. */
export interface SignalDays {
  readonly signals: readonly [SchoolDate | undefined, SchoolDate | undefined];
}

const LINES = 2;
const EMPTY_AGREEMENTS = 3;
/** Subjects that the class does not have are left to be written in. */
const EMPTY_SUBJECTS = 1;

export const progressFormDocument = (
  heading: ClassHeading & SignalDays,
  pupils: readonly PupilProgress[],
): readonly Block[] => onePageEach(pupils.map((pupil) => progressForm(heading, pupil)));

function progressForm(heading: ClassHeading & SignalDays, pupil: PupilProgress): readonly Block[] {
  const form = words.progressForm;
  const [autumn, spring] = heading.signals;
  const dates = autumn || spring ? form.signalDates(autumn ?? '', spring ?? '') : '';
  return [
    ...head(heading, form.annex, form.title),
    pupilFields(heading, pupil),
    part(form.results),
    results(pupil),
    ...belowTable(pupil.subjects.map(({ subject }) => ({ of: subject, said: commentOf(pupil, subject) }))),
    ...lastWords(pupil, ['strongest', 'best'], form.strengths),
    ...lastWords(pupil, ['difficulties', 'hardest'], form.improve),
    part(form.agreements.title),
    agreements(pupil),
    signatures([
      { role: words.signers.pupil, name: fullName(pupil) },
      { role: words.signers.classHead, name: heading.classHead },
      { role: words.signers.parents },
    ]),
    note(`${form.signalNote(dates)} ${form.clause}`),
  ];
}

function results(pupil: PupilProgress): Table {
  const { columns } = words.progressForm;
  const narrow = (title: string, width: number) => ({ title, width, align: 'center' as const });
  return {
    kind: 'table',
    density: 'dense',
    toWrite: true,
    columns: [
      { title: columns.subject, width: 20 },
      narrow(columns.goal1, 8),
      narrow(columns.signal1, 9),
      narrow(columns.semester1, 7),
      narrow(columns.goalAnnual, 8),
      narrow(columns.signal2, 9),
      narrow(columns.semester2, 8),
      narrow(columns.annual, 7),
      { title: columns.comment, width: 24 },
    ],
    rows: pupil.subjects.map((subject) => resultRow(pupil, subject)),
    emptyRows: EMPTY_SUBJECTS,
  };
}

const commentOf = ({ expectations }: PupilProgress, subject: string): string =>
  expectations.find((one) => one.subject === subject)?.how ?? '';

function resultRow(pupil: PupilProgress, own: SubjectProgress): readonly string[] {
  const expected = pupil.expectations.find(({ subject }) => subject === own.subject);
  return [
    own.subject,
    expected?.goal1 ?? '',
    signalText(own.signals[0]),
    outcomeText(own.semester1),
    expected?.goalAnnual ?? '',
    signalText(own.signals[1]),
    outcomeText(own.semester2),
    outcomeText(own.annual),
    inCell(commentOf(pupil, own.subject)),
  ];
}

/** What the pupil said last of it in the MIP form, with its period; else lines to write on. */
function lastWords(
  { entries }: PupilProgress,
  fields: readonly string[],
  question: string,
): readonly Block[] {
  const said = entries.flatMap(({ period, texts }) =>
    fields.flatMap((name) => {
      const own = texts[name] ?? '';
      return own === '' ? [] : [{ own, from: labels.period(period.months) }];
    }),
  );
  const last = said[said.length - 1];
  if (!last) return [toWrite(question, LINES)];
  return [text(question), text(`${last.own} ${words.progressForm.from(last.from)}`), toWrite('', 1)];
}

function agreements({ reviews }: PupilProgress): Table {
  const { columns } = words.progressForm.agreements;
  return {
    kind: 'table',
    columns: [
      { title: columns.date, width: 14, align: 'center' },
      { title: columns.agreement, width: 46 },
      { title: columns.until, width: 14, align: 'center' },
      { title: columns.present, width: 26 },
    ],
    rows: reviews
      .filter((review) => review.agreements !== '')
      .map((review) => [
        review.date ?? review.month,
        review.agreements,
        review.agreedUntil ?? '',
        review.present,
      ]),
    emptyRows: EMPTY_AGREEMENTS,
  };
}
