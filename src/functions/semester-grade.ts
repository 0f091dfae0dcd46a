import { semesterOutcomes } from '../domain/semester';
import { answerRows } from './cells';
import { readSemesterArguments } from './semester-arguments';

/**
 * Apskaičiuoja pusmečio įvertinimą vienam mokiniui arba visai klasei: 1–10, įsk, neįsk, atleista arba „nėra testo“.
 *
 * @param {range} marks Įvertinimai, viena eilutė – vienas mokinys, pvz., C6:K30.
 * @param {range} weights Svorių eilutė, pvz., C$4:K$4; nebūtina – be jos skaičiuojamas aritmetinis vidurkis.
 * @param {range} kinds Darbų rūšių eilutė (T, KD, ND…), pvz., C$3:K$3; nebūtina.
 * @param {range} status Būsenų stulpelis (pateisinta, nepateisinta, atleista), pvz., L6:L30; nebūtina.
 * @param {number} roundUpFrom Nuo kokios trupmenos apvalinama aukštyn, pvz., 0,5; nebūtina.
 * @param {boolean} strictPass TRUE, jei mažesnis už 4 vidurkis niekada netampa 4, pvz., FALSE; nebūtina.
 * @return Pusmečio įvertinimas arba jų stulpelis.
 * @customfunction
 * @preserve
 */
global.SEMESTER_GRADE = (marks, weights, kinds, status, roundUpFrom, strictPass) =>
  answerRows(semesterOutcomes(readSemesterArguments(marks, weights, kinds, status, roundUpFrom, strictPass)));
