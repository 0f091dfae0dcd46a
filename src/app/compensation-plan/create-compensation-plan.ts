// A plan (S3-41) is one case: one document and one row of the register, however often the action is repeated and
// wherever it was cut off.

import { planDocument, planDocumentName } from '../../documents/compensation-plan';
import { type CompensationPlan, preparePlan } from '../../domain/compensation-plan';
import { failure, type Result, success } from '../../domain/result';
import { planTemplate } from '../../text/lt/forms/compensation-plan';
import { PLAN_STATE_WORDS } from '../../workbook/case-states';
import { type CompensationPlanRow, compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { documentsSheet } from '../../workbook/documents-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { extraDaysOff, readSettings, settingsSheet } from '../../workbook/settings-sheet';
import { readSubjectSheet } from '../../workbook/subject-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { addedRows } from '../cases/case-rows';
import { type AreaChange, applyChanges, finishChanges, requireNothingUnfinished } from '../change-set';
import { closedRecord } from '../close/closed-record';
import { collect } from '../collect';
import { findOrMake, isRegistered } from '../document-once';
import type { MadeDocument, Ports } from '../ports';
import { pupilByName } from '../pupils';
import { underLock } from '../under-lock';
import { UNDO_KEY } from '../undo/undo-last-action';
import type { Negative } from './find-negatives';
import { planRequest } from './plan-request';

export interface PlanWords {
  readonly documentKind: string;
  readonly semester: (semester: 1 | 2) => string;
  readonly folder: (className: string, schoolYear: string) => string;
  readonly logWhat: (subject: string, semester: 1 | 2) => string;
  readonly logWhy: string;
  /** What is offered to be undone. */
  readonly changeWhat: (pupil: string, logWhat: string) => string;
  /** Undone, the document is not deleted. */
  readonly documentStays: (name: string) => string;
}
export interface PlanMade {
  /** False: the plan was there already. */
  readonly isNew: boolean;
  readonly pupil: string;
  readonly subject: string;
  readonly semester: 1 | 2;
  readonly due: string;
  readonly link: string;
}

export function createCompensationPlan(ports: Ports, wanted: Negative, words: PlanWords): Result<PlanMade> {
  return underLock<PlanMade>(ports, () => {
    const known = readCase(ports, wanted);
    if (!known.ok) return known;
    const { plan, settings, registers } = known.value;
    const { plans, documents } = registers;
    const planRow = plans.rows.find(({ value }) => value.key === plan.key)?.value;
    const documentRow = documents.rows.find(({ value }) => value.key === plan.key)?.value;
    const link = planRow?.link || documentRow?.link;
    const registered = planRow !== undefined && documentRow !== undefined && isLogged(registers, plan, words);
    if (link && registered) {
      // It may have been cut off at its very last write.
      finishChanges(ports, plan.key);
      return success(madePlan(plan, link, planRow, false));
    }

    // Before a document is made: it could not be registered.
    requireNothingUnfinished(ports, plan.key);
    const document = link
      ? { link, name: planDocumentName(plan) }
      : findOrMake(ports, {
          key: plan.key,
          name: planDocumentName(plan),
          blocks: () => planDocument([plan], { schoolName: settings.school, texts: planTemplate.texts }),
          folder: words.folder(settings.className, settings.schoolYear),
        });
    try {
      register(ports, plan, document, registers, words);
    } catch {
      // A service that failed once mostly works the next time. What has been written is read again, not assumed.
      const again = readRegisters(ports);
      if (!again.ok) return again;
      register(ports, plan, document, again.value, words);
    }
    return success(madePlan(plan, document.link, planRow, true));
  });
}

type Registers = Extract<ReturnType<typeof readRegisters>, { ok: true }>['value'];

/** Adds the rows that are missing, each of them whole. */
function register(
  ports: Ports,
  plan: CompensationPlan,
  document: Pick<MadeDocument, 'link' | 'name'>,
  { plans, documents, log }: Registers,
  words: PlanWords,
): void {
  const pupil = pupilName(plan.pupil);
  const shared = { pupil, subject: plan.subject, link: document.link, key: plan.key };
  const at = ports.clock.now();
  const areas: AreaChange[] = [];
  if (!isRegistered(documents, plan.key))
    areas.push(
      addedRows(ports, documentsSheet, documents, [
        {
          ...shared,
          kind: words.documentKind,
          name: document.name,
          madeAt: at,
        },
      ]),
    );
  if (!plans.rows.some(({ value }) => value.key === plan.key))
    areas.push(
      addedRows(ports, compensationPlansSheet, plans, [
        {
          ...shared,
          number: '',
          semester: words.semester(plan.semester),
          grade: String(plan.grade),
          recorded: plan.recordedOn,
          due: plan.submitBy,
          state: PLAN_STATE_WORDS.prepared,
          handedIn: undefined,
          parentsInformed: undefined,
          finished: undefined,
          outcome: '',
        },
      ]),
    );
  if (!isLogged({ log }, plan, words))
    areas.push({
      ...addedRows(ports, logSheet, log, [
        {
          at,
          who: ports.user.email(),
          what: words.logWhat(plan.subject, plan.semester),
          before: '',
          after: `${pupil}: ${document.name}`,
          why: words.logWhy,
          key: plan.key,
        },
      ]),
      stays: true,
    });
  applyChanges(ports, {
    key: plan.key,
    what: changeWhat(plan, words),
    areas,
    leaves: words.documentStays(document.name),
  });
}

const changeWhat = (plan: CompensationPlan, words: PlanWords): string =>
  words.changeWhat(pupilName(plan.pupil), words.logWhat(plan.subject, plan.semester));

/** A plan that was undone is logged again when it is made again. */
function isLogged({ log }: Pick<Registers, 'log'>, plan: CompensationPlan, words: PlanWords): boolean {
  const made = log.rows.filter(({ value }) => value.key === plan.key);
  const what = changeWhat(plan, words);
  const undone = log.rows.filter(({ value }) => value.key.startsWith(UNDO_KEY) && value.what.endsWith(what));
  return made.length > undone.length;
}

function readRegisters(ports: Ports) {
  const read = ports.workbook.read;
  return collect({
    plans: readTable(compensationPlansSheet, read(compensationPlansSheet.sheet)),
    documents: readTable(documentsSheet, read(documentsSheet.sheet)),
    log: readTable(logSheet, read(logSheet.sheet)),
  });
}

function readCase(ports: Ports, wanted: Negative) {
  const read = ports.workbook.read;
  const rows = read(wanted.subject);
  if (!rows) return failure('sheet-missing', { sheet: wanted.subject }, { sheet: wanted.subject });
  const known = collect({
    subjectSheet: readSubjectSheet(rows),
    pupils: readTable(pupilsSheet, read(pupilsSheet.sheet)),
    subjects: readTable(subjectsSheet, read(subjectsSheet.sheet)),
    settings: readSettings(read(settingsSheet.sheet)),
    registers: readRegisters(ports),
  });
  if (!known.ok) return known;
  const { subjectSheet, pupils, subjects, settings, registers } = known.value;
  const pupil = pupilByName(
    pupils.rows.map(({ value }) => value),
    wanted.pupil,
  );
  if (!pupil.ok) return pupil;
  const row = subjectSheet.pupils.find(({ name }) => name === wanted.pupil);
  const subject = subjects.rows.find(({ value }) => value.name === wanted.subject)?.value;
  if (!row) return failure('pupil-not-in-sheet', { pupil: wanted.pupil, sheet: wanted.subject });
  if (!subject) return failure('subject-unknown', { subject: wanted.subject });
  const request = planRequest({
    pupil: pupil.value,
    subject,
    subjectSheet,
    row,
    semester: wanted.semester,
    settings,
    today: ports.clock.today(),
    closed: closedRecord(ports, subject.name, wanted.semester, { id: pupil.value.id, row }),
  });
  if (!request.ok) return request;
  const plan = preparePlan(request.value, extraDaysOff(settings));
  if (!plan.ok) return plan;
  return success({ plan: plan.value, settings, registers });
}

function madePlan(
  plan: CompensationPlan,
  link: string,
  row: CompensationPlanRow | undefined,
  isNew: boolean,
): PlanMade {
  const { subject, semester } = plan;
  return { isNew, pupil: pupilName(plan.pupil), subject, semester, due: row?.due ?? plan.submitBy, link };
}
