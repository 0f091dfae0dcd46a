// Words of „Terminai“: the days by which something must be done in the cases.
import type { DeadlineCode } from '../../domain/case-deadlines';
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';

const DEADLINES: NounForms = { one: 'terminas', few: 'terminai', many: 'terminų' };

const WHAT: Readonly<Record<DeadlineCode, string>> = {
  'plan-register': 'Parengti kompensacinį planą (41 p.)',
  'plan-hand-in': 'Pateikti planą klasės vadovui (41 p.)',
  'support-end': 'Baigti mokymosi pagalbą (43 p.)',
  'appeal-meeting': 'Užduotys komisijoje (46.7 p.)',
  'appeal-decide': 'Išnagrinėti prašymą (46.5 p.)',
  'course-settle': 'Atsiskaityti kurso skirtumą (32–33 p.)',
  'extra-work-settle': 'Atsiskaityti papildomą darbą (34 p.)',
  'promotion-inform': 'Supažindinti tėvus su įsakymu (45 p.)',
};

export const deadlines = {
  actions: { open: 'terminų langas', view: 'terminų skaitymas', openCase: 'bylos atvėrimas' },
  title: 'Terminai',
  lead: 'Planų, pagalbos, apeliacijų, kursų keitimų, papildomų darbų ir supažindinimo su įsakymais.',
  loading: 'Skaitomi registrai…',
  readAt: (time: string): string => `Duomenys skaityti ${time.replace(':', '.')}.`,
  refresh: 'Atnaujinti',
  none: 'Terminų nėra: klasėje nėra nei planų, nei kitų bylų.',
  counts: (late: number, due: number): string =>
    late === 0 && due === 0
      ? 'Viskas padaryta.'
      : `${late === 0 ? 'Vėluojančių nėra' : `Vėluoja: ${countOf(late, DEADLINES)}`}; laukia: ${countOf(due, DEADLINES)}.`,
  groups: { late: 'Vėluoja', due: 'Laukia', done: 'Atlikta' },
  what: (code: DeadlineCode): string => WHAT[code],
  about: (pupil: string, subject: string): string => (subject === '' ? pupil : `${pupil} – ${subject}`),
  by: (day: string): string => `iki ${day}`,
  today: 'šiandien',
  doneOn: (day: string, wasLate: boolean): string => `atlikta ${day}${wasLate ? ' (pavėluotai)' : ''}`,
  done: 'atlikta',
  showDone: (count: number): string => `Atlikta: ${countOf(count, DEADLINES)}`,
  openDocument: 'Dokumentas',
  unread: 'Ko nepavyko perskaityti, čia nėra:',
} as const;

export const deadlineIssues: IssueWords = {
  'deadlines.state-unknown': ({ state }) =>
    `būsena „${state}“ nežinoma, todėl terminų neskaičiuojama: pasirinkite iš sąrašo`,
};
