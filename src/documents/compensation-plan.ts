// Form F1, annex 1 (S3-41): the plan of measures that make up for a negative semester grade.
import { type CompensationPlan, NOT_DONE, type PlanMark, unlearnedWorks } from '../domain/compensation-plan';
import { KINDS_OF_WORK } from '../domain/kind-of-work';
import { documents } from '../text/lt/documents';
import { formWords } from '../text/lt/forms/common';
import { type PlanTexts, planWords as words } from '../text/lt/forms/compensation-plan';
import type { Block, Field, FieldTable, Signatures, Table } from './blocks';
import { filledTexts, formHead, labelled, ofEach, signed } from './cases/parts';
import { asked, smallPrint } from './cases/pupil-parts';
import { documentName, shortName } from './document-name';
import type { FormOptions } from './form-texts';

/** Marks side by side in one band of the small table of marks. */
const MARKS_IN_BAND = 15;
/** Rows of table 1 when there is little to fill in; one is always left empty. */
const MATERIAL_ROWS = 6;
const MEASURE_ROWS = 5;

/** `2026-01-23 Kompensacinis planas – Petraitytė A. – Matematika` */
export function planDocumentName(plan: CompensationPlan): string {
  const { firstName, lastName } = plan.pupil;
  return documentName(plan.preparedOn, words.documentName, [shortName(firstName, lastName), plan.subject]);
}

/** One document for all the plans, each on a page of its own. */
export const planDocument = (
  plans: readonly CompensationPlan[],
  options: FormOptions<PlanTexts>,
): readonly Block[] => ofEach(plans, (plan) => planBlocks(plan, options));

function planBlocks(plan: CompensationPlan, options: FormOptions<PlanTexts>): readonly Block[] {
  const texts = filledTexts(options.texts, {
    mokykla: options.schoolName,
    mokinys: nameOf(plan),
    klasė: plan.className,
    'klasės vadovas': plan.classHead,
    dalykas: plan.subject,
    mokytojas: plan.teacher,
    'mokslo metai': plan.schoolYear,
    laikotarpis: documents.semester[plan.semester],
    įvertinimas: String(plan.grade),
    data: plan.preparedOn,
    numeris: plan.number ?? '',
    terminas: plan.submitBy,
  });
  const { statements } = texts;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  return [
    ...formHead(texts, options.schoolName),
    {
      kind: 'paragraph',
      align: 'center',
      runs: [{ text: formWords.dateAndNumber(plan.preparedOn, plan.number ?? '') }],
    },
    fields(plan),
    ...marks(plan.marks),
    heading(words.material.title),
    material(plan.marks),
    heading(words.measures.title),
    measures(),
    heading(words.pupilStatements),
    ...asked(statements.why, 2),
    ...asked(statements.commitment, 3),
    ...asked(statements.help, 2),
    heading(words.teacherStatement),
    ...asked(statements.decision, 3),
    signatures(plan),
    ...smallPrint(texts),
  ];
}

const nameOf = ({ pupil }: CompensationPlan): string => `${pupil.firstName} ${pupil.lastName}`;

function fields(plan: CompensationPlan): FieldTable {
  const known = (label: string, value: string): Field => labelled(label, value || documents.unknown);
  const shared = (name: keyof typeof formWords.fields, value: string): Field =>
    known(formWords.fields[name], value);
  const own = (name: keyof typeof words.fields, value: string): Field => known(words.fields[name], value);
  return {
    kind: 'fields',
    rows: [
      [shared('pupil', nameOf(plan)), shared('className', plan.className)],
      [shared('subject', plan.subject), own('course', plan.course ?? '')],
      [shared('teacher', plan.teacher), shared('classHead', plan.classHead)],
      [shared('schoolYear', plan.schoolYear), own('semester', documents.semester[plan.semester])],
      [own('grade', documents.grades[plan.grade]), own('recordedOn', plan.recordedOn)],
      [own('submitBy', words.submitBy(plan.submitBy))],
      [own('explanation', plan.explanation)],
    ],
  };
}

/** All the semester's marks as in a gradebook: a column per mark, in bands as wide as the page. */
function marks(all: readonly PlanMark[]): readonly Block[] {
  if (all.length === 0) return [];
  const { title, rows } = words.marks;
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
    ...legend(all),
  ];
}

/** What the codes among the marks mean. */
function legend(all: readonly PlanMark[]): readonly Block[] {
  const used = KINDS_OF_WORK.filter(({ code }) => all.some(({ kind }) => kind === code));
  const meanings = used.map(({ code, name }) => `${code} – ${name}`);
  if (all.some(({ mark }) => mark === NOT_DONE)) meanings.push(words.marks.notDone);
  if (meanings.length === 0) return [];
  return [{ kind: 'paragraph', role: 'note', runs: [{ text: meanings.join('; ') }] }];
}

function material(all: readonly PlanMark[]): Table {
  const { columns } = words.material;
  const rows = unlearnedWorks(all).map((work, index) => [
    String(index + 1),
    work.topic,
    [work.date, work.kind].filter(Boolean).join(', '),
    markText(work),
    // Why a mark is low only the pupil and the teacher know.
    work.mark === NOT_DONE ? words.material.notDone : '',
  ]);
  return {
    kind: 'table',
    columns: [
      { title: formWords.number, width: 5, align: 'center' },
      { title: columns.topic, width: 40 },
      { title: columns.work, width: 17, align: 'center' },
      { title: columns.mark, width: 13, align: 'center' },
      { title: columns.reason, width: 25 },
    ],
    rows,
    emptyRows: Math.max(1, MATERIAL_ROWS - rows.length),
  };
}

function measures(): Table {
  const { columns } = words.measures;
  return {
    kind: 'table',
    columns: [
      { title: formWords.number, width: 5, align: 'center' },
      { title: columns.measure, width: 46 },
      { title: columns.deadline, width: 14 },
      { title: columns.responsible, width: 18 },
      { title: columns.result, width: 17 },
    ],
    rows: [],
    emptyRows: MEASURE_ROWS,
  };
}

function signatures(plan: CompensationPlan): Signatures {
  const { signers } = formWords;
  return signed([
    { role: signers.pupil, name: nameOf(plan) },
    { role: signers.teacher, name: plan.teacher },
    { role: words.signers.classHead, name: plan.classHead },
    { role: words.signers.parents },
  ]);
}

/** With a decimal comma. */
function markText({ mark }: PlanMark): string {
  return String(mark).replace('.', ',');
}
