import { type Cell, isBlank, showCell } from '../domain/cell';
import { isWhole, parseDecimal } from '../domain/decimal';
import { failure, type Result, success } from '../domain/result';
import { deadline } from '../domain/school-calendar';
import type { SchoolDate } from '../domain/school-date';
import {
  type AnswerCell,
  type Argument,
  answerRows,
  orThrow,
  readCellArgument,
  readColumnArgument,
  toRows,
} from './cells';
import { readDateCell, toDateCell } from './date-cell';

const MOST_DAYS = 1000;

/**
 * Apskaičiuoja datą po nurodyto skaičiaus darbo dienų; savaitgaliai ir Lietuvos švenčių dienos neskaičiuojami.
 *
 * @param {range} date Data arba datų stulpelis; pati diena neskaičiuojama, pvz., A2.
 * @param {number} workingDays Darbo dienų skaičius, pvz., 5.
 * @param {range} extraDaysOff Papildomos mokyklos laisvos dienos, pvz., H2:H10; nebūtina.
 * @return Data arba datų stulpelis.
 * @customfunction
 * @preserve
 */
global.DEADLINE = (date, workingDays, extraDaysOff) => {
  const dates = orThrow(readColumnArgument('date', date, toRows(date).length)) ?? [''];
  const days = orThrow(readWorkingDays(workingDays));
  const daysOff = orThrow(readDaysOff(extraDaysOff));
  return answerRows(dates.map((cell) => answerRow(cell, days, daysOff)));
};

function answerRow(cell: Cell, days: number, daysOff: readonly SchoolDate[]): Result<AnswerCell> {
  if (isBlank(cell)) return success('');
  const date = readDateCell(cell);
  if (!date) return failure('date.not-allowed', { argument: 'date', value: showCell(cell) });
  return success(toDateCell(deadline(date, days, daysOff)));
}

function readWorkingDays(argument: Argument): Result<number> {
  const cell = readCellArgument('workingDays', argument);
  if (!cell.ok) return cell;
  if (cell.value === undefined) return failure('argument.missing', { argument: 'workingDays' });
  const value = parseDecimal(cell.value);
  const days = value && isWhole(value) ? Number(value.units) : Number.NaN;
  if (days >= 0 && days <= MOST_DAYS) return success(days);
  return failure('argument.not-allowed', { argument: 'workingDays', value: showCell(cell.value) });
}

function readDaysOff(argument: Argument): Result<readonly SchoolDate[]> {
  const days: SchoolDate[] = [];
  for (const [index, cell] of toRows(argument).flat().entries()) {
    if (isBlank(cell)) continue;
    const day = readDateCell(cell);
    if (!day) return failure('extra-day.not-allowed', { position: index + 1, value: showCell(cell) });
    days.push(day);
  }
  return success(days);
}
