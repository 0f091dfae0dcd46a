// From a form and the keys of cases to documents that are ready to be shown or made.
import { failure, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { BUILDERS } from './builders';
import type { BuiltCaseDocument, DocumentForm } from './case-document';

/** One for each key, in their order. */
export function buildDocuments(
  ports: Ports,
  form: DocumentForm,
  keys: readonly string[],
): readonly Result<BuiltCaseDocument>[] {
  const built = BUILDERS[form](ports, keys);
  return keys.map((key, index) => built[index] ?? failure('case.unknown', { key }));
}

export function buildDocument(ports: Ports, form: DocumentForm, key: string): Result<BuiltCaseDocument> {
  const [built] = buildDocuments(ports, form, [key]);
  return built ?? failure('case.unknown', { key });
}
