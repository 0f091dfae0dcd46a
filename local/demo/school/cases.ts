// What came of the grades: plans at every stage, appeals, extra work, a change of course, promotion. All by the add-on's own
// actions; how far some cases have come since is typed into their registers, as people do.
import { registerAppeal } from '../../../src/app/appeals/register-appeal';
import { gradesOfClass } from '../../../src/app/compensation-plan/find-negatives';
import { readPlans } from '../../../src/app/compensation-plan/read-plans';
import { registerPlans } from '../../../src/app/compensation-plan/register-plans';
import { registerCourse } from '../../../src/app/course-changes/register-course';
import { assignExtraWork } from '../../../src/app/extra-work/assign';
import { NO_FIELDS } from '../../../src/app/promotion/promotion-table';
import { readAnnual } from '../../../src/app/promotion/read-annual';
import { savePromotion } from '../../../src/app/promotion/save-promotion';
import { readClass } from '../../../src/app/read-class';
import { hasGrounds } from '../../../src/domain/promotion';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import type { World } from '../../../src/google/world';
import { lt } from '../../../src/text/lt';
import { extraWorkTexts } from '../../../src/text/lt/extra-work';
import { planWords } from '../../../src/text/lt/plans';
import { promotionTexts } from '../../../src/text/lt/promotion';
import { appealsSheet } from '../../../src/workbook/appeals-sheet';
import {
  APPEAL_STATE_WORDS,
  COURSE_CHANGE_STATE_WORDS,
  PLAN_STATE_WORDS,
} from '../../../src/workbook/case-states';
import { type Cell, dateCell } from '../../../src/workbook/cell';
import { compensationPlansSheet, OUTCOME_WORDS } from '../../../src/workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../../src/workbook/course-changes-sheet';
import { readTable } from '../../../src/workbook/read-table';
import type { DemoClass } from './classes';
import { done } from './done';

const day = (text: string): SchoolDate => text as SchoolDate;
type AsOf = (today: SchoolDate) => World;

/** In which of these states the plans are, one after the other: most are finished, of some nobody has heard since. */
const STAGES = [4, 3, 4, 0, 4, 1, 4, 2];
/** Plans of the first semester: all but one negative grade have one. */
export function fillPlans(asOf: AsOf): void {
  const world = asOf(day('2026-01-27'));
  const { negatives } = gradesOfClass(done(readPlans(world)), world.clock.today());
  const wanted = negatives
    .filter(({ semester }) => semester === 1)
    .map(({ key, pupil, subject, grade }) => ({ key, pupil, subject, grade: String(grade) }));
  if (wanted.length > 1) wanted.pop();
  if (wanted.length === 0) return;
  done(registerPlans(world, wanted, planWords.record));
  const { rows, columns } = done(
    readTable(compensationPlansSheet, world.workbook.read(compensationPlansSheet.sheet)),
  );
  for (const [place, { row, value }] of rows.entries()) {
    const put = (key: keyof typeof columns, cell: Cell) =>
      world.workbook.write(compensationPlansSheet.sheet, row, columns[key], [cell]);
    const handedIn = addDays(value.due ?? day('2026-01-30'), place % 3 === 0 ? 4 : -1);
    const stage = STAGES[place % STAGES.length] ?? 4;
    if (stage === 0) continue; // nobody has handed it in
    put('handedIn', dateCell(handedIn));
    if (stage === 1) put('state', PLAN_STATE_WORDS['handed-in']);
    if (stage === 2) put('state', PLAN_STATE_WORDS['parents-informed']);
    if (stage >= 2) put('parentsInformed', dateCell(addDays(handedIn, 3)));
    if (stage === 3) put('state', PLAN_STATE_WORDS['in-progress']);
    if (stage < 4) continue;
    put('state', PLAN_STATE_WORDS.finished);
    put('finished', dateCell(day('2026-04-24')));
    put('outcome', OUTCOME_WORDS[place % 2 === 0 ? 'reached' : 'partly']);
  }
}

interface DemoAppeal {
  readonly pupil: number;
  readonly subject: string;
  readonly isDecided: boolean;
}
const APPEALS: Readonly<Record<string, DemoAppeal>> = {
  '1a': { pupil: 7, subject: 'Chemija', isDecided: true },
  '3a': { pupil: 16, subject: 'Matematika', isDecided: false },
};
export function fillAppeal(asOf: AsOf, klass: DemoClass): void {
  const wanted = APPEALS[klass.className];
  const pupil = klass.pupils[wanted?.pupil ?? -1];
  if (!wanted || !pupil) return;
  const world = asOf(day('2026-01-28'));
  const grade = shownGrade(world, wanted.subject, `${pupil.lastName} ${pupil.firstName}`);
  const isYoung = klass.className === '1a';
  const { appeal } = done(
    registerAppeal(world, {
      pupilId: pupil.id,
      subject: wanted.subject,
      period: 'semester1',
      grade,
      published: '2026-01-23',
      filed: '2026-01-27',
      relation: isYoung ? 'mother' : 'pupil',
      applicant: isYoung ? `${pupil.lastName.replace(/(is|as|ius|aitė|ytė|utė)$/, '')}ienė Gintarė` : '',
      contact: pupil.guardians,
      essence: 'Prašoma peržiūrėti pusmečio įvertinimą: neįskaičiuotas perrašytas kontrolinis darbas.',
      attached: '',
      number: 'A-1',
      late: 'none',
      lateReason: '',
    }),
  );
  if (!wanted.isDecided) return;
  const { columns } = done(readTable(appealsSheet, world.workbook.read(appealsSheet.sheet)));
  const put = (key: keyof typeof columns, cell: Cell) =>
    world.workbook.write(appealsSheet.sheet, appeal.row, columns[key], [cell]);
  put('state', APPEAL_STATE_WORDS.finished);
  put('finalGrade', grade);
  put('decided', dateCell(day('2026-02-04')));
  put('decision', 'Įvertinimas nekeičiamas: perrašytas darbas įskaičiuotas.');
  put('informed', dateCell(day('2026-02-05')));
}

function shownGrade({ workbook }: World, subject: string, pupil: string): string {
  const rows = workbook.read(subject)?.rows ?? [];
  const kept = rows[1]?.indexOf('Užbaigta I') ?? -1;
  return String(rows.find((cells) => cells[1] === pupil)?.[kept] ?? '');
}

/** From the A course to B, of which there is a task and no mark yet. */
export function fillCourseChange(asOf: AsOf, klass: DemoClass): void {
  const pupil = klass.pupils[3];
  if (klass.className !== '3a' || !pupil) return;
  const world = asOf(day('2026-02-02'));
  const change = { subject: 'Matematika', from: 'B', to: 'A', changed: day('2026-02-02') } as const;
  done(registerCourse(world, { pupilId: pupil.id, ...change }));
  const sheet = courseChangesSheet.sheet;
  const { rows, columns } = done(readTable(courseChangesSheet, world.workbook.read(sheet)));
  const row = rows[0]?.row ?? 2;
  const put = (key: keyof typeof columns, cell: Cell) =>
    world.workbook.write(sheet, row, columns[key], [cell]);
  put('state', COURSE_CHANGE_STATE_WORDS['task-given']);
  put('topics', 'Trigonometrija');
  put('settleUntil', dateCell(day('2026-03-16')));
}

/** Of one class: proposals, decisions and orders, and an extra work that followed. */
export function fillPromotion(asOf: AsOf, { className, pupils }: DemoClass): void {
  if (className !== '4c') return;
  const proposing = asOf(day('2026-06-08'));
  const known = done(readClass(proposing));
  const annual = readAnnual(proposing, known.pupils, known.subjects);
  const words = { table: lt.app.prepare, ...promotionTexts };
  const considered = pupils.map(({ id }) => {
    const picture = annual.of(id);
    const activity = 'done' as const;
    return { id, picture, activity, isWeak: hasGrounds(picture, activity) };
  });
  const proposed = considered
    .filter(({ picture, isWeak }) => isWeak || picture.missing.length === 0)
    .map(({ id, activity, isWeak }) => ({
      pupilId: id,
      key: '',
      base: NO_FIELDS,
      fields: { ...NO_FIELDS, activity, proposal: isWeak ? ('extra-work' as const) : ('promote' as const) },
    }));
  done(savePromotion(proposing, proposed, words));
  const weak = considered.find(({ isWeak }) => isWeak);
  if (!weak) throw new Error('Nobody of the demo needs extra work.');
  const base = proposed.find(({ pupilId }) => pupilId === weak.id)?.fields ?? NO_FIELDS;
  const decided = {
    ...base,
    decision: 'extra-work' as const,
    councilNumber: 'V-12',
    councilOn: '2026-06-09',
    order: 'M-31',
    orderedOn: '2026-06-10',
  };
  done(savePromotion(asOf(day('2026-06-10')), [{ pupilId: weak.id, key: '', base, fields: decided }], words));
  const work = {
    pupilId: weak.id,
    subject: weak.picture.negatives[0]?.subject ?? '',
    from: '2026-06-15',
    to: '2026-06-22',
    topics: 'Visų metų temos',
    task: 'Kartojimo užduotys ir testas',
  };
  done(assignExtraWork(asOf(day('2026-06-10')), work, extraWorkTexts));
}
