// What the page of the explanation is about: the selected pupil in the subject of the sheet, or in one that is chosen.
import type { KindCode } from '../../domain/kind-of-work';
import { KINDS_OF_WORK } from '../../domain/kind-of-work';
import { parseOutcome } from '../../domain/outcome';
import { failure, type Result, success } from '../../domain/result';
import { isPassFailClass } from '../../domain/semester';
import { readWorkColumns } from '../../domain/work-columns';
import { isCaseGrade, isCaseGradeOf } from '../../workbook/case-grades';
import { type Cell, cellText, dateOfCell, isBlank, plainWords, type SheetRows } from '../../workbook/cell';
import { historyByPupil, isInForce } from '../../workbook/closed-semesters-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { kindWeightKey, type Settings } from '../../workbook/settings-sheet';
import {
  looksLikeSubjectSheet,
  readSubjectSheet,
  type SubjectPupil,
  type SubjectSheet,
} from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import { readRegister } from '../close/closing-class';
import type { Ports } from '../ports';
import { nameInRow, pupilByName } from '../pupils';
import { readClass } from '../read-class';
import type { ExplainedSemester, ExplanationData, PlainCell } from './explanation-data';

export type ExplainView =
  | { readonly kind: 'explained'; readonly data: ExplanationData }
  /** The selected row says who, its sheet does not say in which subject. */
  | { readonly kind: 'choose-subject'; readonly pupil: string; readonly subjects: readonly string[] }
  | { readonly kind: 'nobody' };
export interface WantedExplanation {
  readonly pupil: string;
  readonly subject: string;
}

/** Of the selected row where nothing else is wanted. */
export function readExplanation(ports: Ports, wanted: WantedExplanation | null): Result<ExplainView> {
  if (wanted) return readWanted(ports, wanted);
  const { sheet, row } = ports.workbook.selection();
  const name = nameInRow(sheet, row);
  if (!name.ok) return name;
  if (name.value === '') return success({ kind: 'nobody' });
  if (looksLikeSubjectSheet(sheet))
    return readWanted(ports, { pupil: name.value, subject: sheet.name }, sheet);
  const known = readClass(ports);
  if (!known.ok) return known;
  return success({
    kind: 'choose-subject',
    pupil: name.value,
    subjects: known.value.subjects.map((subject) => subject.name),
  });
}

function readWanted(
  ports: Ports,
  wanted: WantedExplanation,
  read: SheetRows | undefined = ports.workbook.read(wanted.subject),
): Result<ExplainView> {
  const known = readClass(ports);
  if (!known.ok) return known;
  const { settings, pupils, subjects } = known.value;
  const subject = subjects.find(({ name }) => name === wanted.subject);
  if (!subject) return failure('subject-unknown', { subject: wanted.subject });
  if (!read) return failure('sheet-missing', { sheet: subject.name }, { sheet: subject.name });
  const sheet = readSubjectSheet(read);
  if (!sheet.ok) return sheet;
  const row = sheet.value.pupils.find(({ name }) => sameName(name, wanted.pupil));
  if (!row)
    return failure(
      'pupil-not-in-sheet',
      { pupil: wanted.pupil, sheet: subject.name },
      { sheet: subject.name },
    );
  const pupil = pupilByName(pupils, row.name);
  if (!pupil.ok) return pupil;
  const kept = keptBy(ports, subject.name, pupil.value, row);
  const semester = (index: 0 | 1) => semesterOf(sheet.value, row, index, settings, subject, kept[index]);
  return success({
    kind: 'explained',
    data: {
      pupil: pupilName(pupil.value),
      subject: subject.name,
      teacher: subject.teacher,
      className: settings.className,
      schoolYear: settings.schoolYear,
      today: ports.clock.today(),
      arrived: pupil.value.arrived ?? '',
      left: pupil.value.left ?? '',
      plainMean: isPlain(subject),
      annualFromAllMarks: subject.annualFrom === 'visi',
      roundUpFrom: settings.roundUpFrom ?? '',
      strictPass: settings.strictPass === 'taip',
      levels: settings.levelsScale === 2023 ? 2023 : 2018,
      semesters: [semester(0), semester(1)],
      override: plain(row.override),
      overrideFrom: overrideSource(ports, subject.name, pupil.value, row),
      annual: plain(row.annual),
      usualWeights: KINDS_OF_WORK.flatMap(({ code }) => usualWeight(settings, code)),
    },
  });
}

const isPlain = (subject: Subject): boolean => subject.mean === 'aritmetinis';

function semesterOf(
  sheet: SubjectSheet,
  row: SubjectPupil,
  index: 0 | 1,
  settings: Settings,
  subject: Subject,
  kept: KeptBy,
): ExplainedSemester {
  const works = sheet.works[index];
  const result = row.semesters[index];
  const columns = readWorkColumns(
    works.length,
    isPlain(subject) ? undefined : works.map(({ weight }) => weight),
    works.map(({ kind }) => kind),
  );
  const [from, to, signal] =
    index === 0
      ? [settings.semester1From, settings.semester1To, settings.signal1]
      : [settings.semester2From, settings.semester2To, settings.signal2];
  return {
    from: from ?? '',
    to: to ?? '',
    signal: signal ?? '',
    works: works.map(({ date, kind, weight, topic }, at) => ({
      date: date ?? '',
      kind,
      weight: plain(weight),
      topic,
      mark: plain(row.marks[index][at] ?? ''),
    })),
    status: result.status,
    mean: plain(result.mean),
    grade: plain(result.grade),
    closed: plain(result.closed),
    ...kept,
    isPassFail:
      columns.ok &&
      isPassFailClass({ rows: sheet.pupils.map(({ marks }) => marks[index]), columns: columns.value }),
  };
}

type KeptBy = Pick<ExplainedSemester, 'closedOn' | 'givenBy'>;
const NOT_KEPT: KeptBy = { closedOn: '', givenBy: '' };

/** When each semester was closed; the register is read only where the row holds a kept result. */
function keptBy(ports: Ports, subject: string, pupil: Pupil, row: SubjectPupil): readonly [KeptBy, KeptBy] {
  if (row.semesters.every(({ closed }) => isBlank(closed))) return [NOT_KEPT, NOT_KEPT];
  const register = readRegister(ports);
  if (!register.ok) return [NOT_KEPT, NOT_KEPT];
  const of = (semester: 1 | 2): KeptBy => {
    const history = historyByPupil(register.value.rows, subject, semester).get(pupil.id) ?? [];
    const last = history[history.length - 1]?.value;
    if (!last || !isInForce(last)) return NOT_KEPT;
    const { closed } = row.semesters[semester === 1 ? 0 : 1];
    return {
      closedOn: dateOfCell(last.closedAt) ?? '',
      // A result that somebody has typed over is not the case's.
      givenBy: isCaseGrade(last.key) && sameResult(closed, last.result) ? last.explanation : '',
    };
  };
  return [of(1), of(2)];
}

/**
 * Where the override is from; nothing is read where there is none. A case that wrote it has said so in the log; else it
 * may be in a register of cases with this very mark.
 */
function overrideSource(
  ports: Ports,
  subject: string,
  pupil: Pupil,
  row: SubjectPupil,
): ExplanationData['overrideFrom'] {
  if (isBlank(row.override)) return null;
  const log = readTable(logSheet, ports.workbook.read(logSheet.sheet));
  const place = { subject, pupilId: pupil.id, period: 'annual' } as const;
  const given = log.ok
    ? log.value.rows.filter(({ value }) => isCaseGradeOf(value.key, place)).pop()
    : undefined;
  if (given && sameResult(given.value.after, row.override))
    return { kind: 'case', why: given.value.why, on: dateOfCell(given.value.at) ?? '' };
  const isOurs = (entry: { pupil: string; subject: string; grade: string }): boolean =>
    sameName(entry.pupil, row.name) && entry.subject === subject && sameResult(entry.grade, row.override);
  const extra = readTable(extraWorkSheet, ports.workbook.read(extraWorkSheet.sheet));
  const work = extra.ok ? extra.value.rows.find(({ value }) => isOurs(value)) : undefined;
  if (work) return { kind: 'extra-work', on: work.value.settled ?? '' };
  const changes = readTable(courseChangesSheet, ports.workbook.read(courseChangesSheet.sheet));
  const change = changes.ok ? changes.value.rows.find(({ value }) => isOurs(value)) : undefined;
  return change ? { kind: 'course-change', on: change.value.settled ?? '' } : null;
}

function sameResult(a: Cell, b: Cell): boolean {
  const [left, right] = [parseOutcome(a), parseOutcome(b)];
  return left.ok && right.ok && left.value === right.value;
}

function usualWeight(settings: Settings, code: KindCode): ExplanationData['usualWeights'] {
  const key = kindWeightKey(code);
  return key ? [{ code, weight: settings[key] ?? '' }] : [];
}

/** JSON has no dates: a date where a mark should be is as wrong as its text. */
const plain = (cell: Cell): PlainCell => {
  if (isBlank(cell)) return '';
  return typeof cell === 'object' ? cellText(cell) : cell;
};

const sameName = (a: string, b: string): boolean => plainWords(a) === plainWords(b);
