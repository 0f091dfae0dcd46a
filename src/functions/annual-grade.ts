import { mapResult } from '../domain/result';
import { readAnnualArguments, workOutYears } from './annual-arguments';
import { answerRows } from './cells';

/**
 * Apskaičiuoja metinį įvertinimą iš pusmečių vienam mokiniui arba visai klasei: 1–10, įsk, neįsk arba atleista.
 *
 * @param {range} semester1 I pusmečio įvertinimai, pvz., N6:N30.
 * @param {range} semester2 II pusmečio įvertinimai, pvz., Y6:Y30.
 * @param {range} override Papildomo darbo ar kurso skirtumo įvertinimai, kurie tampa metiniais, pvz., Z6:Z30; nebūtina.
 * @param {range} yearMean Visų metų pažymių aritmetiniai vidurkiai, kai metinis vedamas iš jų, pvz., AB6:AB30; nebūtina.
 * @param {number} roundUpFrom Nuo kokios trupmenos apvalinama aukštyn, pvz., 0,5; nebūtina.
 * @param {boolean} strictPass TRUE, jei mažesnis už 4 vidurkis niekada netampa 4, pvz., FALSE; nebūtina.
 * @return Metinis įvertinimas arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.ANNUAL_GRADE = (semester1, semester2, override, yearMean, roundUpFrom, strictPass) => {
  const year = readAnnualArguments(semester1, semester2, override, yearMean, roundUpFrom, strictPass);
  return answerRows(workOutYears(year).map((result) => mapResult(result, (working) => working.outcome)));
};
