// Words of the pages of the pupils' form. Google Forms is named as its Lithuanian interface names things, with the English
// name beside it: schools' accounts are in either language.
import { countOf, type NounForms } from '../plural';

const ANSWERS: NounForms = { one: 'atsakymas', few: 'atsakymai', many: 'atsakymų' };
const ANSWERS_OBJECT: NounForms = { one: 'atsakymą', few: 'atsakymus', many: 'atsakymų' };
const FIELDS: NounForms = { one: 'laukas', few: 'laukai', many: 'laukų' };
const SUBJECTS: NounForms = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const SUBJECTS_OBJECT: NounForms = { one: 'dalyką', few: 'dalykus', many: 'dalykų' };

const kinds = {
  mip: 'Pažangos anketa (MIP)',
  expectation: 'Metų lūkesčiai',
  selfAssessment: 'Įsivertinimas',
} as const;

export const questionsPage = {
  title: 'MIP anketos klausimai',
  lead: 'Mokiniai anketą pildo patys. Sukurkite „Google“ formą iš šių klausimų, o atsakymus paskui perkelkite meniu punktu „Perkelti anketų atsakymus…“.',
  what: 'Kokia anketa',
  kinds: [
    { value: 'mip', label: kinds.mip },
    {
      value: 'expectation',
      label: kinds.expectation,
      hint: 'Kiekvieno dalyko klausiama siekiamo metinio ir kaip jo bus siekiama. Klausimus galima praleisti.',
    },
    {
      value: 'selfAssessment',
      label: kinds.selfAssessment,
      hint: 'Pusmečio ir metų pabaigoje: kaip pavyko įgyvendinti lūkesčius.',
    },
  ],
  period: 'Laikotarpis',
  allPeriods: 'Visi: viena forma metams, laikotarpį pasirenka mokinys',
  copyAll: 'Kopijuoti viską',
  head: 'Pavadinimas ir aprašas',
  copyTitle: 'Kopijuoti pavadinimą',
  copyDescription: 'Kopijuoti aprašą',
  questionsTitle: (count: number): string => `Klausimai: ${count}`,
  copyQuestion: (number: number): string => `Kopijuoti ${number} klausimą`,
  copyOptions: (number: number): string => `Kopijuoti ${number} klausimo variantus`,
  types: {
    paragraph: 'Pastraipa (Paragraph)',
    choice: 'Vienas iš kelių variantų (Multiple choice)',
  },
  required: 'privalomas',
  optional: 'neprivalomas',
  options: 'Variantai',
  wordsMatter:
    'Klausimų žodžių nekeiskite: pagal juos atpažįstami atsakymai. Eilės tvarka nesvarbi, klausimų galite praleisti arba pridėti savų.',
  stepsTitle: 'Ką padaryti „Google“ formose',
  /** `isOnce`: the form is answered once by each pupil. */
  steps: (isOnce: boolean): readonly string[] => [
    'Prisijungę prie mokyklos paskyros atverkite forms.google.com ir pasirinkite tuščią formą (Blank form).',
    'Įklijuokite pavadinimą ir klausimus, kiekvienam parinkite nurodytą tipą. Variantus galima įklijuoti visus iš karto į pirmąjį.',
    'Skirtuko „Nustatymai“ (Settings) dalyje „Atsakymai“ (Responses) ties „Rinkti el. pašto adresus“ (Collect email addresses) pasirinkite „Patvirtinta“ (Verified). Mokiniai turės prisijungti, o jų adresai bus tikri.',
    isOnce
      ? 'Ten pat įjunkite „Apriboti iki 1 atsakymo“ (Limit to 1 response).'
      : 'Ten pat „Apriboti iki 1 atsakymo“ (Limit to 1 response) palikite išjungtą: tas pats mokinys atsakys kelis kartus.',
    'Ten pat galite įjungti „Leisti redaguoti atsakymus“ (Allow response editing). Pataisytas atsakymas bus perkeltas iš naujo, jei jo niekas nepakeitė čia.',
    'Skirtuke „Atsakymai“ (Responses) spustelėkite „Susieti su Skaičiuoklėmis“ (Link to Sheets), pasirinkite esamą skaičiuoklę (Select existing spreadsheet) ir nurodykite šią klasės knygą. Joje atsiras naujas lapas.',
    'Paskelbkite formą (Publish) ir jos nuorodą nusiųskite mokiniams.',
    'Kai mokiniai atsakys, šioje knygoje pasirinkite „Perkelti anketų atsakymus…“.',
  ],
  privacy:
    'Atsakymų lapą mato visi, kam bendrinama ši knyga. Su mokiniais bendrinkite tik formos nuorodą, ne knygą.',
  /** Everything as one text. */
  asText: (title: string, description: string, lines: readonly string[], steps: readonly string[]): string =>
    [title, description, '', ...lines, '', ...steps.map((step, index) => `${index + 1}) ${step}`)].join('\n'),
  line: (
    number: number,
    title: string,
    type: string,
    isRequired: boolean,
    options: readonly string[],
  ): string =>
    [
      `${number}. ${title}`,
      `   ${type}, ${isRequired ? 'privalomas' : 'neprivalomas'}`,
      ...options.map((option) => `   – ${option}`),
    ].join('\n'),
} as const;

export const answersPage = {
  title: 'Perkelti anketų atsakymus',
  lead: 'Kas bus perkelta iš „Google“ formos atsakymų lapo. Kol nepatvirtinsite, nieko neįrašoma.',
  kinds,
  looking: 'Ieškoma atsakymų lapų…',
  bringing: 'Perkeliama…',
  none: 'Šioje knygoje nėra lapo su anketos atsakymais. Anketos klausimus ir kaip ją susieti su šia knyga rasite meniu punkte „MIP anketos klausimai…“.',
  otherForm: (sheet: string): string =>
    `Lape „${sheet}“ – kitų klasių anketa: I–II klasės pildo mėnesio lentelę, III–IV – dviejų mėnesių refleksijas. Šie atsakymai neperkeliami.`,
  sheet: (sheet: string, kind: string): string => `${sheet} – ${kind}`,
  rows: (rows: number, parts: readonly string[]): string =>
    `${countOf(rows, ANSWERS)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
  rowsOfSubjects: (rows: number, subjects: number): string =>
    `${countOf(rows, ANSWERS)} apie ${countOf(subjects, SUBJECTS_OBJECT)}.`,
  noAnswers: 'Atsakymų dar nėra.',
  problems: (count: number): string => `Reikia jūsų dėmesio: ${count}`,
  caption: (sheet: string): string => `Atsakymai lape „${sheet}“`,
  headers: { pupil: 'Mokinys', part: 'Apie ką', what: 'Kas bus' },
  parts: (count: number): string => countOf(count, SUBJECTS),
  fresh: (fields: number): string => `bus įrašyta: ${countOf(fields, FIELDS)}`,
  changed: (fields: number): string => `bus pakeista: ${countOf(fields, FIELDS)}`,
  kept: (fields: number): string => `lieka kaip knygoje: ${countOf(fields, FIELDS)}`,
  same: 'jau perkelta',
  nothing: 'nieko neatsakyta',
  changedTitle: 'Mokinys atsakymą pakeitė',
  changedAbout: 'Knygoje tebėra tai, kas perkelta anksčiau, todėl bus įrašytas naujas atsakymas.',
  keptTitle: 'Knygoje įrašyta kitaip',
  keptAbout: 'Lieka tai, kas įrašyta knygoje. Jei norite mokinio žodžių, perrašykite patys.',
  replacedTitle: (count: number): string => `Galioja vėlesnis to paties mokinio atsakymas: ${count}`,
  replaced: (row: number, pupil: string, part: string): string => `${row} eilutė: ${pupil}, ${part}`,
  differenceHeaders: { pupil: 'Mokinys', field: 'Laukas', has: 'Knygoje', answer: 'Anketoje' },
  fieldOf: (part: string, label: string): string => `${part}: ${label}`,
  emptied: '(ištrinta)',
  changedByOthers: 'perkelta ir po to pakeista',
  bring: (count: number): string => `Perkelti ${countOf(count, ANSWERS_OBJECT)}`,
  bringNone: 'Nėra ko perkelti',
  finish: 'Baigti pradėtą perkėlimą',
  unfinished: 'Ankstesnis perkėlimas nutrūko. Jį galima baigti: niekas nebus įrašyta du kartus.',
  changedMeanwhile: 'Knygoje kažkas pasikeitė, todėl nieko neįrašyta. Peržiūrėkite dar kartą.',
  upToDate: 'Naujų atsakymų, kuriuos būtų galima perkelti, nėra.',
  doneTitle: 'Atsakymai perkelti',
  done: (answers: number, fields: number): string =>
    `Perkelta: ${countOf(answers, ANSWERS)} (${countOf(fields, FIELDS)}).`,
  doneNothing: 'Naujų atsakymų nebuvo.',
  undo: 'Perkėlimą galima atšaukti: meniu „Atšaukti paskutinį veiksmą…“.',
  lookAgain: 'Peržiūrėti iš naujo',
} as const;
