// What of a class workbook is in no total, and which classes are in none. No words here name a pupil.
import type { DigestProblem } from '../../domain/class-digest';
import { countOf, type NounForms } from '../plural';

const GRADES: NounForms = { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimų' };
/** Of what is lacking. */
const LACKED_GRADES: NounForms = { one: 'įvertinimo', few: 'įvertinimų', many: 'įvertinimų' };
const ROWS: NounForms = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const PLACES: NounForms = { one: 'vieta', few: 'vietos', many: 'vietų' };
const MARKS: NounForms = { one: 'pažymys', few: 'pažymiai', many: 'pažymių' };
const DAYS: NounForms = { one: 'dieną', few: 'dienas', many: 'dienų' };

const WORDS: Readonly<Record<DigestProblem['code'], (count: number) => string>> = {
  'sheet-missing': () => 'lapo nėra, todėl jo duomenys neįtraukti',
  'sheet-unreadable': (count) =>
    `lapo nepavyko perskaityti (taisytina: ${countOf(count, PLACES)}), todėl jo duomenys neįtraukti`,
  'grade-error': (count) => `KLAIDA arba ne įvertinimas: ${countOf(count, GRADES)}`,
  'grades-missing': (count) =>
    `pusmetis pasibaigęs, o įvertinimo dar nėra: trūksta ${countOf(count, LACKED_GRADES)}`,
  'marks-unreadable': (count) =>
    `signalinis vidurkis nežinomas, nes pažymio ar svorio nepavyko perskaityti: ${countOf(count, ROWS)}`,
  'marks-undated': (count) => `signaliniame vidurkyje nėra darbų be datos: ${countOf(count, MARKS)}`,
  'pupil-unknown': (count) => `mokinio nėra lape „Mokiniai“: ${countOf(count, ROWS)}`,
  'pupil-twice': (count) =>
    `kartojasi mokinio vardas arba kodas, todėl neaišku, kieno įrašai: ${countOf(count, ROWS)}`,
  'row-unreadable': (count) => `nesuskaičiuota, nes neaiški arba kartojasi: ${countOf(count, ROWS)}`,
  'state-unknown': (count) => `nesuprantama būsena, byla neįtraukta: ${countOf(count, ROWS)}`,
  'setting-unreadable': (count) => `neįrašyta arba nesuprantama: ${countOf(count, PLACES)}`,
};

/** „„Matematika“, 12 eilutė: KLAIDA arba ne įvertinimas: 2 įvertinimai“: with the place of the first. */
export function digestProblem({ code, sheet, count, row }: DigestProblem): string {
  const place =
    row > 0
      ? `„${sheet}“, ${count > 1 ? 'nuo ' : ''}${row} ${count > 1 ? 'eilutės' : 'eilutė'}`
      : `„${sheet}“`;
  return `${place}: ${WORDS[code](count)}`;
}

/** Why a listed class is in no total, and what must be known of one that is. */
export const pictureWords = {
  noWorkbook: 'klasės knyga dar nesukurta',
  notRead: (state: string): string =>
    state === '' ? 'knyga dar nenuskaityta' : `knyga nenuskaityta: ${withoutEnd(state)}`,
  unreadable: 'nuskaityti duomenys sugadinti: nuskaitykite klasę iš naujo',
  twice: (books: readonly string[]): string =>
    `klasei sąraše yra kelios knygos (${books.map((name) => `„${name}“`).join(', ')}): palikite vieną, kol kas neįtraukta nė viena`,
  listedTwice: 'ta pati knyga sąraše įrašyta kelis kartus: suskaičiuota vieną kartą',
  otherYear: (year: string, ours: string): string =>
    `knyga yra ${year} mokslo metų, o gimnazijos knyga – ${ours}`,
  old: (day: string, days: number): string => `duomenys nuskaityti ${day}, prieš ${countOf(days, DAYS)}`,
  lastFailed: (day: string, state: string): string =>
    `rodomi ${day} duomenys, nes vėliau nepavyko: ${withoutEnd(state)}`,
};

const withoutEnd = (sentence: string): string => sentence.trim().replace(/\.$/, '');
