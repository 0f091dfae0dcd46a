// The sheets of the open spreadsheet by their names, as far as this execution has met them: asking for one is a trip
// to a server, listing them gives them all.
import { activeSpreadsheet } from './active-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface KnownSheets {
  find(name: string): Sheet | undefined;
  /** @throws Error when there is none */
  get(name: string): Sheet;
  /** All of them, in the order of their tabs, asked for anew. */
  names(): readonly string[];
  /** How many there are. */
  count(): number;
  add(name: string, sheet: Sheet): void;
  remove(name: string): void;
  /** Sheets were made or renamed elsewhere: what is not known may be there. */
  others(): void;
}

export function knownSheets(): KnownSheets {
  const known = new Map<string, Sheet>();
  /** Every sheet is known: one that is not among them is not there. */
  let areAll = false;
  const find = (name: string): Sheet | undefined => {
    const sheet = known.get(name) ?? (areAll ? null : activeSpreadsheet().getSheetByName(name));
    if (sheet) known.set(name, sheet);
    return sheet ?? undefined;
  };
  return {
    find,
    get: (name) => {
      const sheet = find(name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      return sheet;
    },
    names: () => {
      known.clear();
      const names = activeSpreadsheet()
        .getSheets()
        .map((sheet) => {
          const name = sheet.getName();
          known.set(name, sheet);
          return name;
        });
      areAll = true;
      return names;
    },
    count: () => (areAll ? known.size : activeSpreadsheet().getNumSheets()),
    add: (name, sheet) => {
      known.set(name, sheet);
    },
    remove: (name) => {
      known.delete(name);
    },
    others: () => {
      areAll = false;
    },
  };
}
