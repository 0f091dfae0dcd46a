// The tables of the report on cases: by state, by whether they were done in time, what the appeals brought.
import type { CaseFigures } from '../../domain/case-figures';
import { PUNCTUALITIES, type Punctuality } from '../../domain/punctuality';
import { percentOf } from '../../domain/share';
import { casesReport as words } from '../../text/lt/reports/cases';
import { reportCommon as common, upperFirst } from '../../text/lt/reports/common';
import { type CaseKindOfReport, type CountedClass, isUnread } from './case-kinds';
import { classColumn, countColumn, percentColumn } from './columns';
import { filledPart } from './filled-part';
import { highestOf } from './highest';
import type { ReportPart, ReportValue } from './report';

const { columns } = words;

/** Classes that have such cases; a class without any stands in no table of them. */
const having = (classes: readonly CountedClass[], { figures, sheet }: CaseKindOfReport) =>
  classes
    .filter(({ digest }) => !isUnread(digest, sheet))
    .map(({ digest, cases, missing }) => ({ name: digest.className, own: figures(cases), missing }));

export function statesPart(classes: readonly CountedClass[], kind: CaseKindOfReport): ReportPart {
  const lines = having(classes, kind).filter(({ own }) => own.all > 0);
  const states = Object.keys(kind.stateWords);
  const cells = (figures: readonly CaseFigures<string>[]): readonly ReportValue[] => [
    sum(figures.map(({ all }) => all)),
    ...states.map((state) => sum(figures.map((one) => one.states[state] ?? 0))),
  ];
  const all = lines.map(({ own }) => own);
  const most = highestOf(
    states.map((state) => ({
      name: kind.stateWords[state] ?? state,
      value: sum(all.map((one) => one.states[state] ?? 0)),
    })),
  );
  return filledPart({
    title: words[kind.name].states,
    note: '',
    columns: [
      classColumn,
      countColumn(columns.all, 8),
      ...states.map((state) => countColumn(upperFirst(kind.stateWords[state] ?? state), 12)),
    ],
    rows: lines.map(({ name, own }) => [name, ...cells([own])]),
    total: [common.total, ...cells(all)],
    chart: {
      kind: 'stacked',
      title: words[kind.name].states,
      category: 0,
      series: states.map((_, index) => index + 2),
      sentence: words.sentence.states(most),
      unit: words.unit,
    },
    empty: emptyOf(classes, kind),
  });
}

/** Of plans also those that are not registered at all (S3-41). */
export function timingPart(classes: readonly CountedClass[], kind: CaseKindOfReport): ReportPart {
  const isOfPlans = kind.name === 'plans';
  const known = having(classes, kind);
  const lines = known.filter(
    ({ own, missing }) => timed(own) > 0 || (isOfPlans && missing && missing.late + missing.waiting > 0),
  );
  const all = timingsOf(lines.map(({ own }) => own));
  const late = lines.map(({ name, own, missing }) => ({
    name,
    value: own.timing.late + (isOfPlans ? (missing?.late ?? 0) : 0),
  }));
  const missingCells = (some: readonly (typeof lines)[number][]): readonly ReportValue[] => {
    const told = some.flatMap(({ missing }) => missing ?? []);
    if (!isOfPlans) return [];
    if (told.length === 0) return [null, null];
    return [sum(told.map((one) => one.late + one.waiting)), sum(told.map((one) => one.late))];
  };
  return filledPart({
    title: words[kind.name].timing,
    note: `${words[kind.name].note} ${words.known}`,
    columns: [
      classColumn,
      ...PUNCTUALITIES.map((timing) => countColumn(words.timing[timing])),
      percentColumn(columns.share),
      ...(isOfPlans ? [countColumn(columns.unregistered, 12), countColumn(columns.unregisteredLate)] : []),
    ],
    rows: lines.map((line) => [line.name, ...timingCells(line.own.timing), ...missingCells([line])]),
    total: [common.total, ...timingCells(all), ...missingCells(lines)],
    chart: {
      kind: 'stacked',
      title: words[kind.name].timing,
      category: 0,
      series: isOfPlans ? [1, 2, 3, 4, 5, 7] : [1, 2, 3, 4, 5],
      sentence: words.sentence.timing(shareInTime(all), highestOf(late)),
      unit: words.unit,
    },
    empty: emptyOf(classes, kind),
  });
}

export function decisionsPart(classes: readonly CountedClass[], appeals: CaseKindOfReport): ReportPart {
  const lines = classes
    .filter(({ digest }) => !isUnread(digest, appeals.sheet))
    .map(({ digest, cases }) => ({ name: digest.className, own: cases.decisions }))
    .filter(({ own }) => own.changed + own.kept + own.unknown > 0);
  const cells = (some: readonly (typeof lines)[number][]): readonly [number, number, number] => [
    sum(some.map(({ own }) => own.changed)),
    sum(some.map(({ own }) => own.kept)),
    sum(some.map(({ own }) => own.unknown)),
  ];
  const [changed, kept] = cells(lines);
  return filledPart({
    title: words.decisions.title,
    note: words.decisions.note,
    columns: [
      classColumn,
      countColumn(columns.changed),
      countColumn(columns.kept),
      countColumn(columns.unknown),
    ],
    rows: lines.map((line) => [line.name, ...cells([line])]),
    total: [common.total, ...cells(lines)],
    chart: {
      kind: 'stacked',
      title: words.decisions.title,
      category: 0,
      series: [1, 2, 3],
      sentence: words.sentence.decisions(percentOf(changed, changed + kept)),
      unit: words.unit,
    },
    empty: emptyOf(classes, appeals, words.decisions.empty),
  });
}

/** That there are none is said only where the register of every class was read. */
const emptyOf = (
  classes: readonly CountedClass[],
  { name, sheet }: CaseKindOfReport,
  none: string = words[name].empty,
): string =>
  classes.some(
    ({ digest, missing }) => isUnread(digest, sheet) || (name === 'plans' && missing === undefined),
  )
    ? words.noneKnown
    : none;

type Timing = Readonly<Record<Punctuality, number>>;
const timed = ({ timing }: CaseFigures<string>): number => sum(PUNCTUALITIES.map((one) => timing[one]));
const timingsOf = (figures: readonly CaseFigures<string>[]): Timing =>
  Object.fromEntries(
    PUNCTUALITIES.map((one) => [one, sum(figures.map(({ timing }) => timing[one]))]),
  ) as Timing;

/** What has still time, or is not known, is neither in time nor late. */
const shareInTime = (timing: Timing): number | null =>
  percentOf(timing['in-time'], timing['in-time'] + timing['was-late'] + timing.late);
const timingCells = (timing: Timing): readonly ReportValue[] => [
  ...PUNCTUALITIES.map((one) => timing[one]),
  shareInTime(timing),
];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
