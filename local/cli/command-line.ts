// Reads the words of the command; what cannot be read is said in one Lithuanian sentence.
import { parseArgs } from 'node:util';
import { text } from './text';

export class UsageError extends Error {}

export interface Command {
  readonly script: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly workbook?: string;
  readonly save?: string;
  readonly out?: string;
  readonly answers: readonly string[];
  readonly latencyMs?: number;
  readonly failAt?: number;
  readonly killAt?: number;
}

const OPTIONS = ['workbook', 'save', 'answers', 'latency', 'fail', 'kill', 'out'] as const;

export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [script, functionName, args = '[]', extra] = positionals;
  if (!script || !functionName) throw new UsageError(`${text.missingArguments} ${text.usage}`);
  if (extra !== undefined) throw new UsageError(`${text.tooManyArguments(extra)} ${text.usage}`);
  return {
    script,
    functionName,
    args: readList(args, text.argumentsNotAList),
    workbook: values.workbook,
    save: values.save,
    out: values.out,
    answers: readList(values.answers ?? '[]', text.answersNotAList) as string[],
    latencyMs: readNumber('latency', values.latency, 0),
    failAt: readNumber('fail', values.fail, 1),
    killAt: readNumber('kill', values.kill, 1),
  };
}

function parse(words: readonly string[]) {
  try {
    const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    return { values: values as Partial<Record<(typeof OPTIONS)[number], string>>, positionals };
  } catch (error) {
    throw new UsageError(
      `${text.unknownOption((error as Error).message.split('\n')[0] ?? '')} ${text.usage}`,
    );
  }
}

function readList(json: string, complaint: string): unknown[] {
  try {
    const list: unknown = JSON.parse(json);
    if (Array.isArray(list)) return list;
  } catch {
    // said below
  }
  throw new UsageError(complaint);
}

function readNumber(option: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(text.notANumber(option, least));
}
