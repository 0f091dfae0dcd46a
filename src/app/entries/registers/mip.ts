import type { MipForm } from '../../../domain/mip';
import { mipReflectionsSheet, mipSheet } from '../../../workbook/mip-sheet';
import { COUNT, type Register, TEXT } from '../register';
import { periodRule } from './periods';

/** `MIP` as each of the two forms has it: the headings of the sheet say which one a class uses. */
export const mipRegisters: Readonly<Record<MipForm, Register>> = {
  monthly: {
    kind: 'mip',
    sheet: mipSheet.sheet,
    columns: mipSheet.columns,
    fields: {
      strongest: TEXT,
      difficulties: TEXT,
      missedJustified: COUNT,
      missedUnjustified: COUNT,
      praise: TEXT,
      done: TEXT,
      nextGoal: TEXT,
      headNote: TEXT,
    },
    part: periodRule('monthly'),
  },
  reflections: {
    kind: 'mip',
    sheet: mipReflectionsSheet.sheet,
    columns: mipReflectionsSheet.columns,
    fields: {
      aim: TEXT,
      best: TEXT,
      hardest: TEXT,
      study: TEXT,
      improve: TEXT,
      need: TEXT,
      future: TEXT,
      headNote: TEXT,
    },
    part: periodRule('reflections'),
  },
};
