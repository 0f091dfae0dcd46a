// Talks that have taken place: with teachers in September and February, with parents in the holidays.
import { pupilIndex, strengthOf } from '../pupils';
import { type DemoEntry, everyPupil, isThere, oneOf, written } from './demo-entry';

/** Kind and subject, day, and how many of ten pupils. */
const TALKS: readonly (readonly [part: string, day: string, ofTen: number])[] = [
  ['september|Lietuvių kalba ir literatūra', '2026-09-16', 10],
  ['september|Matematika', '2026-09-18', 10],
  ['september|Fizika', '2026-09-24', 9],
  ['september|Chemija', '2026-09-29', 6],
  ['february|Matematika', '2027-02-10', 8],
  ['february|Lietuvių kalba ir literatūra', '2027-02-12', 5],
];
const NOTES = ['', 'Sutarta dėl siekiamo pažymio', '', '', 'Aptarti I pusmečio rezultatai', ''];
/** Whose parents came, and what about. */
const PARENTS: readonly (readonly [kind: string, pupil: string, day: string, notes: string])[] = [
  ['autumn', 'Lazdynėlis', '2026-11-03', 'Lankomumas, matematika; sutarta dėl konsultacijų'],
  ['autumn', 'Gandriukas', '2026-11-03', 'Neigiami įvertinimai; mama prašo skambinti kas savaitę'],
  ['autumn', 'Eglutytė', '2026-11-04', 'Olimpiados ir krūvis'],
  ['autumn', 'Čiobrelis', '2026-11-05', 'Namų darbai'],
  ['autumn', 'Paparčiukas', '2026-11-05', ''],
  ['spring', 'Lazdynėlis', '2027-03-30', 'Kas padaryta po komisijos posėdžio'],
  ['spring', 'Kadagėlis', '2027-03-31', 'Kurso pasirinkimas'],
  ['help', 'Lazdynėlis', '2026-12-02', 'Trečiadieniais po 6 pamokos, 30 min.'],
  ['help', 'Gandriukas', '2026-12-03', 'Papildomos užduotys prieš perrašymą'],
];

export const demoDiscussions = (): readonly DemoEntry[] => [
  ...TALKS.flatMap(([part, date, ofTen], at) =>
    everyPupil
      .filter((pupil) => isThere(pupil, date) && (pupil * 3 + at) % 10 < ofTen)
      .map(
        (pupil): DemoEntry => ({
          kind: 'discussion',
          pupil,
          part,
          at: [date, 13, (pupil * 2) % 60],
          texts: written({
            date,
            present: strengthOf(pupil) <= 4 && 'Klasės vadovė',
            notes: oneOf(NOTES, pupil + at),
          }),
        }),
      ),
  ),
  ...PARENTS.map(
    ([kind, pupil, date, notes]): DemoEntry => ({
      kind: 'discussion',
      pupil: pupilIndex(pupil),
      part: kind === 'help' ? 'help|Chemija' : `${kind}|`,
      at: [date, 17, 30],
      texts: written({ date, present: kind === 'help' ? '' : 'Tėvai, klasės vadovė', notes }),
    }),
  ),
];
