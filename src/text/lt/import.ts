// Words of bringing data in, as the script says them; the page's own are in import-page.ts.
import type { IssueWords } from './issue-words';

export const importText = {
  actions: {
    open: 'duomenų įkėlimo langas',
    start: 'dalykų skaitymas',
    previewPupils: 'mokinių sąrašo tikrinimas',
    pupils: 'mokinių įkėlimas',
    previewMarks: 'pažymių tikrinimas',
    marks: 'pažymių įkėlimas',
  },
  /** As the action is called when it is offered to be undone. */
  whatPupils: 'Įkelti mokiniai',
  whatMarks: (subject: string): string => `Įkelti pažymiai: ${subject}`,
} as const;

export const importIssues: IssueWords = {
  'import.name-missing': ({ line }) => `${line} eilutė: trūksta pavardės arba vardo`,
  'import.pupil-name-twice': ({ line, other, pupil }) =>
    `${line} ir ${other} eilutėse yra du skirtingi mokiniai vardu „${pupil}“: pridėkite antrą vardą, kad jie skirtųsi`,
  'import.row-repeats': ({ line, other, pupil }) =>
    `${line} eilutė: „${pupil}“ jau yra ${other} eilutėje, antrą kartą neįrašoma`,
  'import.code-of-another': ({ line, known }) =>
    `${line} eilutė: tokį mokinio kodą lape „Mokiniai“ turi „${known}“. Pataisykite kodą arba vardą`,
  'import.pupil-in-register-twice': ({ line, pupil }) =>
    `${line} eilutė: lape „Mokiniai“ yra keli „${pupil}“, neaišku, kuris. Nurodykite mokinio kodą`,
  'import.namesake': ({ line, pupil }) =>
    `${line} eilutė: lape „Mokiniai“ jau yra „${pupil}“, bet jo gimimo data arba kodas ir el. paštas kiti. Jei tai kitas mokinys, pridėkite antrą vardą; jei tas pats, pataisykite duomenis`,
  'import.email-of-another': ({ line, known }) =>
    `${line} eilutė: tokį el. paštą lape „Mokiniai“ turi „${known}“. Jei tai tas pats mokinys, pataisykite jo vardą lape; jei ne – el. paštą`,
  'import.kind-missing': ({ date }) => `pasirinkite naujo darbo (${date}) rūšį`,
  'import.pupil-twice': ({ line, other, pupil }) =>
    `mokiniui „${pupil}“ priskirtos dvi lentelės eilutės, ${other} ir ${line}: palikite vieną`,
  'import.semesters-unknown': ({ first, second }) =>
    `neįrašyta nei „${first}“, nei „${second}“, todėl neaišku, kuriam pusmečiui priklauso darbai`,
};
