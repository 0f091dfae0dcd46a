// Words of documents of cases: looking at them, making one or many, and what Drive refuses.
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const DOCUMENTS = { one: 'dokumentas', few: 'dokumentai', many: 'dokumentų' };
const UNMADE = { one: 'nesukurtas', few: 'nesukurti', many: 'nesukurta' };

export const caseDocuments = {
  actions: {
    open: 'dokumento langas',
    preview: 'dokumento peržiūra',
    make: 'dokumento kūrimas',
    previewAll: 'dokumentų peržiūra',
    makeAll: 'dokumentų kūrimas',
  },
  title: 'Dokumentas',
  timetable: 'Testų tvarkaraštis',
  period: 'Pusmetis',
  semester: { 1: 'I pusmetis', 2: 'II pusmetis' },
  unknown: 'Nežinoma, kurį dokumentą rodyti. Užverkite langą ir atverkite jį iš naujo.',
  preview: 'Peržiūrėti',
  previewAgain: 'Peržiūrėti iš naujo',
  hide: 'Slėpti peržiūrą',
  previewing: 'Rengiama peržiūra…',
  previewOf: (name: string): string => `Peržiūra: ${name}`,
  make: 'Sukurti dokumentą',
  makeAnew: 'Kurti iš naujo',
  makeAnewHint: 'Bus sukurtas dar vienas dokumentas; ankstesnis liks „Google“ diske.',
  making: 'Kuriamas dokumentas… Tai gali užtrukti iki pusės minutės.',
  made: (name: string): string => `Dokumentas sukurtas ir įrašytas lape „Dokumentai“:\n${name}`,
  existed: (name: string): string => `Toks dokumentas jau buvo sukurtas, antras nekuriamas:\n${name}`,
  before: (name: string): string => `Jau sukurtas:\n${name}`,
  open: 'Atverti dokumentą',
  nothingMade: 'Neatsakyta nė apie vieną dokumentą.',
  changed:
    'Kol žiūrėjote, duomenys pasikeitė. Dokumentas dar nesukurtas: peržiūrėkite naują vaizdą ir spauskite „Sukurti“ dar kartą.',
  unread: 'Prieš kurdami atkreipkite dėmesį:',

  batch: {
    legend: 'Kaip kurti',
    each: 'Kiekvienam atskirai',
    eachHint: 'Po vieną „Google“ dokumentą kiekvienam; jau sukurti antrą kartą nekuriami.',
    joined: 'Vienas bendras dokumentas',
    joinedHint: 'Kiekvienas iš naujo puslapio: patogu spausdinti visus iš karto.',
    preview: (count: number): string => `Peržiūrėti (${count})`,
    previewTitle: (count: number): string => `Peržiūra: ${countOf(count, DOCUMENTS)}`,
    begin: (count: number): string => `Sukurti (${count})`,
    label: 'Kuriami dokumentai',
    stop: 'Sustabdyti',
    stopping: 'Baigiama, kas pradėta…',
    goOn: 'Tęsti',
    waiting: 'Laukiama, kol „Google“ diskas vėl leis kurti…',
    keepOpen:
      'Neužverkite lango, kol baigs. Užvėrus ar nutrūkus galima pradėti iš naujo: sukurti dokumentai nekartojami.',
    stopped: (made: number, left: number): string =>
      `Sustabdyta. Sukurta: ${made}, liko: ${left}. Spauskite „Tęsti“ dabar arba vėliau: sukurti dokumentai nekartojami.`,
    done: (isNew: number, before: number): string =>
      [
        isNew > 0 ? `Sukurta dokumentų: ${isNew}.` : 'Naujų dokumentų nesukurta.',
        before > 0 ? `Jau buvo sukurta anksčiau: ${before}.` : '',
        'Visi įrašyti lape „Dokumentai“.',
      ]
        .filter(Boolean)
        .join(' '),
    refused: (why: string, made: number, left: number): string =>
      `${why}\nSukurta ir įrašyta: ${made}, nesukurta: ${left}. Kas sukurta, neprapuls ir nebus kuriama antrą kartą.`,
    notMade: (count: number): string => `${countOf(count, DOCUMENTS)} ${countOfUnmade(count)}:`,
    madeList: 'Sukurti dokumentai',
    joinedMade: (name: string): string =>
      `Bendras dokumentas sukurtas ir įrašytas lape „Dokumentai“:\n${name}`,
    joinedName: (count: number): string => countOf(count, DOCUMENTS),
    notInside: 'Į bendrą dokumentą neįdėta:',
  },
  aside: (name: string): string => `${name} (neįregistruotas)`,
} as const;

function countOfUnmade(count: number): string {
  return countOf(count, UNMADE).replace(/^\d+ /, '');
}

const saying = (detail: string | number | undefined): string =>
  detail === undefined || detail === '' ? '' : ` „Google“ žodžiais: „${detail}“.`;

export const caseDocumentIssues: IssueWords = {
  'document.not-linked': ({ detail }) =>
    `nuoroda į dokumentą čia neįrašyta – gal lapas apsaugotas; dokumentas sukurtas ir yra lape „Dokumentai“.${saying(detail)}`,
  'document.tests-left-out': ({ rows }) =>
    `eilutės, kurių diena neįrašyta arba ne pusmetyje, į dokumentą neįtrauktos: ${rows}`,
  'document.rate-limit': ({ detail }) =>
    `„Google“ diskas prašo palaukti: per trumpą laiką prašoma per daug. Palaukite minutę ir tęskite.${saying(detail)}`,
  'document.day-limit': ({ detail }) =>
    `šiandien „Google“ diskas daugiau dokumentų kurti nebeleidžia (asmeninėje paskyroje – apie 250, mokyklos – apie 1500 per dieną). Tęskite rytoj.${saying(detail)}`,
  'document.drive-full': ({ detail }) =>
    `„Google“ diske nebėra vietos. Atlaisvinkite jos ir tęskite.${saying(detail)}`,
  'document.denied': ({ detail }) =>
    `„Google“ diskas neleidžia jums kurti dokumentų. Kreipkitės į mokyklos „Google Workspace“ administratorių.${saying(detail)}`,
  'document.failed': ({ detail }) =>
    `„Google“ diskas neatsakė arba atsisakė. Patikrinkite ryšį ir pakartokite: jei dokumentas vis dėlto sukurtas, jis bus rastas, antras nekuriamas.${saying(detail)}`,
};
