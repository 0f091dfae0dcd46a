// Missing sheets → where each is put and on which working sheet they are drawn.
import { checksum } from '../../domain/case-key';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { WORKING_SHEET, waitingSheet } from '../../workbook/working-sheet';
import type { NewSheets } from '../ports';
import { placeOf } from './sheet-order';

export interface Drawing {
  readonly sheets: NewSheets;
  /** The tabs when it is done. */
  readonly tabs: readonly string[];
}

export interface DrawingOptions {
  readonly tabs: readonly string[];
  /** All sheets of the workbook in the order of their tabs. */
  readonly order: readonly string[];
  /** What the working sheet becomes in the end, in this piece of the work or in a later one. */
  readonly owner: string;
  /** What an earlier piece left on it. */
  readonly shown?: SheetBlueprint | undefined;
}

export function planDrawing(
  blueprints: readonly SheetBlueprint[],
  { tabs, order, owner, shown }: DrawingOptions,
): Drawing {
  const present = [...tabs];
  const kept = shown && { name: waitingSheet(markOf(shown)), shows: shown };
  const waiting = kept ? present.indexOf(kept.name) : -1;
  const place = waiting >= 0 ? waiting : placeOf(owner, present, order);
  present.splice(place, waiting >= 0 ? 1 : 0, owner);
  const sheets = blueprints.map((blueprint) => {
    if (blueprint.name === owner) return { blueprint, place: present.indexOf(owner) };
    const own = placeOf(blueprint.name, present, order);
    present.splice(own, 0, blueprint.name);
    return { blueprint, place: own };
  });
  const last = blueprints[blueprints.length - 1];
  const goesOn = last && last.name !== owner ? waitingSheet(markOf(last)) : undefined;
  return {
    sheets: {
      sheets,
      working: { name: WORKING_SHEET, place, ...(waiting >= 0 && kept ? { kept } : {}) },
      ...(goesOn ? { goesOn } : {}),
    },
    tabs: present.map((name) => (name === owner && goesOn ? goesOn : name)),
  };
}

/** Two that differ in anything have different marks. */
const markOf = (blueprint: SheetBlueprint): string => checksum(JSON.stringify(blueprint));
