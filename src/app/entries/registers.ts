// Which register a kind of entries is kept in.

import type { MipForm } from '../../domain/mip';
import { cellText, plainWords, type SheetRows } from '../../workbook/cell';
import type { EntryKind } from './entry';
import type { Register } from './register';
import { discussionsRegister } from './registers/discussions';
import { expectationsRegister } from './registers/expectations';
import { mipRegisters } from './registers/mip';
import { reviewsRegister } from './registers/reviews';
import { selfAssessmentsRegister } from './registers/self-assessments';

export const ENTRY_KINDS = [
  'mip',
  'expectation',
  'selfAssessment',
  'review',
  'discussion',
] as const satisfies readonly EntryKind[];

/** The register of a kind; of MIP the one of the form. */
export const registerOf = (kind: EntryKind, form: MipForm = 'monthly'): Register =>
  ({
    mip: mipRegisters[form],
    expectation: expectationsRegister,
    selfAssessment: selfAssessmentsRegister,
    review: reviewsRegister,
    discussion: discussionsRegister,
  })[kind];

/** Which MIP form a sheet is made for, by the headings that only one of the forms has. */
export function mipFormOfSheet({ rows }: Pick<SheetRows, 'rows'>): MipForm {
  const count = (form: MipForm): number => {
    const own = Object.keys(mipRegisters[form].fields).filter((field) => field !== 'headNote');
    const headers = new Set(own.map((field) => plainWords(mipRegisters[form].columns[field]?.header ?? '')));
    return Math.max(
      0,
      ...rows.slice(0, 10).map((row) => row.filter((cell) => headers.has(plainWords(cellText(cell)))).length),
    );
  };
  return count('reflections') > count('monthly') ? 'reflections' : 'monthly';
}
