// Everything in the workbook that is one pupil's: each sheet is read once, and no more than read.
import { type Result, success } from '../../domain/result';
import type { TraceKind } from '../../text/lt/erase';
import type { Cell, SheetRows } from '../../workbook/cell';
import { cellText, plainWords } from '../../workbook/cell';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { documentsSheet } from '../../workbook/documents-sheet';
import { ERASED_PUPIL, isErasedPupil } from '../../workbook/erased-pupil';
import { findColumns } from '../../workbook/find-columns';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { looksLikeSubjectSheet, readSubjectSheet } from '../../workbook/subject-sheet';
import { headersOf } from '../../workbook/table-schema';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { answerTraces } from './answer-traces';
import { computedColumns } from './computed-columns';
import { logTraces } from './log-traces';
import { findMentions, type Mention } from './mentions';
import { filesIn, NO_FILES, type RegisteredFile } from './registered-files';
import { ERASED_REGISTERS } from './registers';
import { type SheetTraces, tracesIn, type WantedTraces } from './sheet-traces';
import { timetableTraces } from './timetable-traces';
import { isRowOf, type PupilToErase } from './whose';

export interface Traces {
  /** In the order in which they are erased; `Mokiniai` is the last. */
  readonly sheets: readonly SheetTraces[];
  readonly documents: readonly RegisteredFile[];
  /** Of the whole class, or of several pupils: this one may be in them. */
  readonly sharedDocuments: readonly RegisteredFile[];
  /** The journal of the last action names the pupil. */
  readonly isInJournal: boolean;
  /** Where the pupil is, or may be, named besides: a person looks there. */
  readonly mentions: readonly Mention[];
  /** `Dokumentai` once more, for a document that cannot be put in the bin keeps its link. */
  documentTraces(left: ReadonlySet<string>): readonly SheetTraces[];
}

/** @returns a sheet of ours that cannot be understood is a problem: nothing is guessed, and nothing overlooked */
export function findTraces(ports: Ports, pupil: PupilToErase): Result<Traces> {
  const { workbook } = ports;
  const tabs = workbook.sheetNames().filter((name) => name !== JOURNAL_SHEET);
  const sheets = new Map(
    tabs.flatMap((name): [string, SheetRows][] => {
      const rows = workbook.read(name);
      return rows ? [[name, rows]] : [];
    }),
  );
  const formulasOf = (sheet: SheetRows, rows: readonly number[]) =>
    rows.length > 0 ? workbook.readFormulas(sheet.name) : [];
  const trace = (sheet: SheetRows, wanted: WantedTraces): readonly SheetTraces[] =>
    wanted.rows.length === 0 && (wanted.replace ?? []).length === 0
      ? []
      : [tracesIn(sheet, formulasOf(sheet, wanted.rows), wanted)];

  const caseKeys: string[] = [];
  const formerNames = new Set<string>();
  const registers = inSheets(ERASED_REGISTERS, sheets, (register, sheet) => {
    const found = findColumns<string>(sheet, register.headersIn(sheet));
    if (!found.ok) return isEmpty(sheet) ? success([]) : found;
    const { headerRow, columns } = found.value;
    const rows = rowsWhere(sheet, headerRow, (cells) => isRowOf(pupil, cells, columns));
    for (const row of rows) {
      const at = (key: string): string => cellText(sheet.rows[row - 1]?.[(columns[key] ?? 0) - 1]);
      caseKeys.push(at('key'));
      if (!isErasedPupil(at('pupil'))) formerNames.add(at('pupil'));
    }
    const { keeps } = register;
    const kept = new Set((keeps ?? []).map((key) => columns[key]));
    const keys = new Set([columns.pupilId, columns.key, columns.basisKey]);
    const isNamed = (row: number): boolean =>
      isOneOf(pupil.names, cellText(sheet.rows[row - 1]?.[(columns.pupil ?? 0) - 1]));
    return success(
      trace(sheet, {
        kind: kindOf(register.sheet, keeps !== undefined),
        rows,
        stays: (column) => kept.has(column),
        isLast: (column, row) => keeps !== undefined && keys.has(column) && !isNamed(row),
        replace: keeps ? rows.map((row) => ({ row, column: columns.pupil ?? 0, text: ERASED_PUPIL })) : [],
      }),
    );
  });
  const named: PupilToErase = { ...pupil, names: [...new Set([...pupil.names, ...formerNames])] };

  const subjects = [...sheets.values()].filter(looksLikeSubjectSheet).map(({ name }) => ({ sheet: name }));
  const marks = inSheets(subjects, sheets, (_, sheet) => {
    const read = readSubjectSheet(sheet);
    if (!read.ok) return read;
    const own = read.value.pupils.filter(({ name }) => isOneOf(named.names, name));
    if (own.length === 0) return success([]);
    const formulas = workbook.readFormulas(sheet.name);
    const computed = computedColumns(sheet, formulas, read.value.firstPupilRow);
    const wanted: WantedTraces = {
      kind: 'subject',
      rows: own.map(({ row }) => row),
      stays: (column) => computed.has(column),
    };
    return success([tracesIn(sheet, formulas, wanted)]);
  });

  const tests = inSheets([{ sheet: TIMETABLE_SHEET }], sheets, (_, sheet) =>
    success(trace(sheet, timetableTraces(sheet, named))),
  );

  const answers = inSheets(
    [...sheets.keys()].map((sheet) => ({ sheet })),
    sheets,
    (_, sheet) => success(trace(sheet, answerTraces(sheet, named))),
  );

  const files = sheets.get(documentsSheet.sheet);
  const documentColumns = files ? findColumns(files, headersOf(documentsSheet)) : undefined;
  if (documentColumns && !documentColumns.ok) return documentColumns;
  const listed = files && documentColumns ? filesIn(files, documentColumns.value, named, caseKeys) : NO_FILES;

  const log = inSheets([{ sheet: logSheet.sheet }], sheets, (_, sheet) => {
    const wanted = logTraces(
      sheet,
      named,
      subjects.map((one) => one.sheet),
    );
    return wanted.ok ? success(trace(sheet, wanted.value)) : wanted;
  });
  const register = inSheets([{ sheet: pupilsSheet.sheet }], sheets, (_, sheet) => {
    const found = findColumns(sheet, headersOf(pupilsSheet));
    if (!found.ok) return found;
    const { headerRow, columns } = found.value;
    const rows = rowsWhere(sheet, headerRow, (cells) => cellText(cells[columns.id - 1]) === pupil.id);
    return success(trace(sheet, { kind: 'pupil', rows }));
  });

  const all = collect({ marks, registers, tests, answers, log, register });
  if (!all.ok) return all;
  const documentTraces: Traces['documentTraces'] = (left) => {
    if (!files || !documentColumns) return [];
    const { columns } = documentColumns.value;
    const byHand = new Set(listed.own.filter(({ link }) => left.has(link)).map(({ row }) => row));
    const keeps = new Set([columns.madeAt, columns.kind, columns.link]);
    return trace(files, {
      kind: 'documents',
      rows: listed.own.map(({ row }) => row),
      stays: (column, row) => byHand.has(row) && keeps.has(column),
      isLast: (column, row) => byHand.has(row) && column === columns.key,
      replace: [...byHand].map((row) => ({ row, column: columns.pupil, text: ERASED_PUPIL })),
    });
  };
  // The registers know a pupil's former names: what is found by those goes before them.
  const found = [
    ...all.value.marks,
    ...all.value.tests,
    ...all.value.answers,
    ...all.value.log,
    ...all.value.registers,
    ...all.value.register,
  ];
  return success({
    sheets: found,
    documents: listed.own,
    sharedDocuments: listed.shared,
    isInJournal: isNamedIn(workbook.read(JOURNAL_SHEET), named),
    mentions: findMentions(workbook, [...sheets.values()], [...found, ...documentTraces(new Set())], named),
    documentTraces,
  });
}

/** What is found in each of the sheets that are there; the problems of all of them together. */
function inSheets<Known extends { readonly sheet: string }>(
  wanted: readonly Known[],
  sheets: ReadonlyMap<string, SheetRows>,
  look: (known: Known, sheet: SheetRows) => Result<readonly SheetTraces[]>,
): Result<readonly SheetTraces[]> {
  const looked = wanted.flatMap((known) => {
    const sheet = sheets.get(known.sheet);
    return sheet ? [look(known, sheet)] : [];
  });
  const issues = looked.flatMap((one) => (one.ok ? [] : one.issues));
  return issues.length > 0
    ? { ok: false, issues }
    : success(looked.flatMap((one) => (one.ok ? one.value : [])));
}

function kindOf(sheet: string, isCase: boolean): TraceKind {
  if (sheet === closedSemestersSheet.sheet) return 'closed';
  if (sheet === promotionSheet.sheet) return 'promotion';
  return isCase ? 'case' : 'entry';
}

const isOneOf = (names: readonly string[], name: string): boolean =>
  names.some((one) => plainWords(one) === plainWords(name));

const rowsWhere = (
  { rows }: SheetRows,
  headerRow: number,
  isOwn: (cells: readonly Cell[]) => boolean,
): number[] => rows.flatMap((cells, index) => (index >= headerRow && isOwn(cells) ? [index + 1] : []));

const isEmpty = ({ rows }: SheetRows): boolean =>
  rows.every((cells) => cells.every((cell) => cellText(cell) === ''));

function isNamedIn(sheet: SheetRows | undefined, { names, id }: PupilToErase): boolean {
  const text = (sheet?.rows ?? []).flat().map(cellText).join('\n');
  return [...names, id].some((word) => word !== '' && text.includes(word));
}
