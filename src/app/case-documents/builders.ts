// Which use case builds the documents of which form; each area adds its own line.
import type { FormCode } from '../../documents/form-texts';
import { buildExtraWorkMarks } from '../extra-work/mark-document';
import { buildPromotionLists } from '../promotion/list-document';
import { buildOrderNotices } from '../promotion/notice-document';
import { buildAppealDocuments } from '../appeals/build-documents';
import type { BuildCaseDocuments } from './case-document';

export const BUILDERS: Partial<Record<FormCode, BuildCaseDocuments>> = {
  F5: buildExtraWorkMarks,
  F20: buildOrderNotices,
  promotion: buildPromotionLists,
};
