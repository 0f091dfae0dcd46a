import { nameOutcome } from '../text/lt/marks';
import { answerOutcomes } from './outcome-rows';

/**
 * Užrašo įvertinimą žodžiais, pvz., „8 (aštuoni) – gerai“.
 *
 * @param {range} mark Įvertinimas arba jų stulpelis, pvz., N6:N30.
 * @return Įvertinimas žodžiais arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.GRADE_NAME = (mark) => answerOutcomes(mark, nameOutcome);
