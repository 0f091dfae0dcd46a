// A long action is done in pieces that the open dialog asks for one by one: each ends long before Google's limit, the
// person sees how far it is, and can stop between them.
import type { Piece } from '../../../src/api/close';

export interface PieceOfSubjects {
  readonly subjects: readonly string[];
  readonly piece: Piece;
}
/** A subject costs four trips to the server, each piece some thirty: few large pieces are the quicker ones. */
const MOST_SUBJECTS = 7;

/** Pieces of about one size. */
export function piecesOf(subjects: readonly string[]): PieceOfSubjects[] {
  const of = Math.max(Math.ceil(subjects.length / MOST_SUBJECTS), 1);
  const size = Math.ceil(subjects.length / of);
  return Array.from({ length: of }, (_, index) => ({
    subjects: subjects.slice(index * size, (index + 1) * size),
    piece: { number: index + 1, of },
  }));
}

/** What comes after a piece; stopped, an empty last one says that nothing more is coming. */
export function nextPiece(
  pieces: readonly PieceOfSubjects[],
  done: number,
  isStopped: boolean,
): PieceOfSubjects | undefined {
  const next = pieces[done];
  if (!next) return undefined;
  return isStopped ? { subjects: [], piece: { number: next.piece.of, of: next.piece.of } } : next;
}
