// Words of „Metų pareigos…“: what the policies ask in a school year, the sheet and its page.

import type { SchoolDate } from '../../domain/school-date';
import type { DutyGrades, DutyOf, SchoolDutyCode } from '../../domain/school-duties';
import type { DayGap } from '../../domain/year-days';
import { formatDayOfYear, monthGenitive } from '../number';
import { choosePlural, countOf } from '../plural';
import type { IssueWords } from './issue-words';
import { MONTH_NAMES } from './month-names';

const DUTIES = { one: 'pareiga', few: 'pareigos', many: 'pareigų' };
const EVENTS = { one: 'įvykis', few: 'įvykiai', many: 'įvykių' };

const semester = (part: string): string => (part === '2' ? 'II pusmečio' : 'I pusmečio');
const ofYearOrSemester = (part: string): string => (part === 'year' ? 'metų' : 'I pusmečio');
const season = (part: string): string => (part === 'spring' ? 'pavasario' : 'rudens');
/** `2026-09` and `2026-09_10`. */
const months = (part: string): string =>
  part
    .slice('2026-'.length)
    .split('_')
    .map((month) => MONTH_NAMES[Number(month) - 1] ?? '')
    .join('–');

const WHAT: Readonly<Record<SchoolDutyCode, (part: string) => string>> = {
  'test-timetable': (part) =>
    `Sudaryti ${semester(part)} testų tvarkaraštį ir patvirtinti jį direktoriaus įsakymu`,
  'start-diagnostics': () => 'Atlikti diagnostinius vertinimus mokslo metų pradžioje',
  'pupp-diagnostics': () =>
    'Atlikti diagnostinius matematikos, lietuvių kalbos ir užsienio kalbų vertinimus prieš PUPP',
  'exam-diagnostics': () => 'Atlikti diagnostinius vertinimus prieš valstybinius brandos egzaminus',
  'first-lesson': () =>
    'Per pirmąją dalyko pamoką supažindinti mokinius su programa ir vertinimu, gauti jų parašus',
  weights: (part) =>
    `Pranešti mokiniams ir tėvams, iš kokių dėmenų ir su kokiais svoriais bus vedamas ${semester(part)} pažymys`,
  website: () => 'Paskelbti vertinimo sistemą mokyklos interneto svetainėje',
  'parents-meeting': () => 'Per pirmąjį visuotinį susirinkimą supažindinti tėvus su vertinimo sistema',
  plans: (part) =>
    `Parengti kompensacinius planus dėl neigiamų ${semester(part)} įvertinimų ir pateikti juos klasės vadovui`,
  council: () => 'Mokytojų taryboje apsvarstyti neigiamus metinius įvertinimus ir mokinių kėlimą',
  'inform-parents': () =>
    'Supažindinti tėvus su direktoriaus įsakymu dėl kėlimo, papildomų darbų ar kurso kartojimo',
  mip: (part) => `Pasirūpinti, kad visi mokiniai užpildytų pažangos anketą (MIP): ${months(part)}`,
  'mip-reflections': (part) =>
    `Pasirūpinti, kad visi mokiniai užpildytų pažangos anketą (MIP): ${months(part)}`,
  expectations: () => 'Per klasės valandėlę su mokiniais surašyti mokslo metų lūkesčius',
  'self-assessment': (part) =>
    `Pasirūpinti, kad mokiniai raštu įsivertintų ${ofYearOrSemester(part)} pažangą pagal savo lūkesčius`,
  'class-hours': (part) => `Per klasės valandėles aptarti ${ofYearOrSemester(part)} pažangą`,
  'parents-feedback': (part) =>
    part === '1'
      ? 'Tėvų susirinkime po I pusmečio supažindinti tėvus su jų vaiko pažanga (tik savo vaiko)'
      : 'Pavasario tėvų susirinkime supažindinti tėvus su jų vaiko pažanga (tik savo vaiko)',
  'teachers-feedback': (part) =>
    `Klasėje dirbančių mokytojų pasitarime aptarti klasės ir mokinių poreikius pagal ${ofYearOrSemester(part)} pažangą`,
  discussions: (part) =>
    `Su kiekvienu mokiniu aptarti, kaip jis sieks asmeninės pažangos ${part === 'february' ? 'II' : 'I'} pusmetį`,
  review: (part) =>
    `Peržiūrėti mokinių rezultatus, lankomumą, pagyrimus bei pastabas ir aptarti su mokiniais: ${months(part)}`,
  'signal-meeting': (part) => `Klasėje dirbančių mokytojų pasitarimas po ${season(part)} signalinio pusmečio`,
  'year-end-report': () =>
    'Pateikti pavaduotojui, kiek mokinių padarė pažangą lyginant pusmečius, ir pasiūlyti padariusį didžiausią',
  consultations: (part) => `Per ${season(part)} atostogas konsultuoti tėvus apie jų vaiko pažangą`,
  'commission-sitting': (part) => `Vaiko gerovės komisijos posėdis po ${season(part)} signalinio pusmečio`,
  'year-end-talks': () => 'Su mokiniu ir jo tėvais aptarti metų pasiekimus',
  'parents-visit': (part) =>
    `Pasirūpinti, kad kiekvieno mokinio tėvai ${part === '2' ? 'II' : 'I'} pusmetį apsilankytų mokykloje`,
};

const WHOM: Readonly<Record<DutyOf, string>> = {
  administration: 'Administracija',
  deputy: 'Pavaduotojas ugdymui',
  'class-heads': 'Klasių vadovai',
  teachers: 'Dalykų mokytojai',
  commission: 'Vaiko gerovės komisija',
  council: 'Mokytojų taryba',
};
/** While the school has no list of classes: the policy's own words. */
const GRADES: Readonly<Record<DutyGrades, string>> = {
  all: 'visos',
  'first-and-third': 'I ir III',
  second: 'II',
  fourth: 'IV',
  monthly: '5–8, I ir II',
  secondary: 'III ir IV',
  'year-end-talks': '2, 4, 6, 8',
};

const day = (date: string): string => formatDayOfYear(date as SchoolDate);

/** `rugsėjo 1–15 d.`, `lapkričio 13 d. – gruodžio 11 d.` */
const span = (from: string, to: string): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? `${monthGenitive(Number(to.slice(5, 7)))} ${Number(from.slice(8))}–${Number(to.slice(8))} d.`
    : `${day(from)} – ${day(to)}`;

const GAP: Readonly<Record<DayGap['why'], (setting: string) => string>> = {
  missing: (setting) => `neįrašytas nustatymas „${setting}“`,
  'other-year': (setting) => `nustatymo „${setting}“ data – ne šių mokslo metų`,
  order: (setting) => `nustatymo „${setting}“ data turi būti vėlesnė už ankstesniąsias pusmečių datas`,
  outside: (setting) => `nustatymo „${setting}“ data nepatenka į savo pusmetį`,
  unreadable: (setting) => `nustatymas „${setting}“ nesuprantamas`,
};

export const schoolDuties = {
  title: 'Metų pareigos',
  action: 'Metų pareigų sudarymas',
  renewing: 'Metų pareigų atnaujinimas',
  opening: 'metų pareigų atvėrimas',
  reading: 'metų pareigų skaitymas',
  making: 'metų pareigų sudarymas',
  saving: 'žymos įrašymas',
  exporting: 'kalendoriaus failo rengimas',

  what: (code: SchoolDutyCode, part: string): string => WHAT[code](part),
  whom: (of: readonly DutyOf[]): string => of.map((one) => WHOM[one]).join(', '),
  grades: (grades: DutyGrades): string => GRADES[grades],
  all: 'visos',
  /** `S3-18, 39`, `S0-4.5` */
  clause: (clause: string): string => {
    const [policy, points = ''] = clause.split('-');
    return `${policy === 'S0' ? 'Asmeninės pažangos stebėjimo' : 'Vertinimo'} tvarkos aprašo ${points} p.`;
  },
  /** `vacations`: no autumn or no spring holidays among them. */
  gap: ({ setting, why }: DayGap, name: string): string =>
    setting === 'vacations' && why === 'missing'
      ? `nustatyme „${name}“ nėra rudens ar pavasario atostogų`
      : GAP[why](name),
  table: { choose: 'Pasirinkite iš sąrašo.' },

  made: (count: number): string =>
    `Sukurtas lapas „Metų pareigos“: ${countOf(count, DUTIES)} pagal tvarkos aprašus ir nustatymus.`,
  lead: (school: string, schoolYear: string): string =>
    `${[school, `${schoolYear} mokslo metai`].filter(Boolean).join(', ')}. Tas pats yra lape „Metų pareigos“: ten galite įrašyti ir savų.`,
  loading: 'Skaitoma…',
  none: 'Lape „Metų pareigos“ nieko nėra.',
  lateCount: (count: number): string =>
    count === 0 ? 'Vėluojančių pareigų nėra.' : `⚠ Vėluoja: ${countOf(count, DUTIES)}.`,
  soonCount: (count: number): string => `Per artimiausias 30 dienų: ${countOf(count, DUTIES)}.`,
  filters: {
    whom: 'Kam',
    everybody: 'Visiems',
    state: 'Rodyti',
    states: {
      all: 'Visas',
      open: 'Neatliktas',
      late: 'Vėluojančias',
      soon: 'Artimiausių 30 dienų',
      done: 'Atliktas',
    },
  },
  shown: (count: number): string => `Rodoma: ${countOf(count, DUTIES)}.`,
  nothingShown: 'Tokių pareigų nėra.',
  /** `2026-09` */
  month: (month: string): string => {
    const name = MONTH_NAMES[Number(month.slice(5)) - 1] ?? '';
    return `${month.slice(0, 4)} m. ${name}`;
  },
  noDay: 'Be datos',
  when: (from: string, to: string): string =>
    to === '' ? 'be datos' : from === '' || from === to ? day(to) : span(from, to),
  classes: (classes: string): string => `Klasės: ${classes}`,
  states: {
    late: '⚠ Vėluoja',
    soon: 'Artėja',
    later: '',
    'no-day': 'Be datos',
    done: (date: string): string => `✓ Atlikta ${day(date)}`,
  },
  doneBy: (who: string): string => `Pažymėjo ${who}`,
  note: (note: string): string => `Pastaba: ${note}`,

  tick: 'Pažymėti',
  tickOf: (what: string): string => `Pažymėti, kad atlikta: ${what}`,
  untick: 'Atšaukti žymą',
  untickOf: (what: string): string => `Atšaukti žymą, kad atlikta: ${what}`,
  writeNote: 'Pastaba',
  noteOf: (what: string): string => `Pastaba: ${what}`,
  doneOn: 'Kada atlikta',
  doneHint: 'Pvz., 2026-11-20.',
  noteLabel: 'Pastaba',
  save: 'Įrašyti',
  cancel: 'Nekeisti',
  saving2: 'Įrašoma…',
  saved: 'Įrašyta.',
  others: (what: string): string =>
    `Nieko neįrašyta: „${what}“ ką tik pakeitė kitas žmogus. Dabar rodoma, kaip yra; jei vis tiek reikia, pakartokite.`,

  outdated: (count: number): string =>
    `Nustatymai, klasių sąrašas ar pareigos nuo sudarymo pasikeitė: atnaujinus skirtųsi ${countOf(count, DUTIES)}. Atlikta, pastabos ir tai, ką pataisėte patys, liks.`,
  update: 'Atnaujinti pagal nustatymus',
  updating: 'Atnaujinama…',
  updated: (changes: {
    readonly added: number;
    readonly moved: number;
    readonly worded: number;
    readonly removed: number;
  }): string => {
    const parts = [
      ...(changes.moved > 0 ? [`pasikeitė datos: ${changes.moved}`] : []),
      ...(changes.worded > 0 ? [`pasikeitė klasės ar tekstas: ${changes.worded}`] : []),
      ...(changes.added > 0 ? [`naujų: ${changes.added}`] : []),
      ...(changes.removed > 0 ? [`nebereikalingų (ištuštinta): ${changes.removed}`] : []),
    ];
    return parts.length === 0
      ? 'Niekas nepasikeitė.'
      : `Atnaujinta – ${parts.join(', ')}. Apsigalvojus – meniu „Atšaukti paskutinį veiksmą…“.`;
  },
  keptTyped: (whats: readonly string[]): string =>
    `Jūsų pataisytos liko kaip buvusios (${whats.length}): ${whats.join('; ')}.`,
  unneeded: (whats: readonly string[]): string =>
    `Pagal nustatymus nebereikia, bet palikta, nes jau pažymėta ar pataisyta (${whats.length}): ${whats.join('; ')}.`,
  gaps: 'Dalis pareigų be datos, nes lape „Nustatymai“:',
  gapLine: (why: string, count: number): string => `${why} (${countOf(count, DUTIES)})`,

  calendar: 'Kalendoriaus failas',
  calendarLead: (count: number): string =>
    `Į failą įeis dabar rodomos pareigos, kurios turi datą (${count}). Įkėlus iš naujo įvykiai nesidubliuoja – atsinaujina.`,
  prepareFile: 'Parengti failą (.ics)',
  preparing: 'Rengiama…',
  download: (events: number): string => `Atsisiųsti: ${countOf(events, EVENTS)}`,
  file: (schoolYear: string): string => `metu-pareigos-${schoolYear.replace(/[^0-9]+/g, '-')}.ics`,
  calendarName: (school: string, schoolYear: string): string =>
    ['Metų pareigos', school, schoolYear].filter(Boolean).join(', '),
  event: {
    until: (what: string): string => `Iki šios dienos: ${what}`,
    done: (what: string): string => `✓ ${what}`,
    span: (from: string, to: string): string => `Nuo ${from} iki ${to}`,
    whom: (whom: string): string => `Kam: ${whom}`,
    classes: (classes: string): string => `Klasės: ${classes}`,
    clause: (clause: string): string => `Pagrindas: ${clause}`,
    note: (note: string): string => `Pastaba: ${note}`,
  },
} as const;

const rowsText = (rows: string | number | undefined): string => String(rows ?? '');
export const schoolDutyIssues: IssueWords = {
  'duties.not-made': () =>
    'lapo „Metų pareigos“ dar nėra: atverkite „Metų pareigos…“ iš meniu, ir jis bus sukurtas',
  'duties.gone': () =>
    'šios pareigos lape „Metų pareigos“ nebėra: kas nors jos eilutę ką tik pašalino ar pakeitė. Atverkite langą iš naujo',
  'duties.twice': ({ rows }) =>
    `ta pati pareiga įrašyta keliose eilutėse (${rowsText(rows)}): palikite vieną`,
  'duties.done-missing': () => 'įrašykite, kada atlikta, pvz., 2026-11-20',
  'duties.done-wrong': ({ value }) => `„${value}“ nėra data, reikia, pvz., 2026-11-20`,
  'duties.done-future': ({ value }) => `${value} dar nebuvo: pažymėkite, kai bus atlikta`,
  'duties.done-old': ({ value, year }) => `${value} nepriklauso ${year} mokslo metams`,
  'duties.note-long': ({ length, most }) =>
    `pastaboje ${length} ${choosePlural(Number(length), { one: 'ženklas', few: 'ženklai', many: 'ženklų' })}, o telpa ne daugiau kaip ${most}`,
};
