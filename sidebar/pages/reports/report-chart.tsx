// The picture of a part: what it says stands beside it in a sentence and in the table below.
import { useMemo } from 'preact/hooks';
import {
  type ReportChart as ChartOfReport,
  type ShownPart,
  type ShownValue,
  shownText,
} from '../../../src/documents/report-record';
import type { ChartLook } from '../../parts/chart';
import { LineDiagram, type LinesData } from '../../parts/chart-lines';
import { LyingBars, type LyingData } from '../../parts/chart-lying';

interface Props {
  readonly part: ShownPart;
  readonly chart: ChartOfReport;
}

const SIZE = { width: 620, height: 220 };
/** More labels would stand on each other: the table has them all. */
const MOST_LABELS = 8;
/** Lines that are told apart; of more of them bars are drawn. */
const LOOKS: readonly ChartLook[] = ['own', 'other'];

export function ReportChart({ part, chart }: Props) {
  const isLines = chart.kind === 'lines' && chart.series.length <= LOOKS.length;
  return (
    <figure class="report-chart">
      <figcaption>
        <strong>{chart.title}</strong>
        <p>{chart.sentence}</p>
      </figcaption>
      {isLines ? <Lines part={part} chart={chart} /> : <LyingBars {...lyingOf(part, chart)} />}
    </figure>
  );
}

function Lines({ part, chart }: Props) {
  const data = useMemo(() => linesOf(part, chart), [part, chart]);
  return <LineDiagram data={data} size={SIZE} />;
}

const numberIn = (value: ShownValue | undefined): number | null => (typeof value === 'number' ? value : null);
const kindAt = ({ columns }: ShownPart, at: number) => columns[at]?.kind ?? 'text';
const labelIn = (part: ShownPart, { category }: ChartOfReport, row: readonly ShownValue[]): string =>
  shownText(kindAt(part, category), row[category]);

function lyingOf(part: ShownPart, chart: ChartOfReport): LyingData {
  const [first = 0] = chart.series;
  return {
    series: chart.series.map((at) => part.columns[at]?.title ?? ''),
    rows: part.rows.map((row) => ({
      label: labelIn(part, chart, row),
      values: chart.series.map((at) => numberIn(row[at])),
    })),
    stacked: chart.kind === 'stacked',
    unit: chart.unit,
    text: (value) => shownText(kindAt(part, first), value),
    tickText: (value) => shownText('count', value),
  };
}

function linesOf(part: ShownPart, chart: ChartOfReport): LinesData {
  const lines = chart.series.map((at, index) => {
    const values = part.rows.map((row) => numberIn(row[at]));
    return {
      name: part.columns[at]?.title ?? '',
      look: LOOKS[index] ?? 'own',
      values,
      texts: values.map((value) => (value === null ? '' : shownText(kindAt(part, at), value))),
    };
  });
  const most = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const apart = Math.ceil(part.rows.length / MOST_LABELS);
  const step = stepTo(most);
  const high = Math.ceil(most / step) * step;
  return {
    labels: part.rows.map((row, at) => (at % apart === 0 ? labelIn(part, chart, row) : '')),
    lines,
    low: 0,
    high,
    ticks: Array.from({ length: Math.round(high / step) + 1 }, (_, at) => at * step),
  };
}

/** Round, at most six of them. */
function stepTo(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 5)));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one * 5 >= most) ?? 10 * power;
}
