import { showCell } from '../domain/cell';
import { isWhole, parseDecimal } from '../domain/decimal';
import { type LevelScale, levelOf } from '../domain/levels';
import { NO_TEST } from '../domain/outcome';
import { failure, type Result, success } from '../domain/result';
import { levelNames } from '../text/lt/marks';
import { type Argument, orThrow, readCellArgument } from './cells';
import { answerOutcomes } from './outcome-rows';

/**
 * Nurodo pasiekimų lygį pagal pažymį: aukštesnysis, pagrindinis, patenkinamas, slenkstinis arba nepatenkinamas.
 *
 * @param {range} mark Pažymys arba jų stulpelis, pvz., N6:N30.
 * @param {number} scale Lygių skalė, 2018 arba 2023, pvz., 2018; nebūtina.
 * @return Pasiekimų lygis arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.GRADE_LEVEL = (mark, scale) => {
  const levels = orThrow(readScale(scale));
  return answerOutcomes(mark, (outcome) => {
    if (typeof outcome === 'number') return levelNames[levelOf(outcome, levels)];
    return outcome === NO_TEST ? '' : outcome;
  });
};

function readScale(argument: Argument): Result<LevelScale> {
  const cell = readCellArgument('scale', argument);
  if (!cell.ok) return cell;
  if (cell.value === undefined) return success(2018);
  const value = parseDecimal(cell.value);
  const year = value && isWhole(value) ? Number(value.units) : undefined;
  if (year === 2018 || year === 2023) return success(year);
  return failure('argument.not-allowed', { argument: 'scale', value: showCell(cell.value) });
}
