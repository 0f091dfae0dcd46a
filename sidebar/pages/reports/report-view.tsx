// A report as it is read on the screen.
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownReport } from '../../../src/documents/report-record';
import { reportWords, reportsPage as words } from '../../../src/text/lt/reports-page';
import { ReportChart } from './report-chart';
import { ReportTable } from './report-table';

export function ReportView({ report }: { readonly report: ShownReport }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report is read from its title again
  useEffect(() => heading.current?.focus(), [report]);
  const { title, facts, audience, parts, leftOut, conceals } = report;
  return (
    <article class="report">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <dl class="facts">
        {[...facts, { label: reportWords.audience, value: words.audiences[audience] }].map(
          ({ label, value }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
        )}
      </dl>
      <p class="about screen-only">{words.sortHint}</p>
      {parts.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          {part.rows.length === 0 ? (
            <p>{part.empty}</p>
          ) : (
            <>
              {part.chart && <ReportChart part={part} chart={part.chart} />}
              <ReportTable {...part} />
            </>
          )}
          {part.note !== '' && <p class="about">{part.note}</p>}
        </section>
      ))}
      {conceals && <p class="about">{words.concealedNote}</p>}
      <section>
        <h3>{words.leftOut}</h3>
        {leftOut.length === 0 ? (
          <p>{words.nothingLeftOut}</p>
        ) : (
          <ul class="left-out">
            {leftOut.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}
