// Words of the timetable of tests: what is wrong with a row, the check, the sheet, the calendar file.
import type { OtherTest, TestProblem } from '../../domain/planned-test';
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';
import { noLessons, timetableMonth, type UnplannedWork } from './timetable-month';

const ROWS: NounForms = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const ROWS_IN: NounForms = { one: 'eilutėje', few: 'eilutėse', many: 'eilučių' };
const UNPLANNED: NounForms = { one: 'darbas', few: 'darbai', many: 'darbų' };

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
      return `tą dieną pamokų nėra: ${noLessons[problem.reason]}`;
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
  readonly unplanned: readonly UnplannedWork[];
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
        : `Patikrinta: ${timetableMonth.testsOn(tests)}. ` +
          (wrong === 0
            ? 'Pažeidimų nėra.'
            : `Taisytina: ${countOf(wrong, ROWS)} – kas negerai, parašyta stulpelyje „Būsena“.`),
      ...(unplanned.length === 0
        ? []
        : [
            `Dalykų lapuose be plano: ${countOf(unplanned.length, UNPLANNED)} (${some(unplanned.map(timetableMonth.work))}).`,
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
  onEdit: (row: number, problems: readonly string[]): string => `${row} eilutė: ${problems.join('; ')}.`,
  onEditRows: (rows: number): string => `Taisytina ${countOf(rows, ROWS_IN)}: žr. stulpelį „Būsena“.`,

  sheet: {
    dateHelp: 'Data, pvz., 2026-10-05.',
    subjectHelp: 'Dalykas iš lapo „Dalykai“.',
    kindHelp:
      'Rūšis: T testas, KD kontrolinis, R rašinys, REF referatas, KŪR kūrybinis, PD praktinis, LD laboratorinis, P projektas, KV kaupiamasis, AR apklausa raštu, SD savarankiškas.',
    minutesHelp: 'Kiek minučių skiriama: testui – ne mažiau kaip 30 (13 p.).',
    verdicts: timetableMonth.verdicts,
    noSheet: 'nėra lapo',
  },

  actions: { view: 'testų tvarkaraščio skaitymas', calendar: 'kalendoriaus failo rengimas' },
  calendar: {
    summary: (subject: string, kind: string): string => `${subject}: ${kind}`,
    lesson: timetableMonth.lesson,
    minutes: timetableMonth.minutes,
    topic: (topic: string): string => `Tema: ${topic}`,
    notEverybody: 'Ne visai klasei.',
    file: (className: string): string => `testai-${className}.ics`,
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
