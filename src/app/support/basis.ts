// What help rests on (S3-43, 44): a compensation plan, or an extra work that was set.
import { failure, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { planRows, type Semester } from '../compensation-plan/read-plans';
import type { Ports } from '../ports';
import type { ClassData } from '../read-class';
import { helpKey } from './help-record';

export interface Basis {
  readonly key: string;
  /** As other sheets write the name. */
  readonly pupil: string;
  readonly subject: string;
  readonly teacher: string;
  readonly on:
    | {
        readonly kind: 'plan';
        readonly number: string;
        readonly semester: Semester | undefined;
        readonly recorded: SchoolDate | undefined;
      }
    | {
        readonly kind: 'extra-work';
        readonly order: string;
        readonly ordered: SchoolDate | undefined;
      };
}

/** `key` is the plan's or extra work's, or that of the help under it. */
export function findBasis(ports: Ports, known: ClassData, key: string): Result<Basis> {
  const found = findBases(ports, known, [key]);
  if (!found.ok) return found;
  const basis = found.value.get(key);
  return basis ? success(basis) : failure('case.unknown', { key });
}

/** By both keys. Extra works are looked at only where a key is no plan's. */
export function findBases(
  ports: Ports,
  known: ClassData,
  keys: readonly string[],
): Result<ReadonlyMap<string, Basis>> {
  const read = ports.workbook.read;
  const plans = readTable(compensationPlansSheet, read(compensationPlansSheet.sheet));
  if (!plans.ok) return plans;
  const teachers = new Map(known.subjects.map(({ name, teacher }) => [name, teacher]));
  const bases = new Map<string, Basis>();
  const add = (basis: Basis) => {
    if (basis.key !== '') bases.set(basis.key, basis).set(helpKey(basis.key), basis);
  };
  for (const { key, value, semester, pupil } of planRows(plans.value, known))
    add({
      key,
      pupil: pupil ? pupilName(pupil) : value.pupil,
      subject: value.subject,
      teacher: teachers.get(value.subject) ?? '',
      on: { kind: 'plan', number: value.number, semester, recorded: value.recorded },
    });
  if (keys.every((key) => bases.has(key))) return success(bases);
  const works = readTable(extraWorkSheet, read(extraWorkSheet.sheet));
  if (!works.ok) return works;
  for (const { value } of works.value.rows)
    add({
      key: value.key,
      pupil: value.pupil,
      subject: value.subject,
      teacher: value.teacher || (teachers.get(value.subject) ?? ''),
      on: { kind: 'extra-work', order: value.order, ordered: value.ordered },
    });
  return success(bases);
}
