// Every pupil's annual grades, read from the subjects' own sheets, each once: they know who learns the subject and
// whether its semesters are closed.

import type { Outcome } from '../../domain/outcome';
import { type AnnualPicture, annualPicture } from '../../domain/promotion';
import type { Issue } from '../../domain/result';
import { isBlank, plainWords } from '../../workbook/cell';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { readSubjectSheet, type SubjectPupil } from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { Ports } from '../ports';
import { namesTwice } from '../progress/read-marks';
import { outcomeOf } from '../pupil-view';

export interface AnnualOfClass {
  /** By the pupil's code; a pupil has no grade in a subject in whose sheet they are not. */
  of(pupilId: string): AnnualPicture;
  /** Undefined where it cannot be read, '' where there is none. */
  grade(pupilId: string, subject: string): Outcome | undefined;
  /** Subjects in which somebody's semester is not closed: their annual grades may still change. */
  readonly open: readonly string[];
  /** Sheets that could not be read, and names that are two pupils'. */
  readonly issues: readonly Issue[];
}

export function readAnnual(
  ports: Ports,
  pupils: readonly Pupil[],
  subjects: readonly Subject[],
): AnnualOfClass {
  const issues: Issue[] = [];
  const twice = namesTwice(pupils.map((pupil) => ({ name: pupilName(pupil) })));
  issues.push(...twice.map((pupil): Issue => ({ code: 'pupil-name-twice', params: { pupil } })));
  const unclear = new Set(twice.map(plainWords));
  const names = [...new Set(subjects.map(({ name }) => name))];
  const sheets = names.map((subject) => {
    const rows = ports.workbook.read(subject);
    const read = rows
      ? readSubjectSheet(rows)
      : {
          ok: false as const,
          issues: [{ code: 'sheet-missing', at: { sheet: subject }, params: { sheet: subject } }],
        };
    if (!read.ok) issues.push(...read.issues);
    const byName = new Map(
      (read.ok ? read.value.pupils : []).map((row): [string, SubjectPupil] => [plainWords(row.name), row]),
    );
    return { subject, isRead: read.ok, byName };
  });

  const grades = new Map<string, Map<string, Outcome | undefined>>();
  const open = new Set<string>();
  for (const pupil of pupils) {
    const name = plainWords(pupilName(pupil));
    const own = new Map<string, Outcome | undefined>();
    for (const { subject, isRead, byName } of sheets) {
      const row = byName.get(name);
      // Of two with one name nobody knows whose grade it is; of a broken sheet nobody knows anything.
      if (!isRead || (row && unclear.has(name))) own.set(subject, undefined);
      else if (row) {
        own.set(subject, outcomeOf(row.annual));
        if (row.semesters.some(({ closed }) => isBlank(closed))) open.add(subject);
      }
    }
    grades.set(pupil.id, own);
  }
  return {
    of: (pupilId) =>
      annualPicture([...(grades.get(pupilId) ?? [])].map(([subject, grade]) => ({ subject, grade }))),
    grade: (pupilId, subject) => {
      const own = grades.get(pupilId);
      return own?.has(subject) ? own.get(subject) : '';
    },
    open: names.filter((subject) => open.has(subject)),
    issues,
  };
}
