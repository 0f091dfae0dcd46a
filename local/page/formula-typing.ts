// While a formula is typed with `;` and decimal commas, the help beside it and the colours of its references must
// follow. The editor asks Univer's lexer; it is given the formula as the engine will get it, sign for sign, and
// what it found is handed back in the signs that were typed.
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { normaliseFormula } from '../workbook/formula-text';
import { hasDecimalComma } from '../workbook/typed';

type Nodes = ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>;

export function followTyping(injector: Injector, locale: () => string): void {
  const lexer = injector.get(LexerTreeBuilder);
  const engineForm = (formula: string) => {
    const normal = normaliseFormula(formula, hasDecimalComma(locale()));
    return normal.length === formula.length ? normal : formula;
  };
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const normal = engineForm(formula);
    return normal === formula ? nodesOf(formula) : asTyped(nodesOf(normal), formula, normal);
  };
  lexer.getFunctionAndParameter = (formula, index) => functionAt(engineForm(formula), index);
}

function asTyped(nodes: Nodes, typed: string, normal: string): Nodes {
  const text = nodes?.map((node) => (typeof node === 'string' ? node : node.token)).join('') ?? '';
  let at = typed.length - text.length; // the lexer leaves out the leading `=`
  if (normal.slice(at) !== text) return nodes;
  return nodes?.map((node) => {
    const { length } = typeof node === 'string' ? node : node.token;
    const own = typed.slice(at, at + length);
    at += length;
    return typeof node === 'string' ? own : { ...node, token: own };
  });
}
