import '../../../src/functions';

const functions = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Calls a custom function by its name in Sheets. */
export function call(name: string, ...args: unknown[]): unknown {
  const custom = functions[name];
  if (!custom) throw new Error(`No custom function ${name}`);
  return custom(...args);
}

/** The answer for one row, whether it came back or was thrown. */
export function answerOrError(name: string, ...args: unknown[]): unknown {
  try {
    return call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
}

/** A column of cells, as a range of Sheets arrives. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
