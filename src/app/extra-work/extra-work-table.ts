// The register of extra works: whose they are and how far they are.
import { caseKey, keyPart } from '../../domain/case-key';
import type { ExtraWorkState } from '../../domain/case-states';
import { failure, type Result, success } from '../../domain/result';
import { EXTRA_WORK_STATE_WORDS, stateOf } from '../../workbook/case-states';
import { plainWords } from '../../workbook/cell';
import { type ExtraWorkRow, extraWorkSheet } from '../../workbook/extra-work-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { readTableIfMade, type TableOf, type TableRow } from '../../workbook/read-table';
import type { Ports } from '../ports';

const KIND = 'papildomas darbas';
export type ExtraWorkTable = TableOf<(typeof extraWorkSheet)['row']['entries']>;

/** Undefined: a workbook that was made before there was such a sheet, or one whose making was cut off. */
export const readExtraWork = (ports: Ports): Result<ExtraWorkTable | undefined> =>
  readTableIfMade(extraWorkSheet, ports.workbook.read(extraWorkSheet.sheet));

/** A word of somebody's own is no state: the person is told where it stands. */
export function stateOfWork({ row, value }: TableRow<ExtraWorkRow>): Result<ExtraWorkState> {
  const state = stateOf(EXTRA_WORK_STATE_WORDS, value.state);
  return state
    ? success(state)
    : failure('extra-work.state-unknown', { state: value.state }, { sheet: extraWorkSheet.sheet, row });
}

/** A row of ours knows the pupil's code, so that another name changes nothing; one that a person typed only the name. */
export const isWorkOf = ({ key, pupil: written }: ExtraWorkRow, pupil: Named): boolean => {
  const [kind, , id] = key.split('|');
  return kind === KIND ? id === keyPart(pupil.id) : plainWords(written) === plainWords(pupilName(pupil));
};
type Named = Pick<Pupil, 'id' | 'lastName' | 'firstName'>;

export const worksOf = (table: ExtraWorkTable | undefined, pupil: Named): readonly TableRow<ExtraWorkRow>[] =>
  (table?.rows ?? []).filter(({ value }) => isWorkOf(value, pupil));

/** Not settled and not cancelled; also those of which nobody can tell. */
export const openWorksOf = (
  table: ExtraWorkTable | undefined,
  pupil: Named,
): readonly TableRow<ExtraWorkRow>[] =>
  worksOf(table, pupil).filter((row) => {
    const state = stateOfWork(row);
    return !state.ok || state.value === 'assigned' || state.value === 'in-progress';
  });

/** `number`: from 1, one more after each that was cancelled. */
export const extraWorkKey = (schoolYear: string, pupilId: string, subject: string, number: number): string =>
  caseKey(KIND, [schoolYear, pupilId, subject, String(number)]);
