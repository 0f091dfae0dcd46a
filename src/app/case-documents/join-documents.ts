// One document of many cases, each from a new page.
import { documentName } from '../../documents/document-name';
import { caseKey, checksum } from '../../domain/case-key';
import { type Issue, type Result, success } from '../../domain/result';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { buildDocuments } from './build-documents';
import type { CaseDocument } from './case-document';
import { linkCases } from './case-links';
import { joinBlocks } from './join-blocks';
import { readMadeDocuments } from './made-documents';
import type { DocumentWords } from './make-document';
import { type DueDocument, makeDocuments, notMade } from './make-documents';
import { onceEach } from './preview-document';

export interface JoinWords extends DocumentWords {
  /** How many there are in it, for its name: `12 dokumentų`. */
  readonly joined: (count: number) => string;
}
export interface JoinedDocument {
  readonly isNew: boolean;
  readonly name: string;
  readonly link: string;
  /** Why some are not in it. */
  readonly issues: readonly Issue[];
  /** Registers that could not be given its link. */
  readonly unlinked: readonly Issue[];
}

/** The same cases that say the same are the same document; after a change of any it is another. */
export function joinDocuments(
  ports: Ports,
  form: CaseDocument['form'],
  keys: readonly string[],
  words: JoinWords,
): Result<JoinedDocument> {
  const results = buildDocuments(ports, form, keys);
  const built = results.flatMap((one) => (one.ok ? [one.value] : []));
  const issues = onceEach(results.flatMap((one) => (one.ok ? [] : one.issues)));
  const [first] = built;
  if (!first) return { ok: false, issues };
  const blocks = joinBlocks(built);
  const content = checksum(JSON.stringify(blocks));
  const { className, schoolYear } = first.folderOf;
  const name = documentName(ports.clock.today(), first.kind, [className, words.joined(built.length)]);
  const due: DueDocument = {
    key: caseKey('docs', [form, checksum(keys.join('\n')), content]),
    kind: first.kind,
    pupil: '',
    subject: '',
    name,
    blocks,
    folder: words.folder(className, schoolYear),
    other: { content, asideName: words.aside(name) },
  };
  return underLock<JoinedDocument>(ports, () => {
    const registered = readMadeDocuments(ports);
    if (!registered.ok) return registered;
    const before = registered.value.byKey(due.key);
    if (before) {
      const unlinked = linkCases(ports, built, registered.value, before.link);
      return success({ isNew: false, name: before.name, link: before.link, issues, unlinked });
    }
    const making = makeDocuments(ports, registered.value, [due]);
    const file = making.made.get(due.key);
    if (!file) return notMade(making.refusal);
    const unlinked = linkCases(ports, built, making.registered, file.link);
    return success({ isNew: true, name: file.name, link: file.link, issues, unlinked });
  });
}
