// The pupils whose data may be erased, those who have left too, and those whose erasing was begun and cut off.
import { failure, mapResult, type Result, success } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { logSheet } from '../../workbook/log-sheet';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { codeInErasing } from './erasing-key';
import type { PupilToErase } from './whose';

export type LogTable = TableOf<(typeof logSheet)['row']['entries']>;
export interface ErasablePupils {
  readonly pupils: readonly Pupil[];
  readonly log: LogTable;
  /** Codes; somebody of them may stand in the register no more. */
  readonly begun: readonly string[];
}

export function readErasable({ workbook }: Ports): Result<ErasablePupils> {
  const read = collect({
    pupils: readTable(pupilsSheet, workbook.read(pupilsSheet.sheet)),
    log: readTable(logSheet, workbook.read(logSheet.sheet)),
  });
  return mapResult(read, ({ pupils, log }) => ({
    pupils: pupils.rows.map(({ value }) => value),
    log,
    begun: log.rows.flatMap(({ value }) => codeInErasing(value.key) ?? []),
  }));
}

/** Of two pupils with one name nobody knows which rows are whose. */
export function pupilToErase(pupils: readonly Pupil[], pupilId: string): Result<PupilToErase> {
  const found = pupilById(pupils, pupilId);
  if (!found.ok) return found;
  const { id, lastName, firstName, email } = found.value;
  const name = pupilName(found.value);
  const others = pupils.filter((pupil) => pupil !== found.value).map(pupilName);
  if (others.some((other) => plainWords(other) === plainWords(name)))
    return failure('pupil-name-twice', { pupil: name });
  return success({ id, lastName, firstName, email, names: [name, `${firstName} ${lastName}`], others });
}
