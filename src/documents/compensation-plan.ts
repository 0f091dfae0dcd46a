// Form F1, annex 1 (S3-41): the plan of measures that make up for a negative semester grade.
import { type CompensationPlan, NOT_DONE, type PlanMark, unlearnedWorks } from '../domain/compensation-plan';
import { KINDS_OF_WORK } from '../domain/kind-of-work';
import { type DocumentTexts, documents } from '../text/lt/documents';
import type { Block, Field, FieldTable, Signatures, Table } from './blocks';
import { documentName, shortName } from './document-name';

export interface PlanDocumentOptions {
  /** The school's name as in the settings. */
  readonly schoolName: string;
  readonly texts?: DocumentTexts;
}

/** Marks side by side in one band of the small table of marks. */
const MARKS_IN_BAND = 15;
/** Rows of table 1 when there is little to fill in; one is always left empty. */
const MATERIAL_ROWS = 6;
const MEASURE_ROWS = 5;

/** `2026-01-23 Kompensacinis planas – Petraitytė A. – Matematika` */
export function planDocumentName(plan: CompensationPlan, texts: DocumentTexts = documents): string {
  const { firstName, lastName } = plan.pupil;
  return documentName(plan.preparedOn, texts.compensationPlan.documentName, [
    shortName(firstName, lastName),
    plan.subject,
  ]);
}

/** One document for all the plans, each on a page of its own. */
export function planDocument(
  plans: readonly CompensationPlan[],
  options: PlanDocumentOptions,
): readonly Block[] {
  return plans.flatMap((plan, index): readonly Block[] =>
    index === 0 ? planBlocks(plan, options) : [{ kind: 'page-break' }, ...planBlocks(plan, options)],
  );
}

function planBlocks(
  plan: CompensationPlan,
  { schoolName, texts = documents }: PlanDocumentOptions,
): readonly Block[] {
  const words = texts.compensationPlan;
  const statement = (text: string, lines: number): Block => ({ kind: 'statement', text, lines });
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  return [
    { kind: 'letterhead', organisation: schoolName.toUpperCase(), annex: words.annex },
    { kind: 'heading', level: 1, text: words.title.toUpperCase() },
    {
      kind: 'paragraph',
      align: 'center',
      runs: [{ text: texts.dateAndNumber(plan.preparedOn, plan.number ?? '') }],
    },
    fields(plan, texts),
    ...marks(plan.marks, texts),
    heading(words.material.title),
    material(plan.marks, texts),
    heading(words.measures.title),
    measures(texts),
    heading(words.pupilStatements.title),
    statement(words.pupilStatements.why, 2),
    statement(words.pupilStatements.commitment, 3),
    statement(words.pupilStatements.help, 2),
    heading(words.teacherStatement.title),
    statement(words.teacherStatement.decision, 3),
    signatures(plan, texts),
    { kind: 'paragraph', role: 'note', runs: [{ text: words.clause }] },
  ];
}

function fields(plan: CompensationPlan, texts: DocumentTexts): FieldTable {
  const labels = texts.compensationPlan.fields;
  const field = (name: keyof typeof labels, value: string): Field => ({
    label: labels[name],
    value: value || texts.unknown,
  });
  return {
    kind: 'fields',
    rows: [
      [field('pupil', `${plan.pupil.firstName} ${plan.pupil.lastName}`), field('class', plan.className)],
      [field('subject', plan.subject), field('course', plan.course ?? '')],
      [field('teacher', plan.teacher), field('classHead', plan.classHead)],
      [field('schoolYear', plan.schoolYear), field('semester', texts.semester[plan.semester])],
      [field('grade', texts.grades[plan.grade]), field('recordedOn', plan.recordedOn)],
      [field('submitBy', texts.compensationPlan.submitBy(plan.submitBy))],
      [field('explanation', plan.explanation)],
    ],
  };
}

/** All the semester's marks as in a gradebook: a column per mark, in bands as wide as the page. */
function marks(all: readonly PlanMark[], texts: DocumentTexts): readonly Block[] {
  if (all.length === 0) return [];
  const { title, rows } = texts.compensationPlan.marks;
  const bands = Array.from({ length: Math.ceil(all.length / MARKS_IN_BAND) }, (_, index) =>
    all.slice(index * MARKS_IN_BAND, (index + 1) * MARKS_IN_BAND),
  );
  return [
    { kind: 'heading', level: 2, text: title },
    ...bands.map((band): Table => {
      const columns = Array.from({ length: MARKS_IN_BAND }, (_, index) => band[index]);
      return {
        kind: 'table',
        density: 'dense',
        columns: [
          { title: rows.date, width: 18 },
          ...columns.map((mark) => ({
            title: mark?.date?.slice('2026-'.length) ?? '',
            width: 9,
            align: 'center' as const,
          })),
        ],
        rows: [
          [rows.kind, ...columns.map((mark) => mark?.kind ?? '')],
          [rows.weight, ...columns.map((mark) => mark?.weight ?? '')],
          [rows.mark, ...columns.map((mark) => (mark ? markText(mark) : ''))],
        ],
      };
    }),
    ...legend(all, texts),
  ];
}

/** What the codes among the marks mean. */
function legend(all: readonly PlanMark[], texts: DocumentTexts): readonly Block[] {
  const used = KINDS_OF_WORK.filter(({ code }) => all.some(({ kind }) => kind === code));
  const meanings = used.map(({ code, name }) => `${code} – ${name}`);
  if (all.some(({ mark }) => mark === NOT_DONE)) meanings.push(texts.compensationPlan.marks.notDone);
  if (meanings.length === 0) return [];
  return [{ kind: 'paragraph', role: 'note', runs: [{ text: meanings.join('; ') }] }];
}

function material(all: readonly PlanMark[], texts: DocumentTexts): Table {
  const { columns } = texts.compensationPlan.material;
  const rows = unlearnedWorks(all).map((work, index) => [
    String(index + 1),
    work.topic,
    [work.date, work.kind].filter(Boolean).join(', '),
    markText(work),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 5, align: 'center' },
      { title: columns.topic, width: 40 },
      { title: columns.work, width: 17, align: 'center' },
      { title: columns.mark, width: 13, align: 'center' },
      { title: columns.reason, width: 25 },
    ],
    rows,
    emptyRows: Math.max(1, MATERIAL_ROWS - rows.length),
  };
}

function measures(texts: DocumentTexts): Table {
  const { columns } = texts.compensationPlan.measures;
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 5, align: 'center' },
      { title: columns.measure, width: 46 },
      { title: columns.deadline, width: 14 },
      { title: columns.responsible, width: 18 },
      { title: columns.result, width: 17 },
    ],
    rows: [],
    emptyRows: MEASURE_ROWS,
  };
}

function signatures(plan: CompensationPlan, texts: DocumentTexts): Signatures {
  const { signers } = texts.compensationPlan;
  return {
    kind: 'signatures',
    captions: texts.signature,
    signers: [
      { role: signers.pupil, name: `${plan.pupil.firstName} ${plan.pupil.lastName}` },
      { role: signers.teacher, name: plan.teacher },
      { role: signers.classHead, name: plan.classHead },
      { role: signers.parents },
    ],
  };
}

/** With a decimal comma. */
function markText({ mark }: PlanMark): string {
  return String(mark).replace('.', ',');
}
