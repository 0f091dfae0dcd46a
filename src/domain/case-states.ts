// The states of every kind of case, each in the order in which a case usually goes through them.

/** S3-41, 42, 43 */
export const PLAN_STATES = ['prepared', 'handed-in', 'parents-informed', 'in-progress', 'finished'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** S3-46 */
export const APPEAL_STATES = [
  'received',
  'commission-formed',
  'material-given',
  'tasks-done',
  'decided',
  'finished',
  'refused',
  'withdrawn',
] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** S3-32, 33 */
export const COURSE_CHANGE_STATES = ['agreed', 'task-given', 'settled', 'finished', 'cancelled'] as const;
export type CourseChangeState = (typeof COURSE_CHANGE_STATES)[number];

/** S3-34, 44 */
export const EXTRA_WORK_STATES = ['assigned', 'in-progress', 'settled', 'finished', 'cancelled'] as const;
export type ExtraWorkState = (typeof EXTRA_WORK_STATES)[number];

/** S3-43 */
export const SUPPORT_STATES = ['in-progress', 'finished'] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

/** The registers of cases. */
export const CASE_KINDS = ['plan', 'support', 'appeal', 'course-change', 'extra-work', 'promotion'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
