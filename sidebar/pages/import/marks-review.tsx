// The third step for marks: whose rows, which columns, what is new and what differs, before anything is written.
import type { DayView, MarksView } from '../../../src/api/import';
import { KINDS_OF_WORK } from '../../../src/domain/kind-of-work';
import { importPage } from '../../../src/text/lt/import-page';
import { Check } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';
import { SelectField } from '../../parts/fields';
import { Note } from '../../parts/problem';

const words = importPage.marks;

export interface MarksDecisions {
  /** The pupil chosen for a line whose name is not certain. */
  readonly pupils: Readonly<Record<number, string>>;
  /** The kind of a new column, by the place of its day. */
  readonly kinds: Readonly<Record<number, string>>;
  /** Conflicts to be written over, as `line:day`. */
  readonly overwrite: readonly string[];
}
export const NO_DECISIONS: MarksDecisions = { pupils: {}, kinds: {}, overwrite: [] };
interface Props {
  readonly view: MarksView;
  readonly decisions: MarksDecisions;
  readonly isBusy: boolean;
  /** Another look at the sheet is needed: whose rows or which kinds has changed. */
  readonly onDecide: (decisions: MarksDecisions, needsLook: boolean) => void;
}

export const conflictKey = ({ line, day }: { readonly line: number; readonly day: number }): string =>
  `${line}:${day}`;
/** Only columns that get a mark need a kind. */
const withoutKind = (view: MarksView): number[] =>
  view.days.flatMap((day, index) =>
    day.state === 'new' && day.kind === '' && view.fresh.some((one) => one.day === index) ? [index] : [],
  );
/** How many marks the import would write now. */
export const marksToImport = (view: MarksView, { overwrite }: MarksDecisions): number =>
  view.fresh.length + view.conflicts.filter((one) => overwrite.includes(conflictKey(one))).length;
/** False while a new column lacks its kind. */
export const isDecided = (view: MarksView): boolean => withoutKind(view).length === 0;

export function MarksReview(props: Props) {
  const { view } = props;
  const named = new Set(view.names.map(({ pupil }) => pupil));
  const absent = view.pupils.filter((pupil) => !named.has(pupil));
  return (
    <>
      <p role="status">
        {words.matched(view.names.filter(({ pupil }) => pupil !== '').length)}{' '}
        {words.summary(view.fresh.length, view.same, view.conflicts.length, view.wrong.length)}
      </p>
      {absent.length > 0 && <p class="about">{words.absent(absent)}</p>}
      {view.fresh.length + view.conflicts.length + view.wrong.length === 0 && <Note>{words.nothing}</Note>}
      <Names {...props} />
      <Days {...props} />
      <Conflicts {...props} />
      <Wrong view={view} />
      <Fresh view={view} />
    </>
  );
}

function Names({ view, decisions, isBusy, onDecide }: Props) {
  const chosen = new Set(Object.keys(decisions.pupils).map(Number));
  const open = view.names.filter(({ line, pupil }) => pupil === '' || chosen.has(line));
  if (open.length === 0) return null;
  const taken = new Set(view.names.map(({ pupil }) => pupil));
  return (
    <>
      <h2>{words.namesTitle(open.length)}</h2>
      <p class="about">{words.namesHint}</p>
      <DataTable
        caption={words.namesTitle(open.length)}
        hideCaption
        columns={[
          { key: 'listed', title: words.namesHeaders.listed },
          { key: 'pupil', title: words.namesHeaders.pupil },
        ]}
        rows={open.map(({ line, name, pupil, candidates }) => ({
          key: String(line),
          tone: pupil === '' ? 'changed' : undefined,
          cells: [
            words.wrongLine(line, name),
            <select
              key="pupil"
              aria-label={words.whoIs(name)}
              disabled={isBusy}
              value={pupil}
              onChange={(event) => {
                const { [line]: _, ...others } = decisions.pupils;
                const value = event.currentTarget.value;
                onDecide(
                  { ...decisions, pupils: value === '' ? others : { ...others, [line]: value } },
                  true,
                );
              }}
            >
              <option value="" selected={pupil === ''}>
                {words.skip}
              </option>
              {candidates
                .filter((one) => one === pupil || !taken.has(one))
                .map((one) => (
                  <option key={`?${one}`} value={one} selected={one === pupil}>
                    {one === pupil ? one : words.suggested(one)}
                  </option>
                ))}
              {view.pupils
                .filter((one) => !candidates.includes(one) && (one === pupil || !taken.has(one)))
                .map((one) => (
                  <option key={one} value={one} selected={one === pupil}>
                    {one}
                  </option>
                ))}
            </select>,
          ],
        }))}
      />
    </>
  );
}

const KIND_OPTIONS = [
  { value: '', label: words.chooseKind },
  ...KINDS_OF_WORK.map(({ code, name }) => ({ value: code as string, label: words.kindOption(code, name) })),
];

function Days({ view, decisions, isBusy, onDecide }: Props) {
  const missing = withoutKind(view);
  const fresh = (day: number) => view.fresh.filter((one) => one.day === day).length;
  const open = view.days.flatMap((day, index) => (day.state === 'new' ? [index] : []));
  const kinds = new Set(open.map((index) => view.days[index]?.kind ?? ''));
  const forAll = (kind: string) =>
    onDecide(
      {
        ...decisions,
        kinds: { ...decisions.kinds, ...Object.fromEntries(open.map((index) => [index, kind])) },
      },
      true,
    );
  return (
    <>
      <h2>{words.daysTitle}</h2>
      {open.length > 0 && (
        <SelectField
          label={words.kindForAll}
          hint={words.kindForAllHint}
          problem={missing.length > 0 ? words.kindsMissing(missing.length) : undefined}
          disabled={isBusy}
          value={kinds.size === 1 ? ([...kinds][0] ?? '') : ''}
          options={KIND_OPTIONS}
          onInput={forAll}
        />
      )}
      <DataTable
        caption={words.daysTitle}
        hideCaption
        columns={[
          { key: 'date', title: words.daysHeaders.date },
          { key: 'semester', title: words.daysHeaders.semester },
          { key: 'column', title: words.daysHeaders.column },
          { key: 'kind', title: words.daysHeaders.kind },
          { key: 'marks', title: words.daysHeaders.marks, numeric: true },
        ]}
        rows={view.days.map((day, index) => ({
          key: String(index),
          tone: day.column === '' ? 'faint' : day.state === 'new' ? 'changed' : undefined,
          cells: [
            day.date,
            words.semester(day.semester),
            placeOf(day),
            day.state === 'new' ? (
              <select
                key="kind"
                aria-label={words.kindOf(day.date)}
                disabled={isBusy}
                value={day.kind}
                onChange={(event) =>
                  onDecide(
                    { ...decisions, kinds: { ...decisions.kinds, [index]: event.currentTarget.value } },
                    true,
                  )
                }
              >
                {KIND_OPTIONS.map(({ value, label }) => (
                  <option key={value} value={value} selected={value === day.kind}>
                    {label}
                  </option>
                ))}
              </select>
            ) : (
              day.kind
            ),
            day.column === '' ? '' : String(fresh(index)),
          ],
        }))}
      />
    </>
  );
}
const placeOf = ({ state, column }: DayView): string =>
  state === 'new' ? words.newColumn(column) : column || words.states[state];

const dateOf = (view: MarksView, day: number): string => view.days[day]?.date ?? '';
const pupilOf = (view: MarksView, line: number): string =>
  view.names.find((name) => name.line === line)?.pupil ?? '';

function Conflicts({ view, decisions, isBusy, onDecide }: Props) {
  const { conflicts } = view;
  if (conflicts.length === 0) return null;
  const open = conflicts.filter(({ isFormula }) => !isFormula).map(conflictKey);
  const { overwrite } = decisions;
  const set = (keys: readonly string[]) => onDecide({ ...decisions, overwrite: keys }, false);
  return (
    <>
      <h2>{words.conflictsTitle(conflicts.length)}</h2>
      <p class="about">{words.conflictsHint}</p>
      <Check
        label={words.replaceAll}
        disabled={isBusy || open.length === 0}
        checked={open.length > 0 && open.every((key) => overwrite.includes(key))}
        onChange={(checked) => set(checked ? open : [])}
      />
      <DataTable
        caption={words.conflictsTitle(conflicts.length)}
        hideCaption
        columns={(['pupil', 'date', 'has', 'listed', 'replace'] as const).map((key) => ({
          key,
          title: words.conflictsHeaders[key],
        }))}
        rows={conflicts.map((one) => {
          const key = conflictKey(one);
          const [pupil, date] = [pupilOf(view, one.line), dateOf(view, one.day)];
          return {
            key,
            tone: overwrite.includes(key) ? 'changed' : undefined,
            cells: [
              pupil,
              date,
              one.has,
              one.value,
              one.isFormula ? (
                words.isFormula
              ) : (
                <input
                  key="replace"
                  type="checkbox"
                  aria-label={words.replace(pupil, date, one.has, one.value)}
                  checked={overwrite.includes(key)}
                  disabled={isBusy}
                  onChange={(event) =>
                    set(
                      event.currentTarget.checked
                        ? [...overwrite, key]
                        : overwrite.filter((other) => other !== key),
                    )
                  }
                />
              ),
            ],
          };
        })}
      />
    </>
  );
}

function Wrong({ view }: { readonly view: MarksView }) {
  if (view.wrong.length === 0) return null;
  return (
    <>
      <h2>{words.wrongTitle(view.wrong.length)}</h2>
      <DataTable
        caption={words.wrongTitle(view.wrong.length)}
        hideCaption
        columns={(['pupil', 'date', 'value', 'why'] as const).map((key) => ({
          key,
          title: words.wrongHeaders[key],
        }))}
        rows={view.wrong.map(({ line, day, value, why }) => ({
          key: `${line}:${day}`,
          tone: 'negative',
          cells: [words.wrongLine(line, pupilOf(view, line)), dateOf(view, day), value, words.why[why]],
        }))}
      />
    </>
  );
}

function Fresh({ view }: { readonly view: MarksView }) {
  if (view.fresh.length === 0) return null;
  const lines = [...new Set(view.fresh.map(({ line }) => line))];
  return (
    <>
      <h2>{words.freshTitle}</h2>
      <DataTable
        caption={words.freshTitle}
        hideCaption
        columns={[
          { key: 'pupil', title: words.freshHeaders.pupil },
          { key: 'marks', title: words.freshHeaders.marks },
        ]}
        rows={lines.map((line) => ({
          key: String(line),
          cells: [
            pupilOf(view, line),
            view.fresh
              .filter((one) => one.line === line)
              .map(({ day, value }) => `${dateOf(view, day).slice(5)}: ${value}`)
              .join(', '),
          ],
        }))}
      />
    </>
  );
}
