// Whose row is it? A pupil is found by the code, or by the name as other sheets write it.
import type * as v from 'valibot';
import { failure, type Result, success } from '../domain/result';
import { appealsSheet } from '../workbook/appeals-sheet';
import { cellText, plainWords, type SheetRows } from '../workbook/cell';
import { compensationPlansSheet } from '../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../workbook/course-changes-sheet';
import { documentsSheet } from '../workbook/documents-sheet';
import { extraWorkSheet } from '../workbook/extra-work-sheet';
import { findColumns } from '../workbook/find-columns';
import { OVERVIEW_SHEET, readOverviewNames } from '../workbook/overview-sheet';
import { promotionSheet } from '../workbook/promotion-sheet';
import { type Pupil, pupilName, pupilsSheet } from '../workbook/pupils-sheet';
import { looksLikeSubjectSheet, readSubjectSheet } from '../workbook/subject-sheet';
import { supportSheet } from '../workbook/support-sheet';
import { headersOf, type TableSchema } from '../workbook/table-schema';
import type { Register } from './entries/register';
import { ENTRY_KINDS, mipFormOfSheet, registerOf } from './entries/registers';

/** Sheets of records that name a pupil, with the headings by which their columns are found. */
const SHEETS_WITH_PUPILS: readonly {
  readonly name: string;
  headersIn(sheet: SheetRows): Readonly<Record<'pupil', string>>;
}[] = [
  ...ENTRY_KINDS.map((kind) => ({
    name: registerOf(kind).sheet,
    headersIn: (sheet: SheetRows) => headersOfRegister(registerOf(kind, mipFormOfSheet(sheet))),
  })),
  ofTable(compensationPlansSheet),
  ofTable(supportSheet),
  ofTable(appealsSheet),
  ofTable(courseChangesSheet),
  ofTable(extraWorkSheet),
  ofTable(promotionSheet),
  ofTable(documentsSheet),
];

function ofTable<Entries extends v.ObjectEntries & Record<'pupil', unknown>>(schema: TableSchema<Entries>) {
  return { name: schema.sheet, headersIn: () => headersOf(schema) };
}

export function pupilById<Known extends { readonly id: string }>(
  pupils: readonly Known[],
  id: string,
): Result<Known> {
  const [pupil, another] = pupils.filter((candidate) => candidate.id === id);
  if (!pupil) return failure('pupil-unknown', { pupil: id });
  return another ? failure('pupil-code-twice', { code: id }) : success(pupil);
}

export const pupilByName = (pupils: readonly Pupil[], name: string): Result<Pupil> =>
  findByName(pupils, name, pupilName);

/** The one pupil of the name, who must have the code alone too. */
export function findByName<Known extends { readonly id: string }>(
  pupils: readonly Known[],
  name: string,
  nameOf: (pupil: Known) => string,
): Result<Known> {
  const matching = pupils.filter((candidate) => sameName(nameOf(candidate), name));
  const [pupil] = matching;
  if (!pupil) return failure('pupil-unknown', { pupil: name });
  return matching.length === 1 ? pupilById(pupils, pupil.id) : failure('pupil-name-twice', { pupil: name });
}

/** The name in the selected row of any sheet that has pupils; '' when the row is nobody's. */
export function nameInRow(sheet: SheetRows, row: number): Result<string> {
  if (sheet.name === pupilsSheet.sheet) {
    const found = findColumns(sheet, headersOf(pupilsSheet));
    if (!found.ok) return found;
    const { headerRow, columns } = found.value;
    const cell = (column: number) => cellText(sheet.rows[row - 1]?.[column - 1]);
    if (row <= headerRow) return success('');
    return success(`${cell(columns.lastName)} ${cell(columns.firstName)}`.trim());
  }
  const known = SHEETS_WITH_PUPILS.find(({ name }) => name === sheet.name);
  if (known) {
    const found = findColumns<'pupil'>(sheet, known.headersIn(sheet));
    if (!found.ok) return found;
    const { headerRow, columns } = found.value;
    return success(row > headerRow ? cellText(sheet.rows[row - 1]?.[columns.pupil - 1]) : '');
  }
  if (sheet.name === OVERVIEW_SHEET) return success(readOverviewNames(sheet).get(row) ?? '');
  if (!looksLikeSubjectSheet(sheet)) return success('');
  const subject = readSubjectSheet(sheet);
  if (!subject.ok) return subject;
  return success(subject.value.pupils.find((pupil) => pupil.row === row)?.name ?? '');
}

const headersOfRegister = ({ columns }: Register): Record<'pupil', string> =>
  Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header])) as Record<
    'pupil',
    string
  >;

const sameName = (a: string, b: string): boolean => plainWords(a) === plainWords(b);
