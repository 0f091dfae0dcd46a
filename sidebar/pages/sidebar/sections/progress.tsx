// The pupil's progress in pictures, each with a sentence and a table that say the same.
import { useMemo } from 'preact/hooks';
import { abbreviateSubjects } from '../../../../src/domain/abbreviate-subjects';
import { entries } from '../../../../src/text/lt/entries';
import {
  formatChange,
  formatHundredths,
  progressCharts as words,
} from '../../../../src/text/lt/progress-charts';
import { BarDiagram, type BarsData } from '../../../parts/chart-bars';
import { LineDiagram, type LinesData, SmallLine } from '../../../parts/chart-lines';
import {
  changeOf,
  comparison,
  known,
  monthsOf,
  type SemesterPair,
  semestersOf,
  subjectsOf,
} from './progress-data';
import './progress.css';
import type { SectionProps } from './section';

const WIDTH = 276;
const MONTHS_SIZE = { width: WIDTH, height: 170 };
const SEMESTERS_SIZE = { width: WIDTH, height: 150 };
const SUBJECT_SIZE = { width: 130, height: 36 };
const LOWEST_MARK = 1;
const HIGHEST_MARK = 10;

type PictureProps = Pick<SectionProps, 'pupil' | 'klass' | 'means'>;

export function ProgressSection({ pupil, klass, means }: PictureProps) {
  return (
    <div class="pictures">
      <Months pupil={pupil} klass={klass} means={means} />
      <Subjects pupil={pupil} klass={klass} means={means} />
      <Semesters pupil={pupil} klass={klass} means={means} />
    </div>
  );
}

/** The pupil's mean by month beside the class median. */
function Months({ pupil, means }: PictureProps) {
  const found = useMemo(() => (means ? monthsOf(means, pupil.id) : undefined), [means, pupil.id]);
  const data = useMemo((): LinesData | undefined => {
    if (!found) return undefined;
    const values = [...found.own, ...found.medians].filter((mean) => mean !== null);
    const low = Math.max(LOWEST_MARK, Math.floor(Math.min(...values) / 100) - 1);
    const high = Math.min(HIGHEST_MARK, Math.ceil(Math.max(...values) / 100) + 1);
    return {
      labels: found.months.map(words.shortMonth),
      lines: [
        { name: words.months.median, look: 'other', values: found.medians.map(asMark) },
        {
          name: words.months.own,
          look: 'own',
          values: found.own.map(asMark),
          texts: found.own.map((mean) => (mean === null ? '' : formatHundredths(mean))),
        },
      ],
      low,
      high,
      ticks: Array.from({ length: high - low + 1 }, (_, index) => low + index),
    };
  }, [found]);
  const own = found ? known(found.months, found.own) : [];
  const medians = found ? known(found.months, found.medians) : [];
  const lastMedian = medians[medians.length - 1];
  return (
    <section aria-labelledby="months-title">
      <h2 id="months-title">{words.months.title}</h2>
      {!found || !data ? (
        <p>{words.noMeans}</p>
      ) : (
        <>
          <p>
            {words.change(own)}
            {lastMedian && ` ${words.months.medianOf(lastMedian)}`}
          </p>
          {(own.length > 0 || medians.length > 0) && (
            <>
              <LineDiagram data={data} size={MONTHS_SIZE} />
              <Numbers
                caption={words.months.title}
                columns={[words.month, words.months.own, words.months.median]}
                rows={found.months.map((month, index) => [
                  entries.month(month),
                  asText(found.own[index]),
                  asText(found.medians[index]),
                ])}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** A small line for every subject; all of one scale, so that they can be compared. */
function Subjects({ pupil, means }: PictureProps) {
  const found = useMemo(() => (means ? subjectsOf(means, pupil.id) : undefined), [means, pupil.id]);
  const lines = useMemo(
    () =>
      found?.marked.map(
        ({ subject, own }): LinesData => ({
          labels: found.months,
          lines: [{ name: subject, look: 'own', values: own.map(asMark) }],
          low: LOWEST_MARK,
          high: HIGHEST_MARK,
          ticks: [LOWEST_MARK, HIGHEST_MARK],
        }),
      ) ?? [],
    [found],
  );
  if (!found) return null;
  return (
    <section aria-labelledby="subjects-title">
      <h2 id="subjects-title">{words.subjects.title}</h2>
      {found.marked.length === 0 ? (
        <p>{words.noMarks}</p>
      ) : (
        <>
          <p class="class">{words.subjects.explained}</p>
          <ul class="small-lines">
            {found.marked.map(({ subject, own }, index) => (
              <li key={subject}>
                <strong>{subject}</strong>
                {lines[index] && <SmallLine data={lines[index]} size={SUBJECT_SIZE} />}
                <span class="said">{words.change(known(found.months, own))}</span>
              </li>
            ))}
          </ul>
          {found.without.length > 0 && <p class="class">{words.subjects.without(found.without)}</p>}
          <Numbers
            caption={words.subjects.title}
            columns={[words.subject, ...found.months.map(words.shortMonth)]}
            rows={found.marked.map(({ subject, own }) => [subject, ...own.map(asText)])}
          />
        </>
      )}
    </section>
  );
}

/** Results of the semesters by subject. */
function Semesters({ pupil, klass }: PictureProps) {
  const pairs = useMemo(() => semestersOf(klass, pupil.id), [klass, pupil.id]);
  const marked = useMemo(() => pairs.filter(({ marks }) => marks.some((mark) => mark !== null)), [pairs]);
  const data = useMemo((): BarsData => {
    const short = abbreviateSubjects(marked.map(({ subject }) => subject));
    return {
      labels: marked.map(({ subject }) => short.get(subject) ?? subject),
      series: [
        { name: words.semesters.first, look: 'other', values: marked.map(({ marks }) => marks[0]) },
        { name: words.semesters.second, look: 'own', values: marked.map(({ marks }) => marks[1]) },
      ],
      ticks: [0, 2, 4, 6, 8, HIGHEST_MARK],
    };
  }, [marked]);
  return (
    <section aria-labelledby="semesters-title">
      <h2 id="semesters-title">{words.semesters.title}</h2>
      <p>{saidOf(pairs)}</p>
      {marked.length > 0 && <BarDiagram data={data} size={SEMESTERS_SIZE} />}
      {pairs.length > 0 && (
        <Numbers
          caption={words.semesters.title}
          columns={[words.subject, 'I', 'II', words.semesters.change]}
          rows={pairs.map((pair) => {
            const change = changeOf(pair);
            return [pair.subject, ...pair.texts, change === undefined ? '' : formatChange(change)];
          })}
        />
      )}
    </section>
  );
}

function saidOf(pairs: readonly SemesterPair[]): string {
  if (pairs.length === 0) return words.semesters.none;
  if (pairs.every(({ texts }) => texts[1] === '')) return words.semesters.noSecond;
  const counts = comparison(pairs);
  return counts.higher + counts.lower + counts.same === 0
    ? words.semesters.noPairs
    : words.semesters.compared(counts);
}

interface NumbersProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The picture's text equivalent. A wide table scrolls by itself. */
const Numbers = ({ caption, columns, rows }: NumbersProps) => (
  <details class="numbers">
    <summary>{words.table}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1) */}
    <section class="scrolls" aria-label={`${words.table}: ${caption}`} tabIndex={0}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row are known by their column
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);

const asMark = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);
const asText = (hundredths: number | null | undefined): string =>
  hundredths === null || hundredths === undefined ? '–' : formatHundredths(hundredths);
