// Form F5 (S3-34; annex 5): tasks of an extra work, its mark, what is proposed to the council.
import { formWords, gradeWrittenOut } from '../../text/lt/forms/common';
import { type ExtraWorkMarkTexts, extraWorkMarkWords as words } from '../../text/lt/forms/extra-work-mark';
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
  sentence,
  smallPrint,
  withLongTextsBelow,
} from './pupil-parts';
import type { ExtraWorkRecord } from './records';

const TASK_ROWS = 6;

export const extraWorkMarkName = (record: ExtraWorkRecord): string =>
  pupilDocumentName(words.documentName, record);

export const extraWorkMarkDocument = (
  records: readonly ExtraWorkRecord[],
  options: FormOptions<ExtraWorkMarkTexts>,
): readonly Block[] => ofEach(records, (record) => markBlocks(record, options));

function markBlocks(record: ExtraWorkRecord, options: FormOptions<ExtraWorkMarkTexts>): readonly Block[] {
  const { fields } = words;
  const period = periodText(record.from, record.to);
  const values = { laikotarpis: period, įvertinimas: record.grade, terminas: record.to };
  const texts = filledTexts(options.texts, pupilValues(record, options, values));
  const { signers } = formWords;
  return [
    ...formHead(texts, options.schoolName),
    dateAndNumber(record),
    pupilFields(record, [
      [
        labelled(fields.order, words.order(record.orderedOn, record.order)),
        labelled(fields.lastAnnual, gradeWrittenOut(record.lastAnnual)),
      ],
      [labelled(formWords.fields.period, period)],
    ]),
    { kind: 'heading', level: 2, text: words.lines },
    ...withLongTextsBelow(taskTable(record)),
    { kind: 'paragraph', runs: [] },
    { kind: 'fields', rows: [[labelled(fields.grade, gradeWrittenOut(record.grade))]] },
    { kind: 'paragraph', runs: [] },
    ...sentence(texts.statements.conclusion),
    ...asked(texts.statements.proposal, 2, record.proposal),
    signed([
      { role: signers.teacher, name: record.teacher },
      { role: signers.pupil, name: record.pupil },
      { role: signers.parents },
      { role: signers.classHead, name: record.classHead },
    ]),
    ...smallPrint(texts),
  ];
}

function taskTable({ lines }: ExtraWorkRecord): Table {
  const { columns } = words;
  return {
    kind: 'table',
    columns: [
      { title: formWords.number, width: 5, align: 'center' },
      { title: columns.topic, width: 27 },
      { title: columns.task, width: 29 },
      { title: columns.consultation, width: 13, align: 'center' },
      { title: columns.settledOn, width: 13, align: 'center' },
      { title: columns.mark, width: 13, align: 'center' },
    ],
    rows: lines.map(({ topic, task, consultation, settledOn, mark }, index) => [
      String(index + 1),
      topic,
      task,
      consultation,
      settledOn,
      mark,
    ]),
    emptyRows: emptyRows(lines.length, TASK_ROWS),
  };
}
