// Form F1 (S3-41, 42; annex 1): the plan of measures that make up for a negative grade.
import { type FormTemplate, placeholdersBut } from '../../form-texts';
import { ofPolicy } from './common';

const texts = {
  annex: ofPolicy('1 priedas'),
  title: 'Apibendrinamo neigiamo įvertinimo\nkompensacinių priemonių planas',
  statements: {
    why: 'Kodėl taip atsitiko:',
    commitment: 'Ką įsipareigoju daryti:',
    help: 'Kokios pagalbos man reikia:',
    decision: 'Nutarimas ir siūloma pagalba:',
  },
  clause:
    'Planas pildomas pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 41 punktą: dalyko mokytojas ' +
    'kartu su mokiniu jį užpildo ir ne vėliau kaip per 5 darbo dienas pateikia klasės vadovui. Klasės vadovas su ' +
    'mokymosi rezultatais supažindina tėvus (globėjus, rūpintojus) (42 punktas).',
};
export type PlanTexts = typeof texts;

export const planTemplate: FormTemplate<PlanTexts> = {
  code: 'F1',
  texts,
  placeholders: placeholdersBut('direktorius'),
};

export const planWords = {
  documentName: 'Kompensacinis planas',
  fields: {
    course: 'Kursas / lygis',
    semester: 'Pusmetis',
    grade: 'Neigiamas įvertinimas',
    recordedOn: 'Įrašymo data',
    submitBy: 'Pateikti klasės vadovui iki',
    explanation: 'Vidurkis ir jo dėmenys',
  },
  submitBy: (date: string): string => `${date} (5 darbo dienos nuo įrašymo)`,
  marks: {
    title: 'Pusmečio įvertinimai',
    notDone: 'n – darbas neatliktas',
    rows: { date: 'Data', kind: 'Darbas', weight: 'Svoris', mark: 'Įvertinimas' },
  },
  material: {
    title: '1. Neįgyta medžiaga',
    columns: {
      topic: 'Tema / gebėjimas',
      work: 'Data, darbas',
      mark: 'Gautas įvertinimas',
      reason: 'Priežastis (praleista, nesuprasta, neatlikta)',
    },
    notDone: 'neatlikta',
  },
  measures: {
    title: '2. Priemonės',
    columns: {
      measure:
        'Priemonė (konsultacija, papildoma užduotis, pakartotinis atsiskaitymas, pagalba namuose, kita)',
      deadline: 'Terminas',
      responsible: 'Atsakingas',
      result: 'Rezultatas',
    },
  },
  pupilStatements: '3. Mokinio (-ės) įsipareigojimai',
  teacherStatement: '4. Mokytojo (-os) nutarimas',
  signers: {
    classHead: 'Planą gavo\nklasės vadovas (-ė)',
    parents: 'Susipažino tėvai\n(globėjai, rūpintojai)',
  },
};
