// Which MIP form a class fills in. Asked here by everybody, so that pages, documents and answers never differ.
import { type MipForm, mipFormOf } from '../../domain/mip';
import type { SheetRows } from '../../workbook/cell';
import { openRegister } from './entry-table';
import { mipFormOfSheet, registerOf } from './registers';

/** Both forms have a sheet of this name. */
export const MIP_SHEET = registerOf('mip').sheet;

/** The sheet `MIP` was made for one of the forms and is filled in by it; without the sheet the class's grade says it. */
export const formOfClass = (mip: SheetRows | undefined, classGrade: string): MipForm =>
  mip && openRegister('mip', mip).ok ? mipFormOfSheet(mip) : mipFormOf(classGrade);
