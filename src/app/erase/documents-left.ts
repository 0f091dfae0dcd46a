// Documents of erased pupils that could not be put in the bin: `Dokumentai` keeps their links, for without the link nobody
// would find them to delete them. A person deletes the row with the file.
import { mapResult, type Result } from '../../domain/result';
import { documentsSheet } from '../../workbook/documents-sheet';
import { isErasedPupil } from '../../workbook/erased-pupil';
import { readTableIfMade } from '../../workbook/read-table';
import type { Ports } from '../ports';

export const documentsLeftIn = ({
  workbook,
}: Ports): Result<readonly { readonly name: string; readonly link: string }[]> =>
  mapResult(readTableIfMade(documentsSheet, workbook.read(documentsSheet.sheet)), (table) =>
    (table?.rows ?? [])
      .filter(({ value }) => isErasedPupil(value.pupil))
      .map(({ value }) => ({ name: value.kind, link: value.link })),
  );
