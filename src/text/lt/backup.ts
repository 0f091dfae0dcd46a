// Words of „Atsarginė kopija…“.
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';

const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const SUBJECTS: NounForms = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const ROWS: NounForms = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const SHEETS: NounForms = { one: 'lapas', few: 'lapai', many: 'lapų' };
const OF_SHEETS: NounForms = { one: 'lapo', few: 'lapų', many: 'lapų' };

export const backupWords = {
  actions: {
    open: 'Atsarginė kopija',
    read: 'Klasės duomenų skaitymas',
    preview: 'Kopijos tikrinimas',
    restore: 'Klasės atkūrimas iš kopijos',
  },
  page: {
    title: 'Atsarginė kopija',
    lead: 'Visi klasės knygos duomenys išsaugomi viename faile, o iš jo atkuriami tuščioje knygoje.',
    choose: 'Ką norite padaryti?',
    make: 'Išsaugoti šios knygos kopiją',
    restore: 'Atkurti klasę iš kopijos šioje knygoje',
    makeHint: 'Failas atsisiunčiamas į šį kompiuterį. Knygoje niekas nekeičiama.',
    restoreHint: 'Knyga turi būti tuščia arba tik ką paruošta.',
    next: 'Toliau',
    back: 'Atgal',
    restoreTitle: 'Atkurti iš kopijos',
    progress: 'Atkuriama klasė',
    reading: 'Skaitoma knyga…',
    outTitle: 'Kopija',
    steps: ['Kas daroma', 'Failas', 'Peržiūra ir atkūrimas'],
    made: (className: string, schoolYear: string, pupils: number, subjects: number): string =>
      `Kopija paruošta: ${className} klasė, ${schoolYear}, ${countOf(pupils, PUPILS)}, ${countOf(subjects, SUBJECTS)}.`,
    json: 'Atsisiųsti kopiją (.json)',
    csv: 'Atsisiųsti lenteles (.zip su .csv)',
    jsonHelp: 'Iš šio failo klasę galima atkurti.',
    csvHelp:
      'Kiekvienas lapas – atskira lentelė „Excel“ ar kitai programai. Tekstai, prasidedantys ženklu „=“, lentelėse turi apostrofą, kad netaptų formulėmis. Iš lentelių klasė neatkuriama.',
    privacy:
      'Faile yra vaikų vardai, pažymiai ir pastabos. Jis įrašomas į šio kompiuterio atsisiuntimų aplanką ir niekur kitur nesiunčiamas. Perkelkite jį ten, kur mokykla laiko asmens duomenis, o iš atsisiuntimų ištrinkite. Nesiųskite el. paštu.',
    holds:
      'Kopijoje yra nustatymai, mokiniai, dalykai, dalykų lapai (darbai, pažymiai, būsenos, užbaigtų pusmečių rezultatai), visi registrai, testų tvarkaraštis, šablonai ir stulpeliai su žvaigždute. Vidurkių, įvertinimų ir suvestinės joje nėra: atkūrus juos vėl apskaičiuoja formulės. Jei savo stulpelyje turite formulių, išsaugoma tai, ką jos rodo.',
    leftOut: (sheets: string): string => `Šių lapų kopijoje nėra, nes jie ne priedo: ${sheets}.`,
    unfinished: (what: string): string =>
      `Veiksmas „${what}“ buvo nutrauktas ir dar nebaigtas. Pirma jį pakartokite arba atšaukite, paskui darykite kopiją iš naujo: šioje gali trūkti dalies jo.`,
    problems: 'Iš šios kopijos atkurti nepavyktų, kol knygoje nepataisyta:',
    doubts: 'Šie langeliai ne tokie, kokie turėtų būti. Jie išsaugomi ir atkuriami, kokie yra:',
    more: (count: number): string => `ir dar ${count}`,
    file: 'Kopijos failas (.json)',
    fileHint: 'Pasirinkite failą, kurį išsaugojote iš šio priedo. Failas perskaitomas čia, lange.',
    checking: 'Tikrinama kopija…',
    previewTitle: 'Kas bus atkurta',
    preview: (className: string, schoolYear: string, made: string): string =>
      `${className} klasė, ${schoolYear}. Kopija padaryta ${made}.`,
    counts: (pupils: number, subjects: number): string =>
      `${countOf(pupils, PUPILS)}, ${countOf(subjects, SUBJECTS)}.`,
    sheet: 'Lapas',
    rows: 'Kas jame',
    ofTable: (rows: number): string => countOf(rows, ROWS),
    ofSubject: (works: number, marks: number): string => `darbų: ${works}, įvertinimų: ${marks}`,
    replaces: (count: number): string =>
      `Ši knyga jau paruošta, bet joje dar nieko neįrašyta. Jos ${countOf(count, SHEETS)} bus pakeisti kopijos lapais.`,
    unfinishedRestore: 'Šios kopijos atkūrimas buvo nutrauktas. Tęskite: kas padaryta, nebus kartojama.',
    isDone: 'Ši kopija šioje knygoje jau atkurta.',
    start: 'Atkurti',
    goOn: 'Tęsti atkūrimą',
    stop: 'Sustabdyti',
    stopping: 'Baigiama pradėta dalis…',
    stopped: (made: number, of: number): string =>
      `Sustabdyta: atkurta ${made} iš ${countOf(of, OF_SHEETS)}. Tęskite arba atšaukite meniu „Atšaukti paskutinį veiksmą“.`,
    doneTitle: 'Klasė atkurta',
    done: (sheets: number): string =>
      `Atkurta: ${countOf(sheets, SHEETS)}. Vidurkius ir įvertinimus apskaičiuoja formulės. Palyginkite kelis mokinius su senąja knyga.`,
    undo: 'Kol niekas nieko neįrašė, atkūrimą galima atšaukti meniu „Atšaukti paskutinį veiksmą“.',
    documents:
      'Dokumentai, kuriuos priedas sukūrė anksčiau, lieka „Google“ diske: kopijoje yra tik jų nuorodos.',
    problem: {
      'not-json':
        'Šis failas – ne kopija: jo perskaityti nepavyko. Pasirinkite .json failą, išsaugotą iš šio priedo.',
      'cut-off': 'Kopijos failas nukirstas arba sugadintas: jo pabaigos nėra. Atsisiųskite kopiją iš naujo.',
      'other-format':
        'Šis failas – ne klasės knygos kopija. Pasirinkite .json failą, išsaugotą iš šio priedo.',
      'other-version': (version: string): string =>
        `Ši kopija padaryta kita priedo laida (kopijos versija „${version}“, o čia reikia 1). Atnaujinkite priedą.`,
      shape: (place: string): string =>
        `Kopijos failas pakeistas ranka: jo vieta „${place}“ ne tokia, kokia turi būti.`,
      'too-big': 'Failas didesnis nei 20 MB: tai ne klasės knygos kopija.',
      unreadable: 'Failo perskaityti nepavyko. Pasirinkite jį iš naujo.',
    },
    nothingWritten: 'Knygoje nieko nepakeista.',
  },
  files: {
    name: (className: string, schoolYear: string, day: string): string =>
      `Kopija ${className} ${schoolYear} ${day}`,
    number: 'Nr.',
    pupil: 'Mokinys',
    status: ['Būsena I', 'Būsena II'],
    closed: ['Užbaigta I', 'Užbaigta II'],
    override: 'Kitas įvertinimas',
    kind: 'Rūšis',
    weight: 'Svoris',
    topic: 'Tema',
  },
} as const;

export const backupIssues: IssueWords = {
  'backup.school': () =>
    'tai gimnazijos knyga. Atsarginė kopija daroma iš klasės knygos: atverkite ją. Gimnazijos knygoje laikomas tik klasių sąrašas, o jos skaičiai vėl nuskaitomi iš klasių knygų',
  'backup.into-school': () =>
    'tai gimnazijos knyga, o kopija – klasės. Atkurkite ją naujoje tuščioje knygoje',
  'backup.no-class': () =>
    'šioje knygoje klasės nėra, todėl nėra ko kopijuoti. Klasę iš kopijos čia atkurti galima',
  'backup.other-kind': () => 'kopija – ne klasės knygos, todėl klasės iš jos atkurti negalima',
  'backup.sheet-missing': ({ sheet }) => `kopijoje nėra lapo „${sheet}“, o be jo klasės atkurti negalima`,
  'backup.sheet-unknown': ({ sheet }) => `kopijoje yra nežinomas lapas „${sheet}“`,
  'backup.sheet-twice': ({ sheet }) => `kopijoje lapas „${sheet}“ kartojasi`,
  'backup.sheet-taken': ({ sheet }) =>
    `knygoje jau yra jūsų lapas „${sheet}“, o kopijoje taip vadinasi dalykas. Pervadinkite savo lapą`,
  'backup.subject-unlisted': ({ subject }) =>
    `kopijoje yra dalyko „${subject}“ lapas, bet lape „Dalykai“ tokio dalyko nėra`,
  'backup.column-unknown': ({ header }) => `kopijoje yra nežinomas stulpelis „${header}“`,
  'backup.row-length': ({ cells, columns }) =>
    `kopijos eilutėje langelių yra ${cells}, o stulpelių – ${columns}`,
  'backup.date-wrong': ({ value }) => `kopijoje vietoj datos yra „${value}“, o reikia, pvz., 2026-09-14`,
  'backup.cell-long': ({ length, most }) =>
    `kopijos langelyje ${length} ženklų, o telpa ne daugiau kaip ${most}`,
  'backup.not-empty': ({ sheets }) =>
    `šioje knygoje jau yra duomenų${sheets ? ` (jų yra ir lapuose ${sheets})` : ''}, o atkurti galima tik tuščioje. Sukurkite naują skaičiuoklę ir atkurkite joje`,
  'backup.other-class': ({ className, schoolYear, copyClass, copyYear }) =>
    `ši knyga paruošta kitai klasei (${className}, ${schoolYear}), o kopija – ${copyClass}, ${copyYear}. Atkurkite ją naujoje tuščioje skaičiuoklėje`,
};
