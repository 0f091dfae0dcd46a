// Words of closing a semester and opening it again: the dialogs, the register, the log, what stands in the way.
import type { KeptWork } from '../../domain/kept-marks';
import type { Rounding } from '../../domain/rounding';
import type { SemesterWorking } from '../../domain/semester';
import type { WorkColumns } from '../../domain/work-columns';
import { formatMean } from '../number';
import { countOf } from '../plural';
import { explainSemester } from './explain-semester';
import type { IssueWords } from './issue-words';

const CHARACTERS = { one: 'ženklas', few: 'ženklai', many: 'ženklų' };
const SUBJECTS = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };

const roman = (semester: 1 | 2): string => (semester === 1 ? 'I' : 'II');
/** `: Matematika`, or how many subjects; nothing where they are not known yet. */
const named = (subjects: readonly string[]): string => {
  if (subjects.length === 0) return '';
  return `: ${subjects.length === 1 ? subjects[0] : countOf(subjects.length, SUBJECTS)}`;
};
const noGrade = 'be įvertinimo';
const shown = (result: string): string => (result === '' ? noGrade : result);

export const close = {
  actions: {
    read: 'pusmečio užbaigimo peržiūra',
    save: 'sprendimų saugojimas',
    close: 'pusmečio užbaigimas',
    reopen: 'pusmečio atvėrimas',
  },
  record: {
    work: ({ date, kind, weight, topic, mark }: KeptWork): string => {
      const name = [date, kind].filter((part) => part !== '').join(' ') || topic || 'darbas';
      return `${name}${weight === '' ? '' : ` (svoris ${weight})`}: ${mark}`;
    },
    mean: ({ mean }: SemesterWorking): string => (mean ? formatMean(mean).replace(/^= /, '') : ''),
    explanation: (
      working: SemesterWorking,
      { columns, rounding }: { readonly columns: WorkColumns; readonly rounding: Rounding },
    ): string => explainSemester(working, { weighted: columns.weighted, rounding }),
    explainNoGrade: {
      newcomer: 'atvyko per pusmetį, dalyko nesimokė: sudaromos sąlygos atsiskaityti (36 p.)',
      decided: 'dalyko nesimokė: pusmetis be įvertinimo (36 p.)',
    },
    action: (semester: 1 | 2, subjects: readonly string[]): string =>
      `Užbaigtas ${roman(semester)} pusmetis${named(subjects)}`,
    saving: (semester: 1 | 2, subjects: readonly string[]): string =>
      `${roman(semester)} pusmečio sprendimai${named(subjects)}`,
    reopening: (semester: 1 | 2, subjects: readonly string[]): string =>
      `Atvertas ${roman(semester)} pusmetis${named(subjects)}`,
    logWhat: (subject: string, semester: 1 | 2, pupil: string): string =>
      `${subject}, ${roman(semester)} pusmetis: ${pupil}`,
    withoutGrade: noGrade,
    logWhy: 'Pusmetis užbaigtas (23–31 p.)',
    gradeCameLater: 'Pusmetis užbaigtas: įvertinimas atsirado vėliau (36 p.)',
    reopened: 'pusmetis atvertas',
  },
  /** A column of marks, by what stands over it; `letters` are those of the column. */
  columnName: (
    work: Pick<KeptWork, 'kind' | 'topic'> & { readonly date: string },
    letters: string,
  ): string => {
    const name = [work.date, work.kind].filter((part) => part !== '').join(' ');
    const whole = [name, work.topic].filter((part) => part !== '').join(', ');
    return whole === '' ? `${letters} stulpelis` : whole;
  },
  edit: {
    marksChanged: (semester: 1 | 2, closedOn: string | undefined): string =>
      `${roman(semester)} pusmetis užbaigtas${closedOn === undefined ? '' : ` ${closedOn}`}: įvertinimas nepasikeis, kol pusmetis neatvertas.`,
    gradeOfCase: (semester: 1 | 2): string =>
      `${roman(semester)} pusmečio įvertinimas nustatytas atskiru sprendimu (apeliacija ar kurso keitimas, žr. „Paaiškinimas…“): pažymiai jo nebekeičia.`,
    resultChanged: (semester: 1 | 2, closedOn: string | undefined): string =>
      `${roman(semester)} pusmetis užbaigtas${closedOn === undefined ? '' : ` ${closedOn}`}, o jo įvertinimas pakeistas ranka. Grąžinkite buvusį (Ctrl+Z) arba atverkite pusmetį.`,
  },
} as const;

const RANGES: Readonly<Record<string, string>> = {
  marks: '1–10, įsk, neįsk arba n',
  'decimal-marks': '1–10 (ir dešimtainis skaičius), įsk, neįsk arba n',
  points: 'taškų skaičius nuo 0 arba n',
};

export const closeIssues: IssueWords = {
  'semester-day-missing': ({ name }) =>
    `neįrašyta „${name}“, todėl neaišku, kurie mokiniai tą pusmetį mokėsi`,
  'semester-days-reversed': ({ name }) => `„${name}“ turi būti vėliau už to pusmečio pradžią`,
  'closing-mark-wrong': ({ pupil, value, range }) =>
    `${pupil}: įvertinimas „${value}“ – leidžiama ${RANGES[String(range)] ?? RANGES.marks}`,
  'closing-weight-missing': ({ pupil, value }) =>
    `${pupil}: yra įvertinimas „${value}“, o stulpelis neturi svorio, nors kiti turi`,
  'closing-scale-mixed': ({ pupil, value, otherValue }) =>
    `${pupil}: eilutėje yra ir „${value}“, ir „${otherValue}“ – dalykas vertinamas vienaip`,
  'closing-nothing-weighs': ({ pupil }) =>
    `${pupil}: visų įvertinimų svoris 0, todėl pusmečio įvertinimo nėra`,
  'closing-status-unknown': ({ pupil, value }) =>
    `${pupil}: būsena „${value}“ – leidžiama pateisinta, nepateisinta, atleista arba tuščias langelis`,
  'closing-row-unreadable': ({ pupil }) => `${pupil}: eilutės nepavyksta suprasti`,
  'closing-formula-differs': ({ pupil, shown: formula, outcome }) =>
    `${pupil}: formulė rodo „${formula}“, o pagal įvertinimus turi būti „${outcome}“. Formulė pakeista arba dar neperskaičiuota – grąžinkite ją (Ctrl+Z) ar palaukite ir pakartokite`,
  'closing-kept-by-hand': ({ pupil, value }) =>
    `${pupil}: stulpelyje „Užbaigta“ yra „${value}“, o lape „Užbaigti pusmečiai“ tokio įrašo nėra. Jei dalykas pervadintas, grąžinkite jo pavadinimą; jei įrašyta ranka, ištrinkite`,
  'closing-subject-renamed': ({ subject, before }) =>
    `pusmetis jau užbaigtas, bet tada dalykas vadinosi „${before}“. Grąžinkite tą pavadinimą (lapui ir lape „Dalykai“) arba lapo „Užbaigti pusmečiai“ stulpelyje „Dalykas“ vietoj „${before}“ įrašykite „${subject}“`,
  'closing-kept-changed': ({ pupil, kept }) =>
    `${pupil}: užbaigtas įvertinimas buvo „${shown(String(kept))}“, o langelyje ranka įrašyta kita – grąžinkite jį arba ištrinkite`,
  'closing-kind-unknown': ({ value }) => `darbo rūšies „${value}“ nėra`,
  'closing-weight-wrong': ({ value }) => `svoris „${value}“ – leidžiamas skaičius, ne mažesnis už 0`,
  'closing-undecided': ({ pupil, why }) =>
    `${pupil}: ${why === 'no-test' ? 'nėra testo' : 'nėra nė vieno įvertinimo'} – nuspręskite, ar pateisinta`,
  'closing-status-changed': ({ pupil, status }) =>
    `${pupil}: kol sprendėte, lape įrašyta būsena „${status}“ – peržiūrėkite ir užbaikite dar kartą`,
  'closing-decision-late': ({ pupil, status }) =>
    `${pupil}: ${status === '' ? 'spręsti nebereikia, lape jau yra įvertinimų' : `lape jau įrašyta „${status}“`} – jūsų sprendimas neįrašytas`,
  'closing-not-agreed': ({ semester }) =>
    `${semester} pusmetį užbaigti dar anksti arba reikia jūsų sutikimo: perskaitykite įspėjimą ir pažymėkite, kad suprantate`,
  'reason-missing': () => 'neįrašyta, kodėl pusmetis atveriamas',
  'reason-too-long': ({ length, most }) =>
    `priežastis per ilga: ${countOf(Number(length), CHARACTERS)}, o gali būti ne daugiau kaip ${most}`,
};
