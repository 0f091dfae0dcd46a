// Before anything is erased: everything that would be, and everything that a person must do besides.
import { mapResult, type Result, success } from '../../domain/result';
import type { TraceKind } from '../../text/lt/erase';
import { pupilName } from '../../workbook/pupils-sheet';
import type { Ports } from '../ports';
import { findTraces } from './find-traces';
import type { Mention } from './mentions';
import { pupilToErase, readErasable } from './pupil-to-erase';
import type { RegisteredFile } from './registered-files';
import type { Place, SheetTraces } from './sheet-traces';

export interface ErasablePupil {
  readonly id: string;
  readonly name: string;
  /** '' of who has not left. */
  readonly left: string;
  /** Erasing was begun and cut off. */
  readonly isBegun: boolean;
}
export interface TraceLine {
  readonly sheet: string;
  readonly kind: TraceKind;
  readonly rows: number;
  readonly cells: number;
}
export interface FileToErase {
  readonly name: string;
  readonly link: string;
  /** This person has made it with the add-on: it can be put in the bin. */
  readonly isOwn: boolean;
}
export interface ErasingView {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly TraceLine[];
  readonly documents: readonly FileToErase[];
  readonly sharedDocuments: readonly { readonly name: string; readonly link: string }[];
  readonly isInJournal: boolean;
  readonly mentions: readonly Mention[];
  readonly formulas: readonly (Place & { readonly sheet: string })[];
}

/** Drive takes only so long a question. */
const KEYS_AT_ONCE = 20;

/** In the order of the register; one who is in it no more, and is not erased wholly, is told by the code. */
export function viewErasable(ports: Ports): Result<readonly ErasablePupil[]> {
  return mapResult(readErasable(ports), ({ pupils, begun }) => [
    ...pupils.map((pupil) => ({
      id: pupil.id,
      name: pupilName(pupil),
      left: pupil.left ?? '',
      isBegun: begun.includes(pupil.id),
    })),
    ...begun
      .filter((id) => pupils.every((pupil) => pupil.id !== id))
      .map((id) => ({ id, name: '', left: '', isBegun: true })),
  ]);
}

export function viewErasing(ports: Ports, pupilId: string): Result<ErasingView> {
  const known = readErasable(ports);
  if (!known.ok) return known;
  const pupil = pupilToErase(known.value.pupils, pupilId);
  if (!pupil.ok) return pupil;
  const traces = findTraces(ports, pupil.value);
  if (!traces.ok) return traces;
  const { sheets, documents, sharedDocuments, isInJournal, mentions, documentTraces } = traces.value;
  const all = [...sheets, ...documentTraces(new Set())];
  const own = ownFiles(ports, documents);
  return success({
    id: pupil.value.id,
    name: pupil.value.names[0] ?? '',
    lines: all.map(lineOf),
    documents: documents.map(({ name, link }) => ({ name, link, isOwn: own.has(link) })),
    sharedDocuments: sharedDocuments.map(({ name, link }) => ({ name, link })),
    isInJournal,
    mentions,
    formulas: all.flatMap(({ sheet, formulas }) => formulas.map((place) => ({ sheet, ...place }))),
  });
}

export const lineOf = ({ sheet, kind, rows, replace, cells }: SheetTraces): TraceLine => ({
  sheet,
  kind,
  rows: new Set([...rows, ...replace.map(({ row }) => row)]).size,
  cells,
});

function ownFiles(ports: Ports, documents: readonly RegisteredFile[]): ReadonlySet<string> {
  const keys = documents.map(({ key }) => key).filter((key) => key !== '');
  const links = new Set<string>();
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE)
    for (const { id } of ports.documents.findAll(keys.slice(from, from + KEYS_AT_ONCE)))
      for (const { link } of documents) if (fileIdOf(link) === id) links.add(link);
  return links;
}

/** Ids of files are long, and nothing else in a link is: '' where there is none. */
export const fileIdOf = (link: string): string => /[\w-]{25,}/.exec(link)?.[0] ?? '';
