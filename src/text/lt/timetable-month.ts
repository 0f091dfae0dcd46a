// Words of the month in the sidebar. The check's words are apart from them: the sidebar would carry those for nothing.
import type { NoLessonsReason } from '../../domain/planned-test';
import { WEEKDAYS } from '../number';
import { countOf, type NounForms } from '../plural';

const TESTS: NounForms = { one: 'testas', few: 'testai', many: 'testų' };
const EVENTS: NounForms = { one: 'įvykis', few: 'įvykiai', many: 'įvykių' };

export const noLessons: Readonly<Record<NoLessonsReason, string>> = {
  weekend: 'savaitgalis',
  holiday: 'valstybinė šventė',
  'day-off': 'laisva mokyklos diena',
  vacation: 'mokinių atostogos',
};

/** A work of a subject's sheet that is not in the timetable. */
export interface UnplannedWork {
  readonly subject: string;
  readonly date: string | undefined;
  readonly kind: string;
}

export const timetableMonth = {
  title: 'Testų tvarkaraštis',
  loading: 'Kraunama…',
  previous: 'Ankstesnis mėnuo',
  next: 'Kitas mėnuo',
  refresh: 'Atnaujinti',
  readAt: (time: string): string => `Skaityta ${time}`,
  weekdays: ['Pr', 'An', 'Tr', 'Kt', 'Pn', 'Št', 'Sk'],
  weekdayNames: WEEKDAYS,
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
  reasons: noLessons,
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
  lesson: (lesson: number): string => `${lesson} pamoka`,
  minutes: (minutes: number): string => `${minutes} min.`,
  work: ({ subject, date, kind }: UnplannedWork): string => `${subject} ${date ?? 'be datos'} ${kind}`,
} as const;
