// One workbook, open in the grid, with the script bound to it.
import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { HostUser, ScriptProject } from '../contracts';
import { Host } from '../host';
import type { TypedEdit } from '../runtime/trigger-events';
import { Turnstile } from '../runtime/turnstile';
import { cellName } from '../workbook/areas';
import type { Book } from '../workbook/book';
import { Engine } from '../workbook/engine';
import type { PersonEdit } from '../workbook/person-edits';
import { BrokenWorkbookError } from '../workbook/saved';
import type { ExplainingAlerts } from './cell-alerts';
import { showAsSheetsDoes } from './cell-appearance';
import { showCharts } from './charts';
import { ask } from './dialogs';
import { showDocumentsPanel } from './documents';
import { explainCell } from './explain-cell';
import { fileMenu } from './file-menu';
import { followTyping } from './formula-typing';
import { describeFunctions } from './function-help';
import { gridParts } from './grid-parts';
import { highlightResults } from './highlight-results';
import { holdChecks } from './hold-checks';
import { beginning, HttpStore } from './http-store';
import { rememberWorkbook } from './last-workbook';
import { readWorkbook, writeWorkbook } from './new-workbook';
import { guardProtections } from './protection-guard';
import { redrawResults } from './redraw-results';
import { Saver } from './saver';
import { PageScreen } from './screen';
import { ScriptPages } from './script-pages';
import { ScriptRunner } from './script-runner';
import { showSpilledValues } from './spilled-cells';
import { startWorker } from './start-worker';
import { showStop } from './stop-view';
import { takeWorkbook } from './tab-lock';
import { pageText } from './text';
import { showWorkbookFrame, type WorkbookFrame } from './workbook-frame';
import { WorkbooksBeside } from './workbooks-beside';

const PERSON: HostUser = { email: 'mokytoja@mokykla.example', locale: 'lt' };

export async function showWorkbook(id: string): Promise<void> {
  try {
    if (!(await takeWorkbook(id))) return showStop(pageText.openElsewhere, pageText.openElsewhereWhy);
    await open(id);
  } catch (error) {
    const broken = error instanceof BrokenWorkbookError ? pageText.broken : (error as Error).message;
    showStop(pageText.cannotOpen, pageText.cannotOpenWhy(broken));
    throw error;
  }
}

async function open(id: string): Promise<void> {
  const store = new HttpStore();
  const [saved, { project, latencyMs }] = await Promise.all([readWorkbook(store, id), beginning()]);
  if (!saved) return showStop(pageText.cannotOpen, pageText.notFound);
  rememberWorkbook(id);
  const frame = showWorkbookFrame();
  const engine = new Engine(gridParts(frame.grid));
  const book = engine.open(saved);
  const injector = engine.univer.__getInjector();
  showAsSheetsDoes(injector, () => book.locale);
  followTyping(injector, () => book.locale);
  showSpilledValues(injector, () => book.locale);
  const letCheck = holdChecks(injector);
  redrawResults(injector, book.id);
  highlightResults(injector, book.id);

  const saver = new Saver(
    () => {
      const kept = answered();
      return writeWorkbook(store, book.save()).then(() => {
        keptAnswers = kept;
      });
    },
    (state) => frame.notices.saveState(state),
  );
  book.onChange(() => saver.changed());
  keepBeforeLeaving(saver);

  const focusGrid = () => frame.grid.querySelector<HTMLElement>('canvas')?.focus();
  const pages = new ScriptPages({
    sidebar: frame.sidebar,
    run: (name, args) => runner.runFromPage(name, args),
    focusGrid,
  });
  const others = new WorkbooksBeside(engine, store, takeWorkbook, rulesChecked);
  keepBeforeLeaving(others);
  const screen = new PageScreen(frame.notices, {
    showPage: (page) => pages.show(page),
    menusChanged: () => showMenus(),
    run: (name) => void runner.runFromMenu(name),
  });
  const host = new Host({
    platform: { startWorker, screen, store },
    engine,
    workbook: book,
    project,
    user: PERSON,
    openWorkbook: (other) => others.open(other),
  });
  // How often the script has been asked when all had answered: until then what is kept is not the last word.
  let keptAnswers = 0;
  const answered = () => (engine.calculation.active || engine.isWaiting() ? -1 : host.customFunctionCalls);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id && keptAnswers !== host.customFunctionCalls)
      saver.resultsChanged();
  });
  engine.onWedged(({ formula, row, column }) =>
    frame.notices.failure(
      formula ? pageText.formulaHung(cellName(row, column), formula) : pageText.hungUnknown,
    ),
  );
  const runner = new ScriptRunner(host, frame.notices, latencyMs, (run) => others.during(run));
  const file = fileMenu({
    book,
    store,
    saver,
    customFunctions: () => host.customFunctions.map(({ name }) => name),
    showDocuments: () => openDocuments(),
  });
  const showMenus = () => frame.menus.show([file, ...screen.topMenus()]);
  const openDocuments = () => void showDocumentsPanel(frame.sidebar, store, focusGrid);

  describeFunctions(injector, host.customFunctions);
  const alerts = injector.get(CellAlertManagerService) as ExplainingAlerts;
  alerts.explain = (place) => explainCell(book, host, place);
  guardProtections({
    injector,
    activeSheetId: () => book.activeSheet().id,
    protections: () => book.protections(),
    byHost: () => engine.commands.byHost,
    confirm: confirmProtected,
  });
  // One after the other, in the order of typing; the person types on meanwhile.
  const edits = new Turnstile(1);
  if (usesEdits(project))
    book.onPersonEdit(
      (edit) =>
        void edits.pass(() => runner.runTrigger('onEdit', (o) => host.runEditTrigger(toEvent(edit), o))),
    );
  showCharts({ injector, book, grid: frame.grid, focusGrid });
  showName(frame, book, saver);
  frame.documents.addEventListener('click', openDocuments);
  frame.notices.saveState({ kind: 'saved' });
  showMenus();
  Object.assign(globalThis, { pazanga: { book, host } }); // for tests and for looking around in the console
  document.body.dataset.ready = 'grid';
  const shown = book.flush().finally(letCheck);
  await runner.runTrigger('onOpen', (options) => host.runOpenTrigger(options));
  await shown;
  await book.flush();
  document.body.dataset.ready = 'true';
}

async function confirmProtected(): Promise<boolean> {
  const dialog = {
    kind: 'alert',
    title: pageText.protectedTitle,
    prompt: pageText.protectedAsk,
    buttons: 'YES_NO',
  } as const;
  return (await ask(dialog, new AbortController().signal)).button === 'YES';
}

/** Without the trigger in the script no realm is started for every typed mark. */
function usesEdits({ scripts }: ScriptProject): boolean {
  return scripts.some(({ source }) => /\bonEdit\b/.test(source));
}

function toEvent({ sheetId, area, before, after }: PersonEdit): TypedEdit {
  return { sheetId, area, value: after[0]?.[0], oldValue: before[0]?.[0] };
}

/** Univer checks rules of validation 20 ms after the last change, when the browser has nothing else to do. */
const rulesChecked = (): Promise<void> =>
  new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), 100));

function keepBeforeLeaving(saver: Pick<Saver, 'unsaved' | 'flush'>): void {
  addEventListener('beforeunload', (event) => {
    if (!saver.unsaved) return;
    void saver.flush();
    event.preventDefault(); // the browser asks whether to leave
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saver.flush();
  });
}

function showName({ name }: WorkbookFrame, book: Book, saver: Saver): void {
  const show = () => {
    name.value = book.name;
    document.title = `${book.name} – ${pageText.product}`;
  };
  name.addEventListener('change', () => {
    const wanted = name.value.trim();
    if (wanted && wanted !== book.name) {
      book.name = wanted;
      saver.changed();
    }
    show();
  });
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') name.blur();
    if (event.key === 'Escape') {
      name.value = book.name;
      name.blur();
    }
  });
  show();
}
