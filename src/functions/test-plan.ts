import { type Cell, isBlank } from '../domain/cell';
import { type Result, success } from '../domain/result';
import { checkTestPlan, recommendedTests } from '../domain/test-timetable';
import { functionsText } from '../text/lt/functions';
import { type AnswerCell, answerRows, heightOf, orThrow, readColumnArgument } from './cells';
import { readCount } from './count-cell';

/**
 * Nurodo, kiek testų per pusmetį rekomenduojama, o kai nurodytas planas – ar testų „per mažai“, „tinka“, ar „per daug“.
 *
 * @param {range} weeklyLessons Savaitinių pamokų skaičius arba jų stulpelis, pvz., 3.
 * @param {range} planned Suplanuotų testų skaičius arba jų stulpelis, pvz., 5; nebūtina.
 * @return Rekomenduojamas testų skaičius arba plano įvertinimas.
 * @customfunction
 * @preserve
 */
global.TEST_PLAN = (weeklyLessons, planned) => {
  const height = heightOf(weeklyLessons, planned);
  const lessons = orThrow(readColumnArgument('weeklyLessons', weeklyLessons, height));
  const tests = orThrow(readColumnArgument('planned', planned, height));
  return answerRows(Array.from({ length: height }, (_, row) => answerRow(lessons?.[row], tests?.[row])));
};

function answerRow(lessonsCell: Cell, plannedCell: Cell): Result<AnswerCell> {
  if (isBlank(lessonsCell)) return success('');
  const lessons = readCount('weeklyLessons', lessonsCell, 1);
  if (!lessons.ok) return lessons;
  const range = recommendedTests(lessons.value);
  if (isBlank(plannedCell)) return success(range ? `${range.least}–${range.most}` : '');
  const planned = readCount('planned', plannedCell, 0);
  if (!planned.ok) return planned;
  return success(range ? functionsText.testPlan[checkTestPlan(planned.value, range)] : '');
}
