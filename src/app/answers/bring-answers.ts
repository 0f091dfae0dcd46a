// „Perkelti anketų atsakymus…“: looked at first, then, when a person agrees to exactly that, written.
import { caseKey } from '../../domain/case-key';
import { type Result, success } from '../../domain/result';
import { type Cell, firstFreeRow } from '../../workbook/cell';
import { pupilName } from '../../workbook/pupils-sheet';
import { type AreaChange, applyChanges, finishChanges } from '../change-set';
import { fieldCells, newEntryCells } from '../entries/entry-cells';
import { cellOf, type EntryTable, keyOf } from '../entries/entry-table';
import { type CellChange, coverCells, type Formulas } from '../import/cover-cells';
import { isUnfinished } from '../import/unfinished';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { broughtAfter, encodeBrought } from './merge';
import { type AnswerPlan, type AnswersPlan, isToWrite, planAnswers } from './plan';
import { type AnswerRegister, openAnswerRegister, readRegister } from './registers';

export interface AnswersSeen {
  readonly plan: AnswersPlan;
  /** Bringing answers over was cut off: it is to be done again, also when nothing seems to be left. */
  readonly isUnfinished: boolean;
}
export type AnswersBrought =
  | { readonly kind: 'done'; readonly plan: AnswersPlan; readonly answers: number; readonly fields: number }
  /** Answers or registers are not as they were when the person looked; nothing was written. */
  | { readonly kind: 'changed'; readonly plan: AnswersPlan };

/** Answers go on coming in: whatever was cut off is finished together with what has come since. */
const KEY = caseKey('answers', []);

export function previewAnswers(ports: Ports): Result<AnswersSeen> {
  const plan = planAnswers(ports);
  return plan.ok ? success({ plan: plan.value, isUnfinished: isUnfinished(ports, KEY) }) : plan;
}

/** `what` is what the action is called when it is offered to be undone. */
export function bringAnswers(ports: Ports, expectedVersion: string, what: string): Result<AnswersBrought> {
  return underLock<AnswersBrought>(ports, () => {
    const read = planAnswers(ports);
    if (!read.ok) return read;
    const plan = read.value;
    // What was cut off has changed the registers itself, and a person has agreed to all of it.
    if (plan.version !== expectedVersion && !isUnfinished(ports, KEY))
      return success({ kind: 'changed', plan });
    const steps = answersOf(plan).flatMap((answer) => answer.steps.filter(isToWrite));
    const done: AnswersBrought = {
      kind: 'done',
      plan,
      answers: answersOf(plan).filter((answer) => answer.steps.some(isToWrite)).length,
      fields: steps.length,
    };
    if (steps.length === 0 && answersOf(plan).every(isRemembered)) {
      finishChanges(ports, KEY);
      return success(done);
    }
    const texts = plan.registers.flatMap((register) => textChanges(ports, plan, register));
    // First the texts, then what is remembered of them: cut off in between, an answer is found to stand there already.
    // The other way round it would look as if somebody had deleted it.
    applyChanges(ports, { key: KEY, what, areas: texts, goesOn: true });
    const memories: AreaChange[] = [];
    for (const { kind } of plan.registers) {
      const register = openAnswerRegister(kind, readRegister(ports, kind), plan.known, plan.pupils);
      if (!register.ok) return register;
      memories.push(...memoryChanges(plan, register.value));
    }
    applyChanges(ports, { key: KEY, what, areas: memories });
    return success(done);
  });
}

const answersOf = ({ sheets }: AnswersPlan): readonly AnswerPlan[] =>
  sheets.flatMap(({ answers }) => answers);
const answersFor = ({ sheets }: AnswersPlan, { kind }: AnswerRegister): readonly AnswerPlan[] =>
  sheets.filter(({ sheet }) => sheet.kind === kind).flatMap(({ answers }) => answers);
const memoryOf = ({ steps, brought }: AnswerPlan): string => encodeBrought(broughtAfter(steps, brought));
const isRemembered = (answer: AnswerPlan): boolean => memoryOf(answer) === encodeBrought(answer.brought);

function textChanges(ports: Ports, plan: AnswersPlan, register: AnswerRegister): readonly AreaChange[] {
  const { table, sheet } = register;
  const formulas = ports.workbook.readFormulas(sheet.name);
  let free = firstFreeRow(sheet.rows);
  const changes = answersFor(plan, register).flatMap((answer): CellChange[] => {
    const { entry, pupil, part } = answer;
    const texts = Object.fromEntries(
      answer.steps.filter(isToWrite).map(({ field, answer: text }) => [field, text] as const),
    );
    if (Object.keys(texts).length === 0 && isRemembered(answer)) return [];
    const at = answer.at ?? ports.clock.now();
    if (!entry) {
      const owner = { id: pupil.id, name: pupilName(pupil) };
      const cells = newEntryCells(table.register, owner, part.id, texts, at);
      return [...blankRow(table, formulas, free), ...place(table, free++, cells)];
    }
    const cells = fieldCells(table.register, texts);
    if (entry.key === '') cells.key = keyOf(table.register, pupil.id, part.id);
    // As when an entry is saved: when it was first filled in.
    if (cellOf(table, entry, 'filledAt') === '') cells.filledAt = at;
    return place(table, entry.row, cells);
  });
  return coverCells(sheet, formulas, changes);
}

function memoryChanges(plan: AnswersPlan, register: AnswerRegister): readonly AreaChange[] {
  const { sheet, table } = register;
  const changes = answersFor(plan, register).flatMap((answer): CellChange[] => {
    const entry = register.find(answer.pupil.id, answer.part.id);
    if (!entry || 'code' in entry || isRemembered(answer)) return [];
    return place(table, entry.row, { answers: memoryOf(answer) });
  });
  // Nobody but the add-on writes into the hidden column.
  return coverCells(sheet, [], changes);
}

/**
 * A new row is written by one call, or cut off in the middle of it there could be a row that is nobody's. So an empty cell
 * of a person's own column between ours is written too, unless they have a formula in that column.
 */
const blankRow = ({ width, columns }: EntryTable, formulas: Formulas, row: number): CellChange[] => {
  const ours = new Set(Object.values(columns));
  return Array.from({ length: width }, (_, index) => index + 1)
    .filter((column) => ours.has(column) || formulas.every((cells) => (cells[column - 1] ?? '') === ''))
    .map((column) => ({ row, column, value: '' }));
};

const place = ({ columns }: EntryTable, row: number, cells: Readonly<Record<string, Cell>>): CellChange[] =>
  Object.entries(cells).map(([key, value]) => ({ row, column: columns[key] ?? 0, value }));
