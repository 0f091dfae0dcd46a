import { KINDS_OF_WORK } from '../../domain/kind-of-work';
import { FAILED, PASSED } from '../../domain/outcome';
import type { Issue } from '../../domain/result';
import { countOf, ordinal } from '../plural';

type Params = Issue['params'];
type Words = (params: Params) => string;

const COLUMNS = { one: 'stulpelis', few: 'stulpeliai', many: 'stulpelių' };
const ROWS = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };
const NUMBERS = { one: 'skaičius', few: 'skaičiai', many: 'skaičių' };
const OUTCOMES_ALLOWED = 'leidžiama 1–10, įsk, neįsk, atleista';

/** An argument as it is called in a sentence, with the name Sheets shows while typing. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  marks: 'įvertinimai (marks)',
  values: 'reikšmės (values)',
  weights: 'svoriai (weights)',
  kinds: 'darbų rūšys (kinds)',
  status: 'būsenos (status)',
  roundUpFrom: 'apvalinimo riba (roundUpFrom)',
  strictPass: 'griežtas ketvertas (strictPass)',
  semester1: 'I pusmetis (semester1)',
  semester2: 'II pusmetis (semester2)',
  override: 'papildomo darbo ar kurso skirtumo įvertinimas (override)',
  yearMean: 'metų vidurkis (yearMean)',
  target: 'siekiamas pažymys (target)',
  nextWeight: 'kito darbo svoris (nextWeight)',
  mark: 'įvertinimas (mark)',
  scale: 'lygių skalė (scale)',
  points: 'taškai (points)',
  maxPoints: 'didžiausias taškų skaičius (maxPoints)',
  boundaries: 'taškų ribos (boundaries)',
  weeklyLessons: 'savaitinės pamokos (weeklyLessons)',
  planned: 'suplanuoti testai (planned)',
  date: 'data (date)',
  workingDays: 'darbo dienos (workingDays)',
  extraDaysOff: 'papildomos laisvos dienos (extraDaysOff)',
};

const MARKS_ALLOWED: Readonly<Record<string, string>> = {
  marks: 'leidžiama 1–10, įsk, neįsk, n',
  'decimal-marks': 'leidžiama 1–10 (ir dešimtainis skaičius), įsk, neįsk, n',
  values: 'leidžiamas skaičius, ne mažesnis už 0, įsk, neįsk, n',
  points: 'leidžiamas taškų skaičius, ne mažesnis už 0, arba n',
};

/** What is wrong, by the code of an issue. */
const ISSUE_WORDS: Readonly<Record<string, Words>> = {
  'argument.missing': (p) => `nenurodyta: ${argument(p)}`,
  'argument.height': (p) =>
    `${argument(p)}: čia ${rows(p.found)}, o turi būti ${rows(p.expected)} – tiek, kiek ${p.argument === 'planned' ? 'langelių su savaitinėmis pamokomis' : 'mokinių'}`,
  'argument.one-column': (p) => `${argument(p)}: čia ${columns(p.found)}, o turi būti vienas stulpelis`,
  'argument.one-row': (p) => `${argument(p)}: čia ${rows(p.found)}, o turi būti viena eilutė`,
  'argument.one-cell': (p) => `${argument(p)}: turi būti vienas langelis, o pažymėta sritis`,
  'argument.not-allowed': (p) => `${argument(p)} „${p.value}“ – ${SETTING_ALLOWED[String(p.argument)]}`,

  'weights.width': (p) => width('weights', p),
  'kinds.width': (p) => width('kinds', p),
  'weight.not-allowed': (p) =>
    `${ARGUMENTS.weights}: ${place(p)} svoris „${p.value}“ – leidžiamas skaičius, ne mažesnis už 0`,
  'kind.unknown': (p) =>
    `${ARGUMENTS.kinds}: ${place(p)} langelis „${p.value}“ – tokios rūšies nėra; leidžiama ${KINDS_OF_WORK.map((kind) => kind.code).join(', ')}`,

  'mark.not-allowed': (p) => `${place(p)} įvertinimas „${p.value}“ – ${MARKS_ALLOWED[String(p.range)]}`,
  'weight.missing': (p) =>
    `${place(p)} stulpelis neturi svorio, o jame yra įvertinimas „${p.value}“ – kiti stulpeliai svorį turi`,
  'scale.mixed': (p) =>
    `eilutėje yra ir skaičius (${place(p)} įvertinimas „${p.value}“), ir ${PASSED}/${FAILED} (${ordinal(Number(p.otherPosition))} įvertinimas „${p.otherValue}“) – dalykas vertinamas vienaip`,
  'status.unknown': (p) =>
    `būsena „${p.value}“ – leidžiama pateisinta, nepateisinta, atleista arba tuščias langelis`,

  'outcome.error': (p) => `${argument(p)} – klaida ankstesniame langelyje: ${p.value}`,
  'outcome.not-allowed': (p) => `${argument(p)} „${p.value}“ – ${OUTCOMES_ALLOWED}`,
  'mean.not-allowed': (p) => `${argument(p)} „${p.value}“ – leidžiamas skaičius nuo 1 iki 10`,
  'scale.differs': (p) =>
    `vienas pusmetis įvertintas pažymiu, kitas – ${PASSED}/${FAILED} (I – „${p.semester1}“, II – „${p.semester2}“)`,
  'mean.not-needed': (p) =>
    `${argument(p)} „${p.value}“ – dalykas vertinamas ${PASSED}/${FAILED}, vidurkis jam netinka`,
  'pass-fail.no-target': () => `${PASSED}/${FAILED} vertinamam dalykui reikiamo pažymio nėra`,

  'points.not-allowed': (p) => `${argument(p)} „${p.value}“ – leidžiamas skaičius, ne mažesnis už 0`,
  'points.above-most': (p) => `${argument(p)} „${p.value}“ – daugiau už didžiausią taškų skaičių ${p.most}`,
  'boundary.not-allowed': (p) =>
    `${ARGUMENTS.boundaries}: ${place(p)} langelis „${p.value}“ – leidžiamas skaičius, ne mažesnis už 0`,
  'boundaries.count': (p) =>
    `${ARGUMENTS.boundaries}: turi būti dešimt skaičių, o yra ${countOf(Number(p.found), NUMBERS)}`,
  'boundaries.order': (p) => `${ARGUMENTS.boundaries}: ${place(p)} skaičius turi būti didesnis už ankstesnį`,
  'boundaries.above-most': (p) =>
    `${ARGUMENTS.boundaries}: ${place(p)} skaičius didesnis už didžiausią taškų skaičių (maxPoints)`,

  'count.not-allowed': (p) => `${argument(p)} „${p.value}“ – leidžiamas sveikasis skaičius nuo ${p.least}`,
  'date.not-allowed': (p) => `${argument(p)} „${p.value}“ – reikia datos, pvz., 2026-09-14`,
  'extra-day.not-allowed': (p) =>
    `${ARGUMENTS.extraDaysOff}: ${place(p)} langelis „${p.value}“ – reikia datos, pvz., 2026-09-14`,
};

const SETTING_ALLOWED: Readonly<Record<string, string>> = {
  roundUpFrom: 'leidžiamas skaičius nuo 0 iki 1',
  strictPass: 'leidžiama TRUE arba FALSE (taip arba ne)',
  target: 'leidžiamas pažymys 1–10',
  nextWeight: 'leidžiamas skaičius, ne mažesnis už 0',
  scale: 'leidžiama 2018 arba 2023',
  maxPoints: 'leidžiamas skaičius, didesnis už 0',
  workingDays: 'leidžiamas sveikasis skaičius nuo 0 iki 1000',
};

export const functionsText = {
  markNeeded: { reached: 'jau pasiekta', 'out-of-reach': 'nepasiekiama' },
  testPlan: { 'too-few': 'per mažai', fits: 'tinka', 'too-many': 'per daug' },
} as const;

/** The sentence for an issue of the custom functions, without a capital or a full stop. */
export function describeIssue({ code, params }: Issue): string {
  const words = ISSUE_WORDS[code];
  if (!words) throw new Error(`No words for the issue ${code}`);
  return words(params);
}

/** The codes that have words, for the test that none is missing. */
export const FUNCTION_ISSUE_CODES: readonly string[] = Object.keys(ISSUE_WORDS);

function argument(params: Params): string {
  return ARGUMENTS[String(params.argument)] ?? String(params.argument);
}

function place(params: Params): string {
  return ordinal(Number(params.position));
}

function rows(count: string | number | undefined): string {
  return countOf(Number(count), ROWS);
}

function columns(count: string | number | undefined): string {
  return countOf(Number(count), COLUMNS);
}

function width(name: string, { expected, found }: Params): string {
  return `${ARGUMENTS[name]}: čia ${columns(found)}, o įvertinimų – ${columns(expected)}; plotis turi sutapti`;
}
