import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import { InsertSheetCommand, RemoveSheetCommand } from '@univerjs/sheets';
import type { Calculation } from './calculation';
import type { Commands } from './commands';
import type { SavedWorkbook } from './port';
import { blankSheet, SAVE_FORMAT } from './saved';
import { Sheet } from './sheet';

export class Book {
  locale = 'lt_LT';
  timeZone = 'Europe/Vilnius';
  readonly #sheets = new Map<Worksheet, Sheet>();

  constructor(
    readonly unit: Workbook,
    readonly injector: Injector,
    readonly commands: Commands,
    readonly calculation: Calculation,
    readonly extras: unknown,
  ) {}

  get id(): string {
    return this.unit.getUnitId();
  }

  get name(): string {
    return this.unit.getName();
  }

  sheets(): Sheet[] {
    return this.unit.getSheets().map((worksheet) => this.#wrap(worksheet));
  }

  #wrap(worksheet: Worksheet): Sheet {
    const known = this.#sheets.get(worksheet);
    if (known) return known;
    const sheet = new Sheet(this, worksheet);
    this.#sheets.set(worksheet, sheet);
    return sheet;
  }

  insertSheet(name: string, index: number): Sheet {
    const id = `sheet-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
    this.commands.run(InsertSheetCommand.id, { unitId: this.id, index, sheet: blankSheet(id, name) });
    return this.#wrap(this.unit.getSheetBySheetId(id) as Worksheet);
  }

  deleteSheet(sheet: Sheet): void {
    this.commands.run(RemoveSheetCommand.id, { unitId: this.id, subUnitId: sheet.id });
  }

  flush(): Promise<void> {
    return this.calculation.flush();
  }

  save(): SavedWorkbook {
    return { format: SAVE_FORMAT, id: this.id, name: this.name, snapshot: this.unit.save(), extras: {} };
  }

  dispose(): void {
    this.#sheets.clear();
  }
}
