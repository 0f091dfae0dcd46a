// Words that all cases share: the menu, and what is wrong with any of them.
import type { IssueWords } from './issue-words';

export const caseWords = {
  menu: {
    deadlines: 'Terminai…',
    plans: 'Kompensaciniai planai ir pagalba…',
    appeals: 'Apeliacijos…',
    courses: 'Kursų keitimai…',
    extraWork: 'Papildomi darbai ir kėlimas…',
    timetableDocument: 'Testų tvarkaraščio dokumentas…',
    templates: 'Dokumentų tekstai (šablonai)',
  },
  /** A grade that a case gave, in `Žurnalas`. */
  grade: {
    ofSemester: (subject: string, semester: 1 | 2, pupil: string): string =>
      `${subject}, ${semester === 1 ? 'I' : 'II'} pusmetis: ${pupil}`,
    annual: (subject: string, pupil: string): string => `${subject}, metinis: ${pupil}`,
    none: 'be įvertinimo',
  },
} as const;

export const caseIssues: IssueWords = {
  'case.step-impossible': ({ step, state }) =>
    `šio žingsnio („${step}“) dabar žengti negalima: byla yra „${state}“`,
  'case.unknown': ({ key }) => `tokios bylos registre nebėra (${key}): gal eilutė ištrinta`,
  'case.grade-missing': () =>
    'įvertinimas neįrašytas: reikia pažymio nuo 1 iki 10, „įsk“, „neįsk“ arba „atleista“',
  'case.semester-open': ({ subject, semester }) =>
    `${subject}: ${semester} pusmetis neužbaigtas, todėl paskelbto įvertinimo knygoje dar nėra. Pirma užbaikite pusmetį (meniu „Užbaigti pusmetį…“)`,
  'case.override-typed': ({ value }) =>
    `stulpelyje „Kitas įvertinimas“ jau įrašyta „${value}“: patikrinkite ir, jei reikia, ištrinkite, tada pakartokite`,
};
