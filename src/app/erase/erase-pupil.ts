// „Ištrinti mokinio duomenis…“. It cannot be undone, so it keeps no journal of what stood where: cut off, it is repeated, and
// what is left is found again. First the journal of the last action goes, for it may hold what is erased; then `Žurnalas`
// gets its line with the counts and no name; `Mokiniai`, by which the pupil is known, is emptied last of all sheets.
import { failure, type Result, success } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { encodeNewRow } from '../../workbook/write-table';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { rectangles } from '../undo/areas';
import { openJournal } from '../undo/journal';
import { documentsLeftIn } from './documents-left';
import type { ErasePorts } from './eraser';
import { erasedKey, erasingKey, isErasingOf } from './erasing-key';
import { findTraces, type Traces } from './find-traces';
import { type ErasablePupils, type LogTable, pupilToErase, readErasable } from './pupil-to-erase';
import type { RegisteredFile } from './registered-files';
import type { SheetTraces } from './sheet-traces';
import { fileIdOf, lineOf, type TraceLine } from './view-erasing';

export interface WantedErasing {
  readonly pupilId: string;
  /** As the person typed it, to confirm. */
  readonly lastName: string;
  /** Documents that this person has made are put in the bin. */
  readonly binDocuments: boolean;
}
export interface Erased {
  readonly lines: readonly TraceLine[];
  readonly binned: number;
  /** In the bin they are not: somebody else must put them there. Those of pupils who were erased earlier too. */
  readonly documentsLeft: readonly { readonly name: string; readonly link: string }[];
}
export interface ErasingWords {
  readonly logWhat: string;
  readonly logAfter: (lines: readonly TraceLine[]) => string;
  readonly logWhy: string;
}

export function erasePupil(ports: ErasePorts, wanted: WantedErasing, words: ErasingWords): Result<Erased> {
  return underLock<Erased>(ports, () => {
    const known = readErasable(ports);
    if (!known.ok) return known;
    const { pupils, begun } = known.value;
    const isGone = pupils.every(({ id }) => id !== wanted.pupilId);
    // Cut off behind the last sheet: only the line of the log is not what it must be.
    if (isGone && begun.includes(wanted.pupilId))
      return finish(ports, known.value.log, wanted.pupilId, NOTHING);
    return erase(ports, known.value, wanted, words);
  });
}
const NOTHING = { lines: [], binned: 0 };

function erase(
  ports: ErasePorts,
  { pupils, log }: ErasablePupils,
  { pupilId, lastName, binDocuments }: WantedErasing,
  words: ErasingWords,
): Result<Erased> {
  const pupil = pupilToErase(pupils, pupilId);
  if (!pupil.ok) return pupil;
  if (plainWords(lastName) !== plainWords(pupil.value.lastName)) return failure('erase.last-name-wrong');
  const journal = openJournal(ports);
  if (journal.entry?.state === 'pradėta') {
    const { what, who, at } = journal.entry;
    return failure('change-unfinished', { what, who, at: at.getTime() });
  }
  const traces = findTraces(ports, pupil.value);
  if (!traces.ok) return traces;
  const { sheets, documents, documentTraces } = traces.value;
  const lines = [...sheets, ...documentTraces(new Set())].map(lineOf);

  if (ports.workbook.sheetNames().includes(JOURNAL_SHEET)) ports.workbook.deleteSheet(JOURNAL_SHEET);
  const line = log.rows.find(({ value }) => isErasingOf(value.key, pupilId));
  if (!line)
    ports.workbook.append(
      logSheet.sheet,
      encodeNewRow(logSheet, log, {
        at: ports.clock.now(),
        who: ports.user.email(),
        what: words.logWhat,
        before: '',
        after: words.logAfter(lines),
        why: words.logWhy,
        key: erasingKey(pupilId),
      }),
    );
  const binned = binDocuments ? bin(ports, documents) : new Set<string>();
  const left = new Set(documents.map(({ link }) => link).filter((link) => !binned.has(link)));
  eraseSheets(ports, traces.value, left);
  const again = readErasable(ports);
  if (!again.ok) return again;
  return finish(ports, again.value.log, pupilId, { lines, binned: binned.size });
}

/** Before their links go. */
function bin({ eraser }: ErasePorts, documents: readonly RegisteredFile[]): ReadonlySet<string> {
  const binned = documents.filter(({ link }) => {
    const id = fileIdOf(link);
    return id !== '' && eraser.bin(id);
  });
  return new Set(binned.map(({ link }) => link));
}

function eraseSheets(ports: ErasePorts, { sheets, documentTraces }: Traces, left: ReadonlySet<string>): void {
  const last = sheets.filter(({ kind }) => kind === 'pupil');
  const others = sheets.filter(({ kind }) => kind !== 'pupil');
  // Documents are known by the keys of cases.
  for (const traces of [...documentTraces(left), ...others, ...last]) eraseSheet(ports, traces);
}

/** What tells the rows as the pupil's is written over last, so that a repetition finds what is left. */
function eraseSheet(
  { workbook, eraser }: ErasePorts,
  { sheet, rows, clear, replace, clearLast }: SheetTraces,
): void {
  if (rows.length > 0) eraser.clear(sheet, clear, rows);
  const texts = replace.map(({ row, column, text }) => ({ row, column, value: text }));
  for (const { row, column, values } of rectangles(texts)) workbook.writeArea(sheet, row, column, values);
  if (clearLast.length > 0) eraser.clear(sheet, clearLast, rows);
}

/** The line of the log no longer says whose it is about. */
function finish(
  ports: Ports,
  log: LogTable,
  pupilId: string,
  done: Pick<Erased, 'lines' | 'binned'>,
): Result<Erased> {
  const line = log.rows.find(({ value }) => isErasingOf(value.key, pupilId));
  if (line)
    ports.workbook.writeArea(logSheet.sheet, line.row, log.columns.key, [[erasedKey(ports.clock.now())]]);
  const left = documentsLeftIn(ports);
  ports.workbook.flush();
  return left.ok ? success({ ...done, documentsLeft: left.value }) : left;
}
