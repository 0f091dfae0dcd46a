// What autocomplete shows of a custom function: read from the JSDoc that stands directly above
// `function NAME(…)` and says @customfunction. https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
import type { CellFunctionInfo } from '../workbook/cell-functions';
import type { ScriptSource } from './messages';

const DECLARATION =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const PARAM = /^(?:\{(?<type>[^}]*)\}\s*)?\[?(?<name>[\w$]+)(?:=[^\]]*)?\]?\s*(?:-\s*)?(?<text>[\s\S]*)$/;

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
