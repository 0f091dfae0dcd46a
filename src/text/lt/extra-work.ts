// Words of extra work (S3-34, 44): what stands in the registers and `Žurnalas`, and what can be wrong.
import type { ExtraWorkStep } from '../../domain/extra-work-case';
import type { IssueWords } from './issue-words';

const of = ({ pupil, subject }: { readonly pupil?: unknown; readonly subject?: unknown }): string =>
  `${pupil}, ${subject}`;

const STEPS: Readonly<Record<ExtraWorkStep, string>> = {
  begin: 'pradėtas',
  settle: 'atsiskaityta',
  finish: 'baigtas',
  cancel: 'atšauktas',
};

export const extraWorkTexts = {
  menuAction: 'papildomų darbų ir kėlimo langas',
  actions: {
    view: 'papildomų darbų ir kėlimo skaitymas',
    promotion: 'kėlimo įrašymas',
    again: 'svarstymas iš naujo',
    assign: 'papildomo darbo skyrimas',
    change: 'papildomo darbo įrašymas',
  },
  assigned: (pupil: string, subject: string): string => `Papildomas darbas skirtas: ${pupil}, ${subject}`,
  assignedWhy: (council: string, order: string): string =>
    `Tarybos nutarimas ${council}, direktoriaus įsakymas Nr. ${order} (34, 44 p.)`,
  council: (number: string, on: string): string =>
    [on, number === '' ? '' : `Nr. ${number}`].filter(Boolean).join(' '),
  action: (pupil: string, subject: string, step: ExtraWorkStep | 'save'): string =>
    `Papildomas darbas ${step === 'save' ? 'pataisytas' : STEPS[step]}: ${pupil}, ${subject}`,
  /** What a person does, where it is refused. */
  stepNames: {
    begin: 'Pradėti',
    settle: 'Įrašyti įvertinimą',
    finish: 'Baigti',
    cancel: 'Atšaukti papildomą darbą',
  } satisfies Record<ExtraWorkStep, string>,
  stepWhy: {
    begin: 'Temos ir užduotys pateiktos mokiniui (34 p.)',
    settle: 'Papildomo darbo įvertinimas (34 p.)',
    finish: 'Siūlymas pateiktas mokytojų tarybai (44 p.)',
    cancel: 'Papildomas darbas atšauktas',
  } satisfies Record<ExtraWorkStep, string>,
} as const;

export const extraWorkIssues: IssueWords = {
  'extra-work.not-decided': (params) =>
    `${of(params)}: papildomas darbas skiriamas tik mokytojų tarybos nutarimu (44 p.). Pirma įrašykite jį skirtuke „Kėlimas“`,
  'extra-work.not-ordered': (params) =>
    `${of(params)}: papildomas darbas skiriamas tik direktoriaus įsakymu (34 p.). Pirma įrašykite jį skirtuke „Kėlimas“`,
  'extra-work.annual-unknown': (params) =>
    `${of(params)}: metinio įvertinimo dar nėra, todėl nežinia, ar jis neigiamas`,
  'extra-work.annual-positive': (params) =>
    `${of(params)}: metinis įvertinimas teigiamas, papildomo darbo nereikia`,
  'extra-work.from-missing': (params) => `${of(params)}: įrašykite, nuo kada skiriamas papildomas darbas`,
  'extra-work.to-missing': (params) => `${of(params)}: įrašykite, iki kada atsiskaityti`,
  'extra-work.period-reversed': (params) => `${of(params)}: laikotarpio pabaiga ankstesnė už pradžią`,
  'extra-work.before-order': (params) =>
    `${of(params)}: papildomas darbas negali prasidėti anksčiau, nei yra direktoriaus įsakymas`,
  'extra-work.already': (params) => `${of(params)}: papildomas darbas jau skirtas`,
  'extra-work.topics-missing': (params) => `${of(params)}: pirma įrašykite temas`,
  'extra-work.task-missing': (params) => `${of(params)}: pirma įrašykite užduotis`,
  'extra-work.settled-missing': (params) => `${of(params)}: įrašykite atsiskaitymo datą`,
  'extra-work.settled-future': (params) => `${of(params)}: atsiskaitymo data dar neatėjo`,
  'extra-work.settled-before': (params) =>
    `${of(params)}: atsiskaityta anksčiau, nei papildomas darbas prasidėjo`,
  'extra-work.grade-missing': (params) => `${of(params)}: įrašykite įvertinimą`,
  'extra-work.grade-not-mark': (params) =>
    `${of(params)}: įvertinimas „${params.value}“ netinka – reikia sveikojo skaičiaus nuo 1 iki 10`,
  'extra-work.grade-not-pass': (params) =>
    `${of(params)}: įvertinimas „${params.value}“ netinka – šio dalyko vertinimas yra įsk arba neįsk`,
  'extra-work.proposal-missing': (params) => `${of(params)}: pasirinkite siūlymą mokytojų tarybai`,
  'extra-work.changed': (params) =>
    `${of(params)}: lapo „Papildomi darbai“ eilutė tuo metu pakeista. Atnaujinkite langą ir pažiūrėkite, kas joje įrašyta`,
  'extra-work.field-closed': (params) =>
    `${of(params)}: šių duomenų dabar keisti negalima – įvertinimas įrašomas tik atsiskaitant, o atsiskaičius ar atšaukus planas nebekeičiamas`,
  'extra-work.cancelled': (params) => `${of(params)}: papildomas darbas atšauktas, dokumento nereikia`,
  'extra-work.state-unknown': ({ state }) => `būsena „${state}“ nežinoma: pasirinkite iš sąrašo`,
};
