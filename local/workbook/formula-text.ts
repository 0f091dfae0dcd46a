// A formula as a person or a script writes it, brought to the engine's form: `,` between arguments, `.` in numbers.

interface State {
  out: string;
  quote: string | null;
  braces: number;
  depth: number;
}

/**
 * Accepts both ways of writing. Where the locale has decimal commas and a `;` stands between arguments anywhere in
 * the formula, a comma between two digits is a decimal comma (`=F(0,5;A1)`), and so it is outside all brackets
 * (`=8,5*2`); else a comma separates arguments (`=F(0,5)` has two), as scripts write formulas. Text in quotes, sheet
 * names in apostrophes and the rows of array literals `{1;2}` stay untouched.
 */
export function normaliseFormula(formula: string, decimalComma: boolean): string {
  const semicolons = hasSemicolon(formula);
  return walk(formula, (ch, index, { braces, depth }) => {
    if (ch === ';' && isBetweenArguments({ braces, depth })) return ',';
    if (ch === '\\' && braces > 0 && decimalComma) return ',';
    const canBeDecimal = decimalComma && (semicolons || (depth === 0 && braces === 0));
    return ch === ',' && canBeDecimal && isDecimalComma(formula, index) ? '.' : ch;
  });
}

/** Outside brackets nothing is separated: `=7;7` is no formula, here as in Sheets. */
function isBetweenArguments({ braces, depth }: Pick<State, 'braces' | 'depth'>): boolean {
  return braces === 0 && depth > 0;
}

function hasSemicolon(formula: string): boolean {
  let found = false;
  walk(formula, (ch, _index, state) => {
    if (ch === ';' && isBetweenArguments(state)) found = true;
    return ch;
  });
  return found;
}

function isDecimalComma(formula: string, index: number): boolean {
  return (
    /\d/.test(formula[index - 1] ?? '') && /\d/.test(formula[index + 1] ?? '') && startsNumber(formula, index)
  );
}

/** `8,5` but not `A8,5`: what stands before the comma must be a number, not a reference. */
function startsNumber(formula: string, comma: number): boolean {
  let at = comma - 1;
  while (/\d/.test(formula[at] ?? '')) at--;
  return !/[\p{L}_$.:!]/u.test(formula[at] ?? '');
}

function walk(formula: string, each: (ch: string, index: number, state: State) => string): string {
  const state: State = { out: '', quote: null, braces: 0, depth: 0 };
  for (let index = 0; index < formula.length; index++) {
    const ch = formula[index] as string;
    if (state.quote) {
      if (ch === state.quote) state.quote = null;
      state.out += ch;
      continue;
    }
    if (ch === '"' || ch === "'") state.quote = ch;
    else if (ch === '{') state.braces++;
    else if (ch === '}') state.braces--;
    else if (ch === '(') state.depth++;
    else if (ch === ')') state.depth--;
    state.out += each(ch, index, state);
  }
  return state.out;
}
