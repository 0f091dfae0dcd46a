import { toNumber } from '../domain/rational';
import { mapResult } from '../domain/result';
import { readRowMarks } from '../domain/row-marks';
import { meanWithBonus } from '../domain/weighted-mean';
import { readWorkColumns } from '../domain/work-columns';
import { answerRows, orThrow, readRowArgument, toRows } from './cells';

/**
 * Apskaičiuoja tikslų neapvalintą (svertinį) vidurkį vienai eilutei arba visai klasei; tuščia, jei nėra ko skaičiuoti.
 *
 * @param {range} values Pažymiai arba taškai, viena eilutė – vienas mokinys, pvz., C6:K30.
 * @param {range} weights Svorių eilutė, pvz., C$4:K$4; nebūtina – be jos skaičiuojamas aritmetinis vidurkis.
 * @param {range} kinds Darbų rūšių eilutė (bonusas B pridedamas, F neskaičiuojamas), pvz., C$3:K$3; nebūtina.
 * @return Vidurkis arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.WEIGHTED_MEAN = (values, weights, kinds) => {
  const rows = toRows(values);
  const weightRow = orThrow(readRowArgument('weights', weights));
  const kindRow = orThrow(readRowArgument('kinds', kinds));
  const columns = orThrow(readWorkColumns(rows[0]?.length ?? 0, weightRow, kindRow, true));
  return answerRows(
    rows.map((row) =>
      mapResult(readRowMarks(row, columns), (marks) => {
        const mean = meanWithBonus(marks);
        return mean ? toNumber(mean) : '';
      }),
    ),
  );
};
