// Words of preparing a class workbook: the dialog, what can be wrong.
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const SHEETS = { one: 'lapas', few: 'lapai', many: 'lapų' };
const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const PUPILS_DATIVE = { one: 'mokiniui', few: 'mokiniams', many: 'mokinių' };
const SUBJECTS = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };

export const prepareIssues: IssueWords = {
  'prepare-class-missing': () => 'neįrašyta klasė: įrašykite, pvz., 2b',
  'prepare-date-wrong': ({ name, value }) =>
    value === '' ? `neįrašyta data „${name}“` : `„${name}“: „${value}“ nėra data, reikia, pvz., 2026-09-01`,
  'prepare-date-outside': ({ name, value, year }) => `„${name}“: ${value} nepriklauso ${year} mokslo metams`,
  'prepare-dates-order': ({ earlier, from, later, to }) =>
    `„${later}“ (${to}) turi būti vėliau negu „${earlier}“ (${from})`,
  'prepare-vacations-wrong': ({ value }) =>
    `atostogų laikotarpis „${value}“ nesuprantamas: rašykite, pvz., 2026-11-02–2026-11-06; 2026-12-24`,
  'prepare-pupil-name': ({ pupil }) =>
    pupil === ''
      ? 'vienas mokinys įrašytas be pavardės ir vardo'
      : `„${pupil}“: reikia ir pavardės, ir vardo – vienoje eilutėje „Pavardė Vardas“`,
  'prepare-pupil-twice': ({ pupil }) =>
    `yra du mokiniai vardu „${pupil}“: pridėkite antrą vardą, kad jie skirtųsi`,
  'prepare-pupil-long': ({ pupil, most }) =>
    `mokinio eilutė „${pupil}…“ per ilga: pavardė, vardas, gimimo data, el. paštas ir kodas gali turėti po ${most} ženklų. Patikrinkite, ar eilutės neatskirtos klaidingai`,
  'prepare-code-twice': ({ code }) =>
    `mokinio kodas „${code}“ kartojasi: kiekvienas mokinys turi turėti savo kodą`,
  'prepare-born-wrong': ({ pupil, value }) =>
    `${pupil}: gimimo data „${value}“ nesuprantama, reikia, pvz., 2011-03-14`,
  'prepare-subject-empty': () => 'vienas dalykas be pavadinimo: įrašykite pavadinimą arba pašalinkite eilutę',
  'prepare-subject-twice': ({ subject }) => `dalykas „${subject}“ įrašytas du kartus: palikite vieną`,
  'prepare-subject-characters': ({ subject, characters }) =>
    `dalyko „${subject}“ pavadinime negali būti ženklų ${characters}: taip vadinsis jo lapas`,
  'prepare-subject-long': ({ subject, most }) =>
    `dalyko „${subject}…“ pavadinimas per ilgas: lapo pavadinime telpa ${most} ženklų`,
  'prepare-subject-ours': ({ subject }) =>
    `dalyko „${subject}“ taip vadinti negalima: tokį lapą „Pažanga“ turi kitam tikslui`,
  'prepare-subject-tab': ({ subject }) =>
    `lapas „${subject}“ knygoje jau yra, o dalyko tokio nėra: pervadinkite lapą arba dalyką`,
  'prepare-lessons-wrong': ({ subject, value }) => `${subject}: „${value}“ nėra savaitinių pamokų skaičius`,
  'prepare-no-room': ({ pupils, room }) =>
    `nėra vietos ${countOf(Number(pupils), PUPILS_DATIVE)} (laisvų eilučių: ${room}). Virš paskutinės lapo eilutės įterpkite eilučių ir pakartokite`,
};

export const prepare = {
  title: 'Paruošti klasės knygą',
  lead: 'Trys žingsniai, ir knygoje atsiras visi mokslo metų lapai. Kas knygoje jau yra, lieka kaip buvę.',
  action: 'Klasės knygos paruošimas',
  reading: 'knygos skaitymas',
  making: 'klasės knygos ruošimas',
  classWorkbook: 'klasės knyga',
  steps: ['Nustatymai', 'Mokiniai', 'Dalykai'],
  continued:
    'Knygos ruošimas buvo nutrauktas. Pereikite žingsnius ir spauskite „Paruošti“: bus tęsiama nuo tos vietos.',

  settings: {
    title: 'Klasė ir mokslo metai',
    there: 'Nustatymai knygoje jau yra – jie keičiami lape „Nustatymai“.',
    labels: {
      school: 'Mokykla',
      director: 'Direktorius (-ė)',
      deputy: 'Pavaduotojas (-a) ugdymui',
      schoolYear: 'Mokslo metai',
      className: 'Klasė',
      classGrade: 'Gimnazijos klasė',
      classHead: 'Klasės vadovas (-ė)',
      classHeadEmail: 'Klasės vadovo el. paštas',
      semester1From: 'I pusmečio pradžia',
      semester1To: 'I pusmečio pabaiga',
      semester2From: 'II pusmečio pradžia',
      semester2To: 'II pusmečio pabaiga',
      vacations: 'Mokinių atostogos',
    },
    hints: {
      className: 'Pvz., 2b.',
      schoolYear: 'Pvz., 2026–2027.',
      vacations: 'Laikotarpiai, atskirti kabliataškiais. Valstybines šventes „Pažanga“ žino pati.',
    },
    grades: ['I', 'II', 'III', 'IV', '5', '6', '7', '8'],
    rest: 'Apvalinimą, svorius ir kitas ribas vėliau pakeisite lape „Nustatymai“.',
  },

  pupils: {
    title: 'Mokiniai',
    label: 'Nauji mokiniai',
    hint: 'Po vieną eilutėje: Pavardė Vardas. Galima įklijuoti stulpelius iš lentelės: pavardė, vardas, gimimo data, el. paštas, tėvai.',
    there: (count: number): string => `Knygoje jau yra ${countOf(count, PUPILS)}`,
    found: (count: number): string => `Bus įrašyta: ${countOf(count, PUPILS)}.`,
    preview: 'Taip bus įrašyta',
    columns: { lastName: 'Pavardė', firstName: 'Vardas', born: 'Gimimo data', email: 'El. paštas' },
    none: 'Mokinių dar nėra: juos galima įrašyti ir vėliau.',
    more: 'Sąrašą iš failo arba e. dienyno patogiau įkelti per „Įkelti duomenis…“.',
  },

  subjects: {
    title: 'Dalykai',
    there: (count: number): string => `Knygoje jau yra ${countOf(count, SUBJECTS)}`,
    usual: 'Įprasti gimnazijos dalykai',
    add: 'Pridėti dalyką',
    remove: (name: string): string => `Pašalinti${name ? ` „${name}“` : ' eilutę'}`,
    caption: 'Nauji dalykai',
    columns: {
      name: 'Dalykas',
      teacher: 'Mokytojas (-a)',
      weeklyLessons: 'Pam. per sav.',
      assessment: 'Vertinimas',
      mean: 'Vidurkis',
      annualFrom: 'Metinis iš',
      course: 'Kursas',
    },
    nth: (label: string, row: number): string => `${label}, ${row} eilutė`,
    none: 'Naujų dalykų neįrašyta.',
  },

  prepare: 'Paruošti',
  prepareMissing: 'Papildyti',
  stop: 'Stabdyti',
  stopping: 'Baigiama pradėta dalis…',
  stopped: 'Sustabdyta. Kas padaryta, lieka; spauskite „Tęsti“, kai norėsite baigti.',
  goOn: 'Tęsti',
  progress: 'Klasės knygos ruošimas',
  parts: {
    begin: 'Bendri lapai',
    subjects: 'Dalykų lapai',
  },
  done: 'Klasės knyga paruošta',
  made: (sheets: readonly string[]): string =>
    sheets.length > 0 ? `Sukurta: ${countOf(sheets.length, SHEETS)}.` : '',
  added: 'Nauji mokiniai ir dalykai įrašyti į esamus lapus.',
  nothing: 'Nieko netrūksta: visi lapai jau yra, naujų mokinių ir dalykų neįrašėte.',
  undo: 'Apsigalvojus – meniu „Atšaukti paskutinį veiksmą…“: lapai, kuriuose dar niekas nerašė, bus pašalinti.',
} as const;
