// What sentences about cases are put together of.
export const semesterOf = (semester: number | undefined): string =>
  semester === 1 ? 'I pusmetis' : semester === 2 ? 'II pusmetis' : '';
export const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Whose a case is, before what is said of it. */
export const about = ({
  pupil,
  subject,
}: {
  readonly pupil?: unknown;
  readonly subject?: unknown;
}): string => (pupil === undefined ? '' : `${pupil}, ${subject}: `);
