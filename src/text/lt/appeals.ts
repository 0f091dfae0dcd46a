// Words of appeals (S3-46): what the script does and what the log says. Its page: appeals-page.ts.
import type { AppealStep } from '../../domain/appeal-case';
import type { SchoolDate } from '../../domain/school-date';

const STEPS: Readonly<Record<AppealStep | 'request', string>> = {
  request: 'Prašymas',
  'form-commission': 'Komisija ir įsakymas',
  'give-material': 'Mokytojo medžiaga',
  'hold-meeting': 'Posėdis ir užduotys',
  decide: 'Balai ir sprendimas',
  inform: 'Supažindinimas',
  refuse: 'Atmesti prašymą',
  withdraw: 'Prašymas atsiimtas',
};

export const appeals = {
  actions: {
    open: 'apeliacijų langas',
    read: 'apeliacijų skaitymas',
    grades: 'mokinio įvertinimų skaitymas',
    register: 'prašymo registravimas',
    save: 'apeliacijos saugojimas',
  },
  steps: STEPS,
  record: {
    logWhat: (pupil: string, subject: string, period: string): string =>
      `Apeliacija: ${subject}, ${period}, ${pupil}`,
    registering: (pupil: string, subject: string): string => `Užregistruotas prašymas: ${pupil}, ${subject}`,
    saving: (pupil: string, subject: string, step: AppealStep | 'request'): string =>
      `Apeliacija, „${STEPS[step]}“: ${pupil}, ${subject}`,
    registered: (filed: string, decision: string): string =>
      [`Prašymas pateiktas ${filed} (46.1, 46.2 p.)`, decision].filter((part) => part !== '').join('. '),
    refusedAsLate: (fileUntil: SchoolDate, filed: SchoolDate, reason: string): string =>
      [
        `Atmesta: pateikta ${filed}, o pateikti reikėjo iki ${fileUntil} (46.2 p.).`,
        ...(reason === '' ? [] : [reason]),
      ].join(' '),
    why: {
      'form-commission': 'Komisija sudaryta direktoriaus įsakymu (46.3 p.)',
      'give-material': 'Mokytojas pateikė medžiagą (46.4 p.)',
      'hold-meeting': 'Įvyko komisijos posėdis (46.6, 46.7 p.)',
      decide: 'Apeliacinės komisijos sprendimas (46.5, 46.8 p.)',
      inform: 'Pareiškėjas supažindintas su sprendimu (46 p.)',
      refuse: 'Prašymas atmestas (46 p.)',
      withdraw: 'Pareiškėjas prašymą atsiėmė (46 p.)',
    } satisfies Record<AppealStep, string>,
    gradeWhy: 'Apeliacinės komisijos sprendimas (46.8 p.)',
  },
} as const;
