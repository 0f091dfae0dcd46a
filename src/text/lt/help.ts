// Words of help under a plan or an extra work (S3-43, 44): its record in a page, the log, what can be wrong.
import type { PlanOutcome } from '../../domain/plan-case';
import { about, listed, semesterOf } from './case-parts';
import type { IssueWords } from './issue-words';

/** What a help rests on, as a sentence of the register and of the form. */
type BasisFacts =
  | {
      readonly kind: 'plan';
      readonly number: string;
      readonly semester: number | undefined;
      readonly recorded: string | undefined;
    }
  | { readonly kind: 'extra-work'; readonly order: string; readonly ordered: string | undefined };

function basis(on: BasisFacts): string {
  if (on.kind === 'plan')
    return listed(
      `Kompensacinių priemonių planas${on.number === '' ? '' : ` Nr. ${on.number}`}`,
      semesterOf(on.semester),
    );
  const order = on.order === '' ? '' : `Nr. ${on.order}`;
  return listed('Papildomas darbas', [`įsakymas`, on.ordered ?? '', order].filter(Boolean).join(' '));
}

export const helpWords = {
  actions: {
    view: 'pagalbos įrašų skaitymas',
    save: 'pagalbos įrašymas',
    finish: 'pagalbos užbaigimas',
  },
  record: {
    basis,
    saving: ({ pupil, subject }: { readonly pupil: string; readonly subject: string }): string =>
      `Pagalbos įrašas: ${subject}, ${pupil}`,
    finishing: ({ pupil, subject }: { readonly pupil: string; readonly subject: string }): string =>
      `Pagalba baigta: ${subject}, ${pupil}`,
    logWhat: ({ subject }: { readonly subject: string }): string => `Mokymosi pagalba: ${subject}`,
    logMeeting: (pupil: string, date: string, topic: string): string =>
      `${pupil}: ${date}, ${topic.length > 80 ? `${topic.slice(0, 80)}…` : topic}`,
    logFinished: (pupil: string, outcome: string): string => `${pupil}: pagalba baigta, ${outcome}`,
    logWhy: 'Mokymosi pagalba (43 p.)',
  },
  outcomes: {
    reached: 'pasiekta',
    partly: 'pasiekta iš dalies',
    'not-reached': 'nepasiekta',
  } satisfies Readonly<Record<PlanOutcome, string>>,
  page: {
    title: 'Mokymosi pagalba (2 priedas)',
    titleOf: (pupil: string, subject: string): string => `Mokymosi pagalba: ${pupil}, ${subject}`,
    lead: 'Kiekvienas užsiėmimas – viena eilutė (43 p.).',
    reading: 'Skaitomi pagalbos įrašai…',
    none: 'Pagalbos įrašų dar nėra.',
    caption: 'Suteikta pagalba',
    date: 'Data',
    minutes: 'Trukmė (min.)',
    topic: 'Turinys, tema',
    form: 'Forma',
    formHint: 'Pvz., konsultacija, individuali užduotis, pakartotinis atsiskaitymas.',
    participation: 'Mokinio dalyvavimas',
    result: 'Rezultatas',
    provider: 'Pagalbos teikėjas',
    edit: 'Taisyti',
    editOf: (date: string): string => `Taisyti ${date} įrašą`,
    add: 'Pridėti užsiėmimą',
    newTitle: 'Naujas užsiėmimas',
    editTitle: 'Taisomas užsiėmimas',
    save: 'Įrašyti',
    reload: 'Skaityti lapus iš naujo',
    cancel: 'Atsisakyti',
    saving: 'Įrašoma…',
    finish: 'Baigti pagalbą',
    outcomeChoice: 'Ar pasiekta, kas planuota',
    finishTitle: 'Pagalbos pabaiga',
    to: 'Iki kada teikta',
    finished: (to: string, outcome: string): string =>
      `Pagalba baigta${to === '' ? '' : ` ${to}`}${outcome === '' ? '' : `: ${outcome}`}.`,
    stateUnknown: 'Būsena lape „Pagalba“ pakeista taip, kad jos suprasti negalima.',
    document: 'Pagalbos lapas (2 priedas)',
  },
} as const;

export const helpIssues: IssueWords = {
  'help.date-missing': () => 'neįrašyta užsiėmimo data',
  'help.date-outside': ({ date, from, to }) =>
    `užsiėmimo data ${date} – ne šie mokslo metai (${from} – ${to})`,
  'help.topic-missing': () => 'neįrašyta, kas daryta: užpildykite „Turinys, tema“',
  'help.minutes-wrong': ({ minutes, most }) =>
    `trukmė „${minutes}“ netinka: reikia sveikojo minučių skaičiaus nuo 1 iki ${most}`,
  'help.no-meetings': () => 'pagalbos įrašų dar nėra, todėl ir užbaigti nėra ko',
  'help.period-reversed': ({ from, to }) => `pagalbos pabaiga ${to} yra ankstesnė už jos pradžią ${from}`,
  'help.finished': (params) => `${about(params)}pagalba jau baigta, naujų įrašų pridėti negalima`,
  'help.state-unknown': ({ state }) =>
    `pagalbos būsena „${state}“ nesuprantama, pasirinkite ją iš sąrašo lape „Pagalba“`,
  'help.changed-meanwhile': () =>
    'pagalbos įrašai tuo metu pakeisti. Perskaitykite juos iš naujo ir, jei reikia, pakartokite',
  'help.row-gone': () => 'taisomos eilutės lape „Pagalba“ nebėra: gal ji ištrinta',
  'help.row-twice': ({ row, other }) =>
    `lape „Pagalba“ ${row} ir ${other} eilutėse tas pats įrašas: palikite vieną`,
};
