// Form F16 (S3-14): a semester's tests by day, with what the check of the timetable says of each.
import { formWords } from '../../text/lt/forms/common';
import { type TestTimetableTexts, testTimetableWords as words } from '../../text/lt/forms/test-timetable';
import type { Block, Table } from '../blocks';
import { documentName } from '../document-name';
import type { FormOptions } from '../form-texts';
import {
  centred,
  filledTexts,
  formHead,
  headingValues,
  kindInWords,
  labelled,
  ofEach,
  signed,
} from './parts';
import { smallPrint } from './pupil-parts';
import type { TimetableRecord } from './records';

/** Rows to write in where nothing is planned yet. */
const ROWS_TO_WRITE = 12;

/** `2026-09-10 Testų tvarkaraštis – 2b – I pusmetis` */
export const testTimetableName = ({ preparedOn, className, semester }: TimetableRecord): string =>
  documentName(preparedOn, words.documentName, [className, semester]);

export const testTimetableDocument = (
  records: readonly TimetableRecord[],
  options: FormOptions<TestTimetableTexts>,
): readonly Block[] => ofEach(records, (record) => timetableBlocks(record, options));

function timetableBlocks(
  record: TimetableRecord,
  options: FormOptions<TestTimetableTexts>,
): readonly Block[] {
  const texts = filledTexts(options.texts, {
    ...headingValues(record, options),
    laikotarpis: record.semester,
  });
  return [
    ...formHead(texts, options.schoolName),
    centred(record.preparedOn),
    {
      kind: 'fields',
      rows: [
        [
          labelled(formWords.fields.className, record.className),
          labelled(formWords.fields.classHead, record.classHead),
        ],
        [
          labelled(formWords.fields.schoolYear, record.schoolYear),
          labelled(formWords.fields.period, record.semester),
        ],
      ],
    },
    testsTable(record.tests),
    signed([
      { role: words.signers.deputy, name: record.deputy },
      { role: words.signers.classHead, name: record.classHead },
    ]),
    ...smallPrint(texts),
  ];
}

function testsTable(tests: TimetableRecord['tests']): Table {
  const { columns } = words;
  return {
    kind: 'table',
    density: tests.length > 0 ? 'compact' : 'normal',
    columns: [
      { title: columns.number, width: 5, align: 'center' },
      { title: columns.date, width: 14, align: 'center' },
      { title: columns.lesson, width: 10, align: 'center' },
      { title: columns.subject, width: 17 },
      { title: columns.kind, width: 13 },
      { title: columns.minutes, width: 10, align: 'center' },
      { title: columns.topic, width: 17 },
      { title: columns.state, width: 14 },
    ],
    rows: tests.map(({ date, lesson, subject, kind, minutes, topic, state }, index) => [
      String(index + 1),
      date,
      lesson,
      subject,
      kindInWords(kind),
      minutes,
      topic,
      state,
    ]),
    emptyRows: tests.length > 0 ? 0 : ROWS_TO_WRITE,
  };
}
