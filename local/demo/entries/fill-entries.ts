// The registers of progress as a class has them in June: written many rows at once, as the add-on writes one.
import { newEntryCells } from '../../../src/app/entries/entry-cells';
import { openRegister } from '../../../src/app/entries/entry-table';
import { checkField, spanOfYear, tidyField } from '../../../src/app/entries/fields';
import type { Register } from '../../../src/app/entries/register';
import { registerOf } from '../../../src/app/entries/registers';
import { saveEntry } from '../../../src/app/entries/save-entry';
import type { Result } from '../../../src/domain/result';
import { yearOf } from '../../../src/domain/school-date';
import type { World } from '../../../src/google/world';
import { type Cell, dateCell } from '../../../src/workbook/cell';
import { pupilName } from '../../../src/workbook/pupils-sheet';
import { day, SEMESTERS } from '../calendar';
import { pupils } from '../pupils';
import type { DemoEntry } from './demo-entry';
import { demoDiscussions } from './discussions';
import { demoExpectations } from './expectations';
import { demoMip, savedMip } from './mip';
import { demoReviews } from './reviews';
import { demoSelfAssessments } from './self-assessments';

const SPAN = spanOfYear(yearOf(SEMESTERS[0].from));

export function fillEntries(world: World): void {
  const all = [
    ...demoMip(),
    ...demoExpectations(),
    ...demoSelfAssessments(),
    ...demoReviews(),
    ...demoDiscussions(),
  ];
  for (const kind of new Set(all.map((entry) => entry.kind)))
    writeAll(
      world,
      kind,
      all.filter((entry) => entry.kind === kind),
    );
  for (const { kind, pupil, part, texts } of savedMip()) {
    const changes = Object.entries(texts).map(([field, text]) => ({ field, text, base: '' }));
    const pupilId = pupils[pupil]?.id ?? '';
    const saved = done(saveEntry(world, { kind, pupilId, part, changes }));
    if (saved.conflicts.length > 0) throw new Error(`${pupilId} ${part} was written already.`);
  }
}

function writeAll(world: World, kind: DemoEntry['kind'], entries: readonly DemoEntry[]): void {
  const { register, columns, width } = done(openRegister(kind, world.workbook.read(registerOf(kind).sheet)));
  const lines = entries.map(({ pupil, part, texts, at: [date, hour, minute] }) => {
    const known = pupils[pupil];
    if (!known || !register.part.isPart(part)) throw new Error(`No entry ${kind} ${pupil} ${part}`);
    for (const [field, text] of Object.entries(texts)) requireGood(register, field, text);
    const moment = dateCell(day(date));
    moment.setHours(hour, minute);
    const line = new Array<Cell>(width).fill('');
    const owner = { id: known.id, name: pupilName(known) };
    for (const [key, cell] of Object.entries(newEntryCells(register, owner, part, texts, moment)))
      line[(columns[key] ?? 0) - 1] = cell;
    return line;
  });
  world.workbook.writeArea(register.sheet, 2, 1, lines);
}

/** What a page could not save does not stand in the demo. */
function requireGood({ fields, sheet }: Register, field: string, text: string): void {
  const type = fields[field];
  if (!type || tidyField(type, text) !== text) throw new Error(`${sheet} ${field}: ${text}`);
  done(checkField(type, field, text, SPAN));
}

function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
