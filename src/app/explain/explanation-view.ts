// The explanation as it is shown, printed and copied: sections of lines, notes and tables, in words.
import { showCell } from '../../domain/cell';
import { type Decimal, withoutTrailingZeros } from '../../domain/decimal';
import { parseKindOfWork } from '../../domain/kind-of-work';
import { levelOf } from '../../domain/levels';
import { NO_TEST, type Outcome } from '../../domain/outcome';
import { addRationals, fromDecimal, inLowestTerms, type Rational, rational } from '../../domain/rational';
import type { Issue } from '../../domain/result';
import type { Rounding } from '../../domain/rounding';
import type { RunningMean } from '../../domain/running-mean';
import { weightedMean, weightedSum } from '../../domain/weighted-mean';
import { explainAnnual } from '../../text/lt/explain-annual';
import { explainSemester } from '../../text/lt/explain-semester';
import { explanation as words } from '../../text/lt/explanation';
import { describeIssue } from '../../text/lt/functions';
import { levelNames, nameOutcome } from '../../text/lt/marks';
import { formatDecimal, formatMean } from '../../text/number';
import type { Explanation, SemesterExplanation, Shown } from './explanation';
import type { ExplanationData, PlainCell } from './explanation-data';
import type { WorkLine } from './work-lines';

export type Part =
  | { readonly kind: 'line' | 'result' | 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
      readonly rows: readonly (readonly string[])[];
    };
export interface Section {
  readonly title: string;
  readonly parts: readonly Part[];
}

const line = (text: string): Part => ({ kind: 'line', text });
const note = (text: string): Part => ({ kind: 'note', text });

export function explanationSections(data: ExplanationData, explained: Explanation): readonly Section[] {
  return [
    semesterSection(data, explained.semesters[0], 1, explained.rounding),
    semesterSection(data, explained.semesters[1], 2, explained.rounding),
    { title: words.year, parts: annualParts(data, explained) },
  ];
}

function semesterSection(
  data: ExplanationData,
  semester: SemesterExplanation,
  number: 1 | 2,
  rounding: Rounding,
): Section {
  const { working, isClosed, official } = semester;
  return {
    title: words.semester(number),
    parts: [
      resultPart(official, data),
      ...(isClosed ? closedParts(semester) : []),
      ...attendanceParts(data, semester),
      ...wrongParts(semester.issues),
      ...workTables(semester.lines, semester.weighted, number),
      ...(working ? calculation(semester, rounding) : []),
      ...runningParts(data, semester),
      ...shownParts(semester.shown, words.semester(number), semester.data.grade, working?.outcome ?? ''),
    ],
  };
}

function resultPart(outcome: Outcome, { levels }: ExplanationData): Part {
  if (outcome === '') return { kind: 'result', text: words.noResult };
  if (outcome === NO_TEST) return { kind: 'result', text: words.result(words.undecided, '') };
  const level = typeof outcome === 'number' ? levelNames[levelOf(outcome, levels)] : '';
  return { kind: 'result', text: words.result(nameOutcome(outcome), level) };
}

function closedParts({ data, official, working, changedSinceClosing }: SemesterExplanation): Part[] {
  if (data.givenBy !== '') {
    const byMarks = working && working.outcome !== '' ? String(working.outcome) : '';
    return [note(words.givenBy(data.closedOn, data.givenBy, String(official), byMarks))];
  }
  const kept = words.closed(data.closedOn, official === '' ? words.withoutGrade : String(official));
  if (!changedSinceClosing) return [note(kept)];
  const now = working
    ? words.changedSince(working.outcome === '' ? words.withoutGrade : String(working.outcome))
    : words.changedToWrong;
  return [note(`${kept}\n${now}`)];
}

function attendanceParts({ arrived, left }: ExplanationData, semester: SemesterExplanation): Part[] {
  const { attendance, working, data } = semester;
  if (attendance === 'left') return [note(words.leftOn(left))];
  if (working?.rule === 'nothing' && attendance === 'newcomer') return [note(words.newcomer(arrived))];
  if (attendance !== 'came-later') return [];
  const odd = working?.rule === 'unexcused' ? [note(words.statusBeforeArrival(data.status))] : [];
  return working?.rule === 'nothing' ? [note(words.cameLater(arrived))] : odd;
}

const wrongParts = (issues: readonly Issue[]): Part[] =>
  issues.map((issue) => note(words.wrong(describeIssue(issue))));

function workTables(lines: readonly WorkLine[], weighted: boolean, number: 1 | 2): Part[] {
  const { columns } = words;
  const counted = lines.filter(({ leftOut }) => leftOut === undefined);
  const leftOut = lines.filter((work) => work.leftOut !== undefined);
  const parts: Part[] = [];
  const head = [{ title: columns.date }, { title: columns.kind }, { title: columns.topic }];
  if (counted.length > 0)
    parts.push({
      kind: 'table',
      caption: words.counted(number),
      columns: [
        ...head,
        { title: columns.mark, numeric: true },
        ...(weighted
          ? [
              { title: columns.weight, numeric: true },
              { title: columns.product, numeric: true },
            ]
          : []),
      ],
      rows: counted.map((work) => [
        ...nameOfWork(work),
        showCell(work.work.mark),
        ...(weighted ? weightCells(work) : []),
      ]),
    });
  if (leftOut.length > 0)
    parts.push({
      kind: 'table',
      caption: words.leftOut(number),
      columns: [...head, { title: columns.written }, { title: columns.why }],
      rows: leftOut.map((work) => [
        ...nameOfWork(work),
        showCell(work.work.mark) || '–',
        work.leftOut ? words.why[work.leftOut] : '',
      ]),
    });
  return parts;
}

function nameOfWork({ work, role }: WorkLine): string[] {
  const kind = parseKindOfWork(work.kind)?.name ?? (work.kind || words.noKind);
  return [work.date || words.noDate, role === 'bonus' ? words.bonus : kind, work.topic];
}

function weightCells({ weight, product, role }: WorkLine): string[] {
  if (role === 'bonus' || !weight) return ['–', '–'];
  return [formatDecimal(weight), product ? exact(product) : '–'];
}

const exact = (value: Decimal): string => formatDecimal(withoutTrailingZeros(value));

function calculation(semester: SemesterExplanation, rounding: Rounding): Part[] {
  const { working, weighted } = semester;
  if (!working || working.rule === 'nothing') return [];
  const { rule, marks, mean } = working;
  const explained = explainSemester(working, { weighted, rounding });
  const isMean = (rule === 'mean' || rule === 'excused-mean') && marks.passes.length === 0;
  if (!isMean || !mean) return [line(words.rule(explained))];
  const { sum, total } = weightedSum(marks.numbers);
  const plain = weightedMean(marks.numbers) ?? mean;
  const bonus = marks.bonuses.map((points) => ` + ${formatDecimal(points)}`).join('');
  return [
    line(
      weighted
        ? words.weightedSum(exact(sum), formatDecimal(total))
        : words.plainSum(exact(sum), marks.numbers.length),
    ),
    line(words.exactMean(fraction(plain), shownMean(plain, rounding))),
    ...(bonus === '' ? [] : [line(words.withBonus(`${fraction(plain)}${bonus}`, shownMean(mean, rounding)))]),
    line(words.roundingRule(formatDecimal(rounding.upFrom), rounding.strictPass)),
    line(words.calculation(explained)),
  ];
}

function fraction(value: Rational): string {
  const { numerator, denominator } = inLowestTerms(value);
  return `${numerator}/${denominator}`;
}

const shownMean = (mean: Rational, { upFrom }: Rounding): string => {
  const whole = rational(mean.numerator / mean.denominator);
  return formatMean(mean, addRationals(whole, fromDecimal(upFrom)));
};

function runningParts(data: ExplanationData, { data: own, signal, working }: SemesterExplanation): Part[] {
  const parts: Part[] = [];
  if (signal && own.signal <= data.today) {
    parts.push(line(words.signal(own.signal, runningText(signal))));
    if (signal.undated > 0) parts.push(line(words.undated(signal.undated)));
  }
  const isGoingOn = own.from <= data.today && (own.to === '' || data.today <= own.to);
  if (isGoingOn && working?.mean && own.closed === '')
    parts.push(line(words.today(data.today, formatMean(working.mean).replace(/^= /, ''))));
  return parts;
}

function runningText({ mean, passes }: RunningMean): string {
  if (passes) return words.passes(formatDecimal(passes.passed), formatDecimal(passes.total));
  return mean ? formatMean(mean).replace(/^= /, '') : words.noMean;
}

function shownParts(shown: Shown, header: string, cell: PlainCell, right: Outcome): Part[] {
  if (shown === 'waits') return [note(words.shownWaits(header))];
  return shown === 'differs' ? [note(words.shownDiffers(header, showCell(cell), String(right)))] : [];
}

function annualParts(data: ExplanationData, { annual, semesters, rounding }: Explanation): Part[] {
  const { working, issues, yearMean, otherWay } = annual;
  const isOverride = working?.rule === 'override';
  const isSettled = working !== undefined && working.outcome !== '';
  const toSettle = semesters.some(
    ({ attendance, official }) =>
      (attendance === 'newcomer' || attendance === 'came-later') && official === '',
  );
  const parts: Part[] = [
    resultPart(working?.outcome ?? '', data),
    ...wrongParts(issues),
    line(data.annualFromAllMarks ? words.fromAllMarks : words.fromSemesters),
  ];
  if (isOverride) parts.push(...overrideParts(data, annual.withoutOverride));
  if (working?.rule === 'year-mean' && yearMean?.mean) {
    const { sum } = weightedSum(yearMean.numbers);
    parts.push(
      line(
        words.yearSum(
          exact(sum),
          yearMean.numbers.length,
          fraction(yearMean.mean),
          shownMean(yearMean.mean, rounding),
        ),
      ),
    );
  }
  const explained = working ? explainAnnual(working, rounding) : '';
  if (explained !== '' && !isOverride) parts.push(line(words.calculation(explained)));
  if (!isSettled && toSettle) parts.push(note(words.mustSettle));
  if (otherWay !== undefined)
    parts.push(note(words.otherWay[data.annualFromAllMarks ? 'fromSemesters' : 'fromAllMarks'](otherWay)));
  return [...parts, ...shownParts(annual.shown, 'Metinis', data.annual, working?.outcome ?? '')];
}

function overrideParts({ overrideFrom }: ExplanationData, without: Outcome): Part[] {
  return [
    line(overrideSourceText(overrideFrom)),
    line(without === '' ? words.withoutOverrideNone : words.withoutOverride(String(without))),
  ];
}

function overrideSourceText(from: ExplanationData['overrideFrom']): string {
  if (!from) return words.overrideFrom.unknown;
  return from.kind === 'case'
    ? words.overrideFrom.case(from.why, from.on)
    : words.overrideFrom[from.kind](from.on);
}

/** Everything as plain text, to be pasted into a letter. */
export function explanationText(data: ExplanationData, sections: readonly Section[]): string {
  return [
    `${words.title}: ${data.pupil}`,
    words.lead(data.subject, data.className, data.schoolYear),
    ...(data.teacher === '' ? [] : [words.teacher(data.teacher)]),
    words.printedOn(data.today),
    ...sections.flatMap(({ title, parts }) => ['', title.toUpperCase(), ...parts.map(partText)]),
  ].join('\n');
}

function partText(part: Part): string {
  if (part.kind !== 'table') return part.text;
  return [
    `${part.caption}:`,
    ...part.rows.map(
      (cells) =>
        `  ${part.columns
          .map(({ title }, index) => [title, cells[index] ?? ''] as const)
          .filter(([, cell]) => cell !== '' && cell !== '–')
          .map(([title, cell], index) => (index < 3 ? cell : `${title.toLowerCase()}: ${cell}`))
          .join(', ')}`,
    ),
  ].join('\n');
}
