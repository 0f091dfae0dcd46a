// What „Metų pareigos…“ may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { DutiesCalls } from '../api/duties';
import { dutiesCalendar } from '../app/duties/duties-calendar';
import { renewDuties } from '../app/duties/make-duties';
import { saveDuty } from '../app/duties/save-duty';
import { viewDuties } from '../app/duties/view-duties';
import { attempt } from '../google/run-action';
import { schoolDuties } from '../text/lt/school-duties';
import { valid } from './valid';

const MOST_DUTIES = 2000;
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const date = v.pipe(v.string(), v.maxLength(200));
// A note that is too long is told in words by the action.
const note = v.pipe(v.string(), v.maxLength(200_000));
const saving = v.strictObject({
  key,
  base: v.strictObject({ done: date, note }),
  done: v.exactOptional(v.nullable(date)),
  note: v.exactOptional(note),
});

export const dutiesCalls: Handlers<DutiesCalls> = {
  dutiesView: () => attempt(schoolDuties.reading, viewDuties),
  dutiesRenew: () => attempt(schoolDuties.making, renewDuties),
  dutiesSave: (input) =>
    attempt(schoolDuties.saving, (world) => {
      const wanted = valid(saving, input);
      return wanted.ok ? saveDuty(world, wanted.value) : wanted;
    }),
  dutiesCalendar: (input) =>
    attempt(schoolDuties.exporting, (world) => {
      const wanted = valid(v.pipe(v.array(key), v.maxLength(MOST_DUTIES)), input);
      return wanted.ok ? dutiesCalendar(world, wanted.value) : wanted;
    }),
};
