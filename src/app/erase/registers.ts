// Which sheets of records name a pupil, and what of a row stays when the pupil is erased. Of progress nothing does. Of a
// case stay its state, number, subject and days: by them the deputy's reports count cases and those that were late, and
// they say nothing of whose they were. Of an appeal stay both grades too, for the report counts those that were changed.
import type * as v from 'valibot';
import { appealsSheet } from '../../workbook/appeals-sheet';
import type { SheetRows } from '../../workbook/cell';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { supportSheet } from '../../workbook/support-sheet';
import { headersOf, type TableSchema } from '../../workbook/table-schema';
import { ENTRY_KINDS, mipFormOfSheet, registerOf } from '../entries/registers';

export interface ErasedRegister {
  readonly sheet: string;
  headersIn(sheet: SheetRows): Readonly<Record<string, string>>;
  /** The columns of a case that stay; undefined where the whole row goes. */
  readonly keeps?: readonly string[];
}

function ofCases<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  keeps: readonly (keyof Entries & string)[],
): ErasedRegister {
  return { sheet: schema.sheet, headersIn: () => headersOf(schema), keeps };
}

export const ERASED_REGISTERS: readonly ErasedRegister[] = [
  ...ENTRY_KINDS.map(
    (kind): ErasedRegister => ({
      sheet: registerOf(kind).sheet,
      headersIn: (sheet) => {
        const { columns } = registerOf(kind, mipFormOfSheet(sheet));
        return Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header]));
      },
    }),
  ),
  { sheet: closedSemestersSheet.sheet, headersIn: () => headersOf(closedSemestersSheet) },
  ofCases(compensationPlansSheet, [
    'number',
    'subject',
    'semester',
    'recorded',
    'due',
    'state',
    'handedIn',
    'parentsInformed',
    'finished',
  ]),
  ofCases(supportSheet, ['state', 'number', 'subject', 'from', 'to', 'date', 'minutes']),
  ofCases(appealsSheet, [
    'state',
    'number',
    'subject',
    'period',
    'grade',
    'finalGrade',
    'published',
    'fileUntil',
    'filed',
    'decideUntil',
    'ordered',
    'materialGiven',
    'meeting',
    'decided',
    'informed',
  ]),
  ofCases(courseChangesSheet, [
    'state',
    'number',
    'subject',
    'from',
    'to',
    'changed',
    'consultation',
    'settleUntil',
    'settled',
  ]),
  ofCases(extraWorkSheet, ['state', 'number', 'subject', 'ordered', 'from', 'to', 'consultation', 'settled']),
  ofCases(promotionSheet, [
    'activity',
    'proposal',
    'decision',
    'councilOn',
    'orderedOn',
    'informUntil',
    'informedOn',
  ]),
];
