// F1 (annex 1): the documents of registered plans. A plan says what it was registered for; what has changed since is told
// beside it.
import { planDocument, planDocumentName } from '../../documents/compensation-plan';
import { preparePlan } from '../../domain/compensation-plan';
import { failure, type Result, success } from '../../domain/result';
import { planTemplate, planWords } from '../../text/lt/forms/compensation-plan';
import { cellText, isBlank } from '../../workbook/cell';
import { historyByPupil } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { extraDaysOff } from '../../workbook/settings-sheet';
import { officialGrade } from '../../workbook/subject-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { closedRecordIn } from '../close/closed-record';
import { readRegister } from '../close/closing-class';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { pupilByName } from '../pupils';
import { type ClassData, readClass, readSubjects, type SubjectData } from '../read-class';
import { formTexts } from '../templates/form-texts';
import { planRequest } from './plan-request';
import { type PlanRow, planRows } from './read-plans';
import { findPlan } from './take-plan-step';

export const buildPlanDocuments: BuildCaseDocuments = (ports, keys) => {
  const read = collect({
    class: readClass(ports),
    plans: readTable(compensationPlansSheet, ports.workbook.read(compensationPlansSheet.sheet)),
    closed: readRegister(ports),
    texts: formTexts(ports, planTemplate),
  });
  if (!read.ok) return keys.map(() => read);
  const known = { ...read.value, sheets: new Map<string, Result<SubjectData>>(), histories: new Map() };
  const rows = planRows(known.plans, known.class);
  return keys.map((key) => {
    const plan = findPlan(rows, key);
    return plan.ok ? documentOf(ports, known, plan.value) : plan;
  });
};

interface Known {
  readonly class: ClassData;
  readonly closed: { readonly rows: Parameters<typeof historyByPupil>[0] };
  readonly texts: typeof planTemplate.texts;
  /** Read once for all plans of the subject. */
  readonly sheets: Map<string, Result<SubjectData>>;
  readonly histories: Map<string, ReturnType<typeof historyByPupil>>;
}

function documentOf(ports: Ports, known: Known, plan: PlanRow): Result<BuiltCaseDocument> {
  const { value, key, semester } = plan;
  const { settings, pupils } = known.class;
  if (!semester) {
    const at = { sheet: compensationPlansSheet.sheet, row: plan.row };
    return failure('plan.row-of-nobody', { pupil: value.pupil }, at);
  }
  const pupil = plan.pupil ? success(plan.pupil) : pupilByName(pupils, value.pupil);
  if (!pupil.ok) return pupil;
  const data = once(known.sheets, value.subject, () => readSubject(ports, known.class, value.subject));
  if (!data.ok) return data;
  const { subject, sheet } = data.value;
  const row = sheet.pupils.find(({ name }) => name === pupilName(pupil.value));
  if (!row) return failure('pupil-not-in-sheet', { pupil: pupilName(pupil.value), sheet: value.subject });
  const result = row.semesters[semester === 1 ? 0 : 1];
  const history = once(known.histories, `${semester} ${value.subject}`, () =>
    historyByPupil(known.closed.rows, value.subject, semester),
  ).get(pupil.value.id);

  const request = planRequest({
    pupil: pupil.value,
    subject,
    subjectSheet: sheet,
    row,
    semester,
    settings,
    today: ports.clock.today(),
    closed: isBlank(result.closed) ? undefined : closedRecordIn(history ?? []),
    registered: { grade: value.grade, recorded: value.recorded, number: value.number },
  });
  if (!request.ok) return request;
  const prepared = preparePlan(request.value, extraDaysOff(settings));
  if (!prepared.ok) return prepared;
  const record = value.due ? { ...prepared.value, submitBy: value.due } : prepared.value;
  const now = cellText(officialGrade(result));
  return success({
    form: 'F1',
    key,
    kind: planWords.documentName,
    pupil: pupilName(pupil.value),
    subject: value.subject,
    name: planDocumentName(record),
    folderOf: settings,
    blocks: planDocument([record], { schoolName: settings.school, texts: known.texts }),
    issues:
      now === String(record.grade)
        ? []
        : [{ code: 'plan.grade-changed-since', params: { grade: String(record.grade), now } }],
    register: 'plan',
  });
}

function readSubject(ports: Ports, { subjects }: ClassData, name: string): Result<SubjectData> {
  const read = readSubjects(ports, subjects, [name]);
  if (!read.ok) return read;
  const [data] = read.value;
  return data ? success(data) : failure('subject-unknown', { subject: name });
}

function once<Value>(known: Map<string, Value>, key: string, work: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = work();
  known.set(key, value);
  return value;
}
