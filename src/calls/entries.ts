// What pages may ask of the registers that are saved as they are typed.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { EntryCalls } from '../api/entries';
import { readEntries } from '../app/entries/read-entries';
import { ENTRY_KINDS } from '../app/entries/registers';
import { saveEntry } from '../app/entries/save-entry';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { entryActions } from '../text/lt/entry-issues';
import { clockText } from './clock-text';
import { valid } from './valid';

const MOST_CHANGES = 30;
const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const kind = v.picklist(ENTRY_KINDS);
const owner = v.strictObject({ kind, pupilId: short });
const save = v.strictObject({
  kind,
  pupilId: short,
  part: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  changes: v.pipe(
    v.array(v.strictObject({ field: short, text: v.string(), base: v.string() })),
    v.minLength(1),
    v.maxLength(MOST_CHANGES),
    v.check((changes) => new Set(changes.map(({ field }) => field)).size === changes.length),
  ),
});

export const entryCalls: Handlers<EntryCalls> = {
  entriesOf: (input) =>
    attempt(entryActions.read, (world) => {
      const wanted = valid(owner, input);
      if (!wanted.ok) return wanted;
      const read = readEntries(world, wanted.value.kind, wanted.value.pupilId);
      return mapResult(read, (entries) => ({ entries, time: clockText(world.clock.now()) }));
    }),
  saveEntry: (input) =>
    attempt(entryActions.save, (world) => {
      const wanted = valid(save, input);
      if (!wanted.ok) return wanted;
      return mapResult(saveEntry(world, wanted.value), ({ at, ...saved }) => ({
        ...saved,
        time: clockText(at),
      }));
    }),
};
