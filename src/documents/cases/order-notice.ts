// Form F20 (S3-45): parents are told of the order about their child's promotion, and sign that they were.
import { formWords, gradeWrittenOut } from '../../text/lt/forms/common';
import { type OrderNoticeTexts, orderNoticeWords as words } from '../../text/lt/forms/order-notice';
import type { Block } from '../blocks';
import { documentName, shortName } from '../document-name';
import type { FormOptions } from '../form-texts';
import { part, text } from '../progress-parts';
import {
  captioned,
  centred,
  clauses,
  filledTexts,
  formHead,
  headingValues,
  labelled,
  longDate,
  ofEach,
  signed,
} from './parts';
import { smallPrint } from './pupil-parts';
import type { OrderNotice } from './records';

/** Rows to write in where the council has not decided yet. */
const ROWS_TO_WRITE = 3;

/** `2027-06-18 Pranešimas apie įsakymą – Petraitytė A.` */
export const orderNoticeName = ({ preparedOn, firstName, lastName }: OrderNotice): string =>
  documentName(preparedOn, words.documentName, [shortName(firstName, lastName)]);

export const orderNoticeDocument = (
  records: readonly OrderNotice[],
  options: FormOptions<OrderNoticeTexts>,
): readonly Block[] => ofEach(records, (record) => noticeBlocks(record, options));

function noticeBlocks(record: OrderNotice, options: FormOptions<OrderNoticeTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, {
    ...headingValues(record, options),
    mokinys: record.pupil,
    terminas: longDate(record.informUntil, ''),
  });
  const { fields } = formWords;
  return [
    ...formHead(texts, options.schoolName),
    centred(formWords.dateAndNumber(record.preparedOn, record.number)),
    captioned(record.guardians, words.guardians),
    ...clauses(texts.statements.notice),
    {
      kind: 'fields',
      rows: [
        [labelled(fields.pupil, record.pupil), labelled(fields.className, record.className)],
        [labelled(fields.classHead, record.classHead), labelled(fields.schoolYear, record.schoolYear)],
        [
          labelled(words.fields.order, [record.orderedOn, record.order].filter(Boolean).join(' Nr. ')),
          labelled(words.fields.informUntil, record.informUntil),
        ],
        [{ ...labelled(words.fields.decision, record.decision), lines: 2 }],
      ],
    },
    part(words.negatives.title),
    ...negatives(record),
    ...clauses(texts.statements.acquainted),
    signed([
      { role: words.signers.parents, name: onlyOne(record.guardians) },
      { role: words.signers.classHead, name: record.classHead },
    ]),
    ...smallPrint(texts),
  ];
}

/** One of several signs, and writes which. */
const onlyOne = (names: string): string => (/[,;\n]/.test(names) ? '' : names);

function negatives({ negatives: all, decision }: OrderNotice): readonly Block[] {
  if (all.length === 0 && decision !== '') return [text(words.negatives.none)];
  const { columns } = words.negatives;
  return [
    {
      kind: 'table',
      density: all.length > 0 ? 'compact' : 'normal',
      columns: [
        { title: columns.number, width: 8, align: 'center' },
        { title: columns.subject, width: 60 },
        { title: columns.grade, width: 32, align: 'center' },
      ],
      rows: all.map(({ subject, grade }, index) => [String(index + 1), subject, gradeWrittenOut(grade)]),
      emptyRows: all.length > 0 ? 0 : ROWS_TO_WRITE,
    },
  ];
}
