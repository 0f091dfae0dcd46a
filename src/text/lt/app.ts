// Words of the add-on's actions: menu, dialogs, what new sheets say.

export const app = {
  addOn: 'Pažanga',
  menu: {
    openSidebar: 'Mokinio pažanga (šoninė juosta)',
    explain: 'Paaiškinimas…',
    import: 'Įkelti duomenis…',
    checkTimetable: 'Patikrinti testų tvarkaraštį',
    weights: 'Paskelbti svorius…',
    close: 'Užbaigti pusmetį…',
    reopen: 'Atverti užbaigtą pusmetį…',
    questions: 'MIP anketos klausimai…',
    answers: 'Perkelti anketų atsakymus…',
    prepare: 'Paruošti klasės knygą…',
    undo: 'Atšaukti paskutinį veiksmą…',
    about: 'Apie „Pažangą“',
  },
  sidebarTitle: 'Mokinio pažanga',
  about:
    'Pusmečio ir metiniai įvertinimai pagal mokyklos tvarką, mėnesio pažangos (MIP) įrašai, kompensaciniai planai, ' +
    'apeliacijos, kursų keitimai, papildomi darbai ir jų dokumentai.\n\n' +
    'Formulės langeliuose: pradėkite rašyti, pvz., =SEMESTER_GRADE( – paaiškinimai pasirodys rašant.',

  failures: {
    title: 'Nepavyko',
    nothingWritten: 'Nieko neįrašyta.',
    partlyWritten:
      'Dalis jau įrašyta. Pakartokite tą patį veiksmą: kas padaryta, nebus daroma antrą kartą, o kas liko – bus baigta.',
    issues: (lines: readonly string[]): string => `Nepavyko:\n${lines.join('\n')}`,
    more: (count: number): string => `…ir dar ${count}.`,
    service: (what: string, detail: string): string =>
      `Nepavyko (${what}): „Google“ paslauga neatsakė arba atsisakė. Jos žodžiais: „${detail}“.`,
    sheet: (what: string, sheet: string, detail: string): string =>
      `Nepavyko (${what}): lapas „${sheet}“ nepakeistas – gal jis apsaugotas. „Google“ žodžiais: „${detail}“.`,
  },
  actions: {
    openSidebar: 'šoninės juostos atvėrimas',
    pupil: 'mokinio duomenų skaitymas',
  },

  /** Where the documents of a class are in Drive. */
  folder: (className: string, schoolYear: string): string => `Pažanga – ${className} – ${schoolYear}`,

  prepare: {
    choose: 'Pasirinkite iš sąrašo.',
    title: (subject: string, className: string, schoolYear: string): string =>
      `${subject} – ${className} – ${schoolYear}`,
    teacher: (name: string): string => `Mokytojas (-a): ${name}`,
    marksHelp:
      'Pažymys 1–10, įsk arba neįsk; neatlikto darbo langelis tuščias arba n. Keli įvertinimai atskiriami tarpu.',
    kindsHelp:
      'Darbo rūšis: T testas, KD kontrolinis, R rašinys, REF referatas, KŪR kūrybinis, PD praktinis, LD laboratorinis, P projektas, AŽ, AR apklausa, SD savarankiškas, ND namų darbai, KV kaupiamasis, G gydymo įstaigos, B bonusas, F formuojamasis.',
    weightsHelp: 'Svoris – skaičius nuo 0. Svorių suma gali būti bet kokia.',
    statusHelp: 'Pusmečiui be testo: pateisinta arba nepateisinta. Atleistam nuo dalyko: atleista.',
    overrideHelp: 'Papildomo darbo arba kurso skirtumo įvertinimas – jis tampa metiniu.',
    fromAllMarks: 'iš visų pažymių',
    fromSemesters: 'iš pusmečių',
    computed: 'Skaičiuoja „Pažanga“: pakeitus langelį formulė nebeveiks.',
    meanings: {
      kindWeight: 'Šios rūšies darbo svoris, kol mokytojas stulpelyje neįrašo kito (25 p.).',
      kind: 'Klasės knyga arba gimnazijos knyga.',
      school: 'Rašoma dokumentuose.',
      director: 'Rašoma dokumentuose.',
      deputy: 'Rašoma dokumentuose.',
      schoolYear: 'Pvz., 2026–2027.',
      className: 'Pvz., 2b.',
      classGrade: 'I–IV gimnazijos arba 5–8: nuo jos priklauso, kokia pažangos anketa pildoma.',
      classHead: 'Rašoma dokumentuose.',
      classHeadEmail: 'Kam pranešti.',
      semester1From: 'Pirmoji I pusmečio pamokų diena.',
      semester1To: 'Paskutinė I pusmečio pamokų diena; jos savaitę testų nerašoma (20 p.).',
      semester2From: 'Pirmoji II pusmečio pamokų diena.',
      semester2To: 'Paskutinė II pusmečio pamokų diena; jos savaitę testų nerašoma (20 p.).',
      signal1: 'Kada lapkritį žiūrima tarpinių rezultatų.',
      signal2: 'Kada balandį žiūrima tarpinių rezultatų.',
      lastLessonDay: 'Ugdymo proceso pabaiga.',
      roundUpFrom: 'Nuo kokios trupmenos vidurkis apvalinamas aukštyn (24 p.); įprasta 0,5.',
      strictPass: 'taip: mažesnis už 4 vidurkis niekada netampa 4; ne: apvalinama kaip visi.',
      levelsScale: '2018 arba 2023: kokie balai sudaro pasiekimų lygius.',
      appealDays:
        'Per kiek kalendorinių dienų nuo paskelbimo galima prašyti peržiūrėti įvertinimą (46.2 p.).',
      extraDaysOff: 'Mokyklos ne darbo dienos be valstybinių švenčių, datos atskirtos kabliataškiais.',
      vacations:
        'Laikotarpiai, pvz., 2026-11-02–2026-11-06; 2026-12-24–2027-01-08. Per atostogas testų nerašoma.',
      edgeDays: 'Kiek dienų trunka pusmečio pirmoji ir paskutinė savaitė (20, 25, 32 p.); įprasta 7.',
      individualPlans:
        'taip: testai derinami kiekvienam mokiniui atskirai (III–IV klasėse); ne: visai klasei.',
      mipGraceDays:
        'Kiek dienų po laikotarpio pabaigos pažangos (MIP) įrašas dar nelaikomas vėluojančiu; įprasta 7.',
      yearEndTalks:
        'taip: baigiantis metams rezultatai aptariami su mokiniu ir jo tėvais (2, 4, 6, 8 klasėse).',
    },
  },
} as const;
