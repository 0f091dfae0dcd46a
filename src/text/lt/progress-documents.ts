// Words of the forms and views of progress: F6–F9, F17 and what is shown at class hours and meetings (S3-47–51, S0-4).
import { countOf } from '../plural';

const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const TO_PUPILS = { one: 'mokiniui', few: 'mokiniams', many: 'mokinių' };

const S3 = (clause: string): readonly string[] => [
  'Mokinių pažangos ir pasiekimų',
  'vertinimo tvarkos aprašo',
  clause,
];
const S0 = (clause: string): readonly string[] => [
  'Mokinių asmeninės pažangos stebėjimo,',
  'fiksavimo ir pagalbos mokiniui teikimo',
  `tvarkos aprašo ${clause}`,
];

export const progressDocuments = {
  unknown: '–',
  few: '1–2',
  below: 'žr. po lentele',
  belowTable: (what: string, said: string): string => `${what}: ${said}`,
  yes: 'taip',
  no: 'ne',
  semester: { 1: 'I pusmetis', 2: 'II pusmetis' },
  signature: { signature: '(parašas)', name: '(vardas, pavardė)', date: '(data)' },
  fields: {
    pupil: 'Mokinys (-ė)',
    class: 'Klasė',
    schoolYear: 'Mokslo metai',
    classHead: 'Klasės vadovas (-ė)',
    subject: 'Dalykas',
    teacher: 'Dalyko mokytojas (-a)',
    month: 'Mėnuo',
    prepared: 'Parengta',
    group: 'Grupė',
  },
  signers: {
    pupil: 'Mokinys (-ė)',
    teacher: 'Dalyko mokytojas (-a)',
    classHead: 'Klasės vadovas (-ė)',
    parents: 'Tėvai (globėjai,\nrūpintojai)',
  },
  signedBy: 'Mokinio (-ės) parašas, data',
  mean: 'Vidurkis',
  passes: (passed: string, total: string): string => `įsk ${passed} iš ${total}`,
  missed: { label: 'Praleista (pateisinta / nepateisinta)', none: '–' },
  month: (name: string, iso: string): string => `${name} (${iso})`,

  /** F6 and F7: S3-48–50. */
  mip: {
    annex: S3('48–50 punktai'),
    title: 'Mokinio individualios pažangos (MIP)\nanketa',
    kind: 'Pažangos anketa (MIP)',
    documentName: 'Pažangos anketa',
    expectations: {
      title: 'A. Mano pažangos ir pasiekimų lūkesčiai (rugsėjo 1 d. klasės valandėlė)',
      columns: {
        subject: 'Dalykas',
        lastAnnual: 'Pernykštis metinis',
        goal1: 'Siekiamas I pusmečio',
        goalAnnual: 'Siekiamas metinis',
        how: 'Kaip sieksiu',
      },
    },
    monthly: {
      title: 'B. Mano pažanga kas mėnesį',
      clause:
        'I–II gimnazijos klasių mokiniai anketą pildo kas mėnesį (vertinimo tvarkos aprašo 48.1 papunktis). ' +
        'Vidurkis – visų to laikotarpio pažymių aritmetinis vidurkis.',
    },
    reflections: {
      title: 'B. Mano refleksijos kas du mėnesius',
      clause:
        'III–IV gimnazijos klasių mokiniai anketą pildo kas du mėnesius (vertinimo tvarkos aprašo 48.2 papunktis). ' +
        'Vidurkis – visų to laikotarpio pažymių aritmetinis vidurkis.',
    },
    selfAssessment: {
      title: 'C. Įsivertinimas pagal lūkesčius',
      clause: 'Įsivertinama raštu I pusmečio ir mokslo metų pabaigoje (50 punktas).',
    },
  },

  /** F8: S0-4.1, annex 1. */
  progressForm: {
    annex: S0('1 priedas'),
    title: 'Asmeninės pažangos stebėjimas\nir fiksavimas',
    kind: 'Asmeninės pažangos forma (mokinio)',
    documentName: 'Asmeninės pažangos forma',
    results: 'Numatyti ir pasiekti rezultatai',
    columns: {
      subject: 'Dalykas',
      goal1: 'Numa-\ntytas\nI pusm.',
      signal1: 'Signa-\nlinis\n(lapkr.)',
      semester1: 'I pusm.',
      goalAnnual: 'Numa-\ntytas\nmetinis',
      signal2: 'Signa-\nlinis\n(bal.)',
      semester2: 'II pusm.',
      annual: 'Meti-\nnis',
      comment: 'Mano komentaras',
    },
    signalNote: (dates: string): string =>
      `Signalinis įvertinimas – vidurkis nuo pusmečio pradžios iki signalinės dienos${dates}, ne pažymys.`,
    signalDates: (autumn: string, spring: string): string =>
      ` (${[autumn, spring].filter(Boolean).join(', ')})`,
    strengths: 'Mano stipriosios pusės:',
    improve: 'Ką noriu tobulinti:',
    from: (period: string): string => `(anketa: ${period})`,
    agreements: {
      title: 'Nauji susitarimai',
      columns: { date: 'Data', agreement: 'Susitarimas', until: 'Iki', present: 'Su kuo susitarta' },
    },
    clause:
      'Formą pildo kiekvienas mokinys; kiekvieno pusmečio pradžioje (rugsėjį, vasarį) numatytus rezultatus jis aptaria ' +
      'su dalyko mokytoju, kas mėnesį – su klasės vadovu (4.1, 4.3, 4.4 papunkčiai). Tėvai pasirašo lankydamiesi ' +
      'mokykloje 1–2 kartus per metus (6.5.4 papunktis).',
  },

  /** F9: S0-4.2, annex 2. */
  subjectForm: {
    annex: S0('2 priedas'),
    title: 'Mokinių asmeninės pažangos stebėjimas\nir fiksavimas: dalykas',
    kind: 'Asmeninės pažangos forma (mokytojo)',
    documentName: 'Asmeninės pažangos forma (mokytojo)',
    columns: {
      number: 'Nr.',
      pupil: 'Mokinys (-ė)',
      start: 'Pradinis',
      aim: 'Siekia\n(I / met.)',
      talk1: 'Aptarta\n(IX)',
      signal1: 'Sign. I',
      semester1: 'I',
      talk2: 'Aptarta\n(II)',
      signal2: 'Sign. II',
      semester2: 'II',
      change: 'Pokytis',
      help: 'Pagalba',
    },
    clause:
      'Pildo kiekvieno dalyko mokytojas (4.2 papunktis). Pradinis – pernykštis metinis; pažangos siekimas su mokiniu ' +
      'aptariamas rugsėjį ir vasarį (4.3 papunktis); signalinis – vidurkis signalinę dieną, ne pažymys; pokytis – ' +
      'II pusmetis, palyginti su I.',
  },

  /** F17: S0-4.4. */
  review: {
    annex: S0('4.4 papunktis'),
    title: 'Klasės vadovo mėnesio peržiūros įrašas',
    kind: 'Mėnesio peržiūra',
    documentName: 'Mėnesio peržiūra',
    meanOfMonth: 'Mėnesio vidurkis',
    negatives: 'Neigiami pusmečio įvertinimai',
    noNegatives: 'nėra',
    negative: (subject: string, semester: 1 | 2, grade: string): string =>
      `${subject} – ${grade} (${semester === 1 ? 'I' : 'II'} pusm.)`,
    agreedUntil: (date: string): string => `Susitarta iki ${date}`,
    columns: {
      number: 'Nr.',
      pupil: 'Mokinys (-ė)',
      mean: 'Vid.',
      missed: 'Praleista\n(pat. / nepat.)',
      review: 'Rezultatai, lankomumas, pagyrimai ir pastabos',
      agreements: 'Susitarimai',
      present: 'Dalyvavo',
      commission: 'VGK',
    },
    clause:
      'Klasės vadovas ne rečiau kaip kartą per mėnesį peržiūri rezultatus, lankomumą, pagyrimus ir pastabas, ' +
      'komentarus ir juos aptaria su mokiniu; prireikus kviečiami dalyko mokytojas, tėvai, kreipiamasi į vaiko ' +
      'gerovės komisiją (VGK) (4.4 papunktis).',
  },

  /** What both the talk with a pupil and the one with the parents show of the child. */
  child: {
    grades: {
      title: 'Įvertinimai',
      columns: {
        subject: 'Dalykas',
        goal: 'Siekta\n(I / met.)',
        signal1: 'Signalinis\n(ruduo)',
        semester1: 'I pusmetis',
        signal2: 'Signalinis\n(pavas.)',
        semester2: 'II pusmetis',
        change: 'Pokytis',
        annual: 'Metinis',
      },
    },
    months: {
      title: 'Vidurkiai ir lankomumas kas mėnesį',
      columns: {
        month: 'Mėnuo',
        mean: 'Vidurkis',
        median: 'Klasės draugų mediana',
        missed: 'Praleista pateisinta',
        missedUnjustified: 'Praleista nepateisinta',
      },
      median: 'Mediana – vidurinis iš kitų klasės mokinių vidurkių; mažoje klasėje ji nerodoma.',
    },
    own: {
      title: 'Ką pats (pati) parašiau pažangos anketoje',
      parents: 'Ką vaikas parašė pažangos anketoje',
    },
    agreements: { title: 'Susitarimai' },
    notes: { title: 'Pokalbio užrašai', agreed: 'Susitarėme:' },
    nothingWritten: 'Anketoje dar nieko neparašyta.',
  },
  classHour: {
    annex: S3('51.1 papunktis'),
    own: {
      title: 'Individualus pokalbis apie pažangą',
      kind: 'Klasės valandėlė: mokinys',
      documentName: 'Individualus pokalbis',
    },
    group: {
      title: 'Pažangos aptarimas grupėje',
      kind: 'Klasės valandėlė: grupė',
      documentName: 'Pažangos aptarimas grupėje',
    },
    whole: {
      title: 'Klasės pažangos aptarimas',
      kind: 'Klasės valandėlė: klasė',
      documentName: 'Klasės pažangos aptarimas',
    },
    group1: 'Dalyvauja',
    groupOf: (count: number): string => countOf(count, PUPILS),
    members: { number: 'Nr.', pupil: 'Mokinys (-ė)', agreed: 'Ką susitarėme', signature: 'Parašas' },
    figures: {
      months: {
        title: 'Klasės vidurkis kas mėnesį',
        group: 'Grupės vidurkis kas mėnesį',
        month: 'Mėnuo',
        mean: 'Vidurkis',
      },
      change: {
        title: 'Kaip pasikeitė pusmečių rezultatai',
        text: (rose: string, same: string, fell: string): string =>
          `II pusmečio pažymių vidurkis, palyginti su I: aukštesnis – ${rose} mok., toks pat – ${same} mok., žemesnis – ${fell} mok.`,
      },
      subjects: {
        title: 'Dalykai',
        columns: {
          subject: 'Dalykas',
          mean1: 'Vidurkis, I pusm.',
          mean2: 'Vidurkis, II pusm.',
          negative1: 'Neigiamų, I pusm.',
          negative2: 'Neigiamų, II pusm.',
        },
      },
      filled: {
        title: 'Kiek mokinių užpildė pažangos anketą',
        text: (period: string, done: number, all: number): string => `${period} – ${done} iš ${all}`,
      },
      hardest: {
        title: 'Kas daugumai sunkiausia',
        none: 'Nė vieno dalyko prie sunkumų nenurodė bent trys mokiniai.',
      },
      strongest: {
        title: 'Kas sekasi',
        none: 'Nė vieno dalyko tarp stipriausių nenurodė bent trys mokiniai.',
      },
      named: (subject: string, pupils: number): string => `${subject} – nurodė ${countOf(pupils, PUPILS)}`,
    },
    agreed: 'Ko sieksime kartu:',
    conceal:
      'Mokiniai čia neįvardijami ir jų žodžiai nekartojami: rodomi tik bent penkių mokinių vidurkiai, o „1–2“ reiškia ' +
      'vieną arba du mokinius.',
    note: 'Rezultatai mokiniams pateikiami klasės valandėlėje individualiai, grupėje ar klasei (51.1 papunktis).',
  },
  parents: {
    annex: S3('51.2 papunktis'),
    title: 'Mokinio pažanga: tėvų susirinkimui',
    kind: 'Tėvų susirinkimas: vaikas',
    documentName: 'Mokinio pažanga tėvams',
    note: 'Tėvų susirinkime pateikiami tik savo vaiko rezultatai (51.2 papunktis).',
  },
  teachers: {
    annex: S3('51.3 papunktis'),
    title: 'Klasės ir mokinių poreikiai:\nklasėje dirbančių mokytojų pasitarimui',
    kind: 'Mokytojų pasitarimas',
    documentName: 'Mokytojų pasitarimas',
    summary: (needs: number, all: number): string => `Dėmesio reikia ${countOf(needs, TO_PUPILS)} iš ${all}.`,
    individual: {
      title: 'Mokinių poreikiai',
      none: 'Mokinių, kuriems šį mėnesį reikėtų atskiro dėmesio, nerasta.',
      columns: {
        pupil: 'Mokinys (-ė)',
        results: 'Rezultatai',
        asks: 'Ko prašo, kas sunku; pagalba',
        agreed: 'Susitarimai',
      },
      negatives: (list: string): string => `Neigiami: ${list}`,
      fall: (from: string, to: string): string => `Mėnesio vidurkis krito nuo ${from} iki ${to}`,
      lower: (list: string): string => `Žemesnis II pusm.: ${list}`,
      missed: (count: number): string => `Nepateisintų pamokų: ${count}`,
      unfinished: (list: string): string => `Neužpildyta MIP: ${list}`,
      asks: (period: string, text: string): string => `${period}: ${text}`,
      help: (subject: string, notes: string): string => `Pagalba (${subject}): ${notes}`,
      agreement: (text: string, until: string): string => (until === '' ? text : `${text} (iki ${until})`),
      commission: 'Teikti VGK',
    },
    classNeeds: 'Klasės poreikiai',
    decisions: {
      title: 'Sutarta',
      columns: { number: 'Nr.', what: 'Sprendimas', who: 'Atsakingas', until: 'Terminas' },
    },
    note:
      'Klasės ir individualūs mokinių poreikiai aptariami klasėje dirbančių mokytojų susirinkimuose (51.3 papunktis). ' +
      'Lape yra mokinių asmens duomenų: jis skirtas tik klasėje dirbantiems mokytojams.',
  },
  wholeClass: (className: string): string => `${className} klasė`,
} as const;
