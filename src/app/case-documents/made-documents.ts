// Which documents are registered in `Dokumentai`.
import { checksum } from '../../domain/case-key';
import { mapResult, type Result, success } from '../../domain/result';
import { type DocumentRow, documentsSheet } from '../../workbook/documents-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import { inSheetOrder } from '../../workbook/table-blueprint';
import { columnsOf } from '../../workbook/table-schema';
import { isSchoolWorkbook } from '../open-workbook-kind';
import type { Ports } from '../ports';
import { type CaseDocument, partsOfDocumentKey } from './case-document';

type DocumentsTable = TableOf<(typeof documentsSheet)['row']['entries']>;

export interface MadeDocuments {
  readonly table: DocumentsTable;
  byKey(key: string): DocumentRow | undefined;
  /** The latest version of a case's document. */
  latest(wanted: CaseDocument): { readonly version: number; readonly row: DocumentRow } | undefined;
  /** The one that was made last of a case, of whichever form. */
  lastOfCase(key: string): DocumentRow | undefined;
  /** Whether some document that is registered has this link. */
  isLink(link: string): boolean;
}

/**
 * Under the lock it is read anew: others may have made some meanwhile. A school workbook has no register until its first
 * document is made.
 */
export function readMadeDocuments(ports: Ports): Result<MadeDocuments> {
  const sheet = ports.workbook.read(documentsSheet.sheet);
  return !sheet && isSchoolWorkbook(ports)
    ? success(madeDocuments(NO_DOCUMENTS))
    : mapResult(readTable(documentsSheet, sheet), madeDocuments);
}

/** As the register is made. */
const NO_DOCUMENTS: DocumentsTable = {
  sheet: documentsSheet.sheet,
  rows: [],
  columns: Object.fromEntries(
    inSheetOrder(documentsSheet).map(({ key }, index) => [key, index + 1]),
  ) as DocumentsTable['columns'],
  headerRow: 1,
  width: columnsOf(documentsSheet).length,
};

export function madeDocuments(table: DocumentsTable): MadeDocuments {
  const byKey = new Map<string, DocumentRow>();
  const latest = new Map<string, { version: number; row: DocumentRow }>();
  const lastOfCase = new Map<string, DocumentRow>();
  for (const { value: row } of table.rows) {
    if (row.key !== '' && !byKey.has(row.key)) byKey.set(row.key, row);
    const parts = partsOfDocumentKey(row.key);
    if (!parts) continue;
    lastOfCase.set(parts.ofCase, row);
    const of = `${parts.form}|${parts.ofCase}`;
    if ((latest.get(of)?.version ?? 0) < parts.version) latest.set(of, { version: parts.version, row });
  }
  const links = new Set(table.rows.map(({ value }) => value.link));
  return {
    table,
    byKey: (key) => byKey.get(key),
    latest: ({ form, key }) => latest.get(`${form}|${checksum(key)}`),
    lastOfCase: (key) => lastOfCase.get(checksum(key)),
    isLink: (link) => links.has(link),
  };
}
