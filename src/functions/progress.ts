import { progress } from '../domain/progress';
import { type Result, success } from '../domain/result';
import { type AnswerCell, answerRows, heightOf, orThrow, readColumnArgument } from './cells';
import { readOutcome } from './outcome-rows';

/**
 * Parodo, kiek II pusmečio pažymys didesnis (+) ar mažesnis (–) už I pusmečio; tuščia, jei nėra abiejų pažymių.
 *
 * @param {range} semester1 I pusmečio įvertinimai, pvz., N6:N30.
 * @param {range} semester2 II pusmečio įvertinimai, pvz., Y6:Y30.
 * @return Skirtumas arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.PROGRESS = (semester1, semester2) => {
  const height = heightOf(semester1, semester2);
  const before = orThrow(readColumnArgument('semester1', semester1, height));
  const after = orThrow(readColumnArgument('semester2', semester2, height));
  return answerRows(Array.from({ length: height }, (_, row) => answerRow(before?.[row], after?.[row])));
};

function answerRow(before: unknown, after: unknown): Result<AnswerCell> {
  const semester1 = readOutcome('semester1', before);
  if (!semester1.ok) return semester1;
  const semester2 = readOutcome('semester2', after);
  if (!semester2.ok) return semester2;
  return success(progress(semester1.value, semester2.value) ?? '');
}
