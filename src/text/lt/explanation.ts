// Words of „Paaiškinimas“: how a pupil's results came, for the teacher, the pupil and the parents.
import { PASSED } from '../../domain/outcome';
import { choosePlural, countOf } from '../plural';

const MARKS = { one: 'pažymys', few: 'pažymiai', many: 'pažymių' };
const UNDATED = { one: 'darbas be datos', few: 'darbai be datos', many: 'darbų be datos' };

const roman = (semester: 1 | 2): string => (semester === 1 ? 'I' : 'II');

export const explanation = {
  action: 'įvertinimo paaiškinimas',
  title: 'Kaip gautas įvertinimas',
  loading: 'Skaitomas mokinio įvertinimas…',
  nobody:
    'Pažymėkite langelį mokinio eilutėje – dalyko lape, „Suvestinėje“ ar kitame lape, kuriame surašyti mokiniai – ir atverkite paaiškinimą iš naujo.',
  chooseSubject: (pupil: string): string => `${pupil}: kurį dalyką paaiškinti?`,
  subject: 'Dalykas',
  show: 'Rodyti',
  lead: (subject: string, className: string, schoolYear: string): string =>
    `${subject}, ${className} klasė, ${schoolYear} m. m.`,
  teacher: (name: string): string => `Mokytojas (-a): ${name}`,
  printedOn: (day: string): string => `Paaiškinta ${day}`,

  semester: (semester: 1 | 2): string => `${roman(semester)} pusmetis`,
  year: 'Metinis įvertinimas',
  result: (name: string, level: string): string =>
    `Įvertinimas: ${name}${level === '' ? '' : `, ${level} pasiekimų lygis`}`,
  noResult: 'Įvertinimo dar nėra.',
  undecided: 'nėra testo – ar pateisinta, sprendžia mokytojas (27, 28 p.)',

  counted: (semester: 1 | 2): string => `Įskaityti ${roman(semester)} pusmečio darbai`,
  leftOut: (semester: 1 | 2): string => `Neįskaityti ${roman(semester)} pusmečio darbai`,
  columns: {
    date: 'Data',
    kind: 'Rūšis',
    topic: 'Tema',
    mark: 'Įvertinimas',
    weight: 'Svoris',
    product: 'Įvert. × svoris',
    written: 'Įrašyta',
    why: 'Kodėl neįskaityta',
  },
  noDate: 'be datos',
  noKind: 'rūšis nenurodyta',
  why: {
    empty: 'neįrašyta nieko: tuščias langelis nėra 0',
    absent: 'neatlikta arba nedalyvauta: neskaičiuojama, tai nėra 0',
    formative: 'formuojamasis vertinimas pažymiu nevirsta (11 p.)',
    'weighs-nothing': 'darbo svoris 0',
  },
  bonus: 'bonusas: pridedamas prie vidurkio (21.6 p.)',
  weightedSum: (sum: string, weights: string): string =>
    `Įvertinimų, padaugintų iš svorio, suma: ${sum}. Panaudotų svorių suma: ${weights}.`,
  plainSum: (sum: string, count: number): string => `Suma: ${sum} (${countOf(count, MARKS)}).`,
  exactMean: (fraction: string, shown: string): string => `Vidurkis: ${fraction} ${shown}.`,
  withBonus: (bonus: string, shown: string): string => `Su bonusu: ${bonus} ${shown} (21.6 p.).`,
  roundingRule: (from: string, strict: boolean): string =>
    `Mokyklos apvalinimo taisyklė (24 p.): aukštyn apvalinama nuo ${from}${strict ? '; mažesnis už 4 vidurkis 4 netampa' : ''}.`,
  calculation: (line: string): string => `Skaičiavimas: ${line}`,
  rule: (line: string): string => `Taisyklė: ${line}`,
  wrong: (problem: string): string => `Apskaičiuoti nepavyksta: ${problem}.`,

  closed: (on: string, result: string): string =>
    `Pusmetis užbaigtas${on === '' ? '' : ` ${on}`}: galioja ${result}.`,
  givenBy: (on: string, why: string, result: string, byMarks: string): string =>
    `Galioja ${result}: ${why}${on === '' ? '' : `, įrašyta ${on}`}.${
      byMarks === '' || byMarks === result
        ? ''
        : `\nPagal pusmečio darbus būtų ${byMarks}; jų pokyčiai šio įvertinimo nekeičia.`
    }`,
  withoutGrade: '„be įvertinimo“',
  changedSince: (now: string): string =>
    `Po užbaigimo lapas pasikeitė: pagal dabartinius įrašus būtų ${now}. Galioja užbaigtas įvertinimas, kol pusmetis neatvertas.`,
  changedToWrong:
    'Po užbaigimo lapas pasikeitė, ir pagal dabartinius įrašus įvertinimo apskaičiuoti nepavyktų. Galioja užbaigtas įvertinimas.',
  shownDiffers: (header: string, shown: string, right: string): string =>
    `Lape, stulpelyje „${header}“, rodoma ${shown === '' ? 'tuščia' : `„${shown}“`}, o pagal įrašus turi būti ${right === '' ? 'tuščia' : `„${right}“`}. Formulė ištrinta, pakeista arba netelpa: grąžinkite ją (Ctrl+Z).`,
  shownWaits: (header: string): string =>
    `Lape, stulpelyje „${header}“, formulė dar skaičiuojama: paaiškinta pagal pačius įrašus.`,

  signal: (day: string, mean: string): string =>
    `Signalinis vidurkis iki ${day}: ${mean} – tai ne pažymys, o padėtis tą dieną.`,
  today: (day: string, mean: string): string => `Vidurkis šiandien (${day}): ${mean} – tai dar ne pažymys.`,
  noMean: 'nėra',
  undated: (count: number): string =>
    `${countOf(count, UNDATED)} į signalinį vidurkį ${choosePlural(count, { one: 'neįskaitytas', few: 'neįskaityti', many: 'neįskaityta' })}.`,
  passes: (passed: string, total: string): string => `${PASSED} ${passed} iš ${total}`,

  newcomer: (day: string): string =>
    `Mokinys atvyko ${day}: dalyko šį pusmetį čia nesimokė arba mokėsi ne visą – sudaromos sąlygos išmokti ir atsiskaityti, įvertinimo kol kas nėra (36 p.).`,
  cameLater: (day: string): string =>
    `Mokinys atvyko ${day}, jau po šio pusmečio: dalyko nesimokė – sudaromos sąlygos atsiskaityti (36 p.).`,
  statusBeforeArrival: (status: string): string =>
    `Būsena „${status}“ įrašyta už pusmetį, kurio mokinys čia nesimokė: pasitikrinkite.`,
  leftOn: (day: string): string => `Mokinys išvyko ${day}: nebaigtas pusmetis neužbaigiamas.`,
  mustSettle: 'Metinio dar nėra: pirma atsiskaitoma už nesimokytą dalyką (36 p.).',

  fromSemesters: 'Metinis vedamas iš I ir II pusmečio įvertinimų (26 p.).',
  fromAllMarks:
    'Metinis vedamas iš visų metų pažymių aritmetinio vidurkio (26 p.); svoriai ir bonusai į jį neįeina.',
  yearSum: (sum: string, count: number, fraction: string, shown: string): string =>
    `Visų metų pažymių suma: ${sum} (${countOf(count, MARKS)}). Vidurkis: ${fraction} ${shown}.`,
  otherWay: {
    fromAllMarks: (mark: number): string =>
      `Kitu būdu būtų kitaip: vedant iš visų metų pažymių – ${mark} (26 p.; būdą pasirenka mokytojas).`,
    fromSemesters: (mark: number): string =>
      `Kitu būdu būtų kitaip: vedant iš pusmečių įvertinimų – ${mark} (26 p.; būdą pasirenka mokytojas).`,
  },
  overrideFrom: {
    'extra-work': (on: string): string =>
      `Metiniu laikomas papildomo darbo įvertinimas${on === '' ? '' : ` (atsiskaityta ${on})`} (34 p.).`,
    'course-change': (on: string): string =>
      `Metiniu laikomas kurso skirtumo įvertinimas${on === '' ? '' : ` (atsiskaityta ${on})`} (32–33 p.).`,
    case: (why: string, on: string): string =>
      `Metiniu laikomas stulpelyje „Kitas įvertinimas“ įrašytas įvertinimas: ${why}${on === '' ? '' : `, įrašyta ${on}`}.`,
    unknown:
      'Metiniu laikomas stulpelyje „Kitas įvertinimas“ įrašytas papildomo darbo, kurso skirtumo ar atsiskaitymo įvertinimas (32–34, 36 p.).',
  },
  withoutOverride: (result: string): string => `Be jo metinis būtų ${result}.`,
  withoutOverrideNone: 'Be jo metinio nebūtų.',

  need: {
    title: 'Ko reikia kitą kartą',
    semester: 'Pusmetis',
    target: 'Siekiamas pažymys',
    kind: 'Kito darbo rūšis',
    weight: 'Kito darbo svoris',
    weightWrong: 'Svoris – skaičius nuo 0, pvz., 3 arba 0,5.',
    plain: 'Vidurkis aritmetinis: visi darbai sveria vienodai.',
    answer: (target: number, needed: string): string => `Kad pusmetis būtų ${target}: ${needed}.`,
    atLeast: (mark: number): string => `reikia bent ${mark}`,
    reached: 'jau pasiekta',
    'out-of-reach': 'nepasiekiama vienu darbu',
    table: (kind: string, weight: string): string =>
      `Visi siekiami pažymiai, kai kitas darbas – ${kind}${weight === '' ? '' : `, svoris ${weight}`}`,
    columns: { target: 'Siekiamas', needed: 'Kitas darbas' },
    noTest:
      'Testo ar jam prilygstančio darbo dar nėra: be jo pusmetis vidurkiu neįvertinamas (27 p.), o tokios rūšies darbas testo nepakeis.',
    passFail: 'Dalykas vertinamas įskaita, todėl reikiamo pažymio nėra.',
    exempt: 'Mokinys atleistas, todėl reikiamo pažymio nėra.',
    closed: 'Pusmetis užbaigtas: nauji pažymiai jo įvertinimo nebekeičia.',
    wrong: 'Kol eilutėje yra klaida, reikiamo pažymio pasakyti negalima.',
  },
} as const;
