// Everything about the answers before anything is written: sheets, pupils, and each field against the register.
import { contentKey } from '../../domain/case-key';
import { type Issue, type Result, success } from '../../domain/result';
import type { SheetRows } from '../../workbook/cell';
import type { Pupil } from '../../workbook/pupils-sheet';
import { isWorkingSheet } from '../../workbook/working-sheet';
import { collect } from '../collect';
import { type EntryRow, textsOf } from '../entries/entry-table';
import { MIP_SHEET } from '../entries/form-of-class';
import type { Ports } from '../ports';
import { OUR_SHEETS } from '../prepare/sheet-order';
import { readClass } from '../read-class';
import { ANSWER_KINDS, type AnswerKind, type FormClass, type FormPart, formClassOf } from './form-class';
import { type MatchedAnswer, matchAnswers } from './match';
import { type Brought, decodeBrought, type FieldStep, mergeAnswer } from './merge';
import { type AnswerSheet, isOtherForm, recogniseAnswers } from './recognise';
import { type AnswerRegister, memoryText, openAnswerRegister, readRegister } from './registers';

/** What is to be done with one answer. */
export interface AnswerPlan {
  readonly row: number;
  readonly pupil: Pupil;
  readonly part: FormPart;
  readonly at: Date | undefined;
  readonly steps: readonly FieldStep[];
  /** The pupil's row of the register, if there is one. */
  readonly entry: EntryRow | undefined;
  readonly brought: Brought;
}
export interface SheetPlan {
  readonly sheet: AnswerSheet;
  readonly answers: readonly AnswerPlan[];
  /** Rows whose pupil has answered the same again later. */
  readonly replaced: readonly Pick<AnswerPlan, 'row' | 'pupil' | 'part'>[];
  readonly problems: readonly Issue[];
}
export interface AnswersPlan {
  /** The same as long as the answers and the registers are. */
  readonly version: string;
  readonly known: FormClass;
  readonly pupils: readonly Pupil[];
  readonly sheets: readonly SheetPlan[];
  /** Sheets of a form that classes of the other grades fill in. */
  readonly otherForms: readonly string[];
  readonly registers: readonly AnswerRegister[];
}

/** Each sheet is read once; those that are known to be ours are not looked at. */
export function planAnswers(ports: Ports): Result<AnswersPlan> {
  const data = readClass(ports);
  if (!data.ok) return data;
  const mip = ports.workbook.read(MIP_SHEET);
  const formClass = formClassOf(data.value, mip);
  if (!formClass.ok) return formClass;
  const known = formClass.value;
  const { pupils } = data.value;
  const others = ports.workbook
    .sheetNames()
    .filter(isNotOurs(known))
    .flatMap((name) => ports.workbook.read(name) ?? []);
  const sheets = others.flatMap((sheet) => recogniseAnswers(sheet, known));
  const opened = openRegisters(
    (kind) => (kind === 'mip' ? mip : readRegister(ports, kind)),
    sheets,
    known,
    pupils,
  );
  if (!opened.ok) return opened;
  const registers = opened.value;

  const matched = matchAnswers(sheets, pupils, known);
  const plans = sheets.flatMap((sheet, index): SheetPlan[] => {
    const register = registers.find(({ kind }) => kind === sheet.kind);
    if (!register) return [];
    const problems = [...(matched.problems[index] ?? [])];
    const answers = matched.answers.flatMap((answer): AnswerPlan[] => {
      if (answer.sheet !== sheet) return [];
      const entry = register.find(answer.pupil.id, answer.part.id);
      if (entry && 'code' in entry) problems.push(entry);
      else return [planAnswer(answer, register, entry)];
      return [];
    });
    return [
      { sheet, answers, problems, replaced: matched.replaced.filter((answer) => answer.sheet === sheet) },
    ];
  });
  return success({
    version: contentKey('answers', JSON.stringify(plans)),
    known,
    pupils,
    sheets: plans,
    otherForms: others.filter((sheet) => isOtherForm(sheet, known)).map(({ name }) => name),
    registers,
  });
}

const isNotOurs = ({ subjects }: FormClass): ((name: string) => boolean) => {
  const ours = new Set([...OUR_SHEETS, ...subjects.map(({ name }) => name)]);
  return (name) => !ours.has(name) && !isWorkingSheet(name);
};

/** Those that some sheet has answers for. */
function openRegisters(
  read: (kind: AnswerKind) => SheetRows | undefined,
  sheets: readonly AnswerSheet[],
  known: FormClass,
  pupils: readonly Pupil[],
): Result<readonly AnswerRegister[]> {
  const kinds = ANSWER_KINDS.filter((kind) => sheets.some((sheet) => sheet.kind === kind));
  const opened = collect(
    Object.fromEntries(kinds.map((kind) => [kind, openAnswerRegister(kind, read(kind), known, pupils)])),
  );
  return opened.ok ? success(Object.values(opened.value)) : opened;
}

function planAnswer(
  { pupil, part, row, at, texts }: MatchedAnswer,
  { table }: AnswerRegister,
  entry: EntryRow | undefined,
): AnswerPlan {
  const brought = decodeBrought(memoryText(table, entry));
  return { row, pupil, part, at, entry, brought, steps: mergeAnswer(texts, textsOf(table, entry), brought) };
}

export const isToWrite = ({ kind }: FieldStep): boolean => kind === 'new' || kind === 'changed';
