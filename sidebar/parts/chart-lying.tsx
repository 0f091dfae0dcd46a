// Lying bars: many names beneath each other, each with a bar a series, or with one bar of parts. Drawn without a library:
// it is a handful of rectangles. Series differ by pattern as well as by colour, and print as they are seen.
import { useId } from 'preact/hooks';
import './chart-lying.css';

export interface LyingData {
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One a series; null where there is none. */
    readonly values: readonly (number | null)[];
  }[];
  readonly stacked: boolean;
  /** Of the axis of values. */
  readonly unit: string;
  /** How a value is written at its bar, and on the axis. */
  readonly text: (value: number) => string;
  readonly tickText: (value: number) => string;
}

const WIDTH = 640;
const LABELS = 190;
const RIGHT = 46;
const AXIS = 34;
const BAR = { stacked: 16, beside: 11 };
const GAP = 7;
const LONGEST_LABEL = 30;
/** Narrower parts are read by the axis and the table. */
const NARROWEST_WITH_TEXT = 20;
const LETTER = 6.5;

/** For eyes alone: whoever shows it says the same in a sentence and a table beside it. */
export function LyingBars({ series, rows, stacked, unit, text, tickText }: LyingData) {
  const id = useId();
  const fill = (at: number): string => `url(#${id}-${at % PATTERNS.length})`;
  const barHeight = stacked ? BAR.stacked : BAR.beside;
  const step = barHeight * (stacked ? 1 : series.length) + GAP;
  const height = rows.length * step + AXIS;
  const sums = rows.map(({ values }) =>
    stacked ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : Math.max(0, ...known(values)),
  );
  const ticks = ticksTo(Math.max(1, ...sums));
  const most = ticks[ticks.length - 1] ?? 1;
  const x = (value: number): number => LABELS + (value / most) * (WIDTH - LABELS - RIGHT);
  return (
    <div class="lying">
      <ul class="legend">
        {series.map((name, at) => (
          <li key={name}>
            <svg viewBox="0 0 30 10" aria-hidden="true" focusable="false">
              <rect x="0.5" y="0.5" width="29" height="9" fill={fill(at)} stroke="#1d2b28" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg class="picture" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
        <Patterns id={id} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={x(tick)} x2={x(tick)} y1="0" y2={height - AXIS} />
            <text x={x(tick)} y={height - AXIS + 13} text-anchor="middle">
              {tickText(tick)}
            </text>
          </g>
        ))}
        <text x={x(most / 2)} y={height - 4} text-anchor="middle">
          {unit}
        </text>
        {rows.map(({ label, values }, row) => {
          const top = row * step + GAP / 2;
          return (
            <g key={label}>
              <text x={LABELS - 6} y={top + (step - GAP) / 2 + 4} text-anchor="end">
                {label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label}
              </text>
              {barsOf(values, stacked).map(({ at, from, value }) => {
                const y = top + (stacked ? 0 : at * barHeight);
                const width = x(from + value) - x(from);
                const said = text(value);
                const isInside = stacked && width >= Math.max(NARROWEST_WITH_TEXT, said.length * LETTER);
                return (
                  <g key={at}>
                    <rect x={x(from)} y={y} width={width} height={barHeight - 1} fill={fill(at)} />
                    {(isInside || !stacked) && (
                      <text
                        class="value"
                        x={isInside ? x(from) + width / 2 : x(value) + 4}
                        y={y + barHeight / 2 + 3.5}
                        text-anchor={isInside ? 'middle' : 'start'}
                      >
                        {said}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

/** Parts follow one another; bars of their own begin at nought. */
function barsOf(values: readonly (number | null)[], stacked: boolean) {
  let end = 0;
  return values.flatMap((value, at) => {
    if (value === null || (stacked && value === 0)) return [];
    const from = stacked ? end : 0;
    end += value;
    return [{ at, from, value }];
  });
}

/** Round steps, five of them at most. */
function ticksTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const size = Math.max(
    most > 3 ? 1 : 0.5,
    [1, 2, 5, 10].map((one) => one * power).find((one) => one * 5 >= most) ?? 10 * power,
  );
  return Array.from({ length: Math.ceil(most / size) + 1 }, (_, at) => at * size);
}

/** Dark, striped, light, dotted, crossed, white: told apart without colours. */
const PATTERNS = [
  { back: '#1f4e46', lines: '' },
  { back: '#f6c48c', lines: 'M-1 7 L7 -1 M3 9 L9 3', ink: '#8a3c00' },
  { back: '#bcd6cf', lines: '' },
  { back: '#fff', lines: 'M2 2 h1.6 v1.6 h-1.6 z M6 6 h1.6 v1.6 h-1.6 z', ink: '#1f4e46' },
  { back: '#d9877f', lines: 'M0 4 H8', ink: '#6e130b' },
  { back: '#e9edeb', lines: 'M4 0 V8', ink: '#55615d' },
] as const;

const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    {PATTERNS.map((pattern, at) => (
      <pattern key={pattern.back} id={`${id}-${at}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={pattern.back} />
        {pattern.lines !== '' && <path d={pattern.lines} stroke={pattern.ink} stroke-width="1.4" />}
      </pattern>
    ))}
  </defs>
);
