// How far a case is, in the words of its register.
import type {
  AppealState,
  CourseChangeState,
  ExtraWorkState,
  PlanState,
  SupportState,
} from '../domain/case-states';

export const PLAN_STATE_WORDS: Readonly<Record<PlanState, string>> = {
  prepared: 'parengtas',
  'handed-in': 'pateiktas klasės vadovui',
  'parents-informed': 'tėvai supažindinti',
  'in-progress': 'vykdomas',
  finished: 'baigtas',
};
export const APPEAL_STATE_WORDS: Readonly<Record<AppealState, string>> = {
  received: 'gauta',
  'commission-formed': 'komisija sudaryta',
  'material-given': 'medžiaga gauta',
  'tasks-done': 'užduotys atliktos',
  decided: 'nuspręsta',
  finished: 'baigta',
  refused: 'atmesta',
  withdrawn: 'atsiimta',
};
export const COURSE_CHANGE_STATE_WORDS: Readonly<Record<CourseChangeState, string>> = {
  agreed: 'sutarta',
  'task-given': 'užduotis skirta',
  settled: 'atsiskaityta',
  finished: 'baigta',
  cancelled: 'atšaukta',
};
export const EXTRA_WORK_STATE_WORDS: Readonly<Record<ExtraWorkState, string>> = {
  assigned: 'skirta',
  'in-progress': 'vykdoma',
  settled: 'atsiskaityta',
  finished: 'baigta',
  cancelled: 'atšaukta',
};
export const SUPPORT_STATE_WORDS: Readonly<Record<SupportState, string>> = {
  'in-progress': 'vykdoma',
  finished: 'baigta',
};

/** The state that a cell's word names; undefined where somebody wrote another word. */
export function stateOf<State extends string>(
  words: Readonly<Record<State, string>>,
  cell: string,
): State | undefined {
  const wanted = cell.trim().toLowerCase();
  return (Object.keys(words) as State[]).find((state) => words[state] === wanted);
}
