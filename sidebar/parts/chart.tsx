// The frame of a picture that chartist draws (chartist.dev). The picture is for eyes alone: whoever shows one says the
// same in words and in a table beside it.
import type { BaseChart } from 'chartist';
import { useEffect, useRef } from 'preact/hooks';
import './chart.css';

/** How a series looks: colour, line and marker differ, so that it is told apart also in black and white. */
export type ChartLook = 'own' | 'other';

/** The size at which a picture is drawn; it is as wide as its place and keeps its proportions. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}
interface Props {
  /** Stays the same function until the data change. */
  readonly draw: (box: HTMLElement) => BaseChart;
  /** `small`: a line without axes; `dense`: many labels beside each other. */
  readonly looks?: 'small' | 'dense' | '';
}

/** Drawn at the size of its `viewBox` and scaled with the page: also on paper, and while its tab is hidden. */
export function Chart({ draw, looks = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const chart = draw(element);
    return () => {
      chart.detach();
      element.replaceChildren();
    };
  }, [draw]);
  return <div class={`chart ${looks}`} aria-hidden="true" ref={box} />;
}

interface LegendProps {
  readonly items: readonly { readonly name: string; readonly look: ChartLook }[];
  readonly of: 'lines' | 'bars';
}

export const Legend = ({ items, of }: LegendProps) => (
  <ul class="legend">
    {items.map(({ name, look }) => (
      <li key={name} class={`chart-${look} ${of}`}>
        <svg viewBox="0 0 30 10" aria-hidden="true" focusable="false">
          <line x1="1" y1="5" x2="29" y2="5" />
          {of === 'lines' && <line class="mark" x1="15" y1="5" x2="15.01" y2="5" />}
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
