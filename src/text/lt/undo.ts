// Words of undoing the last action.
import { columnName } from '../column-name';
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
interface SheetPlan {
  readonly sheet: string;
  readonly restore: readonly { readonly values: readonly (readonly unknown[])[] }[];
  readonly already: number;
  readonly changed: readonly Place[];
  readonly kept: readonly Place[];
  readonly lost: readonly Place[];
  readonly isMissing: boolean;
}
interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly made: {
    readonly untouched: readonly string[];
    readonly typed: readonly Place[];
    readonly last: readonly string[];
  };
}
interface Offer {
  readonly what: string;
  readonly at: Date;
  readonly who: string;
  readonly isUnfinished: boolean;
  readonly plan: Plan;
}
interface Undone extends Offer {
  readonly failures: readonly { readonly sheet: string; readonly words: string }[];
  readonly isLogged: boolean;
}

const CELLS: NounForms = { one: 'langelis', few: 'langeliai', many: 'langelių' };
const CHANGED_CELLS: NounForms = { one: 'langelį', few: 'langelius', many: 'langelių' };
const MOST_NAMED = 8;

const digits = (value: number): string => String(value).padStart(2, '0');
/** `2026-11-22 08:30` */
const moment = (at: Date): string =>
  `${at.getFullYear()}-${digits(at.getMonth() + 1)}-${digits(at.getDate())} ${digits(at.getHours())}:${digits(at.getMinutes())}`;
const whenAndWho = (at: Date, who: string): string => (who === '' ? moment(at) : `${moment(at)}, ${who}`);

const list = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} ir dar ${names.length - MOST_NAMED}`
    : names.join(', ');
const quoted = (names: readonly string[]): string => list(names.map((name) => `„${name}“`));
/** `„Matematika“ D7, D8` */
const cells = (places: readonly Place[]): string =>
  list(
    places.map(({ sheet, row, column }, index) =>
      sheet === places[index - 1]?.sheet
        ? `${columnName(column)}${row}`
        : `„${sheet}“ ${columnName(column)}${row}`,
    ),
  );
const line = (text: string, isThere: boolean): string[] => (isThere ? [`• ${text}`] : []);

const cellsIn = (areas: SheetPlan['restore']): number =>
  areas.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);

/** What comes back; `isDone` also counts what was back before. */
function returning({ sheets, made }: Plan, isDone: boolean): string[] {
  const counts = sheets
    .map(({ sheet, restore, already }) => ({ sheet, count: cellsIn(restore) + (isDone ? already : 0) }))
    .filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const bySheet = list(counts.map(({ sheet, count }) => `„${sheet}“ – ${count}`));
  return [
    ...line(
      `kaip prieš veiksmą, vėl ${isDone ? 'yra' : 'bus'} ${countOf(total, CELLS)} (${bySheet})`,
      total > 0,
    ),
    ...line(
      `${isDone ? 'ištrinta' : 'bus ištrinta'} naujų lapų: ${made.untouched.length} (${quoted(made.untouched)})`,
      made.untouched.length > 0,
    ),
  ];
}

function staying({ sheets, made }: Plan): string[] {
  const changed = sheets.flatMap((sheet) => sheet.changed);
  const kept = sheets.flatMap((sheet) => sheet.kept);
  const lost = sheets.filter(({ isMissing }) => !isMissing).flatMap((sheet) => sheet.lost);
  return [
    ...line(
      `po veiksmo kažkas jau pakeitė ${countOf(changed.length, CHANGED_CELLS)}: ${cells(changed)}`,
      changed.length > 0,
    ),
    ...line(
      `veiksmo pridėtos eilutės lieka, nes prie to mokinio ar dalyko paskui dar įrašyta, ${countOf(kept.length, CELLS)}: ${cells(kept)}`,
      kept.length > 0,
    ),
    ...line(
      `eilutės ar stulpelio lape neberandama (gal ištrinta ar pervadinta), ten ${countOf(lost.length, CELLS)}: ${cells(lost)}`,
      lost.length > 0,
    ),
    ...sheets
      .filter(({ isMissing }) => isMissing)
      .map(
        ({ sheet, lost: cellsOfSheet }) =>
          `• ${countOf(cellsOfSheet.length, CELLS)} lape „${sheet}“: tokio lapo nėra – gal jis ištrintas ar pervadintas`,
      ),
    ...made.typed.map(
      (place) =>
        `• naujas lapas „${place.sheet}“: į jį po veiksmo įrašyta (${columnName(place.column)}${place.row})`,
    ),
    ...made.last.map((name) => `• naujas lapas „${name}“: be jo knygoje neliktų nė vieno lapo`),
  ];
}

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [[title, ...lines].join('\n')] : [];

export const undo = {
  action: 'paskutinio veiksmo atšaukimas',
  nothing: 'Nėra ko atšaukti: paskutinis veiksmas jau atšauktas arba jo dar nebuvo.',
  confirm: ({ what, at, who, isUnfinished, plan }: Offer): string => {
    const back = returning(plan, false);
    return [
      ...(isUnfinished
        ? [
            'Veiksmas nutrūko nebaigtas. Jei jo vis dėlto reikia, spauskite „Ne“ ir pakartokite jį – bus baigta, kas liko.',
          ]
        : []),
      ...block(
        `„${what}“ (${whenAndWho(at, who)}) bus atšaukta:`,
        back.length > 0 ? back : ['• knygoje nieko keisti nereikės'],
      ),
      ...block('Liks, kaip yra dabar:', staying(plan)),
      'Atšaukti?',
    ].join('\n\n');
  },
  done: ({ what, plan, failures, isLogged }: Undone): string => {
    const failed = new Set(failures.map(({ sheet }) => sheet));
    const done: Plan = {
      ...plan,
      made: { ...plan.made, untouched: plan.made.untouched.filter((name) => !failed.has(name)) },
    };
    const back = returning(done, true);
    return [
      ...block(
        failures.length > 0 ? `„${what}“ atšaukta ne visa:` : `„${what}“ atšaukta:`,
        back.length > 0 ? back : ['• knygoje nieko keisti nereikėjo'],
      ),
      ...block('Liko, kaip buvo:', staying(done)),
      ...block(
        'Nepavyko – gal lapas apsaugotas. Nuėmę apsaugą atšaukite dar kartą:',
        failures.map(({ sheet, words }) => `• „${sheet}“: „${words}“`),
      ),
      ...(isLogged ? [] : ['Lapo „Žurnalas“ nėra, todėl apie atšaukimą neįrašyta.']),
    ].join('\n\n');
  },
  logWhat: (what: string): string => `Atšaukta: ${what}`,
  logAfter: (plan: Plan): string =>
    [...returning(plan, true), ...staying(plan)].map((text) => text.slice(2)).join('; '),
  logWhy: 'Meniu „Atšaukti paskutinį veiksmą…“',
};

export const undoIssues: IssueWords = {
  'change-unfinished': ({ what, who, at }) =>
    `veiksmas „${what}“ (${whenAndWho(new Date(Number(at)), String(who))}) nutrūko nebaigtas. Pirma pakartokite jį, kad būtų baigtas, arba atšaukite: meniu „Atšaukti paskutinį veiksmą…“`,
  'undo-other-action': ({ what }) =>
    `kol skaitėte, knygoje atliktas kitas veiksmas, todėl „${what}“ atšaukti jau nebegalima`,
};
