// Words of the school workbook: preparing it, its class workbooks, what can be wrong.
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const CLASSES = { one: 'klasė', few: 'klasės', many: 'klasių' };
const SHEETS = { one: 'lapas', few: 'lapai', many: 'lapų' };

const settingLabels = {
  school: 'Mokykla',
  schoolYear: 'Mokslo metai',
  director: 'Direktorius (-ė)',
  deputy: 'Pavaduotojas (-a) ugdymui',
  semester1From: 'I pusmečio pradžia',
  semester1To: 'I pusmečio pabaiga',
  semester2From: 'II pusmečio pradžia',
  semester2To: 'II pusmečio pabaiga',
  signal1: 'Signalinis įvertinimas rudenį',
  signal2: 'Signalinis įvertinimas pavasarį',
  lastLessonDay: 'Paskutinė pamokų diena',
  vacations: 'Mokinių atostogos',
  extraDaysOff: 'Papildomos ne darbo dienos',
} as const;

export const schoolIssues: IssueWords = {
  'school.name-missing': () => 'įrašykite mokyklos pavadinimą: jis rašomas dokumentuose',
  'school.too-long': ({ most }) => `per ilgas tekstas: telpa ${most} ženklų`,
  'school.year-wrong': ({ value }) =>
    value === ''
      ? 'įrašykite mokslo metus, pvz., 2026–2027'
      : `„${value}“ nėra mokslo metai, reikia, pvz., 2026–2027`,
  'school.date-wrong': ({ value }) =>
    value === '' ? 'įrašykite datą, pvz., 2026-09-01' : `„${value}“ nėra data, reikia, pvz., 2026-09-01`,
  'school.date-outside': ({ year }) => `data nepriklauso ${year} mokslo metams`,
  'school.dates-order': ({ earlier, from }) =>
    `turi būti vėliau negu „${settingLabels[earlier as 'semester1From'] ?? ''}“ (${from})`,
  'school.vacations-wrong': ({ value }) =>
    `„${value}“ nesuprantama: rašykite, pvz., 2026-11-02–2026-11-06; 2026-12-24`,
  'school.days-wrong': ({ value }) => `„${value}“ nėra data: rašykite, pvz., 2026-12-23; 2027-04-30`,
  'school.class-missing': () => 'eilutėje nėra klasės: pradėkite ją klasės pavadinimu, pvz., 2b',
  'school.class-long': ({ className, most }) =>
    `klasės pavadinimas „${className}“ per ilgas (telpa ${most} ženklų): patikrinkite, ar stulpeliai nesusimaišė`,
  'school.class-again': ({ className }) => `klasė „${className}“ įrašyta du kartus: palikite vieną eilutę`,
  'school.grade-unknown': ({ className }) =>
    `iš pavadinimo „${className}“ neaišku, kelinta tai klasė: po jo įrašykite I, II, III, IV arba 5–8`,
  'school.email-wrong': ({ value }) => `„${value}“ nėra el. pašto adresas`,
  'school.is-class-workbook': () =>
    'tai klasės knyga. Gimnazijos knygai sukurkite naują tuščią skaičiuoklę ir šį veiksmą pakartokite joje',
  'school.not-prepared': () =>
    'tai dar ne gimnazijos knyga: pirma pasirinkite „Paruošti gimnazijos knygą…“ (naujoje tuščioje skaičiuoklėje)',
  'school.class-gone': ({ className }) =>
    `klasės „${className}“ sąraše nebėra: kas nors ją ką tik pašalino ar pervadino. Atverkite sąrašą iš naujo`,
  'school.class-twice': ({ className }) =>
    `klasė „${className}“ sąraše įrašyta du kartus: palikite vieną eilutę`,
  'school.link-wrong': ({ value }) =>
    value === ''
      ? 'įklijuokite knygos nuorodą'
      : `„${value}“ nėra skaičiuoklės nuoroda: nukopijuokite ją iš naršyklės adreso eilutės`,
  'school.listed-already': ({ className }) => `ši knyga sąraše jau yra: ${className} klasės eilutėje`,
  'school.no-class-workbook': ({ name }) =>
    `„${name}“ nėra paruošta klasės knyga: joje nėra klasės nustatymų. Pirma joje pasirinkite „Paruošti klasės knygą…“`,
  'school.other-year': ({ name, year, wanted }) =>
    `„${name}“ yra ${year === '' ? 'nenurodytų' : year} mokslo metų, o ši gimnazijos knyga – ${wanted}`,
  'school.class-has-workbook': ({ className, name }) =>
    `${className} klasė sąraše jau turi kitą knygą („${name}“). Kuri nebereikalinga, tos eilutę iš lapo „Klasės“ pašalinkite`,
  'school.workbook-gone': () =>
    'šios knygos sąraše nebėra: kas nors jos eilutę ką tik pakeitė. Atverkite sąrašą iš naujo',
  'school.email-changed': ({ className, email }) =>
    email === ''
      ? `${className} klasės vadovo el. pašto lape „Klasės“ nebėra. Atverkite sąrašą iš naujo`
      : `${className} klasės vadovo el. paštas lape „Klasės“ jau kitas: ${email}. Atverkite sąrašą iš naujo`,
  'workbook-is-school': () =>
    'tai gimnazijos knyga, o šis veiksmas skirtas klasės knygai: atverkite klasės knygą (nuorodos – lape „Klasės“) ir pakartokite jį joje',
  'workbook-is-class': () =>
    'tai klasės knyga, o šis veiksmas skirtas gimnazijos knygai: atverkite gimnazijos knygą ir pakartokite jį joje',
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** What is wrong with a field, as it is said beside it. */
export const fieldProblem = (code: string, params: Readonly<Record<string, string | number>>): string =>
  `${upperFirst(schoolIssues[code]?.(params) ?? code)}.`;

export const school = {
  title: 'Paruošti gimnazijos knygą',
  lead: 'Du žingsniai: mokyklos nustatymai ir klasių sąrašas. Kas knygoje jau yra, lieka kaip buvę.',
  action: 'Gimnazijos knygos paruošimas',
  reading: 'knygos skaitymas',
  making: 'gimnazijos knygos ruošimas',
  steps: ['Mokykla ir metai', 'Klasės'],
  folder: (schoolYear: string): string => `Pažanga – gimnazija – ${schoolYear}`,
  workbook: (className: string, schoolYear: string): string => `${className} klasė – ${schoolYear}`,

  settings: {
    title: 'Mokykla ir mokslo metai',
    there: 'Nustatymai knygoje jau yra – jie keičiami lape „Nustatymai“. Čia galite pridėti klasių.',
    labels: settingLabels,
    hints: {
      schoolYear: 'Pvz., 2026–2027.',
      vacations: 'Laikotarpiai, atskirti kabliataškiais. Valstybines šventes „Pažanga“ žino pati.',
      extraDaysOff:
        'Mokyklos nustatytos laisvos dienos, atskirtos kabliataškiais; jei jų nėra, palikite tuščią.',
      signal1: 'Kada lapkritį žiūrima tarpinių rezultatų.',
      signal2: 'Kada balandį žiūrima tarpinių rezultatų.',
    },
    rest: 'Datos įrašytos tokios, kokios įprastos, – pataisykite, jei Jūsų mokykloje kitaip. Apvalinimą, svorius ir kitas ribas vėliau pakeisite lape „Nustatymai“. Visa tai gaus kiekviena iš čia sukurta klasės knyga.',
  },
  classes: {
    title: 'Klasės',
    label: 'Klasių sąrašas',
    hint: 'Po vieną eilutėje: klasė, klasės vadovas, jo el. paštas. Galima įklijuoti stulpelius iš lentelės.',
    example: '1a Smilgienė Rita rita.smilgiene@mokykla.lt',
    there: (names: readonly string[]): string => `Sąraše jau yra: ${names.join(', ')}.`,
    found: (count: number): string => `Atpažinta: ${countOf(count, CLASSES)}.`,
    none: 'Klasių dar neįrašėte: jas galima pridėti ir vėliau.',
    preview: 'Taip bus įrašyta',
    columns: {
      className: 'Klasė',
      classGrade: 'Gimnazijos klasė',
      classHead: 'Klasės vadovas (-ė)',
      classHeadEmail: 'El. paštas',
      problem: 'Pastaba',
    },
    already: 'Sąraše jau yra, nebus rašoma.',
    headings: ['klasė', 'klasės', 'kl.'],
  },
  prepare: 'Paruošti',
  addMissing: 'Papildyti',
  working: 'Ruošiama… Tai trunka kelias sekundes.',
  done: 'Gimnazijos knyga paruošta',
  made: (sheets: readonly string[]): string =>
    sheets.length > 0 ? `Sukurta: ${countOf(sheets.length, SHEETS)} (${sheets.join(', ')}).` : '',
  added: (classes: readonly string[]): string =>
    classes.length > 0
      ? `Į sąrašą įrašyta: ${countOf(classes.length, CLASSES)} (${classes.join(', ')}).`
      : '',
  known: (classes: readonly string[]): string =>
    classes.length > 0 ? `Sąraše jau buvo ir liko kaip buvę: ${classes.join(', ')}.` : '',
  nothing: 'Nieko netrūksta: visi lapai jau yra, naujų klasių neįrašėte.',
  next: 'Toliau – sukurkite klasių knygas: jose jau bus šie nustatymai, o klasės vadovui liks įrašyti mokinius ir dalykus.',
  toClasses: 'Į klasių knygas…',
  undo: 'Apsigalvojus – meniu „Atšaukti paskutinį veiksmą…“.',
} as const;

export const schoolClasses = {
  title: 'Klasių knygos',
  reading: 'klasių sąrašo skaitymas',
  making: 'klasių knygų kūrimas',
  adding: 'knygos pridėjimas',
  sharing: 'dalijimasis knyga',
  lead: (school: string, schoolYear: string): string =>
    [school, `${schoolYear} mokslo metai`].filter(Boolean).join(', '),
  empty: 'Klasių sąrašas tuščias. Įrašykite klases lape „Klasės“ arba per „Paruošti gimnazijos knygą…“.',
  caption: 'Klasės ir jų knygos',
  columns: {
    className: 'Klasė',
    classHead: 'Klasės vadovas (-ė)',
    workbook: 'Knyga',
    readAt: 'Nuskaityta',
    state: 'Būsena',
    actions: 'Veiksmai',
  },
  open: (name: string): string => name || 'Atverti knygą',
  noWorkbook: 'dar nesukurta',
  noHead: 'neįrašytas',
  notRead: 'dar neskaityta',
  twice: 'Klasė sąraše įrašyta du kartus: lape „Klasės“ palikite vieną eilutę.',
  make: 'Sukurti knygą',
  makeOf: (className: string): string => `Sukurti knygą: ${className}`,
  makeAll: (count: number): string =>
    count === 1 ? 'Sukurti trūkstamą knygą' : `Sukurti visas trūkstamas knygas (${count})`,
  progress: 'Klasių knygų kūrimas',
  keepOpen: 'Kol kuriama, šio lango neužverkite. Sustabdžius sukurtos knygos lieka.',
  stop: 'Stabdyti',
  stopping: 'Baigiama pradėta knyga…',
  stopped: (made: number, left: number): string => `Sustabdyta. Sukurta: ${made}, liko: ${left}.`,
  goOn: 'Tęsti',
  made: (count: number): string => `Sukurta: ${count}.`,
  doneNew: (count: number): string =>
    count === 0 ? 'Naujų knygų kurti nereikėjo: visos jau buvo.' : `Sukurta knygų: ${count}.`,
  afterMaking:
    'Klasės vadovas savo knygoje pasirenka „Paruošti klasės knygą…“ ir įrašo mokinius bei dalykus. Pasidalinkite knyga su juo.',
  notMade: 'Nesukurta:',
  failed: (message: string, made: number, left: number): string =>
    `${message}\nSukurta: ${made}, liko: ${left}. Pakartojus antros tos pačios klasės knygos nebus.`,
  share: 'Pasidalinti su klasės vadovu',
  shareOf: (className: string): string => `Pasidalinti su klasės vadovu: ${className}`,
  shareNoEmail: 'Įrašykite klasės vadovo el. paštą lape „Klasės“.',
  shareAsk: (name: string, head: string, email: string): string =>
    `Pasidalinti knyga „${name}“ adresu ${email}${head === '' ? '' : ` (${head})`}? Šis žmogus galės ją redaguoti, o „Google“ išsiųs jam laišką su nuoroda.`,
  shareYes: 'Taip, pasidalinti',
  shareNo: 'Ne',
  sharing2: 'Dalijamasi…',
  shared: (className: string, email: string): string => `${className} klasės knyga pasidalinta su ${email}.`,
  addTitle: 'Pridėti esamą klasės knygą',
  addLabel: 'Knygos nuoroda',
  addHint:
    'Tinka knyga, kurią Jūs pats (pati) sukūrėte iš šio sąrašo ar suarchyvavę metus: kitų žmonių knygų „Pažanga“ nemato.',
  add: 'Pridėti',
  adding2: 'Tikrinama knyga…',
  added: (className: string, name: string): string => `Į sąrašą įrašyta ${className} klasės knyga „${name}“.`,
  refresh: 'Atnaujinti sąrašą',
  change: 'Klasės vadovas ir el. paštas keičiami lape „Klasės“.',
} as const;
