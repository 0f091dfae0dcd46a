// Whose is the selected row? The class is in the page already: the row's texts are enough.
import type { PupilItem } from '../../../src/api/sidebar';
import { plainWords } from '../../../src/workbook/cell';

/**
 * The pupil whose code or whole name stands in a cell, or whose surname and name stand in two neighbouring ones.
 * Undefined where it is nobody's, or where more than one is named.
 */
export function pupilOfRow(texts: readonly string[], pupils: readonly PupilItem[]): PupilItem | undefined {
  const cells = texts.map(plainWords);
  const said = new Set([
    ...cells,
    ...cells.slice(1).flatMap((cell, index) => [`${cells[index]} ${cell}`, `${cell} ${cells[index]}`]),
  ]);
  const [found, another] = pupils.filter(
    ({ id, name }) => said.has(plainWords(name)) || (id !== '' && said.has(plainWords(id))),
  );
  return another ? undefined : found;
}
