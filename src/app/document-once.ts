// A document whose key says everything that is in it is made once: whoever asks again gets the same one.
import type { Block } from '../documents/blocks';
import { type Result, success } from '../domain/result';
import type { MadeDocuments } from './case-documents/made-documents';
import { type DueDocument, makeDocuments, notMade } from './case-documents/make-documents';
import type { Ports } from './ports';

export interface WantedDocument extends Omit<DueDocument, 'blocks' | 'other'> {
  /** Asked for only where the document must be made. */
  readonly blocks: () => readonly Block[];
}
export interface OnceMade {
  /** False: it was there already. */
  readonly isNew: boolean;
  readonly name: string;
  readonly link: string;
}

/** The registered document, or one that is made and registered now. Under the lock, `Dokumentai` read there. */
export function documentOnce(ports: Ports, before: MadeDocuments, wanted: WantedDocument): Result<OnceMade> {
  const known = before.byKey(wanted.key);
  if (known) return success({ isNew: false, name: known.name, link: known.link });
  const { made, refusal } = makeDocuments(ports, before, [{ ...wanted, blocks: wanted.blocks() }]);
  const file = made.get(wanted.key);
  if (!file) return notMade(refusal);
  ports.workbook.flush();
  return success({ isNew: true, name: file.name, link: file.link });
}
