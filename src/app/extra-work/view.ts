// The page of extra works and promotion: everything it shows, read once.
import { possibleSteps } from '../../domain/case-machine';
import type { ExtraWorkState } from '../../domain/case-states';
import { EXTRA_WORK_CASE, type ExtraWorkStep, isExtraWorkLate } from '../../domain/extra-work-case';
import { informUntil } from '../../domain/promotion';
import { type Issue, type Result, success } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { withoutErased } from '../../workbook/erased-pupil';
import { extraDaysOff } from '../../workbook/settings-sheet';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { readPromotion } from '../promotion/promotion-table';
import { readAnnual } from '../promotion/read-annual';
import { type PromotionPupil, viewPromotion } from '../promotion/view-promotion';
import { readClass } from '../read-class';
import { fieldsOfWork, type WorkFields } from './change';
import { isWorkOf, readExtraWork, stateOfWork } from './extra-work-table';

export interface ExtraWork {
  /** '' of a row that a person typed: it is only shown. */
  readonly key: string;
  readonly row: number;
  readonly number: string;
  /** '' where no pupil of the class has the name. */
  readonly pupilId: string;
  readonly pupil: string;
  readonly subject: string;
  readonly teacher: string;
  readonly isPassFail: boolean;
  readonly council: string;
  readonly order: string;
  readonly ordered: string;
  readonly lastAnnual: string;
  /** Null where somebody wrote another word. */
  readonly state: ExtraWorkState | null;
  /** The state as it is written. */
  readonly stateText: string;
  readonly steps: readonly ExtraWorkStep[];
  readonly isLate: boolean;
  readonly fields: WorkFields;
  readonly link: string;
}
/** Whom extra work may be given now: decided, ordered, a negative annual grade and no work yet. */
export interface Assignable {
  readonly pupilId: string;
  readonly pupil: string;
  readonly subject: string;
  readonly grade: string;
  readonly orderedOn: string;
}
export interface ExtraWorkRead {
  readonly today: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly lastLessonDay: string;
  /** By which day parents are told of the order; '' where the settings do not say when lessons end. */
  readonly informUntil: string;
  readonly pupils: readonly PromotionPupil[];
  readonly works: readonly ExtraWork[];
  readonly assignable: readonly Assignable[];
  /** Subjects whose annual grades may still change: somebody's semester is not closed. */
  readonly open: readonly string[];
  readonly issues: readonly Issue[];
}

export function viewExtraWork(ports: Ports): Result<ExtraWorkRead> {
  const known = collect({
    class: readClass(ports),
    promotion: readPromotion(ports),
    works: readExtraWork(ports),
  });
  if (!known.ok) return known;
  const { settings, pupils, subjects } = known.value.class;
  const { promotion, works: table } = known.value;
  const today = ports.clock.today();
  const present = pupils.filter(({ left }) => left === undefined || left > today);
  const annual = readAnnual(ports, present, subjects);
  const issues: Issue[] = [...annual.issues];
  const passFail = new Set(
    subjects.filter(({ assessment }) => assessment === 'įskaita').map(({ name }) => name),
  );
  const works = withoutErased(table?.rows ?? []).map((row): ExtraWork => {
    const { value } = row;
    const state = stateOfWork(row);
    if (!state.ok) issues.push(...state.issues);
    return {
      key: value.key,
      row: row.row,
      number: value.number,
      pupilId: pupils.find((pupil) => isWorkOf(value, pupil))?.id ?? '',
      pupil: value.pupil,
      subject: value.subject,
      teacher: value.teacher,
      isPassFail: passFail.has(value.subject),
      council: value.council,
      order: value.order,
      ordered: value.ordered ?? '',
      lastAnnual: value.lastAnnual,
      state: state.ok ? state.value : null,
      stateText: value.state,
      steps: state.ok ? possibleSteps(EXTRA_WORK_CASE, state.value) : [],
      isLate: state.ok && isExtraWorkLate(state.value, value.to, today),
      fields: fieldsOfWork(value),
      link: value.link,
    };
  });
  const listed = viewPromotion(known.value.class, annual, promotion, table, today);
  return success({
    today,
    className: settings.className,
    schoolYear: settings.schoolYear,
    lastLessonDay: settings.lastLessonDay ?? '',
    informUntil: informUntil(1, settings.lastLessonDay, undefined, extraDaysOff(settings)) ?? '',
    pupils: listed,
    works,
    assignable: assignable(listed, works),
    open: annual.open,
    issues,
  });
}

function assignable(
  pupils: readonly PromotionPupil[],
  works: readonly Pick<ExtraWork, 'pupilId' | 'subject' | 'state'>[],
): readonly Assignable[] {
  return pupils
    .filter(
      ({ fields, stage }) =>
        fields.decision === 'extra-work' && (stage === 'ordered' || stage === 'informed'),
    )
    .flatMap(({ pupilId, pupil, negatives, fields }) =>
      negatives
        .filter(({ subject }) =>
          works.every(
            (work) =>
              work.pupilId !== pupilId ||
              plainWords(work.subject) !== plainWords(subject) ||
              work.state === 'cancelled',
          ),
        )
        .map(({ subject, grade }) => ({ pupilId, pupil, subject, grade, orderedOn: fields.orderedOn })),
    );
}
