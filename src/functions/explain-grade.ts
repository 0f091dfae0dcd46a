import { mapResult } from '../domain/result';
import { semesterWorkings } from '../domain/semester';
import { explainSemester } from '../text/lt/explain-semester';
import { answerRows } from './cells';
import { readSemesterArguments } from './semester-arguments';

/**
 * Viena eilute paaiškina, kaip gautas pusmečio įvertinimas: suma, vidurkis, apvalinimas ir tvarkos punktas.
 *
 * @param {range} marks Įvertinimai, viena eilutė – vienas mokinys, pvz., C6:K30.
 * @param {range} weights Svorių eilutė, pvz., C$4:K$4; nebūtina – be jos skaičiuojamas aritmetinis vidurkis.
 * @param {range} kinds Darbų rūšių eilutė (T, KD, ND…), pvz., C$3:K$3; nebūtina.
 * @param {range} status Būsenų stulpelis (pateisinta, nepateisinta, atleista), pvz., L6:L30; nebūtina.
 * @param {number} roundUpFrom Nuo kokios trupmenos apvalinama aukštyn, pvz., 0,5; nebūtina.
 * @param {boolean} strictPass TRUE, jei mažesnis už 4 vidurkis niekada netampa 4, pvz., FALSE; nebūtina.
 * @return Paaiškinimas arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.EXPLAIN_GRADE = (marks, weights, kinds, status, roundUpFrom, strictPass) => {
  const group = readSemesterArguments(marks, weights, kinds, status, roundUpFrom, strictPass);
  const style = { weighted: group.columns.weighted, rounding: group.rounding };
  return answerRows(
    semesterWorkings(group).map((result) => mapResult(result, (working) => explainSemester(working, style))),
  );
};
