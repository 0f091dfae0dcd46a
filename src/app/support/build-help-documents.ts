// F2 (annex 2): the help given under plans or extra works, a row a meeting; before any, with room to write by hand.

import type { SupportRecord } from '../../documents/cases/records';
import { supportDocument, supportDocumentName } from '../../documents/cases/support-record';
import { failure, type Result, success } from '../../domain/result';
import { supportTemplate, supportWords } from '../../text/lt/forms/support-record';
import { helpWords } from '../../text/lt/help';
import { pupilName } from '../../workbook/pupils-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { caseHeading, namesOf } from '../case-documents/case-heading';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { pupilByName } from '../pupils';
import { type ClassData, readClass } from '../read-class';
import { formTexts } from '../templates/form-texts';
import { type Basis, findBases } from './basis';
import { type HelpRecord, helpKey, meetingTexts, readHelp } from './help-record';

/** A key is the record's own. */
export const buildHelpDocuments: BuildCaseDocuments = (ports, keys) => {
  const read = collect({
    class: readClass(ports),
    help: readHelp(ports),
    texts: formTexts(ports, supportTemplate),
  });
  if (!read.ok) return keys.map(() => read);
  const known = read.value;
  const bases = findBases(ports, known.class, keys);
  if (!bases.ok) return keys.map(() => bases);
  return keys.map((key): Result<BuiltCaseDocument> => {
    const basis = bases.value.get(key);
    if (!basis || helpKey(basis.key) !== key) return failure('case.unknown', { key });
    return documentOf(ports, known.class, basis, known.help.records.get(basis.key), known.texts);
  });
};

function documentOf(
  ports: Ports,
  { settings, pupils }: ClassData,
  basis: Basis,
  help: HelpRecord | undefined,
  texts: typeof supportTemplate.texts,
): Result<BuiltCaseDocument> {
  const pupil = pupilByName(pupils, basis.pupil);
  if (!pupil.ok) return pupil;
  const head = help?.head.value;
  const providers = new Set((help?.meetings ?? []).map(({ value }) => value.provider));
  providers.delete('');
  const record: SupportRecord = {
    ...caseHeading(settings, ports.clock.today(), head?.number ?? ''),
    ...namesOf(pupil.value),
    subject: basis.subject,
    teacher: basis.teacher,
    basis: helpWords.record.basis(basis.on),
    from: help?.from ?? '',
    to: head?.to ?? '',
    provider: [...providers].join(', ') || basis.teacher,
    meetings: (help?.meetings ?? []).map(({ value }) => meetingTexts(value)),
    outcome: head?.outcome ?? '',
  };
  return success({
    form: 'F2',
    key: helpKey(basis.key),
    kind: supportWords.documentName,
    pupil: pupilName(pupil.value),
    subject: basis.subject,
    name: supportDocumentName(record),
    folderOf: settings,
    blocks: supportDocument([record], { schoolName: settings.school, texts }),
    issues: [],
    register: help ? 'support' : null,
  });
}
