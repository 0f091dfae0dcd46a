// What erasing needs of the world beside the usual: it goes further than any other action.
import type { Area } from '../../workbook/blueprint';
import type { Ports } from '../ports';

export interface Eraser {
  /** Empties these cells of a sheet, all at once, and takes away the notes of these rows; formats and checks stay. */
  clear(sheet: string, cells: readonly Area[], rows: readonly number[]): void;
  /**
   * Puts a file in the bin, from which its owner may still take it for 30 days; once more changes nothing. False where
   * this person has not made it with the add-on, or may not.
   * @throws DocumentsRefusal when Drive does nothing now, and says why
   */
  bin(id: string): boolean;
}
export interface ErasePorts extends Ports {
  readonly eraser: Eraser;
}
