// Form F4 (S3-32, 33; annex 4): points of the settlement's parts and the mark that they give.
import { addDecimals, decimal, parseDecimal } from '../../domain/decimal';
import { formWords, gradeWrittenOut } from '../../text/lt/forms/common';
import {
  type CourseChangeMarkTexts,
  courseChangeMarkWords as words,
} from '../../text/lt/forms/course-change-mark';
import { courseChangeFields } from '../../text/lt/forms/course-change-task';
import { formatDecimal } from '../../text/number';
import type { Block, Table } from '../blocks';
import type { FormOptions } from '../form-texts';
import { courseChangeFieldTable, courseChangeSigners } from './course-change-parts';
import { filledTexts, formHead, labelled, ofEach, signed } from './parts';
import {
  asked,
  chosen,
  dateAndNumber,
  emptyRows,
  pupilDocumentName,
  pupilValues,
  smallPrint,
  withLongTextsBelow,
} from './pupil-parts';
import type { CourseChangeRecord } from './records';

const PART_ROWS = 5;

export const courseChangeMarkName = (record: CourseChangeRecord): string =>
  pupilDocumentName(words.documentName, record);

export const courseChangeMarkDocument = (
  records: readonly CourseChangeRecord[],
  options: FormOptions<CourseChangeMarkTexts>,
): readonly Block[] => ofEach(records, (record) => markBlocks(record, options));

function markBlocks(
  record: CourseChangeRecord,
  options: FormOptions<CourseChangeMarkTexts>,
): readonly Block[] {
  const values = { terminas: record.settleUntil, įvertinimas: record.grade };
  const texts = filledTexts(options.texts, pupilValues(record, options, values));
  const { pupil, teacher, supervisor } = courseChangeSigners(record);
  return [
    ...formHead(texts, options.schoolName),
    dateAndNumber(record),
    courseChangeFieldTable(record, [
      [
        labelled(courseChangeFields.settleUntil, record.settleUntil),
        labelled(courseChangeFields.settledOn, record.settledOn),
      ],
    ]),
    { kind: 'heading', level: 2, text: words.parts },
    ...withLongTextsBelow(partTable(record)),
    { kind: 'paragraph', runs: [] },
    { kind: 'fields', rows: [[labelled(words.grade, gradeWrittenOut(record.grade))]] },
    { kind: 'paragraph', runs: [] },
    ...chosen(texts.statements.countsAs, record.countsAs, words.choose),
    ...asked(texts.statements.remarks, 2),
    signed([teacher, pupil, supervisor]),
    ...smallPrint(texts),
  ];
}

function partTable({ parts }: CourseChangeRecord): Table {
  const { columns } = words;
  const total = [totalOf(parts.map(({ possible }) => possible)), totalOf(parts.map(({ scored }) => scored))];
  return {
    kind: 'table',
    columns: [
      { title: formWords.number, width: 6, align: 'center' },
      { title: columns.part, width: 58 },
      { title: columns.possible, width: 18, align: 'center' },
      { title: columns.scored, width: 18, align: 'center' },
    ],
    rows: [
      ...parts.map(({ part, possible, scored }, index) => [String(index + 1), part, possible, scored]),
      ...(parts.length > 1 && total.some(Boolean) ? [['', words.total, ...total]] : []),
    ],
    // Under a sum nothing is added by hand.
    emptyRows: parts.length > 1 ? 0 : emptyRows(parts.length, PART_ROWS),
  };
}

/** Exact; '' unless all of them are numbers. */
function totalOf(points: readonly string[]): string {
  const sum = points
    .map((each) => parseDecimal(each))
    .reduce((all, each) => all && each && addDecimals(all, each), decimal(0));
  return sum ? formatDecimal(sum) : '';
}
