// Form F11 (S3-46.3): the draft of the director's order: who reviews the grade, until when.
import {
  type CommissionOrderTexts,
  commissionOrderWords as words,
} from '../../text/lt/forms/commission-order';
import { formWords } from '../../text/lt/forms/common';
import type { Block, Table } from '../blocks';
import type { FormOptions } from '../form-texts';
import { part } from '../progress-parts';
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
import { smallPrint } from './pupil-parts';
import type { AppealRecord } from './records';

/** `2027-01-26 Įsakymo dėl komisijos projektas – Petraitytė A. – Matematika` */
export const commissionOrderName = (record: AppealRecord): string => appealName(words.documentName, record);

export const commissionOrderDocument = (
  records: readonly AppealRecord[],
  options: FormOptions<CommissionOrderTexts>,
): readonly Block[] => ofEach(records, (record) => orderBlocks(record, options));

function orderBlocks(record: AppealRecord, options: FormOptions<CommissionOrderTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, appealValues(record, options));
  const { statements } = texts;
  const members = membersOf(record);
  return [
    ...formHead(texts, options.schoolName),
    centred(formWords.dateAndNumber(longDate(record.orderedOn), record.orderNumber)),
    ...placeOf(statements.place),
    ...clauses(statements.basis),
    ...clauses(statements.forming),
    gradeFields(record, [
      [labelled(words.fields.grade, record.grade), labelled(formWords.fields.period, record.period)],
      [
        labelled(words.fields.applicant, [record.applicant, record.relation].filter(Boolean).join(', ')),
        labelled(words.fields.filed, [record.filedOn, record.number].filter(Boolean).join(' Nr. ')),
      ],
    ]),
    part(words.members.title),
    membersTable(members),
    ...clauses(statements.duties),
    signedWithoutDate([{ role: formWords.signers.director, name: record.director }]),
    part(words.acquainted),
    signed([
      ...members.map(({ name }, index) => ({ role: index === 0 ? words.chair : words.member, name })),
      { role: formWords.signers.teacher, name: record.teacher },
    ]),
    ...smallPrint(texts),
  ];
}

const membersTable = (members: AppealRecord['commission']): Table => ({
  kind: 'table',
  density: members.some(({ name }) => name !== '') ? 'compact' : 'normal',
  columns: [
    { title: words.members.number, width: 6, align: 'center' },
    { title: words.members.name, width: 44 },
    { title: words.members.role, width: 50 },
  ],
  rows: members.map(({ name, role }, index) => [String(index + 1), name, role]),
});
