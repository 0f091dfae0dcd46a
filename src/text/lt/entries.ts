// Words of the progress registers: periods, and what each field asks.
import { MONTH_NAMES } from './month-names';

export const entries = {
  /** Calendar months, 1–12: „rugsėjis“, „rugsėjis–spalis“. */
  period: (months: readonly number[]): string =>
    [...new Set([months[0], months[months.length - 1]])]
      .map((month) => MONTH_NAMES[(month ?? 1) - 1])
      .join('–'),
  /** `2026-09` → „rugsėjis“. */
  month: (iso: string): string => MONTH_NAMES[Number(iso.slice(5)) - 1] ?? iso,
  selfAssessmentPart: { semester1: 'I pusmečio pabaiga', year: 'Metų pabaiga' },
  /** The labels of the fields that a person fills in, by register and in the order of the form. */
  fields: {
    monthly: {
      strongest: 'Stipriausi dalykai',
      difficulties: 'Sunkumai',
      missedJustified: 'Praleista pateisintų pamokų',
      missedUnjustified: 'Praleista nepateisintų pamokų',
      praise: 'Pagyrimai, pastabos',
      done: 'Ką padariau pažangai',
      nextGoal: 'Kito mėnesio tikslas',
      headNote: 'Klasės vadovo pastaba',
    },
    reflections: {
      aim: 'Šiuo laikotarpiu siekiau…',
      best: 'Geriausiai pavyko…',
      hardest: 'Sunkiausia buvo…, nes…',
      study: 'Savarankiškam mokymuisi skiriu… ir žadu skirti…',
      improve: 'Kad rezultatai gerėtų, aš…',
      need: 'Iš mokytojų ar klasės vadovo man reikėtų…',
      future: 'Egzaminams, tolesniam mokymuisi ruošiuosi taip:',
      headNote: 'Klasės vadovo pastaba',
    },
    expectation: {
      lastAnnual: 'Pernykštis metinis',
      goal1: 'Siekiamas I pusmečio',
      goalAnnual: 'Siekiamas metinis',
      how: 'Kaip sieksiu',
    },
    selfAssessment: {
      fulfilled: 'Lūkesčiai įgyvendinti',
      which: 'Kurie lūkesčiai įgyvendinti',
      arguments: 'Kodėl taip manau',
      next: 'Ką darysiu toliau',
      headNote: 'Klasės vadovo pastaba',
    },
    review: {
      date: 'Pokalbio data',
      results: 'Rezultatai',
      missedJustified: 'Praleista pateisintų pamokų',
      missedUnjustified: 'Praleista nepateisintų pamokų',
      attendance: 'Lankomumas',
      praise: 'Pagyrimai, pastabos',
      comments: 'Komentarai',
      agreements: 'Nauji susitarimai',
      agreedUntil: 'Susitarta iki',
      present: 'Dalyvavo',
      commission: 'Teikti vaiko gerovės komisijai (VGK)',
    },
    discussion: { date: 'Data', present: 'Dalyvavo', notes: 'Pastabos' },
  },
  /** What „Lūkesčiai įgyvendinti“ may be. */
  fulfilled: ['taip', 'iš dalies', 'ne'],
} as const;
