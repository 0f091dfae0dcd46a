// The second step for OneRoster: the files, then the class.
import { useId, useState } from 'preact/hooks';
import type { ListedPupilInput } from '../../../src/api/import';
import { foldWord } from '../../../src/domain/cell';
import { importPage } from '../../../src/text/lt/import-page';
import { SelectField } from '../../parts/fields';
import { Problem } from '../../parts/problem';
import { listProblem } from './list-step';
import { listPupils } from './listed-pupils';
import {
  ONE_ROSTER_FILES,
  type OneRosterFile,
  ROSTER_ROLES,
  type Roster,
  type RosterTable,
  readRoster,
  readRosterFile,
} from './one-roster';
import { ProblemList } from './problem-list';
import { readBytes } from './read-file';

const words = importPage.data;
const NEEDED: readonly OneRosterFile[] = ['users', 'classes', 'enrollments'];

export interface RosterChoices {
  readonly tables: readonly RosterTable[];
  readonly classId?: string;
}
interface Props {
  readonly className: string;
  readonly firstYear: number;
  readonly choices: RosterChoices;
  readonly onChange: (choices: RosterChoices) => void;
}

/** Days by the clock of the person's machine. */
function today(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

export const rosterOf = ({ tables }: RosterChoices): Roster | undefined =>
  NEEDED.every((file) => tables.some((table) => table.file === file))
    ? readRoster(tables, today())
    : undefined;

/** The class of the workbook, else the first with pupils; classes of lessons come after the class itself. */
export function chosenClass(roster: Roster, { classId }: RosterChoices, className: string): string {
  if (classId !== undefined) return classId;
  const inOrder = [...roster.classes].sort((a, b) => Number(b.isHomeroom) - Number(a.isHomeroom));
  const own = inOrder.find(({ title }) => foldWord(title) === foldWord(className));
  return (own ?? inOrder.find(({ pupils }) => pupils > 0) ?? inOrder[0])?.id ?? '';
}

export function readRosterPupils(choices: RosterChoices, className: string, firstYear: number) {
  const roster = rosterOf(choices);
  const none: { pupils: readonly ListedPupilInput[]; problems: readonly string[]; leftOut: number } = {
    pupils: [],
    problems: [],
    leftOut: 0,
  };
  if (!roster || roster.classes.length === 0) return none;
  const { rows, unknown, leftOut } = roster.rowsOf(chosenClass(roster, choices, className));
  const list = listPupils(rows, ROSTER_ROLES, firstYear);
  return {
    pupils: list.pupils,
    leftOut,
    problems: [
      ...choices.tables.flatMap(({ file, broken }) => broken.map((line) => words.rosterBroken(file, line))),
      ...unknown.map(({ line, id }) => words.rosterUnknown(line, id)),
      ...list.problems.map(listProblem),
    ],
  };
}

export function RosterStep({ className, firstYear, choices, onChange }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const roster = rosterOf(choices);
  const { pupils, problems, leftOut } = readRosterPupils(choices, className, firstYear);
  const choose = async (input: HTMLInputElement) => {
    const wrong: string[] = [];
    const found: RosterTable[] = [];
    for (const file of [...(input.files ?? [])]) {
      const read = readBytes(new Uint8Array(await file.arrayBuffer()));
      const table = read.ok ? readRosterFile(read.text) : undefined;
      if (table) found.push(table);
      else
        wrong.push(
          read.ok
            ? words.rosterNotOurs(file.name)
            : `„${file.name}“: ${importPage.fileProblems[read.problem]}`,
        );
    }
    setProblem(wrong.join('\n'));
    // Files may be chosen one after another; the same file again takes the place of the first.
    const kept = choices.tables.filter(({ file }) => !found.some((table) => table.file === file));
    onChange({ tables: [...kept, ...found] });
  };
  const missing = NEEDED.filter((file) => !choices.tables.some((table) => table.file === file));
  const read = ONE_ROSTER_FILES.filter((file) => choices.tables.some((table) => table.file === file));
  return (
    <>
      <div class="field">
        <label for={id}>{words.rosterFiles}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".csv,text/csv"
          aria-describedby={`${id}-about`}
          onChange={(event) => void choose(event.currentTarget)}
        />
        <p class="about" id={`${id}-about`}>
          {words.rosterHint}
        </p>
      </div>
      <Problem message={problem} />
      {read.length > 0 && (
        <p role="status">
          {words.rosterFilesRead}: {read.map((file) => `${file}.csv`).join(', ')}.{' '}
          {missing.length > 0 && words.rosterMissing(missing.map((file) => `${file}.csv`))}
        </p>
      )}
      {roster?.classes.length === 0 && <Problem message={words.noClasses} />}
      {roster && roster.classes.length > 0 && (
        <>
          <SelectField
            label={words.class}
            value={chosenClass(roster, choices, className)}
            options={roster.classes.map((one) => ({
              value: one.id,
              label: words.classOption(one.title, one.pupils),
            }))}
            onInput={(classId) => onChange({ ...choices, classId })}
          />
          <p role="status">
            {words.read(pupils.length)} {leftOut > 0 && words.rosterLeftOut(leftOut)}
          </p>
          <ProblemList title={words.problemsTitle(problems.length)} problems={problems} />
        </>
      )}
    </>
  );
}
