// The second step for a list of pupils: the text, what its columns are, and how its lines are read.
import { useMemo } from 'preact/hooks';
import { readDate } from '../../../src/domain/date-words';
import { importPage } from '../../../src/text/lt/import-page';
import { Check } from '../../parts/choice';
import { SelectField } from '../../parts/fields';
import { type ListProblem, listPupils } from './listed-pupils';
import { ProblemList } from './problem-list';
import { type ColumnRole, findHeading, guessRoles } from './pupil-columns';
import { type Row, type RowProblem, readRows, SEPARATORS, type Separator } from './read-rows';
import { type Source, TextSource } from './text-source';

const words = importPage.data;
const ROLES = Object.keys(words.roles) as ColumnRole[];
const SHOWN = 6;

export interface ListChoices {
  readonly source: Source;
  readonly separator?: Separator;
  readonly withHeading?: boolean;
  readonly roles?: readonly ColumnRole[];
}
interface Props {
  readonly firstYear: number;
  readonly choices: ListChoices;
  readonly onChange: (choices: ListChoices) => void;
}

/** What the choices make of the text. */
export function readList(choices: ListChoices, firstYear: number) {
  const { rows, separator, problems } = readRows(choices.source.text, choices.separator);
  const found = findHeading(rows);
  const heading = (choices.withHeading ?? found >= 0) ? Math.max(found, 0) : -1;
  const body = rows.slice(heading + 1);
  const guessed = guessRoles(rows[heading], body);
  const roles = choices.roles?.length === guessed.length ? choices.roles : guessed;
  const list = listPupils(body, roles, firstYear);
  const isBroken = problems.some(({ code }) => code === 'quote-open');
  return {
    separator,
    heading: rows[heading],
    body,
    roles,
    pupils: isBroken ? [] : list.pupils,
    problems: [...problems.map(rowProblem), ...(body.length > 0 ? list.problems.map(listProblem) : [])],
  };
}

export function ListStep({ firstYear, choices, onChange }: Props) {
  const list = useMemo(() => readList(choices, firstYear), [choices, firstYear]);
  const hasText = choices.source.text.trim() !== '';
  return (
    <>
      <TextSource
        hint={words.pasteListHint}
        source={choices.source}
        // Another table has other columns.
        onChange={(source) => onChange({ source })}
      />
      {hasText && (
        <>
          <div class="columns">
            <SelectField
              label={words.separator}
              value={list.separator}
              options={SEPARATORS.map((value) => ({ value, label: words.separators[value] }))}
              onInput={(value) => onChange({ source: choices.source, separator: value as Separator })}
            />
            <Check
              label={words.withHeading}
              checked={list.heading !== undefined}
              onChange={(withHeading) =>
                onChange({ source: choices.source, separator: choices.separator, withHeading })
              }
            />
          </div>
          <p role="status">{words.read(list.pupils.length)}</p>
          <ProblemList title={words.problemsTitle(list.problems.length)} problems={list.problems} />
          <ColumnsTable
            heading={list.heading}
            rows={list.body}
            roles={list.roles}
            onRoles={(roles) => onChange({ ...choices, roles })}
          />
        </>
      )}
    </>
  );
}

function ColumnsTable(props: {
  readonly heading: Row | undefined;
  readonly rows: readonly Row[];
  readonly roles: readonly ColumnRole[];
  readonly onRoles: (roles: readonly ColumnRole[]) => void;
}) {
  const { heading, rows, roles, onRoles } = props;
  const choose = (column: number, role: ColumnRole) =>
    onRoles(
      roles.map((other, index) => {
        if (index === column) return role;
        return other === role && role !== 'guardians' ? 'none' : other;
      }),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section class="table-box columns-table" aria-label={words.columns} tabIndex={0}>
      <table>
        <caption>{words.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lineTitle}</th>
            {roles.map((role, column) => {
              const name = heading?.cells[column] || words.column(column + 1);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col">
                  <select
                    aria-label={`${words.columns}: ${name}`}
                    value={role}
                    onChange={(event) => choose(column, event.currentTarget.value as ColumnRole)}
                  >
                    {ROLES.map((option) => (
                      <option key={option} value={option} selected={option === role}>
                        {words.roles[option]}
                      </option>
                    ))}
                  </select>
                  <small>{heading?.cells[column]}</small>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {roles.map((role, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column} class={role === 'none' ? 'faint' : ''}>
                  {shownCell(cells[column] ?? '', role)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="about">{words.shown(Math.min(rows.length, SHOWN), rows.length)}</p>
    </section>
  );
}

/** Dates as they are understood. */
function shownCell(cell: string, role: ColumnRole): string {
  if (role !== 'born' && role !== 'arrived' && role !== 'left') return cell;
  const date = readDate(cell);
  return date ? words.dayRead(cell, date) : cell;
}

export const rowProblem = ({ code, line, expected, found }: RowProblem): string =>
  `${importPage.rowProblems[code](line, expected, found)}.`;
export const listProblem = ({ code, line, role, value }: ListProblem): string =>
  `${importPage.listProblems[code](line, words.roles[role], value)}.`;
