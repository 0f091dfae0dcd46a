// F20: parents are told of the order about their child (S3-45); what the council knew then is what the row keeps.
import { orderNoticeDocument, orderNoticeName } from '../../documents/cases/order-notice';
import type { OrderNotice } from '../../documents/cases/records';
import { guardianNames } from '../../domain/guardians';
import { promotionStage } from '../../domain/promotion';
import { failure, type Result, success } from '../../domain/result';
import { type OrderNoticeTexts, orderNotice, orderNoticeWords } from '../../text/lt/forms/order-notice';
import { promotionTexts } from '../../text/lt/promotion';
import type { PromotionRow } from '../../workbook/promotion-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { caseHeading, namesOf } from '../case-documents/case-heading';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';
import { formTexts } from '../templates/form-texts';
import { fieldsOf, readPromotion, recordOf, rowsOfPupil } from './promotion-table';
import { type AnnualOfClass, readAnnual } from './read-annual';
import { gradesAsTexts } from './view-promotion';

export const buildOrderNotices: BuildCaseDocuments = (ports, keys) => {
  const known = collect({
    class: readClass(ports),
    promotion: readPromotion(ports),
    texts: formTexts(ports, orderNotice),
  });
  if (!known.ok) return keys.map(() => known);
  const { pupils } = known.value.class;
  const table = known.value.promotion;
  const wanted = keys.map((key) => {
    const row = table?.rows.find(({ value }) => key !== '' && value.key === key);
    const pupil = row && pupils.find((one) => rowsOfPupil(table, one).includes(row));
    return { key, row: row?.value, pupil };
  });
  const annual = readOnce(ports, known.value.class);
  return wanted.map(({ key, row, pupil }): Result<BuiltCaseDocument> => {
    if (!row) return failure('case.unknown', { key });
    if (!pupil) return failure('pupil-unknown', { pupil: row.pupil });
    const stage = promotionStage(recordOf(fieldsOf(row)));
    if (stage !== 'ordered' && stage !== 'informed')
      return failure('promotion.notice-before-order', { pupil: row.pupil });
    return success(noticeOf(ports, known.value, row, pupil, annual));
  });
};

function noticeOf(
  ports: Ports,
  { class: { settings }, texts }: { readonly class: ClassData; readonly texts: OrderNoticeTexts },
  row: PromotionRow,
  pupil: Pupil,
  annual: () => AnnualOfClass,
): BuiltCaseDocument {
  const isKept = row.negatives !== '' || row.missing !== '';
  // A row that a person has typed says nothing of the grades: then those of the sheets.
  const negatives = isKept
    ? promotionTexts.readNegatives(row.negatives)
    : gradesAsTexts(annual().of(pupil.id)).negatives;
  const record: OrderNotice = {
    ...caseHeading(settings, ports.clock.today(), ''),
    ...namesOf(pupil),
    // Only names: what parents are written to by has no place above a signature.
    guardians: guardianNames(pupil.guardians).join(', '),
    order: row.order,
    orderedOn: row.orderedOn ?? '',
    decision: promotionTexts.decision(row.decision ?? '', row.councilOn ?? '', row.councilNumber),
    negatives,
    informUntil: row.informUntil ?? '',
  };
  return {
    form: 'F20',
    key: row.key,
    kind: orderNoticeWords.kind,
    pupil: pupilName(pupil),
    subject: '',
    name: orderNoticeName(record),
    folderOf: settings,
    blocks: orderNoticeDocument([record], { schoolName: settings.school, texts }),
    issues: isKept ? [] : annual().issues,
    register: 'promotion',
  };
}

function readOnce(ports: Ports, { pupils, subjects }: ClassData): () => AnnualOfClass {
  let read: AnnualOfClass | undefined;
  return () => {
    read ??= readAnnual(ports, pupils, subjects);
    return read;
  };
}
