// What is wrong, as sentences with their place.
import type { CellAddress, Issue } from '../../domain/result';
import { columnName } from '../column-name';
import { answersIssues } from './answers';
import { appealIssues } from './appeal-issues';
import { archiveIssues } from './archive';
import { backupIssues } from './backup';
import { caseDocumentIssues } from './case-documents';
import { caseIssues } from './cases';
import { closeIssues } from './close';
import { courseIssues } from './course-changes';
import { deadlineIssues } from './deadlines';
import { entryIssues } from './entry-issues';
import { eraseIssues } from './erase';
import { extraWorkIssues } from './extra-work';
import { helpIssues } from './help';
import { importIssues } from './import';
import type { IssueWords } from './issue-words';
import { planIssues } from './plans';
import { prepareIssues } from './prepare';
import { promotionIssues } from './promotion';
import { reportIssues } from './reports-page';
import { schoolIssues } from './school';
import { schoolDutyIssues } from './school-duties';
import { templatesIssues } from './templates';
import { timetableIssues } from './timetable';
import { undoIssues } from './undo';
import { weightsIssues } from './weights';
import { workbookRefusals } from './workbook-refusals';

/** Where to look: „Lapas „Mokiniai“, 4 eilutė, C stulpelis“. */
function place(at: CellAddress): string {
  return [
    `Lapas „${at.sheet}“`,
    ...(at.row === undefined ? [] : [`${at.row} eilutė`]),
    ...(at.column === undefined ? [] : [`${columnName(at.column)} stulpelis`]),
  ].join(', ');
}

/** What is wrong, by the code of the problem. */
const common: IssueWords = {
  'sheet-missing': ({ sheet }) => `nėra lapo „${sheet}“. Gal jis pervadintas ar ištrintas?`,
  'header-missing': ({ header }) => `nėra stulpelio „${header}“. Gal jo antraštė pakeista?`,
  'header-unknown': ({ header }) =>
    `nežinoma stulpelio antraštė „${header}“. Grąžinkite buvusią antraštę, o savo stulpelio antraštę pradėkite žvaigždute (*)`,
  'header-twice': ({ header }) => `antraštė „${header}“ kartojasi: palikite vieną tokį stulpelį`,
  'row-label-missing': ({ label }) => `pavardžių stulpelyje nėra eilutės „${label}“`,
  'blocks-out-of-order': () => 'pusmečių stulpeliai sukeisti vietomis: pirma turi eiti I pusmetis, paskui II',
  'setting-missing': ({ name }) => `nėra nustatymo „${name}“`,
  'cell-empty': ({ header }) => `langelis „${header}“ tuščias, o jis būtinas`,
  'cell-not-date': ({ header, value }) =>
    `langelyje „${header}“ yra „${value}“, o reikia datos, pvz., 2026-09-01`,
  'cell-not-number': ({ header, value }) => `langelyje „${header}“ yra „${value}“, o reikia skaičiaus`,
  'cell-not-choice': ({ header, value, choices }) =>
    `langelyje „${header}“ yra „${value}“, o galima: ${choices}`,
  'pupil-unknown': ({ pupil }) => `mokinio „${pupil}“ lape „Mokiniai“ nėra`,
  'pupil-name-twice': ({ pupil }) =>
    `lape „Mokiniai“ yra du mokiniai vardu „${pupil}“: pridėkite antrą vardą, kad jie skirtųsi`,
  'pupil-code-twice': ({ code }) =>
    `lape „Mokiniai“ mokinio kodas „${code}“ kartojasi: kiekvienas mokinys turi turėti savo kodą`,
  'pupil-code-missing': ({ pupil }) =>
    `mokinys „${pupil}“ neturi kodo: įrašykite jį lape „Mokiniai“, stulpelyje „Mokinio kodas“`,
  'overview-codes-broken': ({ header }) =>
    `stulpelio „${header}“ formulė nebegali parodyti kodų. Ištrinkite, kas žemiau jos šiame stulpelyje įrašyta ranka`,
  'pupil-in-sheet-twice': ({ pupil }) => `mokinys „${pupil}“ įrašytas du kartus: palikite vieną jo eilutę`,
  'pupil-not-in-sheet': ({ pupil, sheet }) => `mokinio „${pupil}“ lape „${sheet}“ nėra`,
  'subject-unknown': ({ subject }) => `dalyko „${subject}“ lape „Dalykai“ nėra`,
  'grade-unreadable': ({ value }) =>
    `pusmečio įvertinimas „${value}“ nesuprantamas: pirma ištaisykite klaidą`,
  'school-year-wrong': ({ value }) => `nustatymas „Mokslo metai“ yra „${value}“, o reikia, pvz., 2026–2027`,
  'mip-month-wrong': ({ value }) => `„${value}“ nėra šių mokslo metų mėnuo`,
  'text-too-long': ({ header, length, most }) =>
    `„${header}“: tekste ${length} ženklų, o langelyje telpa ne daugiau kaip ${most}`,
  'count-wrong': ({ header, value }) => `„${header}“: „${value}“ nėra pamokų skaičius`,
  'workbook-busy': () => 'tuo pat metu knygą keičia kitas žmogus. Palaukite kelias sekundes ir pakartokite',
  'argument-wrong': ({ name }) => `šoninė juosta atsiuntė netinkamą reikšmę („${name}“)`,
};

/** All of them: every area of the product adds its own. */
const issueWords: IssueWords = {
  ...common,
  ...answersIssues,
  ...appealIssues,
  ...archiveIssues,
  ...backupIssues,
  ...caseDocumentIssues,
  ...caseIssues,
  ...closeIssues,
  ...courseIssues,
  ...deadlineIssues,
  ...entryIssues,
  ...eraseIssues,
  ...extraWorkIssues,
  ...importIssues,
  ...planIssues,
  ...helpIssues,
  ...prepareIssues,
  ...templatesIssues,
  ...promotionIssues,
  ...reportIssues,
  ...schoolIssues,
  ...schoolDutyIssues,
  ...timetableIssues,
  ...undoIssues,
  ...weightsIssues,
  ...workbookRefusals,
};
export const issueCodes: readonly string[] = Object.keys(issueWords);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One problem as a sentence with its place. */
export function describeAppIssue({ code, at, params }: Issue): string {
  const words = issueWords[code]?.(params) ?? code;
  const sentence = at ? `${place(at)}: ${words}` : upperFirst(words);
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
