// Words of the page „Įkelti duomenis…“.
import { countOf, type NounForms } from '../plural';

const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const PUPILS_WHOM: NounForms = { one: 'mokinį', few: 'mokinius', many: 'mokinių' };
const MARKS: NounForms = { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimų' };
const MARKS_WHAT: NounForms = { one: 'įvertinimą', few: 'įvertinimus', many: 'įvertinimų' };
const LINES: NounForms = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const COLUMNS: NounForms = { one: 'stulpelis', few: 'stulpeliai', many: 'stulpelių' };

const line = (number: number): string => `${number} eilutė`;
const semester = (number: 0 | 1 | 2): string => (number === 0 ? '' : number === 1 ? 'I' : 'II');

export const importPage = {
  title: 'Įkelti duomenis',
  steps: ['Ką įkelti', 'Duomenys', 'Peržiūra'],
  lead: 'Nieko neįrašoma, kol peržiūroje nepaspausite „Įkelti“. Įkeltą galima atšaukti iš meniu.',
  way: 'Ką įkelti?',
  ways: {
    list: {
      label: 'Mokinių sąrašą',
      hint: 'Iš lentelės (nukopijuokite ir įklijuokite) arba CSV, TSV failo.',
    },
    roster: {
      label: 'Mokinius iš „OneRoster“ failų',
      hint: 'users.csv, classes.csv, enrollments.csv; 1.1 arba 1.2 versija.',
    },
    marks: {
      label: 'Vieno dalyko įvertinimus',
      hint: 'Iš el. dienyno lentelės: eilutės – mokiniai, stulpeliai – datos.',
    },
  },

  data: {
    titles: {
      list: 'Mokinių sąrašas',
      roster: '„OneRoster“ failai',
      marks: 'Įvertinimų lentelė',
    },
    paste: 'Įklijuokite lentelę',
    pasteListHint: 'Su antraštėmis arba be jų, pvz.: Pavardė, Vardas, Gimimo data, El. paštas, Tėvai.',
    pasteMarksHint: 'Kartu su datų eilute ir mokinių pavardėmis.',
    file: 'arba pasirinkite failą (.csv, .tsv, .txt)',
    rosterFiles: 'Pasirinkite users.csv, classes.csv ir enrollments.csv (galima visus iš karto)',
    rosterHint: 'Gimimo datos imamos iš demographics.csv, jei jį taip pat pasirinksite.',
    encoding: 'Failo koduotė',
    encodings: { 'utf-8': 'UTF-8', 'windows-1257': 'Windows-1257 (Baltijos)' },
    separator: 'Stulpelius skiria',
    separators: { '\t': 'tabuliatorius', ';': 'kabliataškis ;', ',': 'kablelis ,', '|': 'brūkšnys |' },
    withHeading: 'Yra antraščių eilutė',
    class: 'Klasė',
    classOption: (title: string, pupils: number): string => `${title} (${countOf(pupils, PUPILS)})`,
    subject: 'Dalykas',
    chooseSubject: '– pasirinkite –',
    order: 'Datos be metų',
    orders: { 'month-first': 'mėnuo, diena (09-14)', 'day-first': 'diena, mėnuo (14-09)' },
    columns: 'Kas yra stulpeliuose',
    column: (number: number): string => `${number} stulpelis`,
    lineTitle: 'Eilutė',
    roles: {
      none: '– neimti –',
      lastName: 'Pavardė',
      firstName: 'Vardas',
      nameLast: 'Pavardė Vardas',
      nameFirst: 'Vardas Pavardė',
      born: 'Gimimo data',
      email: 'El. paštas',
      guardians: 'Tėvai (globėjai)',
      arrived: 'Atvyko',
      left: 'Išvyko',
      id: 'Mokinio kodas',
    },
    shown: (shown: number, all: number): string =>
      shown < all
        ? `Rodomos pirmosios ${shown} iš ${countOf(all, LINES)}.`
        : `Iš viso ${countOf(all, LINES)}.`,
    nothing: 'Įklijuokite lentelę arba pasirinkite failą.',
    read: (pupils: number): string => `Perskaityta: ${countOf(pupils, PUPILS)}.`,
    marksRead: (pupils: number, days: number): string =>
      `Perskaityta: ${countOf(pupils, PUPILS)}, ${countOf(days, COLUMNS)} su datomis.`,
    leftOut: (headings: readonly string[]): string => `Neimami stulpeliai: ${headings.join(', ')}.`,
    daysShown: 'Perskaitytos datos',
    dayRead: (written: string, date: string): string => (written === date ? date : `${written} → ${date}`),
    rosterFilesRead: 'Perskaityti failai',
    rosterMissing: (files: readonly string[]): string => `Dar reikia: ${files.join(', ')}.`,
    rosterNotOurs: (name: string): string =>
      `„${name}“: tokių stulpelių „OneRoster“ mokinių failuose nėra, failas neimamas.`,
    rosterUnknown: (number: number, id: string): string =>
      `enrollments.csv ${line(number)}: mokinio „${id}“ faile users.csv nėra arba jis nebegalioja.`,
    rosterLeftOut: (count: number): string =>
      `Neimta įrašų (mokytojai, išvykę ar nebegaliojantys): ${count}.`,
    rosterBroken: (file: string, number: number): string => `${file}.csv ${line(number)} nesuprantama.`,
    noClasses: 'Faile classes.csv nėra nė vienos galiojančios klasės.',
    check: 'Toliau: peržiūra',
    checking: 'Tikrinama…',
    problemsTitle: (count: number): string => `Netinka ir nebus įkelta (${countOf(count, LINES)}):`,
    more: (count: number): string => `…ir dar ${countOf(count, LINES)}.`,
  },

  fileProblems: {
    'workbook-file':
      'Tai skaičiuoklės failas (.xlsx, .xls ar .ods). Atverkite jį ir įrašykite kaip CSV arba nukopijuokite langelius ir įklijuokite čia.',
    'zip-file': 'Tai suspaustas failas (ZIP). Išskleiskite jį ir pasirinkite jame esančius CSV failus.',
    'not-text': 'Tai ne tekstinis failas. Reikia CSV, TSV arba TXT.',
    'file-empty': 'Failas tuščias.',
    'file-too-big': 'Failas didesnis nei 20 MB: tai tikrai ne klasės sąrašas.',
  },
  rowProblems: {
    'quote-open': (number: number): string =>
      `${line(number)}: kabutė (") atidaryta, bet neuždaryta, todėl visko po jos suprasti negalima. Ištaisykite ir tikrinkite iš naujo`,
    'quote-inside': (number: number): string => `${line(number)}: kabutė (") ne vietoje`,
    'cells-many': (number: number, expected: number, found: number): string =>
      `${line(number)}: stulpelių ${found}, o turi būti ${expected}`,
  },
  listProblems: {
    'name-missing': (number: number): string => `${line(number)}: trūksta pavardės arba vardo`,
    'name-strange': (number: number, _header: string, value: string): string =>
      `${line(number)}: „${value}“ nėra mokinio pavardė ir vardas`,
    'date-wrong': (number: number, header: string, value: string): string =>
      `${line(number)}, „${header}“: „${value}“ nėra data, reikia, pvz., 2010-03-05`,
    'born-strange': (number: number, _header: string, value: string): string =>
      `${line(number)}: gimimo data ${value} mokiniui netinka`,
    'text-long': (number: number, header: string, value: string): string =>
      `${line(number)}, „${header}“: per ilgas tekstas („${value}…“)`,
    'rows-many': (_number: number, _header: string, value: string): string =>
      `Eilučių ${value}, o vienu kartu galima įkelti iki 300. Palikite vienos klasės mokinius`,
    'no-name-column': (): string =>
      'Nė viena antraštė nepasakė, kur pavardė ir vardas. Nurodykite, kas yra stulpeliuose',
  },
  gridProblems: {
    'no-days': (): string =>
      'Datų eilutės nerasta. Kopijuokite lentelę kartu su eilute, kurioje surašytos datos, pvz., 09-14 arba 2026-09-14',
    'no-names': (): string => 'Stulpelio su mokinių pavardėmis nerasta. Jis turi būti prieš datas',
    'rows-many': (_number: number, value: string): string => `Mokinių ${value}, o galima iki 300`,
    'days-many': (_number: number, value: string): string => `Datų ${value}, o galima iki 250`,
    'mark-long': (number: number, value: string): string =>
      `${line(number)}: langelyje per ilgas tekstas („${value}…“)`,
    'name-long': (number: number, value: string): string => `${line(number)}: per ilgas vardas („${value}…“)`,
  },

  pupils: {
    title: 'Mokinių peržiūra',
    summary: (fresh: number, filled: number, same: number, refused: number): string =>
      [
        `Bus įrašyta naujų: ${fresh}.`,
        filled > 0 ? `Bus papildyti jau esantys: ${filled}.` : '',
        same > 0 ? `Jau yra, nekeičiama: ${same}.` : '',
        refused > 0 ? `Nebus įkelta: ${refused}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    caption: 'Kas bus padaryta',
    headers: { name: 'Mokinys', what: 'Kas bus padaryta', note: 'Pastabos' },
    isNew: 'naujas',
    isKnown: 'jau yra',
    fills: (headers: readonly string[]): string => `bus įrašyta: ${headers.join(', ')}`,
    refused: 'nebus įkelta',
    differs: (header: string, has: string, listed: string): string =>
      `${header}: lape „${has}“, sąraše „${listed}“ – lieka kaip lape`,
    import: (count: number): string => `Įkelti ${countOf(count, PUPILS_WHOM)}`,
    importNone: 'Nėra ko įkelti',
    nothing: 'Visi šie mokiniai jau yra lape „Mokiniai“, papildyti nėra ko.',
    done: (count: number): string => `Įkelta: ${countOf(count, PUPILS)}.`,
    after:
      'Nauji mokiniai įrašyti lape „Mokiniai“. Kad jie atsirastų ir dalykų lapuose, paleiskite „Paruošti klasės knygą…“: ji prideda tik tai, ko trūksta.',
  },

  marks: {
    title: (subject: string): string => `${subject}: peržiūra`,
    summary: (fresh: number, same: number, conflicts: number, wrong: number): string =>
      [
        `Nauji įvertinimai: ${fresh}.`,
        same > 0 ? `Jau yra tokie patys: ${same}.` : '',
        conflicts > 0 ? `Skiriasi nuo lapo: ${conflicts}.` : '',
        wrong > 0 ? `Netinkami: ${wrong}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    namesTitle: (count: number): string => `Kieno šios eilutės? (${count})`,
    namesHint: 'Vardas nesutampa su lapo vardu. Pasirinkite mokinį arba palikite neįkeltą.',
    namesHeaders: { listed: 'Lentelėje', pupil: 'Dalyko lape' },
    skip: '– neįkelti –',
    suggested: (pupil: string): string => `gal ${pupil}?`,
    whoIs: (name: string): string => `Kas yra ${name}`,
    daysTitle: 'Stulpeliai',
    daysHeaders: { date: 'Data', semester: 'Pusm.', column: 'Lapo stulpelis', kind: 'Rūšis', marks: 'Nauji' },
    kindForAll: 'Naujų darbų rūšis',
    kindForAllHint:
      'Nuo rūšies priklauso svoris ir ar darbas laikomas testu. Kiekvienam stulpeliui galima pasirinkti kitą.',
    chooseKind: '– pasirinkite –',
    kindOf: (date: string): string => `Rūšis: ${date}`,
    kindOption: (code: string, name: string): string => `${code} – ${name}`,
    kindsMissing: (count: number): string =>
      `Pasirinkite naujų darbų rūšį: be jos ${countOf(count, COLUMNS)} neįkeliami.`,
    newColumn: (column: string): string => `${column} (naujas)`,
    states: {
      known: '',
      new: '',
      'outside-year': 'data ne šių mokslo metų – neįkeliama',
      closed: 'pusmetis užbaigtas – neįkeliama',
      full: 'lape nebėra laisvų stulpelių – neįkeliama. Įterpkite stulpelį pusmečio bloko viduje',
      'no-marks': 'įvertinimų nėra – stulpelio nereikia',
    },
    conflictsTitle: (count: number): string => `Lape jau yra kitaip (${count})`,
    conflictsHint: 'Pažymėkite, ką pakeisti. Nepažymėti lieka kaip lape.',
    conflictsHeaders: {
      pupil: 'Mokinys',
      date: 'Data',
      has: 'Lape',
      listed: 'Lentelėje',
      replace: 'Pakeisti',
    },
    replace: (pupil: string, date: string, has: string, listed: string): string =>
      `Pakeisti: ${pupil}, ${date}, iš ${has || 'tuščio'} į ${listed}`,
    replaceAll: 'Pakeisti visus',
    isFormula: 'formulė – nekeičiama',
    wrongTitle: (count: number): string => `Netinkami, neįkeliami (${count})`,
    wrongHeaders: { pupil: 'Eilutė', date: 'Data', value: 'Įrašyta', why: 'Kodėl' },
    wrongLine: (number: number, name: string): string => `${number}. ${name}`,
    why: {
      'not-a-mark': 'leidžiama 1–10, įsk, neįsk, n; du pažymiai – 8;9',
      'not-a-pass': 'dalykas vertinamas įsk / neįsk',
      'not-a-number': 'dalykas vertinamas pažymiais',
    },
    freshTitle: 'Nauji įvertinimai',
    freshHeaders: { pupil: 'Mokinys', marks: 'Data: įvertinimas' },
    absent: (names: readonly string[]): string => `Lape yra, o lentelėje nėra: ${names.join(', ')}.`,
    matched: (count: number): string => `Atpažinta mokinių: ${count}.`,
    import: (count: number): string => `Įkelti ${countOf(count, MARKS_WHAT)}`,
    importNone: 'Nėra ko įkelti',
    nothing: 'Visi šios lentelės įvertinimai lape jau yra.',
    done: (count: number): string => `Įkelta: ${countOf(count, MARKS)}.`,
    semester,
  },

  finish: 'Užbaigti nutrūkusį įkėlimą',
  unfinished: 'Šių duomenų įkėlimas buvo nutrūkęs. Paspauskite „Užbaigti nutrūkusį įkėlimą“.',
  changed: 'Kol žiūrėjote, lapas pasikeitė, todėl nieko neįrašyta. Peržiūrėkite iš naujo.',
  importing: 'Įkeliama…',
  doneTitle: 'Įkelta',
  doneUndo: 'Jei įkelta ne tai, meniu pasirinkite „Atšaukti paskutinį veiksmą…“.',
  doneNothing: 'Viskas jau buvo įkelta, nieko nauja neįrašyta.',
  again: 'Įkelti dar ką nors',
} as const;
