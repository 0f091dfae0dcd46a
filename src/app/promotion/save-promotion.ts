// What the class head, the council and the director have decided of some pupils is written down: one action for all of
// them, and nothing of it when anything is wrong.
import { caseKey, checksum } from '../../domain/case-key';
import { type AnnualPicture, changePromotion, type PromotionStep } from '../../domain/promotion';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { logSheet } from '../../workbook/log-sheet';
import { type PromotionRow, promotionSheet } from '../../workbook/promotion-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { type TableWords, tableBlueprint } from '../../workbook/table-blueprint';
import { addedRows, changedRow } from '../cases/case-rows';
import { type LogEntry, logArea } from '../cases/log-rows';
import { type AreaChange, completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { type ClassData, readClass } from '../read-class';
import { underLock } from '../under-lock';
import {
  emptyRow,
  fieldsOf,
  NO_FIELDS,
  PROMOTION_FIELDS,
  type PromotionFields,
  type PromotionTable,
  promotionKey,
  readPromotion,
  recordOf,
  rowsOfPupil,
  rowWith,
} from './promotion-table';
import { readAnnual } from './read-annual';

export interface PromotionChange {
  readonly pupilId: string;
  /** Of the row that was shown; '' where there was none, or none of ours. */
  readonly key: string;
  /** What was shown. */
  readonly base: PromotionFields;
  readonly fields: PromotionFields;
}
export interface PromotionSaveWords {
  readonly table: TableWords;
  readonly action: (pupils: readonly string[]) => string;
  readonly logWhat: (pupil: string, step: PromotionStep) => string;
  /** What a row says after a step. */
  readonly said: (row: PromotionRow, step: PromotionStep) => string;
  readonly logWhy: Readonly<Record<PromotionStep, string>>;
  readonly negatives: (picture: AnnualPicture) => string;
  readonly missing: (picture: AnnualPicture) => string;
}
interface PlannedRow {
  readonly pupil: string;
  /** Where it stands; undefined: it is new. */
  readonly place: { readonly row: number; readonly value: PromotionRow } | undefined;
  readonly after: PromotionRow;
  readonly before: PromotionRow;
  readonly steps: readonly PromotionStep[];
}

export function savePromotion(
  ports: Ports,
  changes: readonly PromotionChange[],
  words: PromotionSaveWords,
): Result<{ readonly saved: number }> {
  return underLock(ports, () => {
    const known = readClass(ports);
    if (!known.ok) return known;
    const table = readPromotion(ports);
    if (!table.ok) return table;
    const pictureOf = picturesWhen(ports, known.value, changes);
    const issues: Issue[] = [];
    const planned: PlannedRow[] = [];
    for (const change of changes) {
      const plan = planRow(ports, known.value, table.value, change, pictureOf, words);
      if (plan.ok) planned.push(plan.value);
      else issues.push(...plan.issues);
    }
    if (issues.length > 0) return { ok: false, issues };
    const key = caseKey('kėlimas', ['įrašymas', checksum(JSON.stringify(changes))]);
    const done = writeRows(ports, table.value, planned, key, words);
    return done.ok ? success({ saved: planned.filter(({ steps }) => steps.length > 0).length }) : done;
  });
}

/** Rows to add and to change, and what the log says of them; also of those that a cut-off run has written already. */
function writeRows(
  ports: Ports,
  table: PromotionTable | undefined,
  planned: readonly PlannedRow[],
  key: string,
  words: PromotionSaveWords,
): Result<void> {
  const areasOf = (made: PromotionTable): AreaChange[] => {
    const added = planned.filter(({ place }) => !place).map(({ after }) => after);
    return [
      ...planned.flatMap(({ place, after }) =>
        place ? changedRow(promotionSheet, made, place.row, place.value, after) : [],
      ),
      ...(added.length > 0 ? [addedRows(ports, promotionSheet, made, added)] : []),
    ];
  };
  const log = logOf(ports, planned, words);
  if (!log.ok) return log;
  const isNew = planned.some(({ place }) => !place);
  const made = table ?? (isNew ? madeSheet(ports, words) : undefined);
  const areas = [...(made ? areasOf(made) : []), ...log.value];
  completeChanges(ports, {
    key,
    what: words.action(planned.filter(({ steps }) => steps.length > 0).map(({ pupil }) => pupil)),
    areas,
  });
  return success(undefined);
}

function planRow(
  ports: Ports,
  { settings, pupils }: ClassData,
  table: PromotionTable | undefined,
  { pupilId, key, base, fields: typed }: PromotionChange,
  pictureOf: (pupilId: string) => AnnualPicture,
  words: PromotionSaveWords,
): Result<PlannedRow> {
  const found = pupilById(pupils, pupilId);
  if (!found.ok) return found;
  const pupil = found.value;
  const name = pupilName(pupil);
  const rows = rowsOfPupil(table, pupil);
  const round = Math.max(rows.length, 1);
  const place = rows[rows.length - 1];
  if (key !== '' && place?.value.key !== key) return failure('promotion.changed', { pupil: name });
  const fields = { ...typed, councilNumber: typed.councilNumber.trim(), order: typed.order.trim() };
  const now = place ? fieldsOf(place.value) : NO_FIELDS;
  // Each field is as it was shown, or already as it shall be: what a cut-off run of the same has written.
  if (PROMOTION_FIELDS.some((field) => now[field] !== base[field] && now[field] !== fields[field]))
    return failure('promotion.changed', { pupil: name });

  const picture = pictureOf(pupil.id);
  const steps = changePromotion(recordOf(base), recordOf(fields), picture, ports.clock.today());
  if (!steps.ok)
    return {
      ok: false,
      issues: steps.issues.map((issue) => ({ ...issue, params: { ...issue.params, pupil: name } })),
    };
  const old: PromotionRow = place
    ? { ...place.value, key: place.value.key || promotionKey(settings.schoolYear, pupil.id, round) }
    : emptyRow(pupil, promotionKey(settings.schoolYear, pupil.id, round));
  const isConsidered = steps.value.includes('propose') || steps.value.includes('decide');
  const before = rowWith({ ...old, pupilId: pupil.id }, recordOf(base), round, settings);
  const after = rowWith({ ...old, pupilId: pupil.id }, recordOf(fields), round, settings);
  // A day that a person has typed themselves stays.
  const day = place?.value.informUntil;
  const kept = day && day !== before.informUntil ? { ...after, informUntil: day } : after;
  return success({
    pupil: name,
    place,
    before,
    after: isConsidered
      ? { ...kept, negatives: words.negatives(picture), missing: words.missing(picture) }
      : kept,
    steps: steps.value,
  });
}

/** The subjects' sheets are read only where the choice of a proposal or a decision asks for the grades. */
function picturesWhen(
  ports: Ports,
  { pupils, subjects }: ClassData,
  changes: readonly PromotionChange[],
): (pupilId: string) => AnnualPicture {
  const asks = changes.some(
    ({ base, fields }) =>
      (base.proposal !== fields.proposal ||
        base.decision !== fields.decision ||
        base.activity !== fields.activity) &&
      (fields.proposal !== '' || fields.decision !== ''),
  );
  if (!asks) return () => ({ negatives: [], missing: [] });
  return readAnnual(ports, pupils, subjects).of;
}

/** A row of the log for each step; a step that a cut-off run has written and logged is not logged again. */
function logOf(
  ports: Ports,
  planned: readonly PlannedRow[],
  words: PromotionSaveWords,
): Result<readonly AreaChange[]> {
  const log = readTable(logSheet, ports.workbook.read(logSheet.sheet));
  if (!log.ok) return log;
  const entries = planned.flatMap(({ pupil, place, before, after, steps }): LogEntry[] =>
    steps.flatMap((step): LogEntry[] => {
      const prefix = `${after.key}|${step}|`;
      const logged = log.value.rows.filter(({ value }) => value.key.startsWith(prefix));
      const said = words.said(after, step);
      const stands = place !== undefined && words.said(place.value, step) === said;
      if (stands && logged[logged.length - 1]?.value.after === said) return [];
      return [
        {
          what: words.logWhat(pupil, step),
          before: words.said(before, step),
          after: said,
          why: words.logWhy[step],
          key: `${prefix}${logged.length + 1}`,
        },
      ];
    }),
  );
  return logArea(ports, entries);
}

function madeSheet(ports: Ports, words: PromotionSaveWords): PromotionTable {
  // A sheet without anything in it was left by a run that ended while making it.
  if (ports.workbook.lastRead(promotionSheet.sheet)) ports.workbook.deleteSheet(promotionSheet.sheet);
  ports.workbook.create(tableBlueprint(promotionSheet, [], words.table));
  const made = readPromotion(ports);
  if (!made.ok || !made.value) throw new Error(`No sheet ${promotionSheet.sheet}`);
  return made.value;
}
