// `npm run --silent gas -- …`: runs one function and says everything in one JSON object.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ExecutionReport } from '../contracts';
import { documentText, readDocumentFile } from '../drive/documents';
import { createNodeHost, type NodeHost } from '../node-host';
import { readJson, readProject } from '../project/read-project';
import type { CellValue, SavedWorkbook } from '../workbook/port';
import { type Command, readCommand, UsageError } from './command-line';
import { text } from './text';

export interface CommandOutput {
  readonly ok: boolean;
  readonly result: unknown;
  readonly error: string | null;
  readonly log: readonly string[];
  readonly calls: ExecutionReport['calls'];
  readonly documents: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly dialogs: ExecutionReport['dialogs'];
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

const NOTHING: CommandOutput = {
  ok: false,
  result: null,
  error: null,
  log: [],
  calls: { total: 0, ruleBuilders: 0, byMethod: {} },
  documents: [],
  dialogs: [],
  sheets: {},
};

/** @param demoWorkbook the file that `--workbook demo` stands for */
export async function runCommand(words: readonly string[], demoWorkbook: string): Promise<CommandOutput> {
  let opened: NodeHost | undefined;
  try {
    const command = readCommand(words);
    opened = open(command, demoWorkbook);
    return await run(opened, command);
  } catch (error) {
    return { ...NOTHING, error: (error as Error).message };
  } finally {
    await opened?.dispose();
  }
}

function open(command: Command, demoWorkbook: string): NodeHost {
  const project = readProject(command.script);
  const path = command.workbook === 'demo' ? demoWorkbook : command.workbook;
  const workbook = path === undefined ? undefined : (readJson(path) as SavedWorkbook);
  try {
    return createNodeHost({ project, workbook, sheetName: text.firstSheet, workbookName: text.workbookName });
  } catch (error) {
    if (workbook === undefined || path === undefined) throw error;
    throw new UsageError(text.brokenWorkbook(path, (error as Error).message));
  }
}

async function run(node: NodeHost, command: Command): Promise<CommandOutput> {
  const { host, book } = node;
  await book.flush(); // the formulas of a workbook just opened
  const { functionName, args, answers, latencyMs, failAt, killAt } = command;
  const report = await host.execute(functionName, args, { answers, latencyMs, failAt, killAt });
  await book.flush();
  const { ok, result, error, log, calls, dialogs } = report;
  const documents = await readDocuments(node, report.documents);
  if (command.save !== undefined) write(command.save, JSON.stringify(book.save()));
  if (command.out !== undefined) await writeDocuments(node, report.documents, command.out);
  return { ok, result, error, log, calls, documents, dialogs, sheets: readSheets(node) };
}

async function readDocuments(
  { platform }: NodeHost,
  ids: readonly string[],
): Promise<CommandOutput['documents']> {
  const documents = [];
  for (const id of ids) {
    const file = await readDocumentFile(platform.store, id);
    if (!file) continue;
    const name = file.name.replace(/\.docx$/i, '');
    documents.push({ id, name, text: (await documentText(platform.store, id)) ?? '' });
  }
  return documents;
}

function readSheets({ book }: NodeHost): CommandOutput['sheets'] {
  return Object.fromEntries(
    book.sheets().map((sheet) => {
      const { rows, columns } = sheet.extent();
      return [sheet.name, rows && columns ? sheet.values({ row: 0, column: 0, rows, columns }) : []];
    }),
  );
}

async function writeDocuments({ platform }: NodeHost, ids: readonly string[], folder: string): Promise<void> {
  const taken = new Set<string>();
  for (const id of ids) {
    const file = await readDocumentFile(platform.store, id);
    if (!file) continue;
    const safe = file.name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_');
    const name = taken.has(safe) ? safe.replace(/\.docx$/i, ` ${id}.docx`) : safe;
    taken.add(name);
    write(join(folder, name), file.bytes);
  }
}

/** Whole or not at all: a file that is there stays as it was until the new one is written. */
function write(path: string, content: string | Uint8Array): void {
  const target = resolve(path);
  try {
    makeFolder(dirname(target));
    writeFileSync(`${target}.part`, content);
    renameSync(`${target}.part`, target);
  } catch (error) {
    throw new UsageError(text.unwritable(path, (error as Error).message));
  }
}

/** Step by step: `mkdirSync` with `recursive` never returns where a file system answers ENOENT, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error; // another command may have made it meanwhile
  }
}
