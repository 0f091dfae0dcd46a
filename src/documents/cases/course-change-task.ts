// Form F3 (S3-32, 33; annex 3): what a pupil who changes the course settles, and when.

import { formWords } from '../../text/lt/forms/common';
import {
  type CourseChangeTaskTexts,
  courseChangeFields,
  courseChangeTaskWords as words,
} from '../../text/lt/forms/course-change-task';
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

const TASK_ROWS = 5;

export const courseChangeTaskName = (record: CourseChangeRecord): string =>
  pupilDocumentName(words.documentName, record);

export const courseChangeTaskDocument = (
  records: readonly CourseChangeRecord[],
  options: FormOptions<CourseChangeTaskTexts>,
): readonly Block[] => ofEach(records, (record) => taskBlocks(record, options));

function taskBlocks(
  record: CourseChangeRecord,
  options: FormOptions<CourseChangeTaskTexts>,
): readonly Block[] {
  const texts = filledTexts(options.texts, pupilValues(record, options, { terminas: record.settleUntil }));
  const { pupil, teacher, supervisor, parents } = courseChangeSigners(record);
  return [
    ...formHead(texts, options.schoolName),
    dateAndNumber(record),
    courseChangeFieldTable(record, [[labelled(courseChangeFields.settleUntil, record.settleUntil)]]),
    { kind: 'heading', level: 2, text: words.lines },
    ...withLongTextsBelow(taskTable(record)),
    ...(isToExtended(record) ? [] : decision(record, texts)),
    signed([pupil, teacher, supervisor, parents]),
    ...smallPrint(texts),
  ];
}

/** From B to A there is nothing to decide (S3-32). */
const isToExtended = ({ from }: CourseChangeRecord): boolean => from.trim().toUpperCase() === 'B';

/** S3-33 */
const decision = (
  { planDone, satisfied, decision: said }: CourseChangeRecord,
  { statements }: CourseChangeTaskTexts,
): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.decision },
  ...chosen(statements.planDone, planDone, words.choose),
  ...chosen(statements.satisfied, satisfied, words.choose),
  ...asked(statements.decision, 2, said),
];

function taskTable({ lines }: CourseChangeRecord): Table {
  const { columns } = words;
  return {
    kind: 'table',
    columns: [
      { title: formWords.number, width: 5, align: 'center' },
      { title: columns.topic, width: 32 },
      { title: columns.task, width: 32 },
      { title: columns.consultation, width: 14, align: 'center' },
      { title: columns.form, width: 17 },
    ],
    rows: lines.map(({ topic, task, consultation, form }, index) => [
      String(index + 1),
      topic,
      task,
      consultation,
      form,
    ]),
    emptyRows: emptyRows(lines.length, TASK_ROWS),
  };
}
