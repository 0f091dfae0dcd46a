// The functions of a script that cells may call: every `function NAME(…)` of its own, documented or not. What
// autocomplete shows of one is read from the JSDoc directly above it, if that says @customfunction.
// https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
import type { CellFunctionInfo } from '../workbook/cell-functions';
import type { ScriptSource } from './messages';

const DECLARATION =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const PARAM = /^(?:\{(?<type>[^}]*)\}\s*)?\[?(?<name>[\w$]+)(?:=[^\]]*)?\]?\s*(?:-\s*)?(?<text>[\s\S]*)$/;

/**
 * A declaration at the very start of a line, or behind another on such a line: what is indented is inside something.
 * One too many does no harm, the cell then says that there is no such function.
 */
const TOP_LEVEL = /^(?![ \t]).*$/gm;
const NAMED = /(?:^|[;{}]|\*\/)\s*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/g;

/** Every name that a cell may call: @customfunction is a matter of autocomplete alone. */
export function callableFunctions(scripts: readonly ScriptSource[]): CellFunctionInfo[] {
  const documented = customFunctions(scripts);
  const known = new Set(documented.map(({ name }) => name));
  const others = new Set<string>();
  for (const { source } of scripts) {
    for (const [line] of source.matchAll(TOP_LEVEL)) {
      for (const [, name = ''] of line.matchAll(NAMED)) {
        if (!known.has(name) && !name.endsWith('_')) others.add(name);
      }
    }
  }
  return [...documented, ...[...others].map((name) => ({ name, description: '', params: [] }))];
}

/** Those that autocomplete offers. */
export function customFunctions(scripts: readonly ScriptSource[]): CellFunctionInfo[] {
  const found = new Map<string, CellFunctionInfo>();
  for (const { source } of scripts) {
    for (const [, comment = '', name = '', parameters = ''] of source.matchAll(DECLARATION)) {
      if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) continue;
      found.set(name, documentation(name, comment, parameters));
    }
  }
  return [...found.values()];
}

function documentation(name: string, comment: string, parameters: string): CellFunctionInfo {
  const text = comment.replace(/^[ \t]*\* ?/gm, '').trim();
  const [description = '', ...tags] = text.split(/^\s*@/m);
  const details = new Map<string, string>();
  for (const tag of tags) {
    const param = /^param\s+([\s\S]*)$/.exec(tag);
    const match = param && PARAM.exec(param[1] ?? '');
    if (match?.groups) details.set(match.groups.name ?? '', plain(match.groups.text ?? ''));
  }
  const names = parameters
    .split(',')
    .map((parameter) => /^[.\s]*([\w$]+)/.exec(parameter)?.[1])
    .filter((parameter) => parameter !== undefined);
  return {
    name,
    description: plain(description),
    params: names.map((parameter) => ({ name: parameter, detail: details.get(parameter) ?? '' })),
  };
}

/** As Sheets shows it: no HTML, one line. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
