// Form F13 (S3-46.5–46.8): the commission's meeting: who was there, the tasks, each member's score, the final grade.
import { type AppealProtocolTexts, appealProtocolWords as words } from '../../text/lt/forms/appeal-protocol';
import { formWords, gradeWrittenOut } from '../../text/lt/forms/common';
import type { Block, Field, Table } from '../blocks';
import type { FormOptions } from '../form-texts';
import { part, text } from '../progress-parts';
import { appealName, appealValues, gradeFields, membersOf } from './appeal-parts';
import {
  centred,
  clauses,
  filledTexts,
  formHead,
  labelled,
  longDate,
  ofEach,
  placeOf,
  signed,
  signedWithoutDate,
} from './parts';
import { asked, smallPrint } from './pupil-parts';
import type { AppealRecord } from './records';

/** `2027-01-29 Komisijos protokolas – Petraitytė A. – Matematika` */
export const appealProtocolName = (record: AppealRecord): string => appealName(words.documentName, record);

export const appealProtocolDocument = (
  records: readonly AppealRecord[],
  options: FormOptions<AppealProtocolTexts>,
): readonly Block[] => ofEach(records, (record) => protocolBlocks(record, options));

function protocolBlocks(record: AppealRecord, options: FormOptions<AppealProtocolTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, appealValues(record, options));
  const { statements } = texts;
  const members = membersOf(record);
  return [
    ...formHead(texts, options.schoolName),
    centred(formWords.dateAndNumber(longDate(record.decidedOn), '')),
    ...placeOf(statements.place),
    ...opening(record),
    part(words.agenda),
    ...clauses(statements.agenda),
    part(words.considered),
    gradeFields(record, [
      [labelled(words.fields.grade, record.grade), labelled(formWords.fields.period, record.period)],
      [
        labelled(words.fields.applicant, [record.applicant, record.relation].filter(Boolean).join(', ')),
        labelled(words.fields.filed, [record.filedOn, record.number].filter(Boolean).join(' Nr. ')),
      ],
      [labelled(words.fields.meeting, record.meeting), minutes(record)],
    ]),
    ...asked(words.essence, 2, record.essence),
    ...clauses(statements.considered),
    ...asked(statements.tasks, 3, record.tasks),
    part(words.scores.title),
    scores(members),
    part(words.decided),
    {
      kind: 'fields',
      rows: [
        [
          labelled(words.fields.finalGrade, gradeWrittenOut(record.finalGrade)),
          labelled(words.fields.decidedOn, record.decidedOn),
        ],
      ],
    },
    ...clauses(statements.decided),
    ...asked(statements.decision, 3, record.decision),
    signedWithoutDate(
      members.map(({ name }, index) => ({
        role: index === 0 ? words.signers.chair : words.signers.member,
        name,
      })),
    ),
    part(words.acquainted.title),
    ...(record.informedOn === '' ? [] : [text(words.acquainted.informed(longDate(record.informedOn)))]),
    signed([
      { role: words.acquainted.pupil, name: record.pupil },
      { role: words.acquainted.applicant, name: isPupil(record) ? '' : record.applicant },
      { role: words.acquainted.teacher, name: record.teacher },
    ]),
    ...smallPrint(texts),
  ];
}

function opening({ meeting, orderedOn, orderNumber, commission }: AppealRecord): readonly Block[] {
  const { toWrite } = formWords;
  const names = (attended: boolean): string =>
    commission
      .filter((member) => member.attended === attended)
      .map(({ name }) => name)
      .join(', ');
  const isCounted = names(true) !== '';
  return [
    words.held(longDate(meeting)),
    words.formed(longDate(orderedOn), orderNumber || toWrite),
    words.chair(commission[0]?.name || toWrite + toWrite),
    words.attended(isCounted ? names(true) : toWrite.repeat(4)),
    ...(isCounted && names(false) !== '' ? [words.absent(names(false))] : []),
  ].flatMap(clauses);
}

const minutes = ({ minutes }: AppealRecord): Field =>
  labelled(words.fields.minutes, minutes && words.minutes(minutes));

const isPupil = ({ applicant, pupil }: AppealRecord): boolean => applicant === pupil;

/** Who was there is written by hand until it has been counted. */
function scores(members: AppealRecord['commission']): Table {
  const { columns } = words.scores;
  const isCounted = members.some(({ attended }) => attended);
  const presence = (attended: boolean): string => (attended ? formWords.yes : formWords.no);
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 6, align: 'center' },
      { title: columns.name, width: 36 },
      { title: columns.role, width: 34 },
      { title: columns.attended, width: 12, align: 'center' },
      { title: columns.score, width: 12, align: 'center' },
    ],
    rows: members.map(({ name, role, attended, score }, index) => [
      String(index + 1),
      name,
      role,
      isCounted ? presence(attended) : '',
      score,
    ]),
  };
}
