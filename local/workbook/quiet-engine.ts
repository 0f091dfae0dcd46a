const OF_NO_USE = 'Dependency tree not found for treeId:';
let isQuiet = false;

/**
 * Univer's formula engine meets the places of formulas that are gone or written anew, passes over them and says so by
 * the thousand, past its own logger (@univerjs/engine-formula 0.25.1, `_traverse`). Nothing else is kept back.
 */
export function keepEngineQuiet(): void {
  if (isQuiet) return;
  isQuiet = true;
  const tell = console.error;
  console.error = (...words: unknown[]) => {
    if (words[0] !== OF_NO_USE) tell.apply(console, words);
  };
}
