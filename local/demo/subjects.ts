// The subjects of the class and the topics of their works.
import type { Subject } from '../../src/workbook/subjects-sheet';

type Topics = readonly [string, string, string, string];
interface DemoSubject {
  readonly subject: Subject;
  /** Topics of the four bigger works of each semester. */
  readonly topics: readonly [Topics, Topics];
}

const DEPUTY = 'Alksnė Vilija';

const subject = (
  name: string,
  teacher: string,
  weeklyLessons: number,
  methodGroup: string,
  more: Partial<Subject> = {},
): Subject => ({
  name,
  teacher,
  email: `${
    teacher
      .split(' ')[1]
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? ''
  }.mokyt@mokykla.example`,
  weeklyLessons,
  assessment: 'pažymys',
  mean: 'svertinis',
  annualFrom: 'pusmečiai',
  course: '',
  supervisor: DEPUTY,
  methodGroup,
  ...more,
});

export const demoSubjects: readonly DemoSubject[] = [
  {
    subject: subject('Lietuvių kalba ir literatūra', 'Viksvaitė Danguolė', 5, 'Kalbų'),
    topics: [
      ['K. Donelaitis', 'Sudėtinis sakinys', 'Rašinys: laisvė', 'Skyryba'],
      ['A. Mickevičius', 'Teksto suvokimas', 'Rašinys: tėvynė', 'Maironis'],
    ],
  },
  {
    subject: subject('Užsienio kalba (anglų)', 'Vosilkaitė Inga', 3, 'Kalbų'),
    topics: [
      ['Travel', 'Past tenses', 'Essay: my hero', 'Reading'],
      ['Technology', 'Conditionals', 'Letter', 'Listening'],
    ],
  },
  {
    subject: subject('Matematika', 'Smilgienė Rita', 4, 'Tiksliųjų mokslų'),
    topics: [
      ['Kvadratinės šaknys', 'Funkcijos', 'Kvadratinės lygtys', 'Nelygybės'],
      ['Panašieji trikampiai', 'Trigonometrija', 'Apskritimas', 'Tikimybės'],
    ],
  },
  {
    subject: subject('Informacinės technologijos', 'Kmynas Paulius', 1, 'Tiksliųjų mokslų'),
    topics: [
      ['Skaičiuoklė', 'Algoritmai', 'Programa su ciklu', 'Duomenų saugumas'],
      ['Masyvai', 'Tinklalapis', 'Projektas', 'Programos derinimas'],
    ],
  },
  {
    subject: subject('Biologija', 'Raktažolytė Jurga', 2, 'Gamtos mokslų'),
    topics: [
      ['Ląstelė', 'Fotosintezė', 'Mikroskopavimas', 'Kraujotaka'],
      ['Paveldimumas', 'Ekosistemos', 'Augalų tyrimas', 'Nervų sistema'],
    ],
  },
  {
    subject: subject('Chemija', 'Čemerytė Lina', 2, 'Gamtos mokslų'),
    topics: [
      ['Atomo sandara', 'Oksidai', 'Tirpalų ruošimas', 'Rūgštys'],
      ['Bazės', 'Druskos', 'Jonų atpažinimas', 'Metalai'],
    ],
  },
  {
    subject: subject('Fizika', 'Gysločius Aurimas', 2, 'Gamtos mokslų'),
    topics: [
      ['Jėga', 'Slėgis', 'Tankio matavimas', 'Darbas ir galia'],
      ['Šiluma', 'Elektros srovė', 'Omo dėsnis', 'Lęšiai'],
    ],
  },
  {
    subject: subject('Istorija', 'Dagilis Vytenis', 2, 'Socialinių mokslų', { annualFrom: 'visi' }),
    topics: [
      ['LDK susikūrimas', 'Renesansas', 'Liublino unija', 'Absoliutizmas'],
      ['Padalijimai', 'Sukilimai', 'Tautinis atgimimas', 'Nepriklausomybė'],
    ],
  },
  {
    subject: subject('Geografija', 'Kiaulpienytė Eglė', 2, 'Socialinių mokslų', { mean: 'aritmetinis' }),
    topics: [
      ['Klimatas', 'Vandenys', 'Kontūrinis žemėlapis', 'Gyventojai'],
      ['Ūkis', 'Miestai', 'Energetika', 'Lietuvos regionai'],
    ],
  },
  {
    subject: subject('Fizinis ugdymas', 'Ąsotis Darius', 3, 'Menų ir sporto'),
    topics: [
      ['Bėgimas 1000 m', 'Krepšinis', 'Gimnastika', 'Ištvermė'],
      ['Tinklinis', 'Šuolis į tolį', 'Badmintonas', 'Bėgimas 100 m'],
    ],
  },
  {
    subject: subject('Dorinis ugdymas (etika)', 'Medetkaitė Ona', 1, 'Socialinių mokslų', {
      assessment: 'įskaita',
      mean: 'aritmetinis',
    }),
    topics: [
      ['Vertybės', 'Draugystė', 'Atsakomybė', 'Laisvė'],
      ['Sąžinė', 'Bendruomenė', 'Pagarba', 'Pasirinkimas'],
    ],
  },
  {
    subject: subject('Žmogaus sauga', 'Gandralizdis Petras', 0.5, 'Menų ir sporto', {
      assessment: 'įskaita',
      mean: 'aritmetinis',
    }),
    topics: [
      ['Gaisrinė sauga', 'Pirmoji pagalba', 'Eismo sauga', 'Ekstremali situacija'],
      ['Sauga vandenyje', 'Civilinė sauga', 'Elektrosauga', 'Sauga internete'],
    ],
  },
];
