// Words of „Ištrinti mokinio duomenis…“.
import { columnName } from '../column-name';
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';

const ROWS: NounForms = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const CELLS: NounForms = { one: 'langelis', few: 'langeliai', many: 'langelių' };
const SHEETS: NounForms = { one: 'lapas', few: 'lapai', many: 'lapų' };
const DOCUMENTS: NounForms = { one: 'dokumentas', few: 'dokumentai', many: 'dokumentų' };
const BINNED: NounForms = {
  one: 'dokumentas išmestas į šiukšlinę',
  few: 'dokumentai išmesti į šiukšlinę',
  many: 'dokumentų išmesta į šiukšlinę',
};

interface Line {
  readonly sheet: string;
  readonly kind: TraceKind;
  readonly rows: number;
  readonly cells: number;
}
/** What kind of place holds something about a pupil. */
export type TraceKind =
  | 'subject'
  | 'entry'
  | 'closed'
  | 'case'
  | 'promotion'
  | 'timetable'
  | 'answers'
  | 'documents'
  | 'log'
  | 'pupil';

/** „Dalykų lapai (14): 14 eilučių, 203 langeliai; MIP: …“, without anybody's name. */
function counts(lines: readonly Line[]): string {
  const subjects = lines.filter(({ kind }) => kind === 'subject');
  const sum = (of: 'rows' | 'cells') => subjects.reduce((total, line) => total + line[of], 0);
  const parts = [
    ...(subjects.length > 0
      ? [`dalykų lapai (${subjects.length}): ${countOf(sum('rows'), ROWS)}, ${countOf(sum('cells'), CELLS)}`]
      : []),
    ...lines
      .filter(({ kind }) => kind !== 'subject')
      .map(({ sheet, rows, cells }) => `${sheet}: ${countOf(rows, ROWS)}, ${countOf(cells, CELLS)}`),
  ];
  return parts.join('; ');
}

/** What becomes of the rows of a sheet. */
const BECOMES: Readonly<Record<TraceKind, string>> = {
  subject: 'ištuštinama mokinio eilutė: vardas, įvertinimai, būsenos',
  entry: 'ištuštinama visa eilutė',
  closed: 'ištuštinama visa eilutė',
  case: 'lieka numeris, būsena, dalykas ir datos; vietoj vardo – „Ištrintas mokinys“',
  promotion: 'lieka sprendimas ir datos; vietoj vardo – „Ištrintas mokinys“',
  timetable: 'vardas išimamas iš sąrašo; vien šio mokinio testas ištrinamas',
  answers: 'ištuštinama anketos atsakymo eilutė, rasta pagal el. paštą',
  documents: 'ištuštinama eilutė; jei failo ištrinti negalima, lieka jo nuoroda',
  log: 'lieka, kas ir kada keitė; vardas ir reikšmės ištrinami',
  pupil: 'ištuštinama visa eilutė: vardas, gimimo data, kontaktai',
};

export const eraseWords = {
  actions: {
    open: 'Ištrinti mokinio duomenis',
    list: 'Mokinių sąrašo skaitymas',
    view: 'Mokinio duomenų paieška',
    erase: 'Mokinio duomenų ištrynimas',
  },
  record: {
    logWhat: 'Ištrinti mokinio duomenys',
    logAfter: counts,
    logWhy: 'Asmens duomenų apsauga (40 p.)',
  },
  page: {
    title: 'Ištrinti mokinio duomenis',
    lead: 'Pasirinkite mokinį: pirma parodoma, kas ir kur apie jį įrašyta. Kol nepatvirtinsite, niekas netrinama.',
    steps: ['Mokinys', 'Kas bus ištrinta', 'Ištrinta'],
    pupil: 'Mokinys',
    choose: 'Pasirinkite…',
    left: (day: string): string => ` (išvyko ${day})`,
    begun: ' – trynimas pradėtas ir nutrūko',
    unnamed: (id: string): string => `Mokinys, kurio kodas ${id}`,
    nobody: 'Lape „Mokiniai“ mokinių nėra.',
    look: 'Rodyti, kas bus ištrinta',
    looking: 'Skaitomi visi knygos lapai…',
    finishLead:
      'Šio mokinio duomenys jau ištrinti, tik trynimas nutrūko prieš pat pabaigą. Užbaikite: nieko daugiau rinktis nereikia.',
    finish: 'Užbaigti trynimą',
    viewTitle: (name: string): string => `Kas bus ištrinta: ${name}`,
    noUndo:
      'Ištrynus grąžinti negalima: „Atšaukti paskutinį veiksmą…“ čia neveikia. Nebebus galima atšaukti ir veiksmo, kuris atliktas prieš tai.',
    tableCaption: 'Kur įrašyta šio mokinio duomenų',
    sheet: 'Lapas',
    rows: 'Eilučių',
    cells: 'Langelių',
    becomes: 'Kas bus',
    becomesOf: (kind: TraceKind): string => BECOMES[kind],
    overview: 'Suvestinė',
    overviewBecomes: 'eilutė ištuštėja pati: ten viską rodo formulės',
    journal: 'Atšaukimas (paslėptas lapas)',
    journalBecomes: 'ištrinamas: jame paskutinio veiksmo reikšmės',
    inJournal: 'mokinys minimas',
    noRows: 'Kitų mokinių eilutės ir formulės lieka savo vietose, jų rezultatai nesikeičia.',
    documentsTitle: 'Mokinio dokumentai',
    noDocuments: 'Lape „Dokumentai“ šio mokinio dokumentų nėra.',
    document: 'Dokumentas',
    whose: 'Kas gali ištrinti',
    own: 'jūs: sukurti jūsų, priedas gali išmesti',
    notOwn: 'kas sukūrė: ištrinkite ranka arba paprašykite',
    bin: 'Mano sukurtus dokumentus išmesti į „Google“ disko šiukšlinę',
    binHint: 'Iš šiukšlinės per 30 dienų failą dar galima grąžinti; paskui jis ištrinamas visam laikui.',
    shared: (count: number): string =>
      `Bendri dokumentai (${countOf(count, DOCUMENTS)}), kuriuose mokinys gali būti minimas`,
    sharedHint: 'Priedas jų neliečia: peržiūrėkite ir, jei reikia, ištrinkite patys.',
    mentionsTitle: 'Ko priedas neištrins: kur dar minima',
    mentionsLead:
      'Tai kitų žmonių tekstai, jūsų pačių lapai ar anketų atsakymai. Peržiūrėkite šiuos langelius ir ištrinkite patys, ko nebereikia.',
    noMentions: 'Daugiau niekur šioje knygoje mokinio vardas, kodas ar el. paštas neparašyti.',
    place: 'Vieta',
    said: 'Kas parašyta',
    kind: 'Kaip minima',
    sure: 'vardas, kodas ar el. paštas',
    maybe: 'panašu į pavardę',
    /** „Matematika“ B7. */
    cellOf: (sheet: string, column: number, row: number): string => `„${sheet}“ ${columnName(column)}${row}`,
    formulas: (places: string): string =>
      `Mokinio eilutėse yra formulių, įrašytų ranka; jos paliekamos, nes gali būti visos klasės: ${places}.`,
    outsideTitle: 'Kas lieka už šios knygos lapų',
    outside: [
      '„Google“ skaičiuoklių versijų istorija tebesaugo ankstesnes reikšmes: jas mato visi, kas gali redaguoti knygą (Failas → Versijų istorija). Istorijos ištrinti negalima; jos neturi tik knygos kopija, padaryta jau po ištrynimo.',
      'Lieka ir komentarai prie langelių (ne pastabos), anketos atsakymai pačioje „Google Forms“ anketoje, atsisiųstos atsarginės kopijos, laiškai, išspausdinti lapai ir e. dienynas.',
      'Jei klasę skaito gimnazijos knyga, nuskaitykite klases iš naujo: ten mokinys laikomas tik kodu.',
    ],
    historyLink: '„Google“ apie versijų istoriją',
    historyAddress: 'https://support.google.com/docs/answer/190843?hl=lt',
    confirmTitle: 'Patvirtinkite',
    confirm: (name: string): string => `Norėdami ištrinti, įrašykite mokinio pavardę (${name})`,
    confirmWrong: 'Pavardė kitokia.',
    erase: 'Ištrinti visam laikui',
    erasing: 'Trinama… Tai gali trukti iki minutės, lango neuždarykite.',
    back: 'Pasirinkti kitą',
    doneTitle: 'Duomenys ištrinti',
    done: (sheets: number, rows: number): string =>
      `Ištuštinta: ${countOf(rows, ROWS)} (${countOf(sheets, SHEETS)}). Kiek ko ištrinta, be vardo, įrašyta lape „Žurnalas“.`,
    binned: (count: number): string => `${countOf(count, BINNED)}.`,
    leftTitle: 'Dokumentai, kuriuos reikia ištrinti ranka',
    leftLead:
      'Juos sukūrė kiti žmonės arba jų išmesti nepasirinkote. Ištrynę failą, ištrinkite ir jo eilutę lape „Dokumentai“ (mokinys – „Ištrintas mokinys“).',
    stillToDo: 'Peržiūrėkite dar patys',
  },
} as const;

export const eraseIssues: IssueWords = {
  'erase.last-name-wrong': () =>
    'įrašyta kita pavardė nei mokinio, todėl niekas neištrinta. Įrašykite tiksliai tokią, kokia yra lape „Mokiniai“',
};
