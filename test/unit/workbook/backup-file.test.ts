// The file of a backup copy: what goes in comes out, and what is no copy is told why.
import fc from 'fast-check';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  decodeBackupCell,
  encodeBackupCell,
  parseBackup,
} from '../../../src/workbook/backup-file';
import { backupClass } from '../../bundle/backup-class';

/** Days on which clocks are changed have hours that are there twice. */
const moment = fc
  .record({
    day: fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true }),
    hour: fc.integer({ min: 5, max: 23 }),
    isDay: fc.boolean(),
  })
  .map(({ day, hour, isDay }) =>
    isDay
      ? new Date(day.getFullYear(), day.getMonth(), day.getDate())
      : new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, 7, 9, day.getMilliseconds()),
  );
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '=1+1', "'8", '2-3', '2026-09-14', 'TRUE'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  moment,
);

test('a cell comes back through JSON as it was: a text that looks like a date is still a text', () => {
  fc.assert(
    fc.property(cell, (input) => {
      const kept = JSON.parse(JSON.stringify(encodeBackupCell(input)));
      expect(decodeBackupCell(kept)).toEqual(input);
    }),
  );
  expect(encodeBackupCell(new Date(2026, 8, 14))).toEqual({ date: '2026-09-14' });
  expect(encodeBackupCell(new Date(2026, 8, 14, 8, 5, 30))).toEqual({ date: '2026-09-14T08:05:30' });
});

test.each(['2026-13-01', '2026-02-29', '2026-9-1', '14 rugsėjo', '2026-09-14T25:00:00', '', '2026-09-14 '])(
  'no date: %s',
  (date) => expect(decodeBackupCell({ date })).toBeUndefined(),
);

test('a copy is read from its text; any cell of it may be anything a cell can hold', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (row) => {
      const backup = backupClass();
      backup.tables[1]?.rows.push(row.map(encodeBackupCell));
      const read = parseBackup(`\uFEFF${JSON.stringify(backup)}`);
      expect(read).toEqual({ ok: true, backup });
    }),
    { numRuns: 30 },
  );
});

const text = JSON.stringify(backupClass());
test.each([
  ['a photograph', '\u0089PNG', 'not-json', ''],
  ['cut in half', text.slice(0, text.length / 2), 'cut-off', ''],
  ['another file', '{"a": 1}', 'other-format', ''],
  ['nothing', 'null', 'other-format', ''],
  ['a version to come', text.replace(`"version":${BACKUP_VERSION}`, '"version":2'), 'other-version', '2'],
  ['a part that is missing', `{"format":"${BACKUP_FORMAT}","version":1}`, 'shape', 'made'],
  [
    'a cell that is a list',
    text.replace('"name":"Gandriukas Matas"', '"name":[]'),
    'shape',
    'subjects → 1 → rows → 2 → name',
  ],
  ['a part too many', text.replace('"made"', '"more":1,"made"'), 'shape', 'more'],
])('no copy: %s', (_, file, problem, place) => {
  expect(parseBackup(file)).toEqual({ ok: false, problem, place });
});
