// Form F9 (S0-4.2, annex 2): a subject's teacher follows the progress of each pupil.
import type { PupilProgress, SubjectTalk } from '../domain/class-progress';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block } from './blocks';
import {
  belowTable,
  type ClassHeading,
  changeText,
  field,
  head,
  inCell,
  listName,
  note,
  outcomeText,
  signalText,
  signatures,
} from './progress-parts';

export interface SubjectForm {
  readonly subject: string;
  readonly teacher: string;
  /** Those who learn it, in the order of the class's list. */
  readonly pupils: readonly PupilProgress[];
}

/** For pupils who come later. */
const EMPTY_ROWS = 2;

export function subjectProgressDocument(heading: ClassHeading, form: SubjectForm): readonly Block[] {
  const { columns, annex, title, clause } = words.subjectForm;
  const narrow = (name: string, width: number) => ({ title: name, width, align: 'center' as const });
  return [
    ...head(heading, annex, title),
    {
      kind: 'fields',
      rows: [
        [field('subject', form.subject), field('class', heading.className)],
        [field('teacher', form.teacher), field('schoolYear', heading.schoolYear)],
      ],
    },
    { kind: 'paragraph', runs: [] },
    {
      kind: 'table',
      density: 'dense',
      toWrite: true,
      columns: [
        narrow(columns.number, 4),
        { title: columns.pupil, width: 19 },
        narrow(columns.start, 8),
        narrow(columns.aim, 8),
        narrow(columns.talk1, 8),
        narrow(columns.signal1, 8),
        narrow(columns.semester1, 5),
        narrow(columns.talk2, 8),
        narrow(columns.signal2, 8),
        narrow(columns.semester2, 5),
        narrow(columns.change, 7),
        { title: columns.help, width: 16 },
      ],
      rows: form.pupils.map((pupil, index) => [String(index + 1), ...rowOf(pupil, form.subject)]),
      emptyRows: EMPTY_ROWS,
    },
    ...belowTable(form.pupils.map((pupil) => ({ of: listName(pupil), said: helpOf(pupil, form.subject) }))),
    signatures([{ role: words.signers.teacher, name: form.teacher }]),
    note(clause),
  ];
}

function rowOf(pupil: PupilProgress, subject: string): readonly string[] {
  const own = pupil.subjects.find((one) => one.subject === subject);
  const expected = pupil.expectations.find((one) => one.subject === subject);
  const talk = (kind: SubjectTalk['kind']) => talkOf(pupil, subject, kind);
  const aims = [expected?.goal1, expected?.goalAnnual].map((goal) => goal || words.unknown);
  return [
    listName(pupil),
    expected?.lastAnnual ?? '',
    aims.every((goal) => goal === words.unknown) ? '' : aims.join(' / '),
    dayText(talk('september')?.date),
    signalText(own?.signals[0]),
    outcomeText(own?.semester1 ?? ''),
    dayText(talk('february')?.date),
    signalText(own?.signals[1]),
    outcomeText(own?.semester2 ?? ''),
    own ? changeText(own.semester1, own.semester2) : '',
    inCell(helpOf(pupil, subject)),
  ];
}

const talkOf = ({ talks }: PupilProgress, subject: string, kind: SubjectTalk['kind']) =>
  talks.find((one) => one.kind === kind && one.subject === subject);
const helpOf = (pupil: PupilProgress, subject: string): string => talkOf(pupil, subject, 'help')?.notes ?? '';

/** The year stands above: `09-14`. */
const dayText = (date: string | undefined): string => date?.slice('2026-'.length) ?? '';
