// The marks of the whole class by subject and month: every subject's sheet is read once.
import { type MarksByMonth, marksByMonth } from '../../domain/period-marks';
import { failure, type Issue, type Result } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { readSubjectSheet, type SubjectSheet } from '../../workbook/subject-sheet';
import type { Ports } from '../ports';

export interface SubjectMarks {
  readonly subject: string;
  /** Undefined where the pupil is not in the subject's sheet. */
  of(pupilName: string): MarksByMonth | undefined;
}
export interface ClassMarks {
  /** Those subjects whose sheets can be read. */
  readonly subjects: readonly SubjectMarks[];
  readonly issues: readonly Issue[];
}

export function readClassMarks(ports: Ports, subjects: readonly string[]): ClassMarks {
  const issues: Issue[] = [];
  const read: SubjectMarks[] = [];
  for (const subject of subjects) {
    const sheet = readSheet(ports, subject);
    if (!sheet.ok) issues.push(...sheet.issues);
    else read.push({ subject, of: marksIn(sheet.value) });
  }
  return { subjects: read, issues };
}

function readSheet(ports: Ports, name: string): Result<SubjectSheet> {
  const rows = ports.workbook.read(name);
  return rows ? readSubjectSheet(rows) : failure('sheet-missing', { sheet: name }, { sheet: name });
}

function marksIn({ pupils, works }: SubjectSheet): SubjectMarks['of'] {
  const all = [...works[0], ...works[1]];
  const byName = new Map(
    pupils.map(({ name, marks }) => [plainWords(name), marksByMonth([...marks[0], ...marks[1]], all)]),
  );
  return (name) => byName.get(plainWords(name));
}

/** In sheets of subjects pupils are known by their names alone: of two with one name nobody knows whose marks are whose. */
export function namesTwice(pupils: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Map<string, string>();
  for (const { name } of pupils) {
    const plain = plainWords(name);
    if (seen.has(plain)) twice.set(plain, name);
    seen.add(plain);
  }
  return [...twice.values()];
}
