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

  /** 1 priedas: S3-41, S3-42. */
  compensationPlan: {
    annex: ['Mokinių pažangos ir pasiekimų', 'vertinimo tvarkos aprašo', '1 priedas'],
    title: 'Apibendrinamo neigiamo įvertinimo\nkompensacinių priemonių planas',
    documentName: 'Kompensacinis planas',
    fields: {
      pupil: 'Mokinys (-ė)',
      class: 'Klasė',
      subject: 'Dalykas',
      course: 'Kursas / lygis',
      teacher: 'Dalyko mokytojas (-a)',
      classHead: 'Klasės vadovas (-ė)',
      schoolYear: 'Mokslo metai',
      semester: 'Pusmetis',
      grade: 'Neigiamas įvertinimas',
      recordedOn: 'Įrašymo data',
      submitBy: 'Pateikti klasės vadovui iki',
      explanation: 'Vidurkis ir jo dėmenys',
    },
    submitBy: (date: string) => `${date} (5 darbo dienos nuo įrašymo)`,
    marks: {
      title: 'Pusmečio įvertinimai',
      notDone: 'n – darbas neatliktas',
      rows: { date: 'Data', kind: 'Darbas', weight: 'Svoris', mark: 'Įvertinimas' },
    },
    material: {
      title: '1. Neįgyta medžiaga',
      columns: {
        number: 'Nr.',
        topic: 'Tema / gebėjimas',
        work: 'Data, darbas',
        mark: 'Gautas įvertinimas',
        reason: 'Priežastis (praleista, nesuprasta, neatlikta)',
      },
    },
    measures: {
      title: '2. Priemonės',
      columns: {
        number: 'Nr.',
        measure:
          'Priemonė (konsultacija, papildoma užduotis, pakartotinis atsiskaitymas, pagalba namuose, kita)',
        deadline: 'Terminas',
        responsible: 'Atsakingas',
        result: 'Rezultatas',
      },
    },
    pupilStatements: {
      title: '3. Mokinio (-ės) įsipareigojimai',
      why: 'Kodėl taip atsitiko:',
      commitment: 'Ką įsipareigoju daryti:',
      help: 'Kokios pagalbos man reikia:',
    },
    teacherStatement: { title: '4. Mokytojo (-os) nutarimas', decision: 'Nutarimas ir siūloma pagalba:' },
    signers: {
      pupil: 'Mokinys (-ė)',
      teacher: 'Dalyko mokytojas (-a)',
      classHead: 'Planą gavo\nklasės vadovas (-ė)',
      parents: 'Susipažino tėvai\n(globėjai, rūpintojai)',
    },
    clause:
      'Planas pildomas pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 41 punktą: dalyko mokytojas ' +
      'kartu su mokiniu jį užpildo ir ne vėliau kaip per 5 darbo dienas pateikia klasės vadovui. Klasės vadovas su ' +
      'mokymosi rezultatais supažindina tėvus (globėjus, rūpintojus) (42 punktas).',
    /** States of a plan in the register. */
    states: {
      prepared: 'parengtas',
      'handed-in': 'pateiktas klasės vadovui',
      'parents-informed': 'tėvai supažindinti',
      'in-progress': 'vykdomas',
      finished: 'baigtas',
    },
  },
};

export type DocumentTexts = typeof documents;
