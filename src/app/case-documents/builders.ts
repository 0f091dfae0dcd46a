// Which use case builds the documents of which form; each area adds its own line.
import type { FormCode } from '../../documents/form-texts';
import type { BuildCaseDocuments } from './case-document';

export const BUILDERS: Partial<Record<FormCode, BuildCaseDocuments>> = {};
