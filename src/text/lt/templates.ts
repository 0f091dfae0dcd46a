// Words of `Šablonai`: the sheet in which a school puts the texts of documents in its own words.
import type { FormCode } from '../form-texts';
import { choosePlural, countOf } from '../plural';
import type { IssueWords } from './issue-words';

const FORM_NAMES: Readonly<Record<FormCode, string>> = {
  F1: 'Kompensacinių priemonių planas (1 priedas)',
  F2: 'Mokymosi pagalbos lapas (2 priedas)',
  F3: 'Kurso keitimo skirtumo užduotis (3 priedas)',
  F4: 'Kurso keitimo skirtumo įvertinimas (4 priedas)',
  F5: 'Papildomo darbo įvertinimas (5 priedas)',
  F10: 'Apeliacija: prašymas',
  F11: 'Apeliacija: įsakymas dėl komisijos',
  F12: 'Apeliacija: mokytojo medžiaga',
  F13: 'Apeliacija: komisijos protokolas',
  F16: 'Testų tvarkaraštis',
  F20: 'Supažindinimas su įsakymu dėl kėlimo',
  promotion: 'Kėlimo sąrašas mokytojų tarybai',
};

export const templates = {
  action: 'Dokumentų tekstai (šablonai)',
  forms: FORM_NAMES,
  places: {
    annex: 'Žyma viršuje dešinėje',
    title: 'Pavadinimas',
    clause: 'Paaiškinimas apačioje',
    statement: (number: number): string => `${number} tekstas`,
  },
  /** Notes of ours begin so: what a person has noted themselves stays. */
  noteMark: '⚠ ',
  placeholders: (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', '),
  table: { choose: 'Pasirinkite iš sąrašo.' },
  made: 'Savo tekstą rašykite stulpelyje „Mokyklos tekstas“: kol langelis tuščias, dokumente bus įprastas tekstas, o brūkšnys (–) tekstą praleidžia. Žymenys, pvz., {mokinys}, dokumente virsta duomenimis.',
  added: (count: number): string =>
    `Lapas „Šablonai“ papildytas: ${countOf(count, { one: 'naujas tekstas', few: 'nauji tekstai', many: 'naujų tekstų' })}.`,
  wrong: (count: number): string =>
    `Lape „Šablonai“ reikia pataisyti ${countOf(count, { one: 'tekstą', few: 'tekstus', many: 'tekstų' })}: žr. stulpelį „Pastaba“. Kol nepataisyta, tų formų dokumentai nekuriami.`,
  editWrong: (row: number, problem: string): string => `Šablonai, ${row} eilutė. ${problem}`,
  editWrongRows: (count: number): string =>
    `Šablonai: ${count} ${choosePlural(count, { one: 'eilutėje', few: 'eilutėse', many: 'eilučių' })} yra ką pataisyti, žr. stulpelį „Pastaba“.`,
} as const;

export const templatesIssues: IssueWords = {
  'template.placeholder-unknown': ({ name, known }) =>
    `šioje formoje žymens „{${name}}“ nėra; galimi žymenys: ${known}`,
  'template.brace-alone': ({ known }) =>
    `yra riestinis skliaustas be poros; žymuo rašomas skliaustuose, galimi: ${known}`,
  'template.title-left-out': () =>
    'dokumentas be pavadinimo negali būti: įrašykite pavadinimą arba langelį ištuštinkite',
  'template.cell-error': ({ value }) => `langelyje yra formulės klaida (${value}): įrašykite paprastą tekstą`,
  'template.too-long': ({ length, most }) =>
    `tekste ${length} ženklų, o dokumente telpa ne daugiau kaip ${most}`,
  'template.twice': ({ row }) => `tas pats tekstas jau įrašytas ${row} eilutėje: palikite vieną`,
  'template.row-unknown': () =>
    'tokio teksto formose nėra, todėl jis niekur nespausdinamas: eilutę perrašykite arba ištrinkite',
  'template.usual-typed': () =>
    'įprastas tekstas pakeistas ranka, bet į dokumentą eina tik stulpelio „Mokyklos tekstas“ tekstas',
};
