// Form F12 (S3-46.4): the works, their marks and weights that the disputed grade came from, and the teacher's own words.
import { type AppealMaterialTexts, appealMaterialWords as words } from '../../text/lt/forms/appeal-material';
import { formWords } from '../../text/lt/forms/common';
import type { Block, Table } from '../blocks';
import type { FormOptions } from '../form-texts';
import { part } from '../progress-parts';
import { appealName, appealValues, gradeFields } from './appeal-parts';
import { centred, filledTexts, formHead, kindInWords, labelled, ofEach, signed } from './parts';
import { asked, smallPrint } from './pupil-parts';
import type { AppealRecord } from './records';

/** Rows to write in where the sheet gave no works. */
const ROWS_TO_WRITE = 5;

/** `2027-01-26 Mokytojo medžiaga komisijai – Petraitytė A. – Matematika` */
export const appealMaterialName = (record: AppealRecord): string => appealName(words.documentName, record);

export const appealMaterialDocument = (
  records: readonly AppealRecord[],
  options: FormOptions<AppealMaterialTexts>,
): readonly Block[] => ofEach(records, (record) => materialBlocks(record, options));

function materialBlocks(record: AppealRecord, options: FormOptions<AppealMaterialTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, appealValues(record, options));
  const { criteria, works, comment } = texts.statements;
  const { mean, explanation } = record.material;
  return [
    ...formHead(texts, options.schoolName),
    centred(formWords.dateAndNumber(record.preparedOn, '')),
    gradeFields(record, [
      [labelled(words.fields.grade, record.grade), labelled(formWords.fields.period, record.period)],
      [labelled(words.fields.filed, record.filedOn), labelled(words.fields.decideUntil, record.decideUntil)],
    ]),
    part(words.works.title),
    worksTable(record.material.works),
    {
      kind: 'fields',
      rows: [
        [labelled(words.works.mean, mean)],
        [{ ...labelled(words.works.explanation, explanation), lines: 2 }],
      ],
    },
    ...asked(criteria, 2),
    ...asked(works, 2),
    ...asked(comment, 3),
    signed([
      { role: words.signers.teacher, name: record.teacher },
      { role: words.signers.chair, name: record.commission[0]?.name },
    ]),
    ...smallPrint(texts),
  ];
}

function worksTable(works: AppealRecord['material']['works']): Table {
  const { columns } = words.works;
  return {
    kind: 'table',
    density: works.length > 0 ? 'compact' : 'normal',
    columns: [
      { title: columns.number, width: 6, align: 'center' },
      { title: columns.date, width: 13, align: 'center' },
      { title: columns.kind, width: 22 },
      { title: columns.topic, width: 37 },
      { title: columns.weight, width: 9, align: 'center' },
      { title: columns.mark, width: 13, align: 'center' },
    ],
    rows: works.map(({ date, kind, topic, weight, mark }, index) => [
      String(index + 1),
      date,
      kindInWords(kind),
      topic,
      weight,
      mark,
    ]),
    emptyRows: works.length > 0 ? 0 : ROWS_TO_WRITE,
  };
}
