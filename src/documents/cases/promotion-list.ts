// The list for the teachers' council (S3-44): each pupil's negative annual grades, social-civic activity, what is proposed.
import { formWords } from '../../text/lt/forms/common';
import { type PromotionListTexts, promotionListWords as words } from '../../text/lt/forms/promotion-list';
import type { Block, Table } from '../blocks';
import { documentName } from '../document-name';
import type { FormOptions } from '../form-texts';
import { text } from '../progress-parts';
import { centred, clauses, filledTexts, formHead, headingValues, labelled, ofEach, signed } from './parts';
import { smallPrint } from './pupil-parts';
import type { PromotionList } from './records';

/** Rows to write in where the class has not been read. */
const ROWS_TO_WRITE = 15;

/** `2027-06-15 Kėlimo sąrašas mokytojų tarybai – 2b` */
export const promotionListName = ({ preparedOn, className }: PromotionList): string =>
  documentName(preparedOn, words.documentName, [className]);

export const promotionListDocument = (
  records: readonly PromotionList[],
  options: FormOptions<PromotionListTexts>,
): readonly Block[] => ofEach(records, (record) => listBlocks(record, options));

function listBlocks(record: PromotionList, options: FormOptions<PromotionListTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, headingValues(record, options));
  const { pupils } = record;
  const having = (list: 'negatives' | 'missing'): number =>
    pupils.filter((one) => one[list].length > 0).length;
  return [
    ...formHead(texts, options.schoolName),
    centred(formWords.dateAndNumber(record.preparedOn, record.number)),
    {
      kind: 'fields',
      rows: [
        [
          labelled(formWords.fields.className, record.className),
          labelled(formWords.fields.classHead, record.classHead),
        ],
      ],
    },
    ...clauses(texts.statements.introduction),
    ...(pupils.length > 0
      ? [text(words.summary(pupils.length, having('negatives'), having('missing')))]
      : []),
    pupilsTable(pupils),
    signed([
      { role: words.signers.classHead, name: record.classHead },
      { role: words.signers.chair, name: record.director },
    ]),
    ...smallPrint(texts),
  ];
}

function pupilsTable(pupils: PromotionList['pupils']): Table {
  const { columns } = words;
  return {
    kind: 'table',
    density: 'dense',
    toWrite: true,
    columns: [
      { title: columns.number, width: 5, align: 'center' },
      { title: columns.name, width: 20 },
      { title: columns.negatives, width: 20 },
      { title: columns.missing, width: 14 },
      { title: columns.activity, width: 12, align: 'center' },
      { title: columns.proposal, width: 14 },
      { title: columns.decision, width: 15 },
    ],
    rows: pupils.map(({ name, negatives, missing, activity, proposal, decision }, index) => [
      String(index + 1),
      name,
      negatives.map(({ subject, grade }) => words.negative(subject, grade)).join('\n'),
      missing.join('\n'),
      activity,
      proposal,
      decision,
    ]),
    emptyRows: pupils.length > 0 ? 0 : ROWS_TO_WRITE,
  };
}
