// Words of printed documents. A form takes its words as an argument, so that a school can keep its own wording.

export const documents = {
  /** A value that is not known. */
  unknown: '–',
  semester: { 1: 'I pusmetis', 2: 'II pusmetis' },
  grades: {
    1: '1 (vienas) – labai blogai',
    2: '2 (du) – blogai',
    3: '3 (trys) – nepatenkinamai',
    neįsk: 'neįskaityta',
  },
  signature: { signature: '(parašas)', name: '(vardas, pavardė)', date: '(data)' },
  dateAndNumber: (date: string, number: string) => `${date} Nr. ${number || '____________'}`,

  /** Kinds of work as components of a mean, and which works are meant where the teacher has not said. */
  kinds: {
    T: { name: 'Testas', example: 'temos ar skyriaus testas' },
    KD: { name: 'Kontrolinis darbas', example: 'skyriaus kontrolinis darbas' },
    R: { name: 'Rašinys', example: 'samprotavimo ar literatūrinis rašinys' },
    REF: { name: 'Referatas', example: 'parašytas ir pristatytas referatas' },
    KŪR: { name: 'Kūrybinis darbas', example: 'kūrinys, pristatymas' },
    PD: { name: 'Praktinis darbas', example: 'praktinė užduotis pamokoje' },
    LD: { name: 'Laboratorinis darbas', example: 'bandymas ir jo aprašas' },
    P: { name: 'Projektas', example: 'projektas ir jo pristatymas' },
    AŽ: { name: 'Apklausa žodžiu', example: 'atsakinėjimas pamokoje' },
    AR: { name: 'Apklausa raštu', example: 'iki 20 minučių, savaitės medžiaga' },
    SD: { name: 'Savarankiškas darbas', example: '10–20 minučių darbas pamokoje' },
    ND: { name: 'Namų darbai', example: 'patikrinta namų užduotis' },
    KV: { name: 'Kaupiamasis įvertinimas', example: 'iš taškų už darbą pamokose' },
    G: { name: 'Gydymo įstaigos įvertinimas', example: 'mokantis ligoninėje ar sanatorijoje' },
  },

  /** Form F15: S3-25. */
  weightComponents: {
    annex: ['Mokinių pažangos ir pasiekimų', 'vertinimo tvarkos aprašo', '25 punktas'],
    title: 'Svertinio vidurkio dėmenys ir koeficientai',
    kind: 'Svertinio vidurkio dėmenys',
    documentName: 'Svertinio vidurkio dėmenys ir koeficientai',
    fields: {
      subject: 'Dalykas',
      class: 'Klasė',
      course: 'Kursas / lygis',
      teacher: 'Dalyko mokytojas (-a)',
      schoolYear: 'Mokslo metai',
      semester: 'Pusmetis',
      announced: 'Paskelbta',
      announceBy: 'Paskelbti iki',
    },
    announceBy: (date: string) => `${date} (pirmoji pusmečio savaitė)`,
    announcedLate: (date: string) => `${date}, po pirmosios pusmečio savaitės`,
    columns: { number: 'Nr.', component: 'Dėmuo', weight: 'Koeficientas', example: 'Pavyzdys' },
    how: {
      title: 'Kaip skaičiuojamas pusmečio įvertinimas',
      mean:
        'Kiekvienas įvertinimas dauginamas iš savo dėmens koeficiento, sandaugos sudedamos ir padalijamos iš tų ' +
        'įvertinimų koeficientų sumos. ',
      rounding: (from: string) =>
        `Gautas vidurkis apvalinamas iki sveikojo skaičiaus: nuo ${from} – aukštyn (24 punktas).`,
      strictPass: ' Mažesnis už 4 vidurkis 4 netampa.',
      passFail:
        'Pusmečio įvertinimas – „įskaityta“, kai įskaitytų darbų koeficientų suma yra ne mažesnė kaip pusė visų ' +
        'įvertintų darbų koeficientų sumos; kitaip – „neįskaityta“.',
      besides:
        'Bonuso taškai pridedami prie vidurkio, bet įvertinimas nebūna didesnis už 10 (21.6 punktas). ' +
        'Formuojamieji įvertinimai į vidurkį neįeina (11 punktas).',
      example: (marks: string) => `Pavyzdys. Mokinys (-ė) gavo: ${marks}. Tada pusmečio įvertinimas:`,
    },
    signer: 'Dalyko mokytojas (-a)',
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 25 punktą svertinio vidurkio dėmenys ir jų ' +
      'koeficientai mokiniams ir jų tėvams (globėjams, rūpintojams) pranešami pusmečio pradžioje.',
  },

  /** Form F14: S3-18, S3-39. */
  signatureSheet: {
    annex: ['Mokinių pažangos ir pasiekimų', 'vertinimo tvarkos aprašo', '18 ir 39 punktai'],
    title: 'Supažindinimo su dalyko vertinimu\npasirašytinis lapas',
    kind: 'Supažindinimo lapas',
    documentName: 'Supažindinimo su vertinimu lapas',
    fields: {
      subject: 'Dalykas',
      class: 'Klasė',
      teacher: 'Dalyko mokytojas (-a)',
      schoolYear: 'Mokslo metai',
      semester: 'Pusmetis',
      firstLesson: 'Pirmosios pamokos data',
    },
    toWrite: '____________',
    told: {
      title: 'Per pirmąją dalyko pamoką mokiniai supažindinti su:',
      lines: [
        'dalyko programa (39 punktas);',
        'įvertinimų fiksavimo sistema ir vertinimo kriterijais (39 punktas);',
        'per pusmetį numatomais testais ir kitais vertinamais darbais (18 punktas);',
      ],
      weights: (weights: string) => `svertinio vidurkio dėmenimis ir koeficientais (25 punktas): ${weights}.`,
      plainMean: 'tuo, kad visi pusmečio įvertinimai lygūs, o jų vidurkis – aritmetinis (24 punktas).',
    },
    columns: { number: 'Nr.', pupil: 'Mokinys (-ė)', signature: 'Parašas', date: 'Data' },
    signer: 'Dalyko mokytojas (-a)',
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 18 ir 39 punktus mokiniai su numatomu vertinimu ' +
      'supažindinami pirmąją dalyko pamoką ir pasirašo.',
  },
};

export type DocumentTexts = typeof documents;
