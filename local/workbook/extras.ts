// What Univer has no place for; saved beside its snapshot and moved with rows, columns and sheets.
import { followCharts, lostCharts } from './charts';
import type { Area, Chart, DeveloperMetadata, Protection, WorkbookAccess } from './port';
import { followArea, followIndex, type LineChange, type StructureChange } from './structure';

export interface Extras {
  readonly locale: string;
  readonly timeZone: string;
  readonly access?: WorkbookAccess;
  /** Google's numeric sheet ids by Univer's. */
  readonly gids: Readonly<Record<string, number>>;
  readonly protections: readonly Protection[];
  readonly metadata: readonly DeveloperMetadata[];
  readonly charts: readonly Chart[];
  /** Whether the add-on was used here: its onOpen may do more from then on. */
  readonly addOnUsed?: boolean;
  /** What was selected when the workbook was kept; shown again when it is opened. */
  readonly place?: { readonly sheetId: string; readonly areas: readonly Area[] };
}

export const NEW_EXTRAS: Extras = {
  locale: 'lt_LT',
  timeZone: 'Europe/Vilnius',
  gids: {},
  protections: [],
  metadata: [],
  charts: [],
};

/** What goes with removed rows, columns and sheets. */
export type LostEntries = Pick<Extras, 'protections' | 'metadata' | 'charts'>;

export function readExtras(saved: unknown): Extras {
  return typeof saved === 'object' && saved !== null ? { ...NEW_EXTRAS, ...saved } : NEW_EXTRAS;
}

/** Gives every sheet a gid: 0 for the first, as Google does, then any that is free. */
export function withGids(extras: Extras, sheetIds: readonly string[]): Extras {
  const missing = sheetIds.filter((id) => extras.gids[id] === undefined);
  if (missing.length === 0) return extras;
  const gids = { ...extras.gids };
  for (const id of missing) gids[id] = freeGid(id, new Set(Object.values(gids)));
  return { ...extras, gids };
}

/** Made from the sheet's id, so that the same steps give the same gid. */
function freeGid(sheetId: string, taken: ReadonlySet<number>): number {
  if (taken.size === 0) return 0;
  let hash = 7;
  for (const ch of sheetId) hash = (hash * 31 + ch.charCodeAt(0)) % 2_147_483_647;
  while (taken.has(hash)) hash = (hash + 1) % 2_147_483_647;
  return hash;
}

export function followExtras(extras: Extras, change: StructureChange): Extras {
  if (change.kind === 'sheet-inserted') return extras;
  if (change.kind === 'sheet-removed') return withoutSheet(extras, change.sheetId);
  return {
    ...extras,
    protections: extras.protections.flatMap((entry) => followProtection(entry, change)),
    metadata: extras.metadata.flatMap((entry) => followMetadata(entry, change)),
    charts: followCharts(extras.charts, change),
  };
}

/** What `before` had and `after` lost: brought back when a person undoes a removal. */
export function lostEntries(before: Extras, after: Extras): LostEntries {
  const protections = new Set(after.protections.map(({ id }) => id));
  const metadata = new Set(after.metadata.map(({ id }) => id));
  return {
    protections: before.protections.filter(({ id }) => !protections.has(id)),
    metadata: before.metadata.filter(({ id }) => !metadata.has(id)),
    charts: lostCharts(before.charts, after.charts),
  };
}

export function withEntries(extras: Extras, lost: LostEntries): Extras {
  const brought = new Set(lost.charts.map(({ id }) => id));
  return {
    ...extras,
    protections: [...extras.protections, ...lost.protections],
    metadata: [...extras.metadata, ...lost.metadata],
    charts: [...extras.charts.filter(({ id }) => !brought.has(id)), ...lost.charts],
  };
}

function withoutSheet(extras: Extras, sheetId: string): Extras {
  return {
    ...extras,
    protections: extras.protections.filter((entry) => entry.sheetId !== sheetId),
    metadata: extras.metadata.filter(
      ({ place }) => place.kind === 'spreadsheet' || place.sheetId !== sheetId,
    ),
    charts: extras.charts.filter((chart) => chart.sheetId !== sheetId),
  };
}

function followProtection(entry: Protection, change: LineChange): Protection[] {
  if (entry.sheetId !== change.sheetId) return [entry];
  const unprotected = entry.unprotected.flatMap((area) => followArea(area, change) ?? []);
  if (!entry.area) return [{ ...entry, unprotected }];
  const area = followArea(entry.area, change);
  return area ? [{ ...entry, area, unprotected }] : [];
}

function followMetadata(entry: DeveloperMetadata, change: LineChange): DeveloperMetadata[] {
  const { place } = entry;
  if (place.kind !== change.axis || place.sheetId !== change.sheetId) return [entry];
  const index = followIndex(place.index, change);
  return index === undefined ? [] : [{ ...entry, place: { ...place, index } }];
}
