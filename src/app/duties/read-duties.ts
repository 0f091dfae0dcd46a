// The rows of `Metų pareigos`, each with what it is known by.
import { caseKey, checksum } from '../../domain/case-key';
import { failure, type Result, success } from '../../domain/result';
import { type DutyRow, dutiesSheet } from '../../workbook/duties-sheet';
import { readTable, type TableOf, type TableRow } from '../../workbook/read-table';
import type { Ports } from '../ports';
import { isEmptied } from './plan-duties';

export type DutiesTable = TableOf<(typeof dutiesSheet)['row']['entries']>;
export interface KnownDuty extends TableRow<DutyRow> {
  readonly key: string;
}

export function readDuties({ workbook }: Pick<Ports, 'workbook'>): Result<DutiesTable> {
  const sheet = workbook.read(dutiesSheet.sheet);
  return sheet ? readTable(dutiesSheet, sheet) : failure('duties.not-made');
}

/**
 * All that say something. A person's own row has no key: it is known by what it says and of whom it asks it, several of the
 * same by their order.
 */
export function knownDuties({ rows }: DutiesTable): readonly KnownDuty[] {
  const times = new Map<string, number>();
  return rows
    .filter(({ value }) => !isEmptied(value))
    .map(({ row, value }) => {
      if (value.key !== '') return { row, value, key: value.key };
      const said = checksum(`${value.what}\n${value.whom}`);
      const time = (times.get(said) ?? 0) + 1;
      times.set(said, time);
      return { row, value, key: caseKey('sava', [said, String(time)]) };
    });
}

/** The one row of a key; a copied row has the same key, and nobody knows which is meant. */
export function findDuty(table: DutiesTable, key: string): Result<KnownDuty> {
  const [found, ...others] = knownDuties(table).filter((duty) => duty.key === key);
  if (!found) return failure('duties.gone');
  if (others.length > 0)
    return failure(
      'duties.twice',
      { rows: [found, ...others].map(({ row }) => row).join(', ') },
      { sheet: dutiesSheet.sheet, row: found.row },
    );
  return success(found);
}
