// The second step for marks: the subject, the table, and which days are read from it.
import { useMemo } from 'preact/hooks';
import type { DayOrder } from '../../../src/domain/date-words';
import { importPage } from '../../../src/text/lt/import-page';
import { SelectField } from '../../parts/fields';
import { rowProblem } from './list-step';
import { type GridProblem, readMarksGrid } from './marks-grid';
import { ProblemList } from './problem-list';
import { readRows, SEPARATORS, type Separator } from './read-rows';
import { type Source, TextSource } from './text-source';

const words = importPage.data;
const ORDERS: readonly DayOrder[] = ['month-first', 'day-first'];

export interface MarksChoices {
  readonly subject: string;
  readonly source: Source;
  readonly separator?: Separator;
  readonly order?: DayOrder;
}
interface Props {
  readonly subjects: readonly string[];
  readonly firstYear: number;
  readonly choices: MarksChoices;
  readonly onChange: (choices: MarksChoices) => void;
}

/** Nothing is taken from a table with a problem that may hide others. */
export function readMarks(choices: MarksChoices, firstYear: number) {
  const { rows, separator, problems } = readRows(choices.source.text, choices.separator);
  const grid = readMarksGrid(rows, firstYear, choices.order);
  const isBroken = grid.problems.length > 0 || problems.some(({ code }) => code === 'quote-open');
  return {
    separator,
    grid,
    isReady: !isBroken && grid.rows.length > 0 && choices.subject !== '',
    problems: [...problems.map(rowProblem), ...grid.problems.map(gridProblem)],
  };
}

export function MarksStep({ subjects, firstYear, choices, onChange }: Props) {
  const { separator, grid, problems } = useMemo(() => readMarks(choices, firstYear), [choices, firstYear]);
  const hasText = choices.source.text.trim() !== '';
  return (
    <>
      <SelectField
        label={words.subject}
        value={choices.subject}
        options={[
          { value: '', label: words.chooseSubject },
          ...subjects.map((value) => ({ value, label: value })),
        ]}
        onInput={(subject) => onChange({ ...choices, subject })}
      />
      <TextSource
        hint={words.pasteMarksHint}
        source={choices.source}
        onChange={(source) => onChange({ subject: choices.subject, source })}
      />
      {hasText && (
        <>
          <div class="columns">
            <SelectField
              label={words.separator}
              value={separator}
              options={SEPARATORS.map((value) => ({ value, label: words.separators[value] }))}
              onInput={(value) => onChange({ ...choices, separator: value as Separator })}
            />
            {grid.isOrderOpen && (
              <SelectField
                label={words.order}
                value={grid.order}
                options={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
                onInput={(value) => onChange({ ...choices, order: value as DayOrder })}
              />
            )}
          </div>
          <p role="status">{words.marksRead(grid.rows.length, grid.days.length)}</p>
          {grid.days.length > 0 && (
            <p>
              {words.daysShown}: {grid.days.map(({ date }) => date).join(', ')}.
            </p>
          )}
          {grid.leftOut.length > 0 && <p class="about">{words.leftOut(grid.leftOut)}</p>}
          <ProblemList title={words.problemsTitle(problems.length)} problems={problems} />
        </>
      )}
    </>
  );
}

const gridProblem = ({ code, line, value }: GridProblem): string =>
  `${importPage.gridProblems[code](line, value)}.`;
