import { type Cell, isBlank, showCell } from '../domain/cell';
import { type Decimal, decimal, isNegativeDecimal, parseDecimal } from '../domain/decimal';
import { markNeeded } from '../domain/mark-needed';
import { parseWholeMark } from '../domain/outcome';
import { failure, type Result, success } from '../domain/result';
import type { Rounding } from '../domain/rounding';
import { type RowMarks, readRowMarks } from '../domain/row-marks';
import { readWorkColumns, type WorkColumns } from '../domain/work-columns';
import { functionsText } from '../text/lt/functions';
import {
  type AnswerCell,
  type Argument,
  answerRows,
  orThrow,
  readCellArgument,
  readRowArgument,
  readSharedArgument,
  toRows,
} from './cells';
import { readRounding } from './rounding-arguments';

/**
 * Parodo mažiausią kito darbo pažymį, su kuriuo pusmečio įvertinimas pasiektų siekiamą; „jau pasiekta“ arba „nepasiekiama“.
 *
 * @param {range} marks Turimi pažymiai, viena eilutė – vienas mokinys, pvz., C6:K6.
 * @param {range} weights Svorių eilutė, pvz., C$4:K$4; nebūtina – be jos skaičiuojamas aritmetinis vidurkis.
 * @param {number} target Siekiamas pusmečio pažymys, pvz., 8.
 * @param {number} nextWeight Kito darbo svoris, pvz., 3; nebūtina, jei svorių nėra.
 * @param {number} roundUpFrom Nuo kokios trupmenos apvalinama aukštyn, pvz., 0,5; nebūtina.
 * @param {boolean} strictPass TRUE, jei mažesnis už 4 vidurkis niekada netampa 4, pvz., FALSE; nebūtina.
 * @return Pažymys, „jau pasiekta“ arba „nepasiekiama“, arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.MARK_NEEDED = (marks, weights, target, nextWeight, roundUpFrom, strictPass) => {
  const rows = toRows(marks);
  const weightRow = orThrow(readRowArgument('weights', weights));
  const columns = orThrow(readWorkColumns(rows[0]?.length ?? 0, weightRow, undefined));
  const rounding = orThrow(readRounding(roundUpFrom, strictPass));
  const weight = orThrow(readNextWeight(nextWeight, columns));
  const targets = orThrow(readTargets(target, rows.length));
  return answerRows(rows.map((row, index) => answerRow(row, targets[index], columns, weight, rounding)));
};

function answerRow(
  row: readonly Cell[],
  targetCell: Cell,
  columns: WorkColumns,
  nextWeight: Decimal,
  rounding: Rounding,
): Result<AnswerCell> {
  const marks = readRowMarks(row, columns);
  if (!marks.ok) return marks;
  if (isBlank(targetCell) || isEmpty(marks.value)) return success('');
  if (marks.value.passes.length > 0) return failure('pass-fail.no-target');
  const target = parseWholeMark(targetCell);
  if (target === undefined) return targetNotAllowed(targetCell);
  const needed = markNeeded(marks.value.numbers, target, nextWeight, rounding);
  return success(typeof needed === 'number' ? needed : functionsText.markNeeded[needed]);
}

function isEmpty({ numbers, passes }: RowMarks): boolean {
  return numbers.length + passes.length === 0;
}

/** One target for all, or a column of them: what is wrong with the one for all is wrong with the call. */
function readTargets(argument: Argument, height: number): Result<readonly Cell[]> {
  const cells = readSharedArgument('target', argument, height);
  if (!cells.ok) return cells;
  if (!cells.value) return failure('argument.missing', { argument: 'target' });
  const isForAll = toRows(argument).length === 1;
  if (isForAll && parseWholeMark(cells.value[0]) === undefined) return targetNotAllowed(cells.value[0]);
  return success(cells.value);
}

function targetNotAllowed(cell: Cell) {
  return failure('argument.not-allowed', { argument: 'target', value: showCell(cell) });
}

/** Where the marks have weights the next one needs its own; else all are equal. */
function readNextWeight(argument: Argument, { weighted }: WorkColumns): Result<Decimal> {
  const cell = readCellArgument('nextWeight', argument);
  if (!cell.ok) return cell;
  if (cell.value === undefined) {
    return weighted ? failure('argument.missing', { argument: 'nextWeight' }) : success(decimal(1));
  }
  const weight = parseDecimal(cell.value);
  if (weight && !isNegativeDecimal(weight)) return success(weight);
  return failure('argument.not-allowed', { argument: 'nextWeight', value: showCell(cell.value) });
}
