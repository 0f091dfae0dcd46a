// Form F10 (S3-46.1, 46.2): who asks the director to review a grade, which one, and why.
import { type AppealRequestTexts, appealRequestWords as words } from '../../text/lt/forms/appeal-request';
import { formWords } from '../../text/lt/forms/common';
import type { Block } from '../blocks';
import type { FormOptions } from '../form-texts';
import { part } from '../progress-parts';
import { appealName, appealValues, gradeFields } from './appeal-parts';
import { addressee, captioned, centred, filledTexts, formHead, labelled, ofEach, signed } from './parts';
import { asked, sentence, smallPrint } from './pupil-parts';
import type { AppealRecord } from './records';

/** `2027-01-26 Prašymas dėl įvertinimo – Petraitytė A. – Matematika` */
export const appealRequestName = (record: AppealRecord): string => appealName(words.documentName, record);

export const appealRequestDocument = (
  records: readonly AppealRecord[],
  options: FormOptions<AppealRequestTexts>,
): readonly Block[] => ofEach(records, (record) => requestBlocks(record, options));

function requestBlocks(record: AppealRecord, options: FormOptions<AppealRequestTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, appealValues(record, options));
  const { statements } = texts;
  const [letterhead, title] = formHead(texts, '');
  return [
    letterhead,
    captioned(record.applicant, words.captions.applicant),
    captioned(record.relation, words.captions.relation),
    captioned(record.contact, words.captions.contact),
    ...addressee(statements.addressee),
    title,
    centred(record.filedOn || formWords.dateToWrite),
    ...sentence(statements.request),
    gradeFields(record, [
      [labelled(words.fields.grade, record.grade), labelled(formWords.fields.period, record.period)],
      [
        labelled(words.fields.publishedOn, record.publishedOn),
        labelled(words.fields.fileUntil, record.fileUntil),
      ],
      [labelled(words.fields.born, record.born), labelled(formWords.fields.schoolYear, record.schoolYear)],
    ]),
    ...asked(statements.essence, 6, record.essence),
    ...asked(statements.attached, 2, record.attached),
    signed([{ role: words.signer, name: record.applicant }]),
    part(words.received.title),
    received(record),
    ...smallPrint(texts),
  ];
}

const received = ({ number, filedOn, decideUntil }: AppealRecord): Block => ({
  kind: 'fields',
  rows: [
    [labelled(words.received.number, number), labelled(words.received.filedOn, filedOn)],
    [
      labelled(words.received.decideUntil, decideUntil && words.received.workingDays(decideUntil)),
      labelled(words.received.by, ''),
    ],
  ],
});
