// Words of the report of a signal half-semester (S0-4.5) and of the list for the child welfare commission (S0-4.8).
import { countOf, type NounForms } from '../../plural';
import { listedShort, reportCommon } from './common';

const LESSONS: NounForms = {
  one: 'nepateisinta pamoka',
  few: 'nepateisintos pamokos',
  many: 'nepateisintų pamokų',
};

export const signalReport = {
  title: ['Rudens signalinio pusmečio ataskaita', 'Pavasario signalinio pusmečio ataskaita'],
  day: 'Signalinė diena',
  noDay: 'nežinoma',
  columns: {
    classes: 'Klasių',
    share: 'Įskaityta, %',
    stretches: ['Žemiau 4', '4–5,99', '6–8,99', '9–10'],
    means: 'Vidurkių',
    without: 'Be įvertinimo',
    belowHalf: 'Žemiau pusės',
    belowHalfShare: 'Žemiau pusės, %',
    noRisk: 'Be grėsmės',
    oneRisk: 'Grėsmė 1 dalyke',
    moreRisks: 'Grėsmė keliuose',
    nothing: 'Be įvertinimų',
    risky: 'Dalykų',
    subjects: 'Dalykai',
    justified: 'Praleista pateisintų',
    unjustified: 'Praleista nepateisintų',
    withoutMissed: 'Lankomumas įrašytas ne visas',
    remarks: 'Turi pagyrimų ar pastabų',
    agreements: 'Turi susitarimų',
    commission: 'Siūloma VGK',
    why: 'Kodėl',
  },
  notAMark:
    'Signalinis vidurkis – pažymių vidurkis nuo pusmečio pradžios iki signalinės dienos. Tai ne pažymys, jis neapvalinamas ' +
    'iki sveikojo skaičiaus (asmeninės pažangos tvarkos aprašo 4.5 papunktis).',
  risk:
    'Grėsmė – vidurkis mažesnis nei 4,00 arba įskaitos dalyke įskaityta mažiau nei pusė (vertinimo tvarkos aprašo 22, ' +
    '23 punktai).',
  byClass: {
    title: 'Kiek mokinių gresia neigiamas įvertinimas',
    chart: 'Mokiniai pagal klases',
    unit: 'Mokinių',
    /** Of all pupils; no class is the worst where all are alike. */
    sentence: (share: number | null, worst: readonly string[]): string => {
      if (share === null) return 'Vidurkių dar nėra.';
      if (share === 0) return 'Pagal žinomus vidurkius neigiamas įvertinimas negresia nė vienam mokiniui.';
      return [
        `Neigiamas įvertinimas gresia ${reportCommon.percent(share)} mokinių.`,
        worst.length === 0 ? '' : `Didžiausia dalis – ${listedShort(worst)}.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
  },
  spread: {
    title: 'Vidurkių pasiskirstymas pagal klases',
    note: 'Kiekvieno mokinio kiekvieno dalyko vidurkis skaičiuojamas atskirai; įskaitos dalykai čia neįtraukti.',
    chart: 'Dalykų vidurkiai pagal klases',
    unit: 'Vidurkių',
    /** No class is the lowest where all are alike. */
    sentence: (mean: number | null, lowest: readonly string[], highest: readonly string[]): string =>
      [
        mean === null ? 'Vidurkių dar nėra.' : `Vidurkis – ${reportCommon.mean(mean)}.`,
        lowest.length === 0
          ? ''
          : `Aukščiausias – ${listedShort(highest)}, žemiausias – ${listedShort(lowest)}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  bySubject: {
    title: 'Vidurkių pasiskirstymas pagal dalykus',
    chart: 'Mokiniai pagal dalyko vidurkį',
    unit: 'Mokinių',
    sentence: (subjects: readonly string[]): string =>
      subjects.length === 0
        ? 'Žemesnio nei 4 vidurkio neturi nė vienas mokinys.'
        : `Didžiausia mokinių, kurių vidurkis žemesnis nei 4, dalis: ${listedShort(subjects)}.`,
  },
  passFail: {
    title: 'Įskaitos dalykai',
    note: 'Įskaitos dalyke žiūrima, ar iki signalinės dienos įskaityta bent pusė svorio.',
    empty: 'Įskaitos dalykų, turinčių įvertinimų iki signalinės dienos, nėra.',
  },
  atRisk: {
    title: 'Kam ir iš ko gresia neigiamas įvertinimas',
    empty: 'Pagal žinomus vidurkius neigiamas įvertinimas negresia nė vienam mokiniui.',
  },
  several: {
    title: 'Grėsmė keliuose dalykuose',
    empty: 'Mokinių, kuriems neigiamas įvertinimas gresia keliuose dalykuose, nėra.',
  },
  reviews: {
    title: 'Lankomumas, pastabos ir siūlymai',
    /** `months`: „rugsėjis, spalis, lapkritis“. */
    note: (months: string): string =>
      `Iš klasės vadovo mėnesio peržiūrų (asmeninės pažangos tvarkos aprašo 4.4 papunktis): ${months || 'mėnesių dar nėra'}. ` +
      'Mėnuo, kuriame yra signalinė diena, imamas visas. „Lankomumas įrašytas ne visas“ – kiek mokinių bent vieną mėnesį ' +
      'praleistos pamokos neįrašytos: jos nelaikomos nuliu.',
    chart: 'Praleistos pamokos pagal klases',
    unit: 'Pamokų',
    sentence: (mean: number | null, most: readonly string[]): string => {
      if (mean === null) return 'Nepateisintų pamokų neįrašyta.';
      return [
        `Nepateisintų pamokų vienam mokiniui – ${reportCommon.mean(mean)}.`,
        most.length === 0 ? '' : `Daugiausia – ${listedShort(most)}.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
    empty: 'Klasės vadovų peržiūros neperskaitytos.',
  },
  commission: {
    title: 'Sąrašas vaiko gerovės komisijai',
    note: (risky: number, unjustified: number): string =>
      'Po signalinių pusmečių VGK posėdžiauja du kartus per metus (asmeninės pažangos tvarkos aprašo 4.8 papunktis). Sąraše – ' +
      `ką siūlo klasės vadovas, kam neigiamas įvertinimas gresia bent ${risky} dalykuose arba kas praleido bent ` +
      `${unjustified} nepateisintų pamokų. Ką svarstyti, aprašas nenustato: sprendžia komisija.`,
    empty: 'Pagal tai, kas žinoma, siūlytinų mokinių nėra.',
    why: {
      proposed: 'siūlo klasės vadovas',
      risky: (count: number): string => `dalykų, iš kurių gresia neigiamas įvertinimas: ${count}`,
      unjustified: (count: number): string => countOf(count, LESSONS),
    },
  },
  /** Where no class is counted. */
  nothing:
    'Signalinė diena dar neatėjo arba jos nėra klasių knygų lape „Nustatymai“: signalinių vidurkių dar nėra.',
  leftOut: {
    noDay: (className: string): string =>
      `${className} – signalinė diena neįrašyta lape „Nustatymai“, todėl klasė neįtraukta.`,
    notYet: (className: string, day: string, readOn: string): string =>
      `${className} – knyga nuskaityta ${readOn}, dar iki signalinės dienos (${day}), todėl klasė neįtraukta.`,
    subject: (className: string, subject: string): string =>
      `${className} – dalyko „${subject}“ lapas neperskaitytas, jo vidurkiai neįtraukti.`,
    reviews: (className: string): string =>
      `${className} – klasės vadovo peržiūros neperskaitytos, todėl lankomumo, pastabų ir siūlymų nėra.`,
    months: (className: string): string =>
      `${className} – pusmečio pradžia neįrašyta lape „Nustatymai“, todėl lankomumo, pastabų ir siūlymų nėra.`,
  },
} as const;
