// A process of its own, which is several times quicker than inside jest: preparing is begun again from every state in
// which it can have been cut off. Prints what it found as JSON.
//   node prepare-crash-run.cjs WHAT
// WHAT is `class`, a new one, or `addition`, a pupil and a subject more in a class that has been prepared.
import type { SavedWorkbook } from '../../local/workbook/port';
import type { PrepareForm } from '../../src/app/prepare/form';
import { JOURNAL_SHEET } from '../../src/workbook/journal-sheet';
import { isWorkingSheet } from '../../src/workbook/working-sheet';
import { built } from '../host/support';
import { describeWorkbook, differences } from './describe-workbook';
import { emptyWorkbook, form, prepare, pupil, subject, TWO_SUBJECTS } from './prepare-support';
import { addOn } from './support';

export interface CrashReport {
  readonly points: number;
  readonly states: number;
  readonly repeated: number;
  readonly checkedKills: number;
  readonly problems: readonly string[];
}
const project = addOn();
const open = (workbook: SavedWorkbook) => built.createNodeHost({ project, workbook });
type Node = ReturnType<typeof open>;
/** Long enough for what has been done to be looked at before the next call is. */
const PAUSE_MS = 4;
const KILLS_CHECKED = 4;

/** What is saved is a copy already. */
const keep = ({ book }: Node): SavedWorkbook => book.save();
const run =
  ({ host }: Node, options: { readonly killAt?: number; readonly latencyMs?: number } = {}) =>
  (name: string, args: readonly unknown[]) =>
    host.execute(name, args, { answers: [], plainValues: true, ...options });

/** What is as it would be anyway is kept or not, which says the same: „not hidden“, a row's own height. */
const told = (saved: SavedWorkbook): string[] =>
  describeWorkbook(saved).map((line) => line.replaceAll('"hd":0,', '').replace(/,?"\d+":\{"ia":0\}/g, ''));

interface Scenario {
  readonly begins: () => Promise<SavedWorkbook>;
  readonly wanted: PrepareForm;
  /** All that whoever begins again can see. */
  readonly seen: (node: Node) => string;
  /** Which of the states are begun again from. */
  readonly chosen: (states: readonly State[]) => readonly State[];
}
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  class: { begins: async () => emptyWorkbook(), wanted: form(), seen: seenOfNew, chosen: endsOfRows },
  addition: {
    begins: preparedClass,
    wanted: form({ pupils: [pupil('Lazdynėlis', 'Benas')], subjects: [subject('Fizika')] }),
    seen: seenOfAll,
    chosen: (states) => states,
  },
};

async function preparedClass(): Promise<SavedWorkbook> {
  const node = open(emptyWorkbook());
  const done = await prepare(run(node), form());
  if (!done.ok) throw new Error(done.message);
  // One who was brought into the register alone is added to the subjects' sheets too.
  const register = node.book.sheets().find(({ name }) => name === 'Mokiniai');
  const brought = [3, 'Ežerskis', 'Ąžuolas', '', '', '', '', '', '2b-03'];
  register?.write({ row: 3, column: 0, rows: 1, columns: 9 }, [brought]);
  await node.book.flush();
  const saved = keep(node);
  await node.dispose();
  return saved;
}

/**
 * Which sheets there are, what is protected, the journal. A working sheet is thrown away unread, and every other sheet
 * is complete from its first moment: that is what the comparison proves.
 */
function seenOfNew({ book }: Node): string {
  const journal = book.sheets().find(({ name }) => name === JOURNAL_SHEET);
  const { rows, columns } = journal?.extent() ?? { rows: 0, columns: 0 };
  const cells = journal && rows > 0 ? journal.values({ row: 0, column: 0, rows, columns }) : [];
  return JSON.stringify([
    book.sheets().map(({ name, hidden }) => [isWorkingSheet(name) ? 'working' : name, hidden]),
    book.protections().map(({ sheetId, warningOnly }) => [
      book
        .sheets()
        .find(({ id }) => id === sheetId)
        ?.name.replace(/^Ruošiama.*/, 'working'),
      warningOnly,
    ]),
    cells.map((line) => [line[0], line[4], line[5]]),
  ]);
}

/** Sheets that were there before are changed as well: what is typed into them, their formulas, columns and colours. */
function seenOfAll(node: Node): string {
  const sheets = node.book.sheets().filter(({ name }) => !isWorkingSheet(name) && name !== JOURNAL_SHEET);
  return JSON.stringify([
    seenOfNew(node),
    sheets.map((sheet) => {
      const { rows, columns } = sheet.extent();
      if (rows === 0) return sheet.name;
      const area = { row: 0, column: 0, rows, columns };
      const formulas = sheet.formulas(area);
      const isComputed = formulas.flat().some((formula) => formula !== '');
      const isSubject = TWO_SUBJECTS.some(({ name }) => name === sheet.name);
      // Of sheets with formulas only the names, in a subject's: what else there is may not be calculated yet.
      const typed = isComputed
        ? isSubject && sheet.values({ ...area, column: 1, columns: 1 })
        : sheet.values(area);
      return [
        sheet.name,
        sheet.columnCount,
        sheet.conditionalRules().length,
        formulas.flat().join(''),
        typed,
      ];
    }),
  ]);
}

interface State {
  readonly workbook: SavedWorkbook;
  readonly at: string;
  readonly key: string;
}

/**
 * One code makes all registers, one after the other: where states follow that differ from the one before by one more
 * finished sheet and nothing else (neither in the working sheet nor in what is protected nor in the journal), the first,
 * the middle and the last of them stand for the row. All other states are chosen.
 */
function endsOfRows(states: readonly State[]): readonly State[] {
  const parts = states.map(({ key }) => {
    const [sheets, protections, journal] = JSON.parse(key) as [[string, boolean][], unknown, unknown];
    const names = sheets.map(([name]) => name);
    const made = names.filter((name) => name !== 'working');
    return { made, rest: JSON.stringify([names.includes('working'), protections, journal]) };
  });
  const goesOn = (at: number): boolean => {
    const [before, now] = [parts[at - 1], parts[at]];
    return before !== undefined && now?.rest === before.rest && now.made.length === before.made.length + 1;
  };
  const chosen = new Set<number>();
  for (let from = 0, to = 1; from < states.length; from = to, to++) {
    while (goesOn(to)) to++;
    for (const at of [from, (from + to - 1) >> 1, to - 1]) chosen.add(at);
  }
  return states.filter((_, at) => chosen.has(at));
}

/** A run that is not cut, looked at before each of its calls. */
async function wholeRun({ begins, wanted, seen }: Scenario) {
  const node = open(await begins());
  await node.book.flush();
  const states = new Map<string, State>();
  const pieces: { name: string; args: readonly unknown[]; before: SavedWorkbook; calls: number }[] = [];
  let piece = '';
  let isLooking = false;
  const stop = node.book.onChange(() => {
    if (isLooking) return;
    isLooking = true;
    setImmediate(() => {
      isLooking = false;
      const key = seen(node);
      if (!states.has(key)) states.set(key, { workbook: keep(node), at: piece, key });
    });
  });
  const done = await prepare(async (name, args) => {
    piece = name;
    await node.book.flush();
    const before = keep(node);
    const report = await run(node, { latencyMs: PAUSE_MS })(name, args);
    pieces.push({ name, args, before, calls: report.calls.total });
    return report;
  }, wanted);
  stop();
  if (!done.ok) throw new Error(done.message);
  await node.book.flush();
  const expected = told(keep(node));
  await node.dispose();
  return { states: [...states.values()], pieces, expected };
}

async function main(what: string): Promise<CrashReport> {
  const scenario = SCENARIOS[what];
  if (!scenario) throw new Error(`No scenario ${what}`);
  const { wanted, seen, chosen } = scenario;
  const { states, pieces, expected } = await wholeRun(scenario);
  const problems: string[] = [];
  const repeated = chosen(states);
  for (const { workbook, at, key } of repeated) {
    const node = open(workbook);
    await node.book.flush();
    const again = await prepare(run(node), wanted);
    await node.book.flush();
    const found = again.ok ? differences(expected, told(keep(node))) : [again.message];
    if (found.length > 0) problems.push(`state ${key.slice(0, 300)} of ${at}:\n   ${found.join('\n   ')}`);
    await node.dispose();
  }
  // What was looked at is what a run that is ended there leaves.
  const known = new Set(states.map(({ key }) => key));
  for (const { name, args, before, calls } of pieces)
    for (let check = 0; check < KILLS_CHECKED; check++) {
      const killAt = 1 + ((check * 31) % calls);
      const node = open(structuredClone(before));
      await node.book.flush();
      const start = seen(node);
      await run(node, { killAt })(name, args);
      if (seen(node) !== start && !known.has(seen(node)))
        problems.push(
          `call ${killAt} of ${name} leaves a state that was not looked at: ${seen(node).slice(0, 300)}`,
        );
      await node.dispose();
    }
  return {
    points: pieces.reduce((sum, { calls }) => sum + calls, 0),
    states: states.length,
    repeated: repeated.length,
    checkedKills: pieces.length * KILLS_CHECKED,
    problems,
  };
}

console.error = () => undefined;
const [what = ''] = process.argv.slice(2);
void main(what).then((report) => {
  process.stdout.write(`\n${JSON.stringify(report)}\n`);
  process.exit(0);
});
