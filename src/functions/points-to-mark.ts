import { type Cell, isBlank, showCell } from '../domain/cell';
import { compareDecimals, type Decimal, decimal, isNegativeDecimal, parseDecimal } from '../domain/decimal';
import { isAbsentWord, isExemptWord } from '../domain/outcome';
import { checkBoundaries, markByBoundaries, markByShare, type PointBoundaries } from '../domain/points';
import { failure, type Result, success } from '../domain/result';
import { formatDecimal } from '../text/number';
import {
  type AnswerCell,
  type Argument,
  answerRows,
  isOmitted,
  orThrow,
  readCellArgument,
  readColumnArgument,
  toRows,
} from './cells';

/**
 * Paverčia taškus pažymiu 1–10 pagal nurodytas ribas arba, jei jų nėra, pagal surinktų taškų dalį.
 *
 * @param {range} points Surinkti taškai arba jų stulpelis, pvz., D6:D30.
 * @param {number} maxPoints Didžiausias galimas taškų skaičius, pvz., 40; nebūtina, jei nurodytos ribos.
 * @param {range} boundaries Dešimt didėjančių skaičių – mažiausi taškai 1, 2, … 10 gauti, pvz., A1:J1; nebūtina.
 * @return Pažymys arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.POINTS_TO_MARK = (points, maxPoints, boundaries) => {
  const cells = orThrow(readColumnArgument('points', points, toRows(points).length)) ?? [''];
  const most = orThrow(readMost(maxPoints));
  const limits = orThrow(readBoundaries(boundaries, most));
  if (!most && !limits) orThrow(failure('argument.missing', { argument: 'maxPoints' }));
  return answerRows(cells.map((cell) => answerRow(cell, most, limits)));
};

function answerRow(
  cell: Cell,
  most: Decimal | undefined,
  limits: PointBoundaries | undefined,
): Result<AnswerCell> {
  if (isBlank(cell) || (typeof cell === 'string' && (isAbsentWord(cell) || isExemptWord(cell))))
    return success('');
  const points = parseDecimal(cell);
  const shown = showCell(cell);
  if (!points || isNegativeDecimal(points)) {
    return failure('points.not-allowed', { argument: 'points', value: shown });
  }
  if (most && compareDecimals(points, most) > 0) {
    return failure('points.above-most', { argument: 'points', value: shown, most: formatDecimal(most) });
  }
  if (limits) return success(markByBoundaries(points, limits));
  return success(most ? markByShare(points, most) : '');
}

function readMost(argument: Argument): Result<Decimal | undefined> {
  const cell = readCellArgument('maxPoints', argument);
  if (!cell.ok) return cell;
  if (cell.value === undefined) return success(undefined);
  const most = parseDecimal(cell.value);
  if (most && compareDecimals(most, decimal(0)) > 0) return success(most);
  return failure('argument.not-allowed', { argument: 'maxPoints', value: showCell(cell.value) });
}

/** Ten numbers in a row or a column. */
function readBoundaries(argument: Argument, most: Decimal | undefined): Result<PointBoundaries | undefined> {
  if (isOmitted(argument)) return success(undefined);
  const boundaries: Decimal[] = [];
  for (const [index, cell] of toRows(argument).flat().entries()) {
    const boundary = parseDecimal(cell);
    if (!boundary || isNegativeDecimal(boundary)) {
      return failure('boundary.not-allowed', { position: index + 1, value: showCell(cell) });
    }
    boundaries.push(boundary);
  }
  return checkBoundaries(boundaries, most);
}
