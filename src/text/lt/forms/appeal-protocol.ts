// F13: the protocol of the commission that reviews a grade (S3-46.5–46.8).
import { type FormTemplate, PLACEHOLDERS } from '../../form-texts';
import { formWords, ofPolicy } from './common';

export const appealProtocol = {
  code: 'F13',
  texts: {
    annex: ofPolicy('46.5–46.8 papunkčiai'),
    title: 'Komisijos mokinio (-ės) įvertinimui peržiūrėti\nposėdžio protokolas',
    statements: {
      place: formWords.place,
      agenda: 'Dėl mokinio (-ės) dalyko įvertinimo peržiūrėjimo.',
      considered:
        'Komisija susipažino su prašymu ir mokytojo (-os) pateikta įvertinimą pagrindžiančia medžiaga (46.4 papunktis). ' +
        'Užduotys parengtos iš viso laikotarpio dalyko medžiagos pagal Bendrųjų ugdymo programų nuostatas ' +
        '(46.6 papunktis).',
      tasks: 'Mokiniui (-ei) skirtos užduotys:',
      decided: 'Komisijos skirtas įvertinimas yra galutinis (46.8 papunktis).',
      decision: 'Sprendimas ir jo priežastys:',
    },
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašą prašymas išnagrinėjamas per 7 darbo dienas ' +
      '(46.5 papunktis), užduotis mokinys atlieka dalyvaujant bent dviem komisijos nariams (46.7 papunktis), jas ' +
      'balais vertina visi komisijos nariai (46.8 papunktis).',
  },
  placeholders: PLACEHOLDERS,
} satisfies FormTemplate;

export type AppealProtocolTexts = (typeof appealProtocol)['texts'];

export const appealProtocolWords = {
  kind: 'Komisijos protokolas',
  documentName: 'Komisijos protokolas',
  held: (moment: string): string => `Posėdis įvyko ${moment}`,
  formed: (date: string, number: string): string =>
    `Komisija sudaryta direktoriaus ${date} įsakymu Nr. ${number}.`,
  chair: (name: string): string => `Posėdžio pirmininkas (-ė) – ${name}.`,
  attended: (names: string): string => `Dalyvavo: ${names}.`,
  absent: (names: string): string => `Nedalyvavo: ${names}.`,
  agenda: 'DARBOTVARKĖ',
  considered: 'SVARSTYTA',
  decided: 'NUTARTA',
  fields: {
    grade: 'Peržiūrimas įvertinimas',
    applicant: 'Prašymą pateikė',
    filed: 'Prašymo data ir Nr.',
    meeting: 'Mokiniui (-ei) atvykti',
    minutes: 'Užduočių trukmė',
    finalGrade: 'Galutinis įvertinimas',
    decidedOn: 'Nuspręsta',
  },
  minutes: (minutes: string): string => `${minutes} min.`,
  essence: 'Prašymo esmė:',
  scores: {
    title: 'Užduočių vertinimas',
    columns: {
      number: 'Nr.',
      name: 'Komisijos narys (-ė)',
      role: 'Pareigos komisijoje',
      attended: 'Dalyvavo',
      score: 'Balas',
    },
  },
  signers: { chair: 'Posėdžio\npirmininkas (-ė)', member: 'Komisijos narys (-ė)' },
  acquainted: {
    title: 'Su sprendimu susipažino',
    informed: (date: string): string => `Supažindinta ${date}`,
    pupil: 'Mokinys (-ė)',
    applicant: 'Tėvai (globėjai,\nrūpintojai)',
    teacher: 'Dalyko mokytojas (-a)',
  },
} as const;
