// Extra work is given by the council's decision and the director's order, which stand in the register of promotion:
// nobody types them a second time (S3-34, 44).
import { caseKey } from '../../domain/case-key';
import { mayAssign } from '../../domain/extra-work-case';
import { failure, type Result, success } from '../../domain/result';
import { parseSchoolDate } from '../../domain/school-date';
import { EXTRA_WORK_STATE_WORDS } from '../../workbook/case-states';
import { plainWords } from '../../workbook/cell';
import { type ExtraWorkRow, extraWorkSheet } from '../../workbook/extra-work-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { addedRows, nextNumber } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { applyChanges, completeChanges } from '../change-set';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { fieldsOf, readPromotion, recordOf, rowsOfPupil } from '../promotion/promotion-table';
import { readAnnual } from '../promotion/read-annual';
import { pupilById } from '../pupils';
import { readClass } from '../read-class';
import { underLock } from '../under-lock';
import { extraWorkKey, readExtraWork, stateOfWork, worksOf } from './extra-work-table';

export interface WantedWork {
  readonly pupilId: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly topics: string;
  readonly task: string;
}
export interface AssignWords {
  readonly assigned: (pupil: string, subject: string) => string;
  readonly assignedWhy: (council: string, order: string) => string;
  readonly council: (number: string, on: string) => string;
}

export function assignExtraWork(
  ports: Ports,
  wanted: WantedWork,
  words: AssignWords,
): Result<{ readonly key: string; readonly isNew: boolean }> {
  return underLock(ports, () => {
    const known = readClass(ports);
    if (!known.ok) return known;
    const { settings, pupils, subjects } = known.value;
    const found = pupilById(pupils, wanted.pupilId);
    if (!found.ok) return found;
    const pupil = found.value;
    const name = pupilName(pupil);
    const subject = subjects.find((one) => one.name === wanted.subject);
    if (!subject) return failure('subject-unknown', { subject: wanted.subject });
    const registers = collect({ promotion: readPromotion(ports), works: readExtraWork(ports) });
    if (!registers.ok) return registers;
    const table = registers.value.works;
    if (!table)
      return failure('sheet-missing', { sheet: extraWorkSheet.sheet }, { sheet: extraWorkSheet.sheet });

    const rows = rowsOfPupil(registers.value.promotion, pupil);
    const latest = rows[rows.length - 1]?.value;
    const promotion = latest && recordOf(fieldsOf(latest));
    const before = worksOf(table, pupil).filter(
      ({ value }) => plainWords(value.subject) === plainWords(subject.name),
    );
    const cancelled = before.filter((row) => {
      const state = stateOfWork(row);
      return state.ok && state.value === 'cancelled';
    });
    const key = extraWorkKey(settings.schoolYear, pupil.id, subject.name, cancelled.length + 1);
    const actionKey = caseKey('papildomas darbas skiriamas', [key]);
    const there = before.find((row) => !cancelled.includes(row));
    const [from, to] = [parseSchoolDate(wanted.from), parseSchoolDate(wanted.to)];
    const council = words.council(promotion?.councilNumber ?? '', promotion?.councilOn ?? '');
    const entry = {
      what: words.assigned(name, subject.name),
      before: '',
      after: EXTRA_WORK_STATE_WORDS.assigned,
      why: words.assignedWhy(council, promotion?.order ?? ''),
      key: `${key}|assign`,
    };
    // The same once more, after it was cut off or by another person: it is assigned already.
    if (there) {
      if (there.value.key !== key)
        return failure('extra-work.already', { pupil: name, subject: subject.name });
      const log = logArea(ports, [entry], actionKey);
      if (!log.ok) return log;
      completeChanges(ports, { key: actionKey, what: entry.what, areas: log.value });
      return success({ key, isNew: false });
    }
    const annual = readAnnual(ports, [pupil], [subject]);
    if (annual.issues.length > 0) return { ok: false, issues: annual.issues };
    const grade = annual.grade(pupil.id, subject.name);
    const may = mayAssign({ promotion, annual: grade, from, to });
    if (!may.ok) return inCase(may, name, subject.name);

    const row: ExtraWorkRow = {
      state: EXTRA_WORK_STATE_WORDS.assigned,
      number: nextNumber(table.rows),
      pupil: name,
      subject: subject.name,
      teacher: subject.teacher,
      council,
      order: promotion?.order ?? '',
      ordered: promotion?.orderedOn,
      lastAnnual: String(grade ?? ''),
      from,
      to,
      topics: wanted.topics.trim(),
      task: wanted.task.trim(),
      consultation: undefined,
      settled: undefined,
      grade: '',
      proposal: '',
      link: '',
      key,
    };
    const log = logArea(ports, [entry], actionKey);
    if (!log.ok) return log;
    applyChanges(ports, {
      key: actionKey,
      what: entry.what,
      areas: [addedRows(ports, extraWorkSheet, table, [row]), ...log.value],
    });
    return success({ key, isNew: true });
  });
}

/** Issues that say whose case it is. */
export const inCase = <Value>(result: Result<Value>, pupil: string, subject: string): Result<Value> =>
  result.ok
    ? result
    : {
        ok: false,
        issues: result.issues.map((issue) => ({ ...issue, params: { pupil, subject, ...issue.params } })),
      };
