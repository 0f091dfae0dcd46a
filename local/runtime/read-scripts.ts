// What is known of a project's scripts before they run. A workbook is opened again and again with the same scripts: they
// are read once.
import type { CellFunctionInfo } from '../workbook/cell-functions';
import { callableFunctions } from './function-documentation';
import { markOf } from './kept-answers';
import type { ScriptSource } from './messages';

export interface KnownScripts {
  /** The same for the same scripts. */
  readonly mark: string;
  /** What cells may call. */
  readonly callable: readonly CellFunctionInfo[];
}

let last: (KnownScripts & { readonly scripts: readonly ScriptSource[] }) | undefined;

export function readScripts(scripts: readonly ScriptSource[]): KnownScripts {
  if (!last || !areSame(last.scripts, scripts)) {
    const mark = markOf(JSON.stringify(scripts));
    last = { scripts: scripts.map((script) => ({ ...script })), mark, callable: callableFunctions(scripts) };
  }
  return last;
}

const areSame = (a: readonly ScriptSource[], b: readonly ScriptSource[]): boolean =>
  a.length === b.length &&
  a.every(({ name, source }, index) => name === b[index]?.name && source === b[index].source);
