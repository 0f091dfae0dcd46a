// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { Area, DeveloperMetadata as Entry, WorkbookPort } from '../../workbook/port';
import type { DeveloperMetadata } from './developer-metadata';
import type { MetadataPlace } from './metadata-place';
import { sign } from './signatures';
import type { World } from './world';

/** What is searched: the whole workbook, a sheet, or some of its cells. */
export interface Scope {
  readonly sheetId?: string;
  readonly area?: Area;
}

export class DeveloperMetadataFinder extends ServiceObject {
  static override readonly typeName: string = 'DeveloperMetadataFinder';
  readonly _tests: ((entry: Entry) => boolean)[] = [];
  _intersecting = false;
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    readonly _scope: Scope,
  ) {
    super();
  }

  find(): DeveloperMetadata[] {
    return this._book
      .metadata()
      .filter(({ place }) => isWithin(place, this._scope, this._intersecting))
      .filter((entry) => this._tests.every((test) => test(entry)))
      .map(({ id }) => this._world.metadata(this._book, id));
  }
  /** Also finds what covers the searched cells, such as the metadata of their sheet. */
  onIntersectingLocations(): this {
    this._intersecting = true;
    return this;
  }
  withId(id: number): this {
    return this._with((entry) => entry.id === id);
  }
  withKey(key: string): this {
    return this._with((entry) => entry.key === key);
  }
  withValue(value: string): this {
    return this._with((entry) => entry.value === value);
  }
  withVisibility(visibility: EnumValue): this {
    return this._with((entry) => entry.visibility === visibility.name);
  }
  withLocationType(locationType: EnumValue): this {
    return this._with(({ place }) => place.kind === locationType.name.toLowerCase());
  }

  _with(test: (entry: Entry) => boolean): this {
    this._tests.push(test);
    return this;
  }
}

function isWithin(place: MetadataPlace, { sheetId, area }: Scope, intersecting: boolean): boolean {
  if (sheetId === undefined) return true;
  if (place.kind === 'spreadsheet') return intersecting;
  if (place.sheetId !== sheetId) return false;
  if (!area) return true;
  if (place.kind === 'sheet') return intersecting;
  const [first, count] = place.kind === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return place.index >= first && place.index < first + count;
}

sign(DeveloperMetadataFinder, 'SpreadsheetApp', {
  find: '',
  onIntersectingLocations: '',
  withId: 'int',
  withKey: 'string',
  withValue: 'string',
  withVisibility: 'DeveloperMetadataVisibility',
  withLocationType: 'DeveloperMetadataLocationType',
});
