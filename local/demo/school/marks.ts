// A year of marks of a class: ordinary ones by a fixed pattern, and where they are named the cases that reports count apart.
import { noLessonsOn } from '../../../src/domain/lesson-day';
import { addDays, daysBetween, type SchoolDate } from '../../../src/domain/school-date';
import type { Cell } from '../../../src/workbook/cell';
import { type DemoClass, isThere, YEAR } from './classes';
import { type DemoSubject, SUBJECTS } from './subjects';

export interface Work {
  readonly date: SchoolDate;
  readonly kind: string;
  readonly weight: number;
  readonly topic: string;
}
export interface Block {
  readonly works: readonly Work[];
  /** By pupil, by work. */
  readonly marks: readonly (readonly Cell[])[];
  readonly statuses: readonly string[];
}
export interface SubjectMarks {
  readonly subject: string;
  readonly semesters: readonly [Block, Block];
}

type Plan = readonly (readonly [kind: string, weight: number])[];
const USUAL: Plan = [
  ['T', 3],
  ['AŽ', 1],
  ['KD', 3],
  ['ND', 1],
  ['T', 3],
];
const PASS_FAIL: Plan = [
  ['T', 1],
  ['PD', 1],
  ['T', 1],
];
const TOPICS: Readonly<Record<string, string>> = {
  T: 'Testas',
  AŽ: 'Apklausa žodžiu',
  KD: 'Kontrolinis darbas',
  ND: 'Namų darbai',
  PD: 'Projektas',
};
const LUCK = [0, 1, 0, -1, 0, 1, 0, 0, -1];
const TALENT = [-1, 0, 0, 1, 0, 1, 0];

export interface Special {
  readonly pupil: string;
  readonly subject: string;
  readonly semester: 1 | 2;
  /** In place of the whole row. */
  readonly row: readonly Cell[];
  readonly status?: string;
}
const PE = 'Fizinis ugdymas';
export const SPECIAL: readonly Special[] = [
  // Excused from the subject for the whole year, and for half of it.
  { pupil: '1a-03', subject: PE, semester: 1, row: [], status: 'atleista' },
  { pupil: '1a-03', subject: PE, semester: 2, row: [], status: 'atleista' },
  { pupil: '2b-08', subject: PE, semester: 2, row: [], status: 'atleista' },
  { pupil: '4c-06', subject: PE, semester: 2, row: [], status: 'atleista' },
  // No test: with a reason, without one, and nobody has said why yet.
  { pupil: '2b-11', subject: 'Biologija', semester: 1, row: ['', 7, '', 8], status: 'pateisinta' },
  { pupil: '2b-14', subject: 'Chemija', semester: 1, row: ['', 5, '', 4], status: 'nepateisinta' },
  { pupil: '1a-17', subject: 'Istorija', semester: 2, row: ['', 6, '', 7] },
  { pupil: '3a-14', subject: 'Chemija', semester: 2, row: ['', 5, '', 6] },
  // Marks that are none.
  { pupil: '1a-09', subject: 'Matematika', semester: 2, row: [6, 'septyni', 7, 6, 8] },
  { pupil: '2b-20', subject: 'Informatika', semester: 2, row: [8, 9, 77, 8, 9] },
  { pupil: '2b-04', subject: 'Užsienio kalba (anglų)', semester: 2, row: [7, 8, 6, '7?', 8] },
  // Negative in both semesters; negative once and put right; better and worse than before.
  { pupil: '4c-02', subject: 'Matematika', semester: 1, row: [3, 4, 3, 4, 2] },
  { pupil: '4c-02', subject: 'Matematika', semester: 2, row: [2, 3, 3, 4, 3] },
  { pupil: '4c-11', subject: 'Chemija', semester: 1, row: [4, 3, 4, 5, 4] },
  { pupil: '4c-11', subject: 'Chemija', semester: 2, row: [2, 3, 3, 2, 3] },
  { pupil: '3a-05', subject: 'Matematika', semester: 1, row: [3, 3, 2, 4, 3] },
  { pupil: '3a-05', subject: 'Matematika', semester: 2, row: [5, 6, 5, 7, 6] },
  { pupil: '1a-20', subject: 'Dorinis ugdymas (etika)', semester: 1, row: ['neįsk', 'įsk', 'neįsk'] },
  { pupil: '2b-06', subject: 'Dorinis ugdymas (etika)', semester: 2, row: ['neįsk', 'neįsk', 'įsk'] },
];

/** Works are spread over the semester on days with lessons, those of a class a few days apart. */
function workDays(semester: 0 | 1, subject: number, count: number, later: number): SchoolDate[] {
  const { from, to } = YEAR.semesters[semester];
  const span = daysBetween(from, to) - 20;
  return Array.from({ length: count }, (_, work) => {
    let date = addDays(from, 10 + Math.floor((work * span) / count + subject * 2.8) + later);
    while (noLessonsOn(date, { vacations: YEAR.vacations, daysOff: [] }) !== undefined)
      date = addDays(date, 1);
    return date;
  });
}

export function marksOf(
  { className, pupils }: DemoClass,
  subjects: readonly DemoSubject[],
): readonly SubjectMarks[] {
  const seed = className.charCodeAt(0);
  return subjects.map((learned) => {
    const { name, passFail, better } = learned;
    const subject = SUBJECTS.indexOf(learned);
    const plan = passFail ? PASS_FAIL : USUAL;
    const block = (semester: 0 | 1): Block => {
      const days = workDays(semester, subject, plan.length, seed % 4);
      const specials = new Map(
        SPECIAL.filter((one) => one.subject === name && one.semester === semester + 1).map(
          (one) => [one.pupil, one] as const,
        ),
      );
      const mark = (pupil: number, work: number): Cell => {
        const strength = pupils[pupil]?.strength ?? 6;
        const turn = pupil * 11 + subject * 7 + semester * 5 + work * 13 + seed;
        if (passFail) return strength <= 4 && turn % 4 === 0 ? 'neįsk' : 'įsk';
        if (turn % 31 === 0) return 'n';
        // The second semester is a little better for some, for some it is not; the weak fall behind in hard subjects first.
        const changes = pupil % 6 === 5 ? [0, -1, 0] : [1, 0, 0, 1, -1, 0, 1];
        const change = changes[(pupil + 2 * subject) % changes.length] ?? 0;
        const begins = semester * change - (semester === 0 && strength <= 5 && better < 0 ? 1 : 0);
        const talent = TALENT[(pupil * 5 + subject * 3) % TALENT.length] ?? 0;
        const luck = LUCK[turn % LUCK.length] ?? 0;
        return Math.min(10, Math.max(2, strength + better + begins + talent + luck));
      };
      return {
        works: plan.map(([kind, weight], work) => ({
          date: days[work] as SchoolDate,
          kind,
          weight,
          topic: `${TOPICS[kind]} ${work + 1}`,
        })),
        marks: pupils.map((one, pupil) =>
          days.map((day, work): Cell => {
            const special = specials.get(one.id);
            if (special) return special.row[work] ?? '';
            return isThere(one, day) ? mark(pupil, work) : '';
          }),
        ),
        statuses: pupils.map(({ id }) => specials.get(id)?.status ?? ''),
      };
    };
    return { subject: name, semesters: [block(0), block(1)] };
  });
}
