// Words of the page of reports, and of what every report says wherever it is shown.
import type { ReportAudience } from '../../domain/report-audience';
import { formatNumber } from '../number';
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const CLASSES = { one: 'klasė', few: 'klasės', many: 'klasių' };

export const reportsPage = {
  actions: {
    open: 'ataskaitų langas',
    view: 'ataskaitų skaitymas',
    build: 'ataskaitos rengimas',
    sheet: 'ataskaitos lapo kūrimas',
  },
  title: 'Ataskaitos',
  lead: {
    class: (className: string): string => `Vienos klasės – ${className} – duomenys iš šios knygos.`,
    school: (classes: number): string =>
      `Rengiama iš paskutinį kartą nuskaitytų klasių knygų duomenų: ${countOf(classes, CLASSES)}.`,
  },
  reading: 'Skaitomi duomenys…',
  noClasses:
    'Dar nenuskaityta nė viena klasės knyga. Nuskaitykite jas: be jų duomenų ataskaitų parengti negalima.',
  classesAside: {
    title: (uncounted: number): string =>
      uncounted > 0 ? `Apie klasių duomenis (neįskaičiuota: ${uncounted})` : 'Apie klasių duomenis',
    uncounted: 'Į ataskaitas neįskaičiuojama',
    notes: 'Į ką atkreipti dėmesį',
    line: (className: string, why: string): string => `${className}: ${why}`,
  },
  fields: {
    report: 'Ataskaita',
    period: 'Laikotarpis',
    audience: 'Kam skirta',
    class: 'Klasė',
    allClasses: 'Visos klasės',
  },
  reports: {
    signal: 'Signalinis pusmetis: kam reikia pagalbos',
    results: 'Klasių rezultatai',
    subjects: 'Dalykų rezultatai',
    negatives: 'Neigiamus įvertinimus turintys mokiniai',
    progress: 'Pažanga: I ir II pusmečio palyginimas',
    mip: 'Asmeninės pažangos (MIP) pildymas',
    cases: 'Kompensaciniai planai, apeliacijos ir kiti atvejai',
    tests: 'Testų krūvis',
    promotion: 'Kėlimas į aukštesnę klasę',
  },
  /** As a sheet's tab and a document's name say it. */
  short: {
    signal: 'Signalinis',
    results: 'Klasių rezultatai',
    subjects: 'Dalykų rezultatai',
    negatives: 'Neigiami',
    progress: 'Pažanga',
    mip: 'MIP pildymas',
    cases: 'Planai ir atvejai',
    tests: 'Testų krūvis',
    promotion: 'Kėlimas',
  },
  periods: { semester1: 'I pusmetis', semester2: 'II pusmetis', annual: 'Mokslo metai' },
  shortPeriods: { semester1: 'I pusm.', semester2: 'II pusm.', annual: 'metai' },
  audiences: {
    administration: 'Administracijai',
    commission: 'Vaiko gerovės komisijai',
    'class-teachers': 'Klasės mokytojams',
    council: 'Mokytojų tarybai',
    meeting: 'Visiems kitiems: susirinkimui, tėvams',
  } satisfies Record<ReportAudience, string>,
  audienceHints: {
    administration: 'Su mokinių vardais.',
    commission: 'Su mokinių vardais.',
    'class-teachers': 'Su mokinių vardais, kai pasirinkta viena klasė.',
    council: 'Vardai – tik kėlimo ataskaitoje; kitose vien skaičiai, mažieji slepiami.',
    meeting: 'Be vardų; skaičiai, iš kurių būtų galima atpažinti vieną ar du mokinius, slepiami.',
  } satisfies Record<ReportAudience, string>,
  show: 'Rodyti ataskaitą',
  building: 'Rengiama ataskaita…',
  toSheet: 'Įkelti į lapą',
  makingSheet: 'Kuriamas lapas… Tai gali užtrukti keliolika sekundžių.',
  sheetMade: (name: string): string => `Sukurtas lapas „${name}“. Jį rasite šios knygos gale.`,
  sheetExisted: (name: string): string => `Toks pat lapas jau yra: „${name}“. Antras nekuriamas.`,
  document: 'Ataskaita kaip dokumentas',
  sortBy: (column: string): string => `Rikiuoti pagal: ${column}`,
  sortHint: 'Paspaudus stulpelio antraštę, eilutės surikiuojamos pagal jį.',
  asInTable: 'Paveiksle – tie patys skaičiai kaip lentelėje.',
  leftOut: 'Kas neįskaičiuota',
  /** „1 mokinys“, „2 mokiniai“, and not „12 mokinių“. */
  tellsOfFew: (said: string): boolean => /(^|[^\d])[12] mokin/.test(said),
  /** The number of „2b – 1“, in whose place stands `few`. */
  fewOfClass: /(?<=– )[12](?!\d|,\d|–)/g,
  few: '1–2',
  fewLeftOut: 'Pavieniai mokiniai, apie kuriuos čia neskelbiama; jie išvardyti administracijos ataskaitoje.',
  nothingLeftOut: 'Įskaičiuota viskas.',
  concealed: '×',
  concealedSaid: 'neskelbiama',
  concealedNote:
    '× – skaičius neskelbiamas: iš jo būtų galima atpažinti vieną ar du mokinius, arba jį išskaičiuoti iš kitų.',
  withheld:
    'Mokinių sąrašas čia nerodomas: vardai skelbiami tik tiems, kam juos leidžia matyti tvarkos aprašas.',
  unknown: '–',
  /** On a sheet of a school workbook. */
  codes: {
    label: 'Mokinių vardai',
    value: 'nerašomi: vietoj jų – mokinių kodai iš klasių knygų lapo „Mokiniai“',
  },
  namesUnread: (className: string, why: string): string =>
    `${className}: mokinių vardų perskaityti nepavyko, todėl rodomi kodai – ${why}`,
  noWorkbook: 'klasės knyga neįrašyta lape „Klasės“',
  namesSheetUnread: 'nepavyko suprasti lapo „Mokiniai“',
  percent: (value: number): string => `${value.toFixed(1).replace('.', ',')}\u00a0%`,
  mean: (value: number): string => value.toFixed(2).replace('.', ','),
  count: formatNumber,
} as const;

/** Of the sheet, the document and the journal. */
export const reportWords = {
  kind: 'Ataskaita',
  action: (title: string): string => `Ataskaitos lapas „${title}“`,
  audience: 'Kam skirta',
  school: 'Visa gimnazija',
  signer: 'Direktoriaus pavaduotojas (-a) ugdymui',
  classHead: 'Klasės vadovas (-ė)',
  /** `Klasių rezultatai I pusm. 2027-01-25` */
  sheetName: (short: string, period: string, className: string, day: string): string =>
    [className, short, period, day].filter(Boolean).join(' '),
  again: (name: string, number: number): string => `${name} (${number})`,
} as const;

export const reportIssues: IssueWords = {
  'report.class-unknown': ({ name }) =>
    `klasės „${name}“ tarp nuskaitytų nėra. Užverkite langą ir atverkite jį iš naujo`,
  'report.unknown': () => 'tokios ataskaitos nėra. Užverkite langą ir atverkite jį iš naujo',
  'report.no-classes': () =>
    'dar nenuskaityta nė viena klasės knyga: pirmiausia nuskaitykite klases („Klasių knygos…“)',
};
