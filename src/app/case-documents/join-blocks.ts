import type { Block } from '../../documents/blocks';
import type { BuiltCaseDocument } from './case-document';

/** Documents behind each other, each from a new page. */
export const joinBlocks = (documents: readonly Pick<BuiltCaseDocument, 'blocks'>[]): readonly Block[] =>
  documents.flatMap(({ blocks }, index): readonly Block[] =>
    index === 0 ? blocks : [{ kind: 'page-break' }, ...blocks],
  );
