import {
  ICommandService,
  IConfigService,
  type ILanguagePack,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleService,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { SHEETS_PLUGIN_CONFIG_KEY } from '@univerjs/sheets';
import { Book } from './book';
import { Calculation } from './calculation';
import { type CellAnswerer, CellFunction, type CellFunctionInfo, type CellPlace } from './cell-functions';
import { Commands } from './commands';
import { guardFunctions } from './guard-functions';
import { showKeptResults } from './kept-results';
import { readPersonInput } from './person-input';
import { keepEngineQuiet } from './quiet-engine';
import { blankSnapshot, type NewWorkbook, readSaved } from './saved';
import { SetStylesOperation } from './set-styles';
import { dropStaleResults } from './stale-results';
import { Watchdog } from './watchdog';

type AnyPlugin = PluginCtor<Plugin>;

/** What differs between Node and the page: which of Univer's plugins run. See local/README.md. */
export interface EngineParts {
  /** As Univer's presets list them: a plugin, or a plugin with its configuration; empty entries are passed over. */
  readonly plugins: readonly unknown[];
  readonly locale: ILanguagePack;
  /** True without Univer's user interface, which is what lets conditional rules follow rows and columns. */
  readonly headless?: boolean;
}

export interface Wedge extends CellPlace {
  /** '' where the engine did not say. */
  readonly formula: string;
}

/** One Univer with any number of workbooks in it. */
export class Engine {
  readonly univer: Univer;
  readonly #books = new Map<string, Book>();
  readonly #locales: Record<string, ILanguagePack>;
  readonly #texts: LocaleService;
  readonly #functions = new Map<string, { readonly info: CellFunctionInfo; readonly answer: CellAnswerer }>();
  #calculation: Calculation | undefined;
  #commands: Commands | undefined;
  #watchdog: Watchdog | undefined;
  readonly #wedgeListeners = new Set<(wedge: Wedge) => void>();
  /** Answers true while custom functions are still being asked for: `flush` waits for them too. */
  isWaiting: () => boolean = () => false;
  /** How long a calculation may be silent before it counts as wedged; read when the first workbook opens. */
  patienceMs = 3_000;

  readonly #headless: boolean;

  constructor({ plugins, locale, headless = false }: EngineParts) {
    this.#headless = headless;
    const locales = { [LocaleType.EN_US]: locale };
    this.#locales = locales;
    keepEngineQuiet();
    this.univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.SILENT });
    this.#texts = this.univer.__getInjector().get(LocaleService);
    for (const plugin of plugins) {
      if (!plugin) continue;
      const [Ctor, config] = (Array.isArray(plugin) ? plugin : [plugin]) as [AnyPlugin, never];
      this.univer.registerPlugin(Ctor, config);
    }
  }

  /** Makes a workbook with one empty sheet. */
  create(workbook: NewWorkbook): Book {
    return this.#load(blankSnapshot(workbook), undefined);
  }

  /**
   * Opens a kept workbook; its formulas are calculated again (await `flush`).
   * @throws BrokenWorkbookError when it cannot be read; nothing is opened then.
   */
  open(saved: unknown): Book {
    const { snapshot, extras, results, answers } = readSaved(saved);
    return this.#load(snapshot, extras, results, answers);
  }

  #load(snapshot: IWorkbookData, extras: unknown, results?: unknown, answers?: unknown): Book {
    if (this.#books.has(snapshot.id)) throw new Error(`The workbook ${snapshot.id} is already open.`);
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    const makeCurrent = this.#books.size === 0;
    const unit = instances.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot, {
      makeCurrent,
    });
    this.#start();
    const book = new Book(unit, this.univer.__getInjector(), this.commands, this.calculation, extras);
    this.#books.set(book.id, book);
    book.keptAnswers = answers;
    showKeptResults(book.injector, book.id, results);
    book.restorePlace();
    this.calculation.recalculate();
    return book;
  }

  /** Univer makes its services with the first workbook. */
  #start(): void {
    if (this.#calculation) return;
    const injector = this.univer.__getInjector();
    this.#commands = new Commands(
      injector.get(ICommandService),
      injector.get(IUniverInstanceService),
      this.#headless,
    );
    this.#calculation = new Calculation(injector);
    this.#calculation.isWaiting = () => this.isWaiting();
    // Univer would copy a sheet of 6,000 cells bit by bit when there is time: whoever looked sooner saw half of it.
    const largeSheetOperation = { largeSheetCellCountThreshold: Number.POSITIVE_INFINITY };
    injector
      .get(IConfigService)
      .setConfig(SHEETS_PLUGIN_CONFIG_KEY, { largeSheetOperation }, { merge: true });
    const service = injector.get(ICommandService);
    service.registerCommand(SetStylesOperation);
    service.beforeCommandExecuted((command, options) => {
      for (const book of this.#books.values()) book.beforeCommand(command, options);
    });
    service.onCommandExecuted((command, options) => {
      for (const book of this.#books.values()) book.afterCommand(command, options);
    });
    const commands = this.#commands;
    readPersonInput(injector, {
      localeOf: (unitId) => this.#books.get(unitId)?.locale,
      byHost: () => commands.byHost,
    });
    this.#watchdog = new Watchdog(injector, this.#calculation, this.patienceMs, (cell) => this.#free(cell));
    guardFunctions(injector.get(IFunctionService));
    dropStaleResults(injector);
    for (const { info, answer } of this.#functions.values()) this.#register(info, answer);
  }

  get calculation(): Calculation {
    if (!this.#calculation) throw new Error('No workbook is open.');
    return this.#calculation;
  }

  get commands(): Commands {
    if (!this.#commands) throw new Error('No workbook is open.');
    return this.#commands;
  }

  books(): Book[] {
    return [...this.#books.values()];
  }

  book(id: string): Book | undefined {
    return this.#books.get(id);
  }

  close(id: string): void {
    this.#books.get(id)?.dispose();
    this.#books.delete(id);
    this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(id);
  }

  /** Makes these the custom functions of all workbooks, in place of the ones before. */
  registerFunctions(infos: readonly CellFunctionInfo[], answer: CellAnswerer): void {
    const gone = [...this.#functions.keys()];
    this.#functions.clear();
    for (const info of infos) this.#functions.set(info.name.toUpperCase(), { info, answer });
    if (!this.#calculation) return;
    const service = this.univer.__getInjector().get(IFunctionService);
    const ours = gone.filter((name) => service.getExecutor(name) instanceof CellFunction);
    service.unregisterExecutors(...ours);
    service.unregisterDescriptions(...ours);
    service.deleteFormulaAstCacheKey(...ours);
    for (const { info } of this.#functions.values()) this.#register(info, answer);
    this.calculation.recalculate();
  }

  /** Formulas name functions in any case; a function of the sheet's own is not replaced by one of the script. */
  #register(info: CellFunctionInfo, answer: CellAnswerer): void {
    const service = this.univer.__getInjector().get(IFunctionService);
    const name = info.name.toUpperCase();
    const present = service.getExecutor(name);
    if (present && !(present instanceof CellFunction)) return;
    service.registerExecutors(new CellFunction(name, (call) => answer({ ...call, name: info.name })));
    service.deleteFormulaAstCacheKey(name);
  }

  /** A formula that made the engine hang was taken out of its cell. Returns the way to stop listening. */
  onWedged(listener: (wedge: Wedge) => void): () => void {
    this.#wedgeListeners.add(listener);
    return () => this.#wedgeListeners.delete(listener);
  }

  /** The formula stays in its cell as text, so that nothing a person wrote is lost; the rest is calculated. */
  #free(cell: CellPlace): void {
    const sheet = this.#books.get(cell.workbookId)?.sheet(cell.sheetId);
    const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    const formula = sheet?.formulas(area)[0]?.[0] ?? '';
    if (formula) sheet?.write(area, [[{ text: formula }]]);
    for (const listener of this.#wedgeListeners) listener({ ...cell, formula });
    void this.calculation.release();
  }

  /** Calculates these cells and what depends on them again; everything when none are given. */
  recalculate(cells?: readonly CellPlace[]): void {
    this.#calculation?.recalculate(cells);
  }

  async flush(limitMs?: number): Promise<void> {
    await this.#calculation?.flush(limitMs);
  }

  dispose(): void {
    this.#watchdog?.stop();
    for (const book of this.#books.values()) book.dispose();
    this.univer.dispose();
    // A timer of the formula plugin outlives it and asks for a word: without any it would throw.
    this.#texts.load(this.#locales);
  }
}
