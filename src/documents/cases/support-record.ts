// Form F2 (S3-43, 44; annex 2): what help was given, a row a meeting.
import { formWords } from '../../text/lt/forms/common';
import { type SupportTexts, supportWords } from '../../text/lt/forms/support-record';
import type { Block, Table } from '../blocks';
import type { FormOptions } from '../form-texts';
import { filledTexts, formHead, labelled, ofEach, signed } from './parts';
import {
  asked,
  dateAndNumber,
  emptyRows,
  periodText,
  pupilDocumentName,
  pupilFields,
  pupilValues,
  smallPrint,
  withLongTextsBelow,
} from './pupil-parts';
import type { SupportRecord } from './records';

const MEETING_ROWS = 7;

export const supportDocumentName = (record: SupportRecord): string =>
  pupilDocumentName(supportWords.documentName, record);

export const supportDocument = (
  records: readonly SupportRecord[],
  options: FormOptions<SupportTexts>,
): readonly Block[] => ofEach(records, (record) => supportBlocks(record, options));

function supportBlocks(record: SupportRecord, options: FormOptions<SupportTexts>): readonly Block[] {
  const { fields, meetings } = supportWords;
  const period = periodText(record.from, record.to);
  const texts = filledTexts(options.texts, pupilValues(record, options, { laikotarpis: period }));
  const { signers } = formWords;
  return [
    ...formHead(texts, options.schoolName),
    dateAndNumber(record),
    pupilFields(record, [
      [labelled(fields.provider, record.provider), labelled(formWords.fields.period, period)],
      [labelled(fields.basis, record.basis)],
    ]),
    { kind: 'heading', level: 2, text: meetings },
    ...withLongTextsBelow(meetingTable(record)),
    ...asked(texts.statements.outcome, 1, record.outcome),
    ...asked(texts.statements.next, 2),
    signed([
      { role: signers.teacher, name: record.teacher },
      { role: signers.pupil, name: record.pupil },
      { role: signers.classHead, name: record.classHead },
      { role: signers.parents },
    ]),
    ...smallPrint(texts),
  ];
}

function meetingTable({ meetings }: SupportRecord): Table {
  const { columns } = supportWords;
  return {
    kind: 'table',
    columns: [
      { title: columns.date, width: 13, align: 'center' },
      { title: columns.minutes, width: 9, align: 'center' },
      { title: columns.topic, width: 25 },
      { title: columns.form, width: 16 },
      { title: columns.participation, width: 13 },
      { title: columns.result, width: 12 },
      { title: columns.signature, width: 12 },
    ],
    rows: meetings.map(({ date, minutes, topic, form, participation, result }) => [
      date,
      minutes,
      topic,
      form,
      participation,
      result,
    ]),
    emptyRows: emptyRows(meetings.length, MEETING_ROWS),
  };
}
