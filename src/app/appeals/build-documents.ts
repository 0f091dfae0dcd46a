// The documents of an appeal: the request (F10), the order (F11), the teacher's material (F12), the protocol (F13).

import { appealMaterialDocument, appealMaterialName } from '../../documents/cases/appeal-material';
import { appealProtocolDocument, appealProtocolName } from '../../documents/cases/appeal-protocol';
import { appealRequestDocument, appealRequestName } from '../../documents/cases/appeal-request';
import { commissionOrderDocument, commissionOrderName } from '../../documents/cases/commission-order';
import type { AppealRecord } from '../../documents/cases/records';
import type { FormOptions, FormTemplate, FormTexts } from '../../documents/form-texts';
import { hasOrder } from '../../domain/appeal-case';
import { isSamePerson } from '../../domain/commission';
import { failure, type Issue, mapResult, type Result, success } from '../../domain/result';
import { appealMaterial, appealMaterialWords } from '../../text/lt/forms/appeal-material';
import { appealProtocol, appealProtocolWords } from '../../text/lt/forms/appeal-protocol';
import { appealRequest, appealRequestWords } from '../../text/lt/forms/appeal-request';
import { commissionOrder, commissionOrderWords } from '../../text/lt/forms/commission-order';
import { roleWords } from '../../workbook/appeal-cells';
import { APPEAL_STATE_WORDS } from '../../workbook/case-states';
import { pupilName } from '../../workbook/pupils-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { caseHeading } from '../case-documents/case-heading';
import type { Ports } from '../ports';
import { formTexts } from '../templates/form-texts';
import { NO_MATERIAL, readMaterial } from './material';
import { type Appeal, type Appeals, appealOf, factsOf, readAppeals } from './read-appeals';
import { momentText } from './row-texts';

type Form = 'F10' | 'F11' | 'F12' | 'F13';
type FormParts = Pick<BuiltCaseDocument, 'kind' | 'name' | 'blocks'>;
type MakeParts = (ports: Ports, schoolName: string, record: AppealRecord) => Result<FormParts>;

const form =
  <Texts extends FormTexts>(
    template: FormTemplate<Texts>,
    kind: string,
    nameOf: (record: AppealRecord) => string,
    blocksOf: (records: readonly AppealRecord[], options: FormOptions<Texts>) => FormParts['blocks'],
  ): MakeParts =>
  (ports, schoolName, record) =>
    mapResult(formTexts(ports, template), (texts) => ({
      kind,
      name: nameOf(record),
      blocks: blocksOf([record], { schoolName, texts }),
    }));

const FORMS: Readonly<Record<Form, MakeParts>> = {
  F10: form(appealRequest, appealRequestWords.kind, appealRequestName, appealRequestDocument),
  F11: form(commissionOrder, commissionOrderWords.kind, commissionOrderName, commissionOrderDocument),
  F12: form(appealMaterial, appealMaterialWords.kind, appealMaterialName, appealMaterialDocument),
  F13: form(appealProtocol, appealProtocolWords.kind, appealProtocolName, appealProtocolDocument),
};

/** The builder of one of the four forms. */
export const buildAppealDocuments =
  (form: Form): BuildCaseDocuments =>
  (ports, keys) => {
    const known = readAppeals(ports);
    return keys.map((key) => (known.ok ? build(ports, known.value, form, key) : known));
  };

function build(ports: Ports, known: Appeals, form: Form, key: string): Result<BuiltCaseDocument> {
  const found = appealOf(known, key);
  if (!found.ok) return found;
  const appeal = found.value;
  const notYet = whyNot(ports, known, appeal, form);
  if (notYet.length > 0) return { ok: false, issues: notYet };
  const material = form === 'F12' ? readMaterial(ports, appeal, known.settings) : success(NO_MATERIAL);
  const record = recordOf(ports, known, appeal, material.ok ? material.value : NO_MATERIAL);
  const parts = FORMS[form](ports, known.settings.school, record);
  if (!parts.ok) return parts;
  return success({
    ...parts.value,
    form,
    key,
    pupil: appeal.value.pupil,
    subject: appeal.value.subject,
    folderOf: { className: known.settings.className, schoolYear: known.settings.schoolYear },
    // The teacher's material is still a form to be filled by hand where the sheet cannot be read.
    issues: material.ok ? [] : material.issues,
    register: 'appeal',
  });
}

/** A request may be printed at any time; the order needs its commission, the protocol its order. */
function whyNot(ports: Ports, { settings }: Appeals, appeal: Appeal, form: Form): readonly Issue[] {
  if (form === 'F10') return [];
  const { state } = appeal;
  if (state === 'refused' || state === 'withdrawn')
    return failure('appeal.ended', { state: APPEAL_STATE_WORDS[state] }).issues;
  if (form === 'F12') return [];
  if (appeal.commission.length === 0) return failure('appeal.no-commission').issues;
  const facts = factsOf(appeal, { settings, today: ports.clock.today(), scoreIssues: [] });
  // What was formed stands: a subject given to another deputy since changes no order.
  if (form === 'F11') return state === 'received' ? facts.commissionIssues : [];
  return hasOrder(facts) && state !== 'received' ? [] : failure('appeal.no-order').issues;
}

function recordOf(
  ports: Ports,
  { settings }: Appeals,
  appeal: Appeal,
  material: AppealRecord['material'],
): AppealRecord {
  const { value, pupil, commission, attended, scores, decision } = appeal;
  const [lastName = '', ...others] = value.pupil.split(' ');
  const firstName = pupil?.firstName ?? others.join(' ');
  const name = `${firstName} ${pupil?.lastName ?? lastName}`.trim();
  return {
    ...caseHeading(settings, ports.clock.today(), value.number),
    pupil: name,
    lastName: pupil?.lastName ?? lastName,
    firstName,
    subject: value.subject,
    teacher: value.teacher,
    applicant: pupil && value.applicant === pupilName(pupil) ? name : value.applicant,
    relation: value.relation,
    contact: value.contact,
    born: pupil?.born ?? '',
    grade: value.grade,
    period: value.period,
    publishedOn: value.published ?? '',
    fileUntil: value.fileUntil ?? '',
    filedOn: value.filed ?? '',
    decideUntil: value.decideUntil ?? '',
    essence: value.essence,
    attached: value.attached,
    orderNumber: value.orderNumber,
    orderedOn: value.ordered ?? '',
    commission: commission.map((member) => ({
      name: member.name,
      role: roleWords(member),
      attended: attended.some((one) => isSamePerson(one, member.name)),
      score: scores.find((one) => isSamePerson(one.name, member.name))?.score ?? '',
    })),
    meeting: momentText(value.meeting),
    minutes: value.minutes === undefined ? '' : String(value.minutes),
    tasks: value.tasks,
    finalGrade: value.finalGrade,
    decidedOn: value.decided ?? '',
    decision,
    informedOn: value.informed ?? '',
    material,
  };
}
