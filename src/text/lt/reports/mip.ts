// Words of the report on forms of progress (MIP; S3-48–50) and the class heads' monthly reviews (S0-4.4).
import { listedShort, reportCommon } from './common';

const least = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Mažiausia dalis – ${listedShort(names)}.`;

export const mipReport = {
  title: 'Pažangos anketų (MIP) ir peržiūrų pildymo ataskaita',
  columns: {
    period: 'Laikotarpis',
    month: 'Mėnuo',
    done: 'Užpildyta',
    partly: 'Iš dalies',
    empty: 'Nepradėta',
    notDue: 'Dar yra laiko',
    share: 'Užpildyta, %',
    months: 'Mėnesių',
    expected: 'Laukta peržiūrų',
    made: 'Padaryta',
    madeShare: 'Padaryta, %',
  },
  grace:
    '„Dar yra laiko“ – neužpildyta, bet laikotarpis ir po jo duotos dienos nesibaigę. Procentai skaičiuojami tik iš to, kam laikas pasibaigė. Mokinys ' +
    'neskaičiuojamas už laikotarpį, kurio pabaigoje klasėje jo nebuvo.',
  byClass: {
    title: 'Anketų pildymas pagal klases',
    note: 'Anketas pildo visi mokiniai: I–II klasių – kas mėnesį, III–IV – kas du mėnesius (vertinimo tvarkos aprašo 48 punktas).',
  },
  byPeriod: {
    monthly: 'Kas mėnesį pildomos anketos pagal mėnesius',
    reflections: 'Kas du mėnesius pildomos refleksijos pagal laikotarpius',
  },
  matrix: {
    monthly: 'Užpildyta anketų kas mėnesį pagal klases, %',
    reflections: 'Užpildyta refleksijų pagal klases, %',
    note: 'Tuščia ten, kur laikotarpis ir po jo duotos dienos nesibaigę.',
  },
  expectations: {
    title: 'Metų lūkesčiai',
    note: 'Lūkesčiai aprašomi rugsėjo 1 d. klasės valandėlėje (vertinimo tvarkos aprašo 49 punktas). Užpildyta – bent vieno dalyko.',
  },
  selfAssessments: {
    semester1: 'Įsivertinimas I pusmečio pabaigoje',
    year: 'Įsivertinimas metų pabaigoje',
    note: 'Įsivertinama raštu pagal lūkesčius (vertinimo tvarkos aprašo 50 punktas).',
  },
  reviews: {
    byClass: 'Klasės vadovų mėnesio peržiūros pagal klases',
    byMonth: 'Klasės vadovų mėnesio peržiūros pagal mėnesius',
    note:
      'Klasės vadovas ne rečiau kaip kartą per mėnesį peržiūri kiekvieno mokinio rezultatus ir lankomumą (asmeninės ' +
      'pažangos tvarkos aprašo 4.4 papunktis). Skaičiuojami pasibaigę mėnesiai.',
  },
  chart: {
    entries: 'Užpildyta, iš dalies, nepradėta',
    unit: 'Įrašų',
    reviews: 'Peržiūrų',
    reviewsTitle: 'Padarytos peržiūros',
  },
  sentence: {
    /** Those with the smallest share; `share` of all together. */
    filled: (share: number, lowest: readonly string[]): string =>
      `Užpildyta ${reportCommon.percent(share)}.${least(lowest)}`,
    made: (share: number, lowest: readonly string[]): string =>
      `Padaryta ${reportCommon.percent(share)}.${least(lowest)}`,
    notYet: 'Dar nė vieno įrašo laikas nepasibaigė.',
  },
  empty: {
    periods: 'Nė vienos klasės anketos neperskaitytos arba jų laikotarpiai nežinomi.',
    monthly: 'Klasių, pildančių anketas kas mėnesį, nėra.',
    reflections: 'Klasių, pildančių refleksijas kas du mėnesius, nėra.',
    expectations: 'Nė vienos klasės lūkesčiai neperskaityti.',
    selfAssessments: 'Nė vienos klasės įsivertinimai neperskaityti arba pabaigos data nežinoma.',
    reviews: 'Nė vienos klasės peržiūros neperskaitytos arba dar nepasibaigė nė vienas mėnuo.',
  },
  leftOut: {
    unread: (className: string): string =>
      `${className} – anketų ar peržiūrų lapo perskaityti nepavyko, todėl klasė neįtraukta.`,
    noPeriods: (className: string): string =>
      `${className} – anketos laikotarpiai nežinomi (nustatymas „Mokslo metai“), todėl jos pildymas neįtrauktas.`,
    noEnd: (className: string, part: 'semester1' | 'year'): string =>
      `${className} – ${part === 'semester1' ? 'I pusmečio' : 'metų'} pabaigos data neįrašyta, todėl to įsivertinimo nėra.`,
  },
} as const;
