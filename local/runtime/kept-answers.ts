// Answers of custom functions that are kept with the workbook: opening it again asks the script for nothing that it has
// already answered, as at Google. Only for the very same scripts and the very same arguments.
import { md5 } from '../services/utilities/md5';
import { decode, encode } from './wire';

export interface KeptAnswers {
  /** The mark of the scripts that gave them. */
  readonly script: string;
  /** What was answered, as it crosses the thread border, by the mark of the call. */
  readonly answers: Readonly<Record<string, string>>;
}

const utf8 = new TextEncoder();

/** The same for the same text, 32 signs however long that is. */
export function markOf(text: string): string {
  return Array.from(md5(utf8.encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function keptAnswer(call: string, value: unknown): readonly [string, string] {
  return [markOf(call), encode(value)];
}

/** @returns the answer to a call, by its text; undefined for one that is not among them */
export function readAnswers(kept: unknown, script: string): (call: string) => { value: unknown } | undefined {
  const { script: of, answers } = (kept ?? {}) as Partial<KeptAnswers>;
  const known = new Map(of === script ? Object.entries(answers ?? {}) : []);
  return (call) => {
    const text = known.size ? known.get(markOf(call)) : undefined;
    return typeof text === 'string' ? { value: decode(text) } : undefined;
  };
}
