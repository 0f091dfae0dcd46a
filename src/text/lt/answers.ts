// Words of bringing the answers of the pupils' form over, as the script says them; the pages' own are in answers-page.ts.
import type { IssueWords } from './issue-words';

export const answers = {
  actions: {
    openQuestions: 'anketos klausimų langas',
    open: 'anketų atsakymų langas',
    form: 'anketos klausimų rengimas',
    preview: 'anketų atsakymų tikrinimas',
    bring: 'anketų atsakymų perkėlimas',
  },
  /** As the action is called when it is offered to be undone. */
  what: 'Perkelti anketų atsakymai',
} as const;

export const answersIssues: IssueWords = {
  'answers.no-email-column': () =>
    'lape nėra mokinių el. pašto adresų, todėl neaišku, kieno atsakymai. Anketos nustatymuose įjunkite adresų rinkimą; jau gautiems atsakymams galite įterpti stulpelį „El. paštas“ ir adresus įrašyti patys',
  'answers.no-period': () =>
    'klausimuose nenurodyta, kurio laikotarpio atsakymai. Įterpkite lape stulpelį „Laikotarpis“ ir kiekvieno atsakymo eilutėje įrašykite, pvz., „rugsėjis“',
  'answers.email-missing': ({ row }) =>
    `${row} eilutė: nėra el. pašto adreso, todėl neaišku, kieno atsakymas`,
  'answers.email-unknown': ({ row, email }) =>
    `${row} eilutė: adreso ${email} lape „Mokiniai“ nėra. Jei tai šios klasės mokinys, įrašykite jo adresą lape „Mokiniai“`,
  'answers.email-of-two': ({ row, email, pupil, other }) =>
    `${row} eilutė: adresas ${email} lape „Mokiniai“ įrašytas dviem mokiniams: „${pupil}“ ir „${other}“. Palikite jį vienam`,
  'answers.period-missing': ({ row, pupil }) =>
    `${row} eilutė (${pupil}): nepasirinktas laikotarpis. Įrašykite jį lape, stulpelyje „Laikotarpis“`,
  'answers.period-unknown': ({ row, pupil, value }) =>
    `${row} eilutė (${pupil}): „${value}“ nėra šių mokslo metų laikotarpis`,
  'answers.pupil-left': ({ row, pupil, left }) =>
    `${row} eilutė (${pupil}): mokinys išvyko ${left}, o atsakymas – apie vėlesnį laiką arba pateiktas vėliau`,
  'answers.too-long': ({ row, pupil, header, length, most }) =>
    `${row} eilutė (${pupil}), „${header}“: atsakyme ${length} ženklų, o langelyje telpa ne daugiau kaip ${most}. Šis atsakymas neperkeliamas`,
  'answers.not-a-choice': ({ row, pupil, header, value, choices }) =>
    `${row} eilutė (${pupil}), „${header}“: „${value}“ nėra tarp galimų atsakymų (${choices}). Šis atsakymas neperkeliamas`,
  'answers.not-a-mark': ({ row, pupil, header, value }) =>
    `${row} eilutė (${pupil}), „${header}“: „${value}“ nėra pažymys nuo 1 iki 10, „įsk“ ar „neįsk“. Šis atsakymas neperkeliamas`,
};
