// Words of the timetable of tests: what is wrong with a row, the check, the month in the sidebar, the calendar file.
import type { NoLessonsReason, OtherTest, TestProblem } from '../../domain/planned-test';
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';

const TESTS: NounForms = { one: 'testas', few: 'testai', many: 'testų' };
const ROWS: NounForms = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const ROWS_IN: NounForms = { one: 'eilutėje', few: 'eilutėse', many: 'eilučių' };
const EVENTS: NounForms = { one: 'įvykis', few: 'įvykiai', many: 'įvykių' };
const UNPLANNED: NounForms = { one: 'darbas', few: 'darbai', many: 'darbų' };

const NO_LESSONS: Readonly<Record<NoLessonsReason, string>> = {
  weekend: 'savaitgalis',
  holiday: 'valstybinė šventė',
  'day-off': 'laisva mokyklos diena',
  vacation: 'mokinių atostogos',
};
const FIELDS = {
  date: 'data',
  subject: 'dalykas',
  kind: 'rūšis',
  lesson: 'pamoka',
  minutes: 'trukmė',
} as const;
const EXAMPLES = {
  date: 'datos, pvz., 2026-10-05',
  lesson: 'pamokos numerio',
  minutes: 'minučių skaičiaus',
} as const;

const named = ({ subject, kind, row }: OtherTest): string => `${subject} (${kind}, ${row} eil.)`;

/** One problem of a row, without a capital or a full stop. */
export function describeTestProblem(problem: TestProblem): string {
  switch (problem.code) {
    case 'incomplete':
      return `trūksta: ${problem.missing.map((field) => FIELDS[field]).join(', ')}`;
    case 'unreadable':
      return `„${FIELDS[problem.field]}“ yra „${problem.value}“, o reikia ${EXAMPLES[problem.field]}`;
    case 'subject-unknown':
      return `dalyko „${problem.subject}“ lape „Dalykai“ nėra`;
    case 'kind-unknown':
      return `rūšies „${problem.kind}“ nėra: rinkitės iš sąrašo, pvz., T`;
    case 'pupils-unknown':
      return `tokių mokinių klasėje nėra: ${problem.pupils.join('; ')}`;
    case 'outside-semesters':
      return 'ši diena ne pusmetyje: pusmečių datos surašytos lape „Nustatymai“';
    case 'no-lessons':
      return `tą dieną pamokų nėra: ${NO_LESSONS[problem.reason]}`;
    case 'last-week':
      return `paskutinę pusmečio savaitę (${problem.week.from}–${problem.week.to}) neatsiskaitoma (20 p.)`;
    case 'too-short':
      return `${problem.minutes} min. per trumpa: turi būti ne mažiau kaip ${problem.least} min. (${problem.least === 30 ? '13' : '21.3'} p.)`;
    case 'too-long':
      return `${problem.minutes} min. per ilga: turi būti ne daugiau kaip ${problem.most} min. (21 p.)`;
    case 'same-day':
      return (
        `tą pačią dieną jau yra: ${problem.others.map(named).join(', ')} (19 p.)` +
        (problem.pupils.length > 0 ? `; abu rašytų: ${problem.pupils.join(', ')}` : '')
      );
    case 'twice':
      return `tas pats testas įrašytas ir kitur: ${problem.rows.join(', ')} eil.`;
    case 'no-column':
      return 'diena praėjo, o dalyko lape tos dienos testo stulpelio nėra';
    case 'sheet-unread':
      return 'nėra dalyko lapo arba jo datų ir rūšių eilutės ne savo vietoje (2 ir 3)';
    case 'note-no-column-yet':
      return 'dalyko lape stulpelio dar nėra';
    case 'note-column-of-other-kind':
      return `dalyko lape tos dienos stulpelio rūšis – ${problem.kind}`;
    case 'note-length-unknown':
      return `trukmė neįrašyta (ne mažiau kaip ${problem.least} min., 13 p.)`;
    case 'note-pupils-ignored':
      return 'stulpelis „Mokiniai“ galioja tik su individualiais planais, todėl testas – visai klasei';
  }
}

export interface CheckSummary {
  readonly tests: number;
  /** Rows with problems. */
  readonly wrong: number;
  readonly unplanned: readonly {
    readonly subject: string;
    readonly date: string | undefined;
    readonly kind: string;
  }[];
  /** Subjects and semesters whose number of tests is not the recommended one. */
  readonly counts: readonly {
    readonly subject: string;
    readonly semester: 1 | 2;
    readonly planned: string;
    readonly recommended: string;
  }[];
}
const MOST_NAMED = 4;
const some = (lines: readonly string[]): string =>
  lines.slice(0, MOST_NAMED).join('; ') +
  (lines.length > MOST_NAMED ? `; ir dar ${lines.length - MOST_NAMED}` : '');

export const timetable = {
  check: 'testų tvarkaraščio tikrinimas',
  good: 'gerai',
  problemSign: '⚠ ',
  state: (problems: readonly string[], notes: readonly string[]): string =>
    problems.length > 0
      ? `${timetable.problemSign}${[...problems, ...notes].join('; ')}`
      : [timetable.good, ...notes].join('; '),
  checked: ({ tests, wrong, unplanned, counts }: CheckSummary): string =>
    [
      tests === 0
        ? 'Tvarkaraštyje dar nėra nė vieno testo.'
        : `Patikrinta: ${countOf(tests, TESTS)}. ` +
          (wrong === 0
            ? 'Pažeidimų nėra.'
            : `Taisytina: ${countOf(wrong, ROWS)} – kas negerai, parašyta stulpelyje „Būsena“.`),
      ...(unplanned.length === 0
        ? []
        : [
            `Dalykų lapuose be plano: ${countOf(unplanned.length, UNPLANNED)} (${some(unplanned.map(timetable.work))}).`,
          ]),
      ...(counts.length === 0
        ? []
        : [
            `Testų skaičius kitoks, nei rekomenduojama (15 p.): ${some(
              counts.map(
                ({ subject, semester, planned, recommended }) =>
                  `${subject} – ${semester === 1 ? 'I' : 'II'} pusm. ${planned} (${recommended})`,
              ),
            )}.`,
          ]),
    ].join('\n'),
  work: ({ subject, date, kind }: CheckSummary['unplanned'][number]): string =>
    `${subject} ${date ?? 'be datos'} ${kind}`,
  onEdit: (row: number, problems: readonly string[]): string => `${row} eilutė: ${problems.join('; ')}.`,
  onEditRows: (rows: number): string => `Taisytina ${countOf(rows, ROWS_IN)}: žr. stulpelį „Būsena“.`,

  sheet: {
    dateHelp: 'Data, pvz., 2026-10-05.',
    subjectHelp: 'Dalykas iš lapo „Dalykai“.',
    kindHelp:
      'Rūšis: T testas, KD kontrolinis, R rašinys, REF referatas, KŪR kūrybinis, PD praktinis, LD laboratorinis, P projektas, KV kaupiamasis, AR apklausa raštu, SD savarankiškas.',
    minutesHelp: 'Kiek minučių skiriama: testui – ne mažiau kaip 30 (13 p.).',
    verdicts: { 'too-few': 'per mažai', fits: 'tinka', 'too-many': 'per daug' },
    noSheet: 'nėra lapo',
  },

  actions: { view: 'testų tvarkaraščio skaitymas', calendar: 'kalendoriaus failo rengimas' },
  calendar: {
    summary: (subject: string, kind: string): string => `${subject}: ${kind}`,
    lesson: (lesson: number): string => `${lesson} pamoka`,
    minutes: (minutes: number): string => `${minutes} min.`,
    topic: (topic: string): string => `Tema: ${topic}`,
    notEverybody: 'Ne visai klasei.',
    file: (className: string): string => `testai-${className}.ics`,
  },

  month: {
    title: 'Testų tvarkaraštis',
    loading: 'Kraunama…',
    previous: 'Ankstesnis mėnuo',
    next: 'Kitas mėnuo',
    refresh: 'Atnaujinti',
    readAt: (time: string): string => `Skaityta ${time}`,
    weekdays: ['Pr', 'An', 'Tr', 'Kt', 'Pn', 'Št', 'Sk'],
    weekdayNames: [
      'pirmadienis',
      'antradienis',
      'trečiadienis',
      'ketvirtadienis',
      'penktadienis',
      'šeštadienis',
      'sekmadienis',
    ],
    months: [
      'Sausis',
      'Vasaris',
      'Kovas',
      'Balandis',
      'Gegužė',
      'Birželis',
      'Liepa',
      'Rugpjūtis',
      'Rugsėjis',
      'Spalis',
      'Lapkritis',
      'Gruodis',
    ],
    reasons: NO_LESSONS,
    lastWeek: 'paskutinė pusmečio savaitė',
    outside: 'ne pusmečio diena',
    today: 'šiandien',
    signs: { weekend: '', holiday: 'Š', 'day-off': 'L', vacation: 'A' } as Readonly<
      Record<NoLessonsReason, string>
    >,
    legend: 'A – atostogos, Š – šventė, L – laisva diena, P – paskutinė pusmečio savaitė, ⚠ – taisytina',
    testsOn: (count: number): string => countOf(count, TESTS),
    withProblems: 'taisytina',
    noTests: 'Testų nėra.',
    everybody: 'visa klasė',
    row: (row: number): string => `${row} eilutė lape`,
    lastWeekSign: 'P',
    problemsTitle: 'Ką taisyti',
    showProblems: 'Rodyti sąrašą',
    noProblems: 'Pažeidimų nėra.',
    undated: 'Be datos',
    unplannedTitle: 'Dalykų lapuose yra, tvarkaraštyje nėra',
    countsTitle: 'Testų skaičius per pusmetį',
    countColumns: { subject: 'Dalykas', recommended: 'Rek.', semester1: 'I', semester2: 'II' },
    verdicts: { 'too-few': 'per mažai', fits: 'tinka', 'too-many': 'per daug' },
    verdictSigns: { 'too-few': '▼', fits: '', 'too-many': '▲' },
    prepareFile: 'Paruošti kalendoriaus failą (.ics)',
    preparing: 'Ruošiama…',
    download: (events: number): string => `Atsisiųsti failą (${countOf(events, EVENTS)})`,
    fileHelp:
      'Failą įkelkite į „Google“ ar kitą kalendorių. Įkėlus iš naujo, įvykiai atnaujinami, o ne padvigubinami.',
    retry: 'Bandyti dar kartą',
  },
} as const;

export const timetableIssues: IssueWords = {
  'timetable.facts-missing': ({ labels }) =>
    `virš antraščių nėra formulių „${labels}“. Gal jos pakeistos arba ištrintas lapas „Nustatymai“? Atšaukite pakeitimą (Ctrl+Z)`,
  'timetable.no-subjects': () => 'nėra nė vieno dalyko, todėl tvarkaraščio tikrinti nepavyks',
  'timetable.semester-wrong': ({ from, to, value }) =>
    `nustatymai „${from}“ ir „${to}“ turi būti datos, pradžia ankstesnė už pabaigą, o dabar yra „${value}“`,
  'timetable.period-wrong': ({ name, value }) =>
    `nustatymo „${name}“ dalis „${value}“ nesuprantama: rašykite, pvz., 2026-11-02–2026-11-06; 2026-12-24`,
  'timetable.days-wrong': ({ name, value }) =>
    `nustatymas „${name}“ yra „${value}“, o reikia dienų skaičiaus, pvz., 7`,
};

/** What a new sheet says. */
export const timetableSheetWords = {
  ...timetable.sheet,
  good: timetable.good,
  problemSign: timetable.problemSign,
} as const;
