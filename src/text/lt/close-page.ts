// Words of the dialogs that close a semester and open it again.
import type { KeptWork, WorkChange } from '../../domain/kept-marks';
import type { DeviationReason } from '../../domain/weight-deviations';
import { choosePlural, countOf } from '../plural';

const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const GRADES = { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimų' };
const SUBJECTS = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const NEGATIVE = { one: 'neigiamas', few: 'neigiami', many: 'neigiamų' };
const PLACES = { one: 'kliūtis', few: 'kliūtys', many: 'kliūčių' };

const roman = (semester: 1 | 2): string => (semester === 1 ? 'I' : 'II');
const shown = (result: string): string => (result === '' ? 'be įvertinimo' : result);

interface WeightColumn {
  readonly work: string;
  readonly reason: DeviationReason;
  readonly announced: string;
  readonly now: string;
  readonly toldLater: string;
}
interface WeightGrade {
  readonly pupil: string;
  readonly byAnnounced: string | null;
  readonly now: string | null;
}

export const closePage = {
  closeTitle: 'Užbaigti pusmetį',
  reopenTitle: 'Atverti užbaigtą pusmetį',
  lead: (className: string): string =>
    `${className} klasė. Užbaigti įvertinimai nebesikeičia, net jei pažymiai lape pakeičiami, kol pusmetis neatvertas.`,
  loading: 'Skaitomi dalykų lapai…',
  doneTitle: 'Užbaigta',
  openedTitle: 'Atverta',
  progressLabel: 'Atlikta dalykų',
  columns: {
    pupil: 'Mokinys',
    why: 'Kas yra',
    decision: 'Sprendimas',
    changed: 'Kas pasikeitė',
    grade: 'Įvertinimas',
  },
  details: (subject: string): string => `${subject}: išsamiau`,
  decisionOf: (pupil: string): string => `Sprendimas: ${pupil}`,
  allClosed: (count: number): string => `Visi užbaigti (${count})`,
  semesterLegend: 'Pusmetis',
  semester: (semester: 1 | 2): string => `${roman(semester)} pusmetis`,
  subjectsLegend: 'Dalykai',
  all: (count: number): string => `Visi, kuriuos galima užbaigti (${count})`,
  noSubjects: 'Lape „Dalykai“ dalykų dar nėra.',
  states: {
    nothing: 'mokinių nėra',
    open: 'neužbaigtas',
    closed: 'užbaigtas',
    'more-to-close': 'užbaigtas, yra naujų',
    unfinished: 'užbaigimas nutrūko',
    renamed: 'užbaigtas kitu pavadinimu',
  },
  closedOn: (on: string, by: string, pupils: number): string =>
    `užbaigta ${on}${by === '' ? '' : `, ${by}`} (${countOf(pupils, PUPILS)})`,
  ready: (count: number): string =>
    `${countOf(count, GRADES)} ${choosePlural(count, { one: 'paruoštas', few: 'paruošti', many: 'paruošta' })}`,
  problems: (count: number): string => countOf(count, PLACES),
  undecided: (count: number): string => `laukia sprendimo: ${countOf(count, PUPILS)}`,
  changed: (count: number): string => `pasikeitė: ${countOf(count, PUPILS)}`,
  issuesTitle: 'Pirma ištaisykite lape',
  decideTitle: (subject: string): string => `${subject}: nuspręskite dėl kiekvieno mokinio (27–29 p.)`,
  why: {
    'no-test': (marks: string): string => `nėra testo, yra kitų darbų: ${marks}`,
    'no-marks': () => 'nėra nė vieno įvertinimo',
  },
  decisions: {
    excused: 'pateisinta',
    unexcused: 'nepateisinta',
    exempt: 'atleista',
    'without-grade': 'dalyko nesimokė',
  },
  gives: (result: string): string => `→ ${shown(result)}`,
  saveDecisions: 'Įrašyti sprendimus',
  saved: (count: number): string =>
    `Įrašyta: ${countOf(count, { one: 'sprendimas', few: 'sprendimai', many: 'sprendimų' })}.`,
  nothingToSave: 'Įrašyti nėra ko: sprendimas „dalyko nesimokė“ įrašomas užbaigiant.',
  negativeTitle: 'Neigiami įvertinimai – jiems reikės kompensacinio plano (41 p.)',
  newcomersTitle: 'Atvykę mokiniai be įvertinimo – sudaromos sąlygos atsiskaityti (36 p.)',
  cameLaterTitle: 'Atvyko po pusmečio, įvertinimo nėra – sudaromos sąlygos atsiskaityti (36 p.)',
  leftTitle: 'Išvykę – praleidžiami',
  goneTitle: 'Užbaigta, bet mokinio eilutės šiame lape nebėra (įvertinimas lieka lape „Užbaigti pusmečiai“)',
  goneLine: (pupil: string, result: string): string => `${pupil} – ${shown(result)}`,
  weightsTitle: 'Skiriasi nuo paskelbtų svorių (25 p.) – užbaigti tai netrukdo',
  weightsUnknown: 'Kas skiriasi nuo paskelbtų svorių, pasakyti nepavyko (užbaigti tai netrukdo):',
  weightLine: ({ work, reason, announced, now, toldLater }: WeightColumn): string => {
    const later = toldLater === '' ? '' : ` (taip paskelbta ${toldLater}, jau pusmečiui prasidėjus)`;
    const what: Readonly<Record<DeviationReason, string>> = {
      weight: `paskelbtas svoris ${announced || '–'}, lape ${now || '–'}`,
      'no-weight': `paskelbtas svoris ${announced || '–'}, lape svorio nėra`,
      'kind-not-announced': `tokia rūšis nepaskelbta, lape svoris ${now || '–'}`,
      'no-kind': 'rūšis nenurodyta, palyginti negalima',
    };
    return `${work}: ${what[reason]}${later}`;
  },
  weightGrade: ({ pupil, byAnnounced, now }: WeightGrade): string => {
    const of = (grade: string | null): string => (grade === null ? 'klaida eilutėje' : shown(grade));
    return `${pupil}: pagal paskelbtus svorius ${of(byAnnounced)}, dabar ${of(now)}`;
  },
  changesTitle: (subject: string): string =>
    `${subject}: pasikeitė po užbaigimo – įvertinimas lieka, kol pusmetis neatvertas`,
  changeNow: (kept: string, now: string | null): string =>
    now === null
      ? `galioja ${shown(kept)}, o dabar apskaičiuoti nepavyktų`
      : kept === now
        ? `įvertinimas liktų ${shown(kept)}`
        : `galioja ${shown(kept)}, o pagal dabartinius įvertinimus būtų ${shown(now)}`,
  changeInSheet: (kept: string, inSheet: string): string =>
    `lape ranka įrašyta „${inSheet}“, o užbaigta buvo ${shown(kept)}`,
  unreadable: 'užbaigtų pažymių kopija lape „Užbaigti pusmečiai“ pakeista, todėl palyginti nepavyksta',
  work: ({ date, kind, topic }: KeptWork): string =>
    [date, kind].filter((part) => part !== '').join(' ') || topic || 'darbas',
  workChange: {
    mark: '',
    weight: 'svoris ',
    kind: 'rūšis ',
    date: 'data ',
    added: '',
    removed: '',
  } satisfies Record<WorkChange['what'], string>,
  thenNow: (before: string, after: string): string => `${before || 'tuščia'} → ${after || 'tuščia'}`,
  more: (count: number): string => `…ir dar ${count}`,
  questionsTitle: 'Prieš užbaigiant',
  questions: {
    early: (lastDay: string): string =>
      `Pusmetis baigiasi ${lastDay}, paskutinė jo savaitė dar neprasidėjo. Po užbaigimo įrašyti pažymiai įvertinimo nebekeis.`,
    'first-open': () =>
      'I pusmetis dar neužbaigtas: metinis įvertinimas bus skaičiuojamas iš neužbaigto I pusmečio.',
  },
  agree: 'Suprantu, vis tiek užbaigti',
  close: (count: number): string =>
    count === 0
      ? 'Užbaigti'
      : `Užbaigti ${countOf(count, { one: 'dalyką', few: 'dalykus', many: 'dalykų' })}`,
  closing: 'Užbaigiama',
  stop: 'Sustabdyti',
  stopped: (left: number): string =>
    `Sustabdyta: liko ${countOf(left, SUBJECTS)}. Pradėti likusius galima bet kada.`,
  done: (subjects: number, grades: number, negative: number): string =>
    `Užbaigta: ${countOf(subjects, SUBJECTS)}, ${countOf(grades, GRADES)}${negative === 0 ? '' : `, iš jų ${countOf(negative, NEGATIVE)}`}. Įrašyta lapuose „Užbaigti pusmečiai“ ir „Žurnalas“.`,
  alreadyClosed: (
    subjects: readonly { readonly subject: string; readonly on: string; readonly by: string }[],
  ): string =>
    `Jau buvo užbaigta, todėl nieko nepakeista: ${subjects
      .map(({ subject, on, by }) => `${subject} (${[on, by].filter((part) => part !== '').join(', ')})`)
      .join('; ')}.`,
  heldTitle: 'Neužbaigta',
  reopenIntro:
    'Atvertas pusmetis vėl skaičiuojamas iš lape esančių pažymių. Kas buvo užbaigta, lieka lape „Užbaigti pusmečiai“.',
  givenByCases: (grades: readonly { readonly pupil: string; readonly result: string }[]): string =>
    `Lieka atskiru sprendimu (apeliacija, kurso keitimas) nustatyti įvertinimai: ${grades.map(({ pupil, result }) => `${pupil} – ${result}`).join(', ')}.`,
  halfOpened: 'atvėrimas nutrūko: atverkite dar kartą',
  nothingClosed: 'Užbaigtų dalykų šį pusmetį nėra.',
  reason: 'Kodėl atveriama',
  reasonHelp:
    'Priežastis įrašoma žurnale prie kiekvieno įvertinimo, pvz., „Apeliacijos komisijos sprendimas“.',
  reopen: (count: number): string =>
    count === 0 ? 'Atverti' : `Atverti ${countOf(count, { one: 'dalyką', few: 'dalykus', many: 'dalykų' })}`,
  opening: 'Atveriama',
  opened: (subjects: number, pupils: number): string =>
    `Atverta: ${countOf(subjects, SUBJECTS)}, ${countOf(pupils, GRADES)}. Priežastis įrašyta žurnale.`,
  again: 'Atnaujinti',
  finish: 'Užverti',
} as const;
