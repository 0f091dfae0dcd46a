// What a document of progress is made from: the class, the subjects' sheets and the registers that it needs, each read
// once. A broken sheet is told of, and the rest is still shown.
import type {
  MonthProgress,
  MonthReview,
  PeriodEntry,
  PupilProgress,
  SelfAssessment,
  SubjectProgress,
  SubjectTalk,
} from '../../domain/class-progress';
import {
  firstYearOf,
  type MipForm,
  type MipMonth,
  type MipPeriod,
  mipFilling,
  mipPeriods,
  monthsOfPeriod,
  schoolMonths,
} from '../../domain/mip';
import { meanInHundredths } from '../../domain/mip-mean';
import type { MarksByMonth } from '../../domain/period-marks';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { parseSchoolDate } from '../../domain/school-date';
import { numberOfCell, plainWords } from '../../workbook/cell';
import { SUBJECT_DISCUSSIONS } from '../../workbook/discussions-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { EntryKind, EntryTexts } from '../entries/entry';
import { formOfClass } from '../entries/form-of-class';
import { registerOf } from '../entries/registers';
import { parseDiscussionPart } from '../entries/registers/discussions';
import type { Ports } from '../ports';
import { namesTwice } from '../progress/read-marks';
import { readClass } from '../read-class';
import { type ClassEntries, readEntriesOfClass } from './read-entries-of-class';
import { readSubjectRows, type SubjectRows } from './read-subject-progress';

export interface Needed {
  /** Undefined: all of them. */
  readonly subject?: string | undefined;
  readonly registers: readonly EntryKind[];
}
export interface KnownPupil {
  readonly progress: PupilProgress;
  /** As in every sheet. */
  readonly name: string;
  /** Has left the class by today. */
  readonly hasLeft: boolean;
  /** What is wrong with this pupil's rows. */
  readonly issues: readonly Issue[];
  /** Subjects in whose sheets the pupil is. */
  readonly learns: ReadonlySet<string>;
}
export interface ClassProgress {
  readonly settings: Settings;
  readonly form: MipForm;
  readonly months: readonly MipMonth[];
  readonly subjects: readonly Subject[];
  readonly pupils: readonly KnownPupil[];
  /** Sheets that could not be read: what they hold is left empty. */
  readonly issues: readonly Issue[];
}

export function readProgress(ports: Ports, { subject, registers }: Needed): Result<ClassProgress> {
  const known = readClass(ports);
  if (!known.ok) return known;
  const { settings, pupils, subjects } = known.value;
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  const wanted = subjects.filter(({ name }) => subject === undefined || name === subject);
  if (subject !== undefined && wanted.length === 0) return failure('subject-unknown', { subject });

  const today = ports.clock.today();
  const issues: Issue[] = [];
  const passed = (day: Settings['signal1']) => (day !== undefined && day <= today ? day : undefined);
  const signals = [passed(settings.signal1), passed(settings.signal2)] as const;
  const rows = wanted.flatMap((one) => {
    const read = readSubjectRows(ports, one, signals);
    if (read.ok) return [read.value];
    issues.push(...read.issues);
    return [];
  });
  const listed = pupils.map((pupil) => ({ id: pupil.id, name: pupilName(pupil) }));
  const names = { firstYear, pupils: listed, subjects: subjects.map(({ name }) => name) };
  const sheets = new Map(registers.map((kind) => [kind, ports.workbook.read(registerOf(kind).sheet)]));
  const entries = new Map(
    registers.map((kind) => {
      const read = readEntriesOfClass(kind, sheets.get(kind), names);
      issues.push(...read.issues);
      return [kind, read] as const;
    }),
  );
  const unclear = namesTwice(listed);
  issues.push(...unclear.map((pupil): Issue => ({ code: 'pupil-name-twice', params: { pupil } })));
  // What is made without the MIP entries is the same for both forms.
  const form = formOfClass(sheets.get('mip'), settings.classGrade);
  const months = schoolMonths(firstYear);
  const year: Year = {
    form,
    months,
    periods: mipPeriods(form, firstYear, settings.lastLessonDay),
    subjects: wanted,
    rows,
    entries,
  };
  const isUnclear = new Set(unclear.map(plainWords));
  return success({
    settings,
    form,
    months,
    subjects,
    issues,
    pupils: pupils.map((pupil) => pupilOf(pupil, year, isUnclear, today)),
  });
}

interface Year {
  readonly form: MipForm;
  readonly months: readonly MipMonth[];
  readonly periods: readonly MipPeriod[];
  readonly subjects: readonly Subject[];
  readonly rows: readonly SubjectRows[];
  readonly entries: ReadonlyMap<EntryKind, ClassEntries>;
}

function pupilOf(pupil: Pupil, year: Year, isUnclear: ReadonlySet<string>, today: string): KnownPupil {
  const name = pupilName(pupil);
  // Of two with one name nobody knows whose marks are whose.
  const own = year.rows.map((rows) => ({
    subject: rows.subject.name,
    found: isUnclear.has(plainWords(name)) ? undefined : rows.of(name),
  }));
  const marks = own.flatMap(({ found }) => found?.marks ?? []);
  const of = (kind: EntryKind): ReadonlyMap<string, EntryTexts> =>
    year.entries.get(kind)?.of(pupil.id) ?? new Map();
  const reviews = of('review');
  const reviewed = year.months.map((month) => monthOf(month, marks, reviews));
  const entries = year.periods.map((period) =>
    entryOf(period, year.form, marks, of('mip').get(period.id), reviewed),
  );
  return {
    name,
    hasLeft: pupil.left !== undefined && pupil.left <= today,
    issues: [
      ...own.flatMap(({ found }) => found?.issues ?? []),
      ...[...year.entries.values()].flatMap((entries) => entries.issuesOf(pupil.id)),
    ],
    learns: new Set(own.flatMap(({ subject, found }) => (found ? [subject] : []))),
    progress: {
      id: pupil.id,
      firstName: pupil.firstName,
      lastName: pupil.lastName,
      subjects: year.subjects.map(
        ({ name: subject }) =>
          own.find((one) => one.subject === subject)?.found?.results ?? nothingIn(subject),
      ),
      months: reviewed.map((month) => ({ ...month, ...missedIn(entries, month.month) })),
      entries,
      expectations: [...of('expectation')].map(([subject, texts]) => ({
        subject,
        lastAnnual: texts.lastAnnual ?? '',
        goal1: texts.goal1 ?? '',
        goalAnnual: texts.goalAnnual ?? '',
        how: texts.how ?? '',
      })),
      selfAssessments: {
        semester1: selfAssessmentOf(of('selfAssessment').get('semester1')),
        year: selfAssessmentOf(of('selfAssessment').get('year')),
      },
      reviews: [...reviews].map(([month, texts]) => reviewOf(month, texts)).sort(byMonth),
      talks: [...of('discussion')].flatMap(([part, texts]) => talkOf(part, texts)),
    },
  };
}

const nothingIn = (subject: string): SubjectProgress => ({
  subject,
  semester1: '',
  semester2: '',
  annual: '',
  signals: [undefined, undefined],
});

const meanOf = (marks: readonly MarksByMonth[], months: readonly string[]): number | undefined =>
  meanInHundredths(marks.flatMap((own) => months.flatMap((month) => own.get(month) ?? [])));

function monthOf(
  month: MipMonth,
  marks: readonly MarksByMonth[],
  reviews: ReadonlyMap<string, EntryTexts>,
): MonthProgress {
  const review = reviews.get(month);
  return {
    month,
    mean: meanOf(marks, [month]),
    missedJustified: count(review?.missedJustified),
    missedUnjustified: count(review?.missedUnjustified),
  };
}

/** Missed lessons are those of the class head's reviews; only where these have none, those typed in the form. */
function entryOf(
  period: MipPeriod,
  form: MipForm,
  marks: readonly MarksByMonth[],
  texts: EntryTexts | undefined,
  months: readonly MonthProgress[],
): PeriodEntry {
  const own = months.filter(({ month }) => monthsOfPeriod(period).includes(month));
  const missed = (name: 'missedJustified' | 'missedUnjustified'): number | undefined => {
    const recorded = own.flatMap((month) => month[name] ?? []);
    return recorded.length > 0 ? recorded.reduce((sum, one) => sum + one, 0) : count(texts?.[name]);
  };
  return {
    period,
    mean: meanOf(marks, monthsOfPeriod(period)),
    missedJustified: missed('missedJustified'),
    missedUnjustified: missed('missedUnjustified'),
    texts: texts ?? {},
    filling: mipFilling(form, (field) => texts?.[field] ?? ''),
  };
}

/** Those of a monthly entry, which knows the review's too; a period of two months says nothing of one of them. */
function missedIn(entries: readonly PeriodEntry[], month: string): Partial<MonthProgress> {
  const entry = entries.find(
    ({ period }) => period.months.length === 1 && monthsOfPeriod(period)[0] === month,
  );
  return entry ? { missedJustified: entry.missedJustified, missedUnjustified: entry.missedUnjustified } : {};
}

function selfAssessmentOf(texts: EntryTexts | undefined): SelfAssessment {
  return {
    fulfilled: texts?.fulfilled ?? '',
    which: texts?.which ?? '',
    arguments: texts?.arguments ?? '',
    next: texts?.next ?? '',
    headNote: texts?.headNote ?? '',
  };
}

const reviewOf = (month: string, texts: EntryTexts): MonthReview => ({
  month,
  date: parseSchoolDate(texts.date ?? ''),
  results: texts.results ?? '',
  attendance: texts.attendance ?? '',
  praise: texts.praise ?? '',
  comments: texts.comments ?? '',
  agreements: texts.agreements ?? '',
  agreedUntil: parseSchoolDate(texts.agreedUntil ?? ''),
  present: texts.present ?? '',
  toCommission: texts.commission === 'taip',
});

function talkOf(part: string, texts: EntryTexts): SubjectTalk[] {
  const { kind: known, subject = '' } = parseDiscussionPart(part) ?? {};
  const kind = SUBJECT_DISCUSSIONS.find((one) => one === known);
  if (!kind) return [];
  return [{ kind, subject, date: parseSchoolDate(texts.date ?? ''), notes: texts.notes ?? '' }];
}

/** A text that is no number is nobody's count. */
const count = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : numberOfCell(text);

const byMonth = (a: MonthReview, b: MonthReview): number => (a.month < b.month ? -1 : 1);
