// What reading the class workbooks asks of the script, in the list of classes and beside the reports.
import type { ReadPiece, WantedPiece } from '../app/school/read-classes';
import type { ClassReadingView } from '../app/school/view-reading';

export interface ClassReadingCalls {
  readonly classReading: { readonly input: null; readonly output: ClassReadingView };
  readonly readClassesPiece: { readonly input: WantedPiece; readonly output: ReadPiece };
}
