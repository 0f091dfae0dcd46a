// What the pupils have written each month: most of them all of it, some a part, some nothing.
import { pupilIndex, strengthOf } from '../pupils';
import { type DemoEntry, everyPupil, type Group, groupOf, isThere, oneOf, written } from './demo-entry';
import { REVIEWED } from './reviews';

/** Months, and the day on which the class fills them in. */
const MONTHS: readonly (readonly [month: string, day: string])[] = [
  ['2026-09', '2026-09-29'],
  ['2026-10', '2026-10-29'],
  ['2026-11', '2026-11-27'],
  ['2026-12', '2026-12-22'],
  ['2027-01', '2027-01-28'],
  ['2027-02', '2027-02-26'],
  ['2027-03', '2027-03-26'],
  ['2027-04', '2027-04-29'],
  ['2027-05', '2027-05-28'],
];

const STRONGEST = [
  'Matematika, fizika',
  'Lietuvių kalba',
  'Anglų kalba, istorija',
  'Biologija ir chemija',
  'Istorija, geografija',
  'Informacinės technologijos',
  'Fizinis ugdymas',
  'Geografija, biologija',
  'Visi kalbų dalykai',
];
const DIFFICULTIES: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Matematika: lygtys su trupmenomis',
    'Rašiniai: sunku pradėti',
    'Chemija: oksidų pavadinimai',
    'Per fizikos pamokas nespėju užsirašyti',
    'Anglų kalbos laikai',
    'Sunku susikaupti paskutinėse pamokose',
    'Pamirštu namų darbus',
  ],
  usual: [
    'Fizikos uždaviniai',
    'Anglų kalbos klausymo užduotys',
    'Ilgesni rašiniai',
    'Istorijos datos',
    'Laiku padaryti namų darbus',
  ],
  strong: [
    'Nėra',
    'Spėti viską, kai vakare būrelis',
    'Kalbėti prieš visą klasę',
    'Skubu, todėl lieka klaidų',
  ],
};
const DONE: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Buvau dviejose konsultacijose',
    'Perrašiau neigiamą kontrolinį darbą',
    'Kas vakarą po pusvalandį sprendžiau uždavinius',
    'Susidariau savaitės planą ir jo beveik laikiausi',
    'Paprašiau draugo padėti pasiruošti testui',
  ],
  usual: [
    'Kas savaitę perskaičiau po vieną straipsnį ir jį atpasakojau',
    'Mokiausi žodžių kortelėmis',
    'Prieš kontrolinį išsprendžiau visas kartojimo užduotis',
    'Tvarkingai rašiau konspektus',
    'Užduodavau klausimus, kai ko nors nesuprasdavau',
  ],
  strong: [
    'Ruošiausi olimpiadai',
    'Padėjau klasės draugams pasiruošti testui',
    'Skaičiau papildomą literatūrą',
    'Parengiau pranešimą apie upių ekologiją',
  ],
};
const NEXT: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Neturėti neigiamų įvertinimų',
    'Nė vienos nepateisintos pamokos',
    'Perrašyti matematikos testą bent 4',
    'Laiku atlikti visus namų darbus',
  ],
  usual: [
    'Fizikos vidurkį pakelti vienu balu',
    'Perskaityti privalomą romaną',
    'Dažniau kelti ranką per pamokas',
    'Anglų kalbos testą parašyti bent 8',
  ],
  strong: ['Išlaikyti vidurkį', 'Respublikinis olimpiados etapas', 'Mažiau klaidų iš skubėjimo'],
};
const PRAISE = [
  'Padėka už pagalbą per sporto šventę',
  'Pagyrimas už projektą',
  '',
  'Pastaba dėl vėlavimo',
  '',
  'Pagyrimas už aktyvumą',
  '',
  '',
];
const NOTES = [
  'Aptarta klasės valandėlėje',
  '',
  'Matyti pažanga, taip ir toliau',
  '',
  '',
  'Tikslą suskaidyti į mažesnius žingsnius',
  '',
];

/** Of eleven months. */
const FORGETS: Readonly<Record<Group, { readonly none: number; readonly part: number }>> = {
  weak: { none: 3, part: 5 },
  usual: { none: 1, part: 2 },
  strong: { none: 0, part: 1 },
};
/** Nothing yet, whatever others do: of one the answers of a form say it (form-answers.ts). */
const MISSING = [
  [pupilIndex('Lazdynėlis'), '2026-11'],
  [pupilIndex('Vyturėlis'), '2027-05'],
];
/** How far a pupil has got: weaker ones forget more often, and in the last month all are in a hurry. */
function filling(pupil: number, month: number): 'all' | 'part' | 'none' {
  const chance = (pupil * 5 + month * 3 + (pupil % 4) * month) % 11;
  const { none, part } = FORGETS[groupOf(strengthOf(pupil))];
  const late = month === MONTHS.length - 1 ? 3 : 0;
  if (chance < none + late) return 'none';
  return chance < part + late ? 'part' : 'all';
}

export const demoMip = (): readonly DemoEntry[] =>
  MONTHS.flatMap(([month, day], at) =>
    everyPupil
      .filter((pupil) => isThere(pupil, day) && filling(pupil, at) !== 'none')
      .filter((pupil) => !isSaved(pupil, month) && !isMissing(pupil, month))
      .map((pupil): DemoEntry => {
        const group = groupOf(strengthOf(pupil));
        const by = pupil * 7 + at * 3;
        const isWhole = filling(pupil, at) === 'all';
        const missed = !REVIEWED.includes(month);
        return {
          kind: 'mip',
          pupil,
          part: month,
          at: [day, 14, (pupil * 2) % 60],
          texts: written({
            strongest: oneOf(STRONGEST, pupil + (at % 2) * 3),
            difficulties: oneOf(DIFFICULTIES[group], by),
            missedJustified: missed && String((pupil * 3 + at) % 8),
            missedUnjustified: missed && String(group === 'weak' ? (pupil + at) % 5 : 0),
            praise: oneOf(PRAISE, by),
            done: isWhole && oneOf(DONE[group], by),
            nextGoal: isWhole && oneOf(NEXT[group], by),
            headNote: isWhole && oneOf(NOTES, pupil + at * 2),
          }),
        };
      }),
  );

const isMissing = (pupil: number, part: string): boolean =>
  MISSING.some(([missing, when]) => missing === pupil && when === part);

const isSaved = (pupil: number, part: string): boolean =>
  savedMip().some((entry) => entry.pupil === pupil && entry.part === part);

const entry = (
  lastName: string,
  part: string,
  texts: Readonly<Record<string, string>>,
): Omit<DemoEntry, 'at'> => ({
  kind: 'mip',
  pupil: pupilIndex(lastName),
  part,
  texts,
});

/** These are saved one by one, as a page saves them. */
export const savedMip = (): readonly Omit<DemoEntry, 'at'>[] => [
  entry('Ąžuolinis', '2026-09', {
    strongest: 'Fizika, matematika',
    difficulties: 'Rašiniai: sunku pradėti',
    missedJustified: '2',
    missedUnjustified: '0',
    praise: 'Padėka už pagalbą per sporto šventę',
    done: 'Kas savaitę perskaičiau po vieną straipsnį ir jį atpasakojau',
    nextGoal: 'Lietuvių kalbos vidurkį pakelti iki 8',
    headNote: 'Aptarta klasės valandėlėje',
  }),
  entry('Ąžuolinis', '2026-10', {
    strongest: 'Fizika',
    difficulties: 'Spėti atlikti namų darbus treniruočių dienomis',
    done: 'Susidariau savaitės planą',
    nextGoal: 'Nė vienos nepateisintos pamokos',
  }),
  entry('Lazdynėlis', '2026-10', {
    strongest: 'Fizinis ugdymas',
    difficulties: 'Matematika ir chemija: nesuprantu kvadratinių šaknų ir oksidų',
    praise: 'Pastaba dėl vėlavimo',
    done: 'Buvau dviejose matematikos konsultacijose',
    nextGoal: 'Perrašyti matematikos testą bent 4',
    headNote: 'Kviesti tėvus į lapkričio konsultacijas',
  }),
  entry('Gluosnytė', '2026-10', {
    strongest: 'Visi tikslieji mokslai',
    difficulties: 'Nėra',
    praise: 'Rajono matematikos olimpiada: 2 vieta',
    done: 'Ruošiausi olimpiadai',
    nextGoal: 'Respublikinis etapas',
  }),
];
