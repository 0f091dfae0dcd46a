// What stands over the columns of `Testų tvarkaraštis` and how its cells of facts begin.

export const TIMETABLE_SHEET = 'Testų tvarkaraštis';
/** What a person fills in, the check's words, and the key of the calendar's event. */
export const TIMETABLE_HEADERS = {
  date: 'Data',
  lesson: 'Pamoka',
  subject: 'Dalykas',
  kind: 'Rūšis',
  minutes: 'Trukmė (min)',
  topic: 'Tema',
  pupils: 'Mokiniai',
  state: 'Būsena',
  key: 'Kalendoriaus raktas',
} as const;
/** The columns of formulas that are read: one row a subject. */
export const TIMETABLE_SUBJECTS = {
  name: 'Klasės dalykas',
  weeklyLessons: 'Savaitinės pamokos',
  works: 'Darbai dalyko lape',
} as const;
/** The columns of formulas that are for people alone. */
export const TIMETABLE_FOR_PEOPLE = {
  recommended: 'Rekomenduojama testų',
  planned1: 'I pusm. testų',
  verdict1: 'I pusm. vertinimas',
  planned2: 'II pusm. testų',
  verdict2: 'II pusm. vertinimas',
  unplanned: 'Darbai be plano',
} as const;
/** How the cells above the headings begin; a colon and the value follow. */
export const TIMETABLE_FACTS = {
  title: 'Testų tvarkaraštis',
  semester1: 'I pusmetis',
  semester2: 'II pusmetis',
  edgeDays: 'Paskutinės savaitės dienos',
  individualPlans: 'Individualūs planai',
  vacations: 'Atostogos',
  daysOff: 'Laisvos dienos',
  pupils: 'Klasės mokiniai',
} as const;

/** In the cell of a subject's works: a line a column of marks, the date and the kind parted by this. */
export const WORK_PARTS = '|';
