import {
  CommandType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  IResourceLoaderService,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  CopySheetCommand,
  getPrimaryForRange,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorkbookNameCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { toArea, toRange } from './areas';
import type { Calculation } from './calculation';
import { copyCharts, nextChartId } from './charts';
import type { Commands } from './commands';
import { followConditionalRules } from './conditionals';
import {
  type Extras,
  followExtras,
  type LostEntries,
  lostEntries,
  readExtras,
  withEntries,
  withGids,
} from './extras';
import { resultsToKeep } from './kept-results';
import { putNamedRange, readNamedRanges, removeNamedRange } from './named-ranges';
import { type PersonEdit, PersonEdits } from './person-edits';
import type {
  Area,
  Chart,
  DeveloperMetadata,
  NamedRange,
  NewChart,
  Protection,
  SavedWorkbook,
  SheetPort,
  WorkbookAccess,
  WorkbookPort,
} from './port';
import { blankSheet, SAVE_FORMAT, tidySnapshot } from './saved';
import { Sheet } from './sheet';
import type { StructureChange } from './structure';
import { structureChange } from './structure-events';

const UNDO = 'univer.command.undo';

/** One workbook of the engine. */
export class Book implements WorkbookPort {
  readonly #sheets = new Map<string, Sheet>();
  readonly #changeListeners = new Set<() => void>();
  readonly #structureListeners = new Set<(change: StructureChange) => void>();
  /** What removals took away, so that a person's undo brings it back. */
  readonly #removed: LostEntries[] = [];
  readonly #edits = new PersonEdits((sheetId, area) => this.sheet(sheetId)?.values(area));
  #undoing = false;
  /** The sheet that is being copied, by whomever. */
  #copied: string | undefined;
  #extras: Extras;
  #lastSheet = 0;
  #lastChart = 0;
  /** What custom functions answered when the workbook was kept, and what they have answered now. */
  keptAnswers: unknown;
  answersToKeep: () => unknown = () => this.keptAnswers;

  constructor(
    readonly unit: Workbook,
    readonly injector: Injector,
    readonly commands: Commands,
    readonly calculation: Calculation,
    extras: unknown,
  ) {
    this.#extras = withGids(readExtras(extras), unit.getSheetOrders());
  }

  get id(): string {
    return this.unit.getUnitId();
  }
  get name(): string {
    return this.unit.getName();
  }
  set name(name: string) {
    if (name !== this.name) this.commands.run(SetWorkbookNameCommand.id, { unitId: this.id, name });
  }
  get locale(): string {
    return this.#extras.locale;
  }
  set locale(locale: string) {
    this.#keep({ ...this.#extras, locale });
  }
  get timeZone(): string {
    return this.#extras.timeZone;
  }
  set timeZone(timeZone: string) {
    this.#keep({ ...this.#extras, timeZone });
  }
  get access(): WorkbookAccess | undefined {
    return this.#extras.access;
  }
  set access(access: WorkbookAccess | undefined) {
    const { access: _old, ...rest } = this.#extras;
    this.#keep(access ? { ...rest, access } : rest);
  }

  sheets(): Sheet[] {
    return this.unit.getSheets().map((worksheet) => this.#wrap(worksheet));
  }

  sheet(id: string): Sheet | undefined {
    const worksheet = this.unit.getSheetBySheetId(id);
    return worksheet ? this.#wrap(worksheet) : undefined;
  }

  /** Univer makes a new Worksheet when a removal is undone, hence the second look. */
  #wrap(worksheet: Worksheet): Sheet {
    const known = this.#sheets.get(worksheet.getSheetId());
    if (known?.worksheet === worksheet) return known;
    const sheet = new Sheet(this, worksheet);
    this.#sheets.set(sheet.id, sheet);
    return sheet;
  }

  gidOf(sheetId: string): number {
    this.#extras = withGids(this.#extras, this.unit.getSheetOrders());
    return this.#extras.gids[sheetId] ?? 0;
  }

  insertSheet(name: string, index: number, copyOf?: SheetPort, gid?: number): Sheet {
    if (copyOf) return this.#copySheet(name, index, copyOf);
    const id = this.#newSheetId();
    if (gid !== undefined) this.#keep({ ...this.#extras, gids: { ...this.#extras.gids, [id]: gid } });
    this.commands.run(InsertSheetCommand.id, { unitId: this.id, index, sheet: blankSheet(id, name) });
    return this.#wrap(this.unit.getSheetBySheetId(id) as Worksheet);
  }

  /** Counted, so that the same steps give the same workbook; never one that was there before. */
  #newSheetId(): string {
    for (const id of this.unit.getSheetOrders()) {
      this.#lastSheet = Math.max(this.#lastSheet, Number(/^sheet-(\d+)$/.exec(id)?.[1] ?? 0));
    }
    this.#lastSheet += 1;
    return `sheet-${this.#lastSheet}`;
  }

  #copySheet(name: string, index: number, copyOf: SheetPort): Sheet {
    const before = new Set(this.unit.getSheetOrders());
    this.commands.runAsCurrent(CopySheetCommand.id, { unitId: this.id, subUnitId: copyOf.id });
    const copy = this.sheets().find((sheet) => !before.has(sheet.id));
    if (!copy) throw new Error(`The sheet ${copyOf.name} was not copied.`);
    copy.name = name;
    this.moveSheet(copy, index);
    return copy;
  }

  deleteSheet(sheet: SheetPort): void {
    this.commands.runAsCurrent(RemoveSheetCommand.id, { unitId: this.id, subUnitId: sheet.id });
  }

  moveSheet(sheet: SheetPort, index: number): void {
    if (this.unit.getSheetOrders().indexOf(sheet.id) === index) return;
    this.commands.run(SetWorksheetOrderCommand.id, { unitId: this.id, subUnitId: sheet.id, order: index });
  }

  activeSheet(): Sheet {
    return this.#wrap(this.unit.ensureActiveSheet());
  }

  selection(): { readonly sheet: Sheet; readonly areas: readonly Area[]; readonly current: Area } {
    const sheet = this.activeSheet();
    const service = this.injector.get(SheetsSelectionsService);
    const selections = service.getWorkbookSelections(this.id).getSelectionsOfWorksheet(sheet.id) ?? [];
    const first: Area = { row: 0, column: 0, rows: 1, columns: 1 };
    const areas =
      selections.length > 0 ? selections.map(({ range }) => within(sheet, toArea(range))) : [first];
    const primary = selections.at(-1)?.primary;
    const corner = { ...(areas.at(-1) ?? first), rows: 1, columns: 1 };
    const current = primary ? { ...corner, row: primary.actualRow, column: primary.actualColumn } : corner;
    return { sheet, areas, current };
  }

  select(sheet: SheetPort, areas: readonly Area[] = []): void {
    const place = { unitId: this.id, subUnitId: sheet.id };
    const worksheet = this.unit.getSheetBySheetId(sheet.id) as Worksheet;
    if (this.activeSheet().id !== sheet.id) this.commands.run(SetWorksheetActiveOperation.id, place);
    if (areas.length === 0) return;
    const selections = areas
      .map(toRange)
      .map((range) => ({ range, primary: getPrimaryForRange(range, worksheet), style: null }));
    this.commands.run(SetSelectionsOperation.id, { ...place, selections });
  }

  namedRanges(): readonly NamedRange[] {
    return readNamedRanges(this.unit, this.injector);
  }
  setNamedRange(range: NamedRange): void {
    putNamedRange(this.unit, this.injector, this.commands, range);
  }
  removeNamedRange(name: string): void {
    removeNamedRange(this.unit, this.injector, this.commands, name);
  }

  protections(): readonly Protection[] {
    return this.#extras.protections;
  }
  putProtection(protection: Protection): void {
    const protections = replaced(this.#extras.protections, protection);
    this.#keep({ ...this.#extras, protections });
  }
  removeProtection(id: string): void {
    this.#keep({ ...this.#extras, protections: this.#extras.protections.filter((entry) => entry.id !== id) });
  }
  metadata(): readonly DeveloperMetadata[] {
    return this.#extras.metadata;
  }
  putMetadata(entry: DeveloperMetadata): void {
    this.#keep({ ...this.#extras, metadata: replaced(this.#extras.metadata, entry) });
  }
  removeMetadata(id: number): void {
    this.#keep({ ...this.#extras, metadata: this.#extras.metadata.filter((entry) => entry.id !== id) });
  }
  charts(): readonly Chart[] {
    return this.#extras.charts;
  }
  addChart(chart: NewChart): Chart {
    this.#lastChart = nextChartId(this.#extras.charts, this.#lastChart);
    const added = { ...chart, id: this.#lastChart };
    this.#keep({ ...this.#extras, charts: [...this.#extras.charts, added] });
    return added;
  }
  putChart(chart: Chart): void {
    this.#keep({ ...this.#extras, charts: replaced(this.#extras.charts, chart) });
  }
  removeChart(id: number): void {
    this.#keep({ ...this.#extras, charts: this.#extras.charts.filter((chart) => chart.id !== id) });
  }

  get addOnUsed(): boolean {
    return this.#extras.addOnUsed ?? false;
  }
  set addOnUsed(addOnUsed: boolean) {
    if (addOnUsed !== this.addOnUsed) this.#keep({ ...this.#extras, addOnUsed });
  }

  #keep(extras: Extras): void {
    this.#extras = extras;
    this.#changed();
  }

  flush(): Promise<void> {
    return this.calculation.flush();
  }

  save(): SavedWorkbook {
    this.#extras = withGids(this.#extras, this.unit.getSheetOrders());
    const unit = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.id);
    if (!unit) throw new Error(`The workbook ${this.id} is closed.`);
    const snapshot = tidySnapshot(structuredClone(unit));
    const results = resultsToKeep(this.injector, this.id);
    const answers = this.answersToKeep();
    return {
      format: SAVE_FORMAT,
      id: this.id,
      name: this.name,
      snapshot,
      extras: structuredClone({ ...this.#extras, place: this.#place() }),
      ...(Object.keys(results).length > 0 && { results }),
      ...(answers !== undefined && { answers }),
    };
  }

  #place(): Extras['place'] {
    const { sheet, areas } = this.selection();
    return { sheetId: sheet.id, areas };
  }

  /** Selects what was selected when the workbook was kept. */
  restorePlace(): void {
    const { sheetId = '', areas } = this.#extras.place ?? {};
    const sheet = this.sheet(sheetId);
    if (sheet) this.select(sheet, areas);
  }

  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Rows, columns and sheets inserted, removed or moved, by whomever; called after the workbook followed. */
  onStructureChange(listener: (change: StructureChange) => void): () => void {
    this.#structureListeners.add(listener);
    return () => this.#structureListeners.delete(listener);
  }

  /** A person typed, pasted, filled or deleted; not what scripts write. */
  onPersonEdit(listener: (edit: PersonEdit) => void): () => void {
    return this.#edits.listen(listener);
  }

  #changed(): void {
    for (const listener of this.#changeListeners) listener();
  }

  /** The engine tells every book of every command. */
  beforeCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === UNDO) this.#undoing = true;
    if (command.id === CopySheetCommand.id && this.#isMine(command)) {
      this.#copied = (command.params as { subUnitId?: string }).subUnitId;
    }
    if (!this.commands.byHost && this.#isMine(command)) this.#edits.before(command, options);
  }

  #isMine({ params }: Readonly<ICommandInfo>): boolean {
    return (params as { unitId?: string } | undefined)?.unitId === this.id;
  }

  afterCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === UNDO) this.#undoing = false;
    if (command.id === CopySheetCommand.id) this.#copied = undefined;
    if (!this.commands.byHost) this.#edits.after(command);
    if (!isLasting(command, options) || !this.#isMine(command)) return;
    const change = structureChange(command);
    if (change) this.#follow(change);
    this.#changed();
  }

  #follow(change: StructureChange): void {
    const before = this.#extras;
    this.#extras = followExtras(before, change);
    const takesAway = change.kind === 'removed' || change.kind === 'sheet-removed';
    const bringsBack = change.kind === 'inserted' || change.kind === 'sheet-inserted';
    if (takesAway && !this.#undoing) this.#removed.push(lostEntries(before, this.#extras));
    if (bringsBack && this.#undoing) this.#restore();
    if (change.kind === 'sheet-inserted' && this.#copied) {
      for (const chart of copyCharts(before.charts, this.#copied, change.sheetId)) this.addChart(chart);
      this.#copied = undefined;
    }
    if (this.commands.rulesStay) followConditionalRules(this.injector, this.commands, this.id, change);
    for (const listener of this.#structureListeners) listener(change);
  }

  #restore(): void {
    const lost = this.#removed.pop();
    if (!lost) return;
    this.#extras = withEntries(this.#extras, lost);
  }

  dispose(): void {
    this.#sheets.clear();
    this.#changeListeners.clear();
    this.#structureListeners.clear();
  }
}

/** A change of the workbook itself: not a formula's result, not a selection, not what only one window shows. */
function isLasting({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (type !== CommandType.MUTATION || !params || options?.onlyLocal || options?.fromFormula) return false;
  const isResult = id.startsWith('formula.mutation') && !id.includes('defined-name');
  return !isResult && id !== 'sheet.mutation.set-worksheet-row-auto-height';
}

function replaced<T extends { readonly id: string | number }>(entries: readonly T[], entry: T): T[] {
  const known = entries.some(({ id }) => id === entry.id);
  return known ? entries.map((old) => (old.id === entry.id ? entry : old)) : [...entries, entry];
}

/** Whole rows and columns are selected without an end. */
function within(sheet: Sheet, area: Area): Area {
  const row = Number.isFinite(area.row) ? area.row : 0;
  const column = Number.isFinite(area.column) ? area.column : 0;
  const rows = Number.isFinite(area.rows) ? area.rows : sheet.rowCount - row;
  const columns = Number.isFinite(area.columns) ? area.columns : sheet.columnCount - column;
  return { row, column, rows, columns };
}
