// What the dialog shows before a document is made: the document itself, what could not be read, and whether it was
// made before.
import { renderHtml } from '../../documents/html/render-html';
import type { Issue, Result } from '../../domain/result';
import { success } from '../../domain/result';
import { type DocumentRow, documentsSheet } from '../../workbook/documents-sheet';
import { readTable } from '../../workbook/read-table';
import type { Ports } from '../ports';
import { type BuiltDocument, buildDocument } from './build-document';
import type { WantedDocument } from './wanted';

export interface MadeBefore {
  readonly name: string;
  readonly link: string;
  /** It says the same and is of the same day: it is not made again. */
  readonly isSame: boolean;
}
export interface DocumentPreview {
  readonly key: string;
  readonly name: string;
  readonly html: string;
  readonly issues: readonly Issue[];
  readonly mentioned: readonly string[];
  readonly before: MadeBefore | null;
}

export function previewDocument(ports: Ports, wanted: WantedDocument): Result<DocumentPreview> {
  const built = buildDocument(ports, wanted);
  if (!built.ok) return built;
  const registered = readTable(documentsSheet, ports.workbook.read(documentsSheet.sheet));
  if (!registered.ok) return registered;
  return success(
    previewOf(
      built.value,
      registered.value.rows.map(({ value }) => value),
    ),
  );
}

export function previewOf(built: BuiltDocument, registered: readonly DocumentRow[]): DocumentPreview {
  const { key, name, blocks, issues, mentioned } = built;
  return { key, name, html: renderHtml(blocks), issues, mentioned, before: madeBefore(built, registered) };
}

/** The very same one; else the latest of the same kind, pupil and subject. */
function madeBefore(built: BuiltDocument, registered: readonly DocumentRow[]): MadeBefore | null {
  const same = registered.find(({ key }) => key === built.key);
  const alike = registered.filter((row) => isAlike(row, built));
  const found = same ?? alike[alike.length - 1];
  return found ? { name: found.name, link: found.link, isSame: found === same } : null;
}

/** Names begin with the day, and may end with a number of the day's. */
export const isAlike = ({ kind, pupil, subject, name }: DocumentRow, built: BuiltDocument): boolean =>
  kind === built.kind &&
  pupil === built.pupil &&
  subject === built.subject &&
  whatOf(name) === whatOf(built.name);

const whatOf = (name: string): string => name.slice('2026-11-20'.length).replace(/ \(\d+\)$/, '');
