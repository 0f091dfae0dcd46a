// Registers what is told to pupils and parents (S3-25). Earlier announcements stay; one that says the same as the last
// is none, so repeating changes nothing.
import { sameWeight } from '../../domain/announced-weights';
import { caseKey } from '../../domain/case-key';
import { foldWord } from '../../domain/cell';
import { fromDecimal, toNumber } from '../../domain/rational';
import { failure, type Issue, type Result, success } from '../../domain/result';
import {
  type AnnouncedWeightRow,
  announcedWeightsSheet,
  type RegisteredAnnouncement,
  SEMESTER_NAMES,
} from '../../workbook/announced-weights-sheet';
import type { Cell } from '../../workbook/cell';
import { plainRow } from '../../workbook/plain-row';
import { completeChanges } from '../change-set';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { readClass, readSubjects } from '../read-class';
import { underLock } from '../under-lock';
import { readComponents, type TypedComponent } from './components';
import type { Component } from './draft';
import { announcementsIn, readWeightsTable, type WeightsTable } from './read-announcements';
import { firstWeekEnd, isClosed } from './semester-block';

export interface WantedAnnouncements {
  readonly semester: 1 | 2;
  readonly subjects: readonly { readonly subject: string; readonly components: readonly TypedComponent[] }[];
}
export interface Announced {
  /** The subjects of which something new was told. */
  readonly announced: readonly string[];
  /** Those of which the last announcement says the same already. */
  readonly unchanged: readonly string[];
}

export function announceWeights(
  ports: Ports,
  wanted: WantedAnnouncements,
  what: (subjects: readonly string[], semester: 1 | 2) => string,
): Result<Announced> {
  return underLock<Announced>(ports, () => {
    const known = readAll(ports, wanted);
    if (!known.ok) return known;
    const { table, schoolYear, subjects } = known.value;
    const { semester } = wanted;
    const announcementsBy = announcementsIn(table);
    const plans = subjects.map(({ subject, components }) => {
      const last = announcementsBy(subject, semester).slice(-1)[0];
      const isNew = !last || !saysTheSame(last, components);
      return { subject, components, isNew, number: (last?.number ?? 0) + (isNew ? 1 : 0) };
    });
    const key = caseKey('svoriai', [
      schoolYear,
      String(semester),
      ...plans.map(({ subject, number }) => `${foldWord(subject)} ${number}`),
    ]);
    const fresh = plans.filter(({ isNew }) => isNew);
    const names = fresh.map(({ subject }) => subject);
    const who = fresh.length > 0 ? ports.user.email() : '';
    const rows = fresh.flatMap((plan) =>
      plan.components.map((component) =>
        plainRow(announcedWeightsSheet, table, {
          ...rowOf(plan.subject, semester, plan.number, component),
          on: ports.clock.today(),
          who,
          key: caseKey('svoriai', [
            schoolYear,
            String(semester),
            foldWord(plan.subject),
            String(plan.number),
            component.kind,
          ]),
        }),
      ),
    );
    const added = {
      sheet: table.sheet,
      row: firstFreeRow(ports, table),
      column: 1,
      before: rows.map((row) => row.map((): Cell => '')),
      after: rows,
    };
    completeChanges(ports, { key, what: what(names, semester), areas: rows.length > 0 ? [added] : [] });
    return success({
      announced: names,
      unchanged: plans.flatMap(({ subject, isNew }) => (isNew ? [] : [subject])),
    });
  });
}

function readAll(ports: Ports, { semester, subjects }: WantedAnnouncements) {
  const known = collect({ class: readClass(ports), table: readWeightsTable(ports) });
  if (!known.ok) return known;
  const { settings, subjects: all } = known.value.class;
  const week = firstWeekEnd(settings, semester);
  if (!week.ok) return week;
  const sheets = readSubjects(
    ports,
    all,
    subjects.map(({ subject }) => subject),
  );
  if (!sheets.ok) return sheets;
  const issues: Issue[] = [];
  const read = subjects.flatMap(({ subject, components }) => {
    const data = sheets.value.find(({ subject: { name } }) => name === subject);
    if (data?.subject.mean === 'aritmetinis')
      issues.push({ code: 'weights-plain-mean', params: { subject } });
    else if (data && isClosed(data.sheet, semester))
      issues.push({
        code: 'weights-semester-closed',
        params: { subject, semester: SEMESTER_NAMES[semester - 1] ?? '' },
      });
    const parsed = readComponents(subject, components);
    if (parsed.ok) return [{ subject, components: parsed.value }];
    issues.push(...parsed.issues);
    return [];
  });
  if (read.length === 0 && issues.length === 0) return failure('weights-no-subjects');
  if (issues.length > 0) return { ok: false as const, issues };
  return success({ table: known.value.table, schoolYear: settings.schoolYear, subjects: read });
}

function saysTheSame(
  { weights, examples }: RegisteredAnnouncement,
  components: readonly Component[],
): boolean {
  return (
    weights.size === components.length &&
    components.every(
      ({ kind, weight, example }) => sameWeight(weights.get(kind), weight) && examples.get(kind) === example,
    )
  );
}

const rowOf = (
  subject: string,
  semester: 1 | 2,
  number: number,
  { kind, weight, example }: Component,
): Omit<AnnouncedWeightRow, 'on' | 'who' | 'key'> => ({
  subject,
  semester: SEMESTER_NAMES[semester - 1] ?? '',
  number,
  kind,
  weight: toNumber(fromDecimal(weight)),
  example,
});

/** Below the last row that holds anything, a person's own columns included. */
const firstFreeRow = (ports: Ports, { sheet, headerRow }: WeightsTable): number =>
  Math.max(headerRow, ports.workbook.lastRead(sheet)?.rows.length ?? 0) + 1;
