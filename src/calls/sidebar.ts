// What the sidebar may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { SidebarCalls, SidebarClass } from '../api/sidebar';
import { MIP_FIELDS, type MipFields } from '../app/mip/mip-entry';
import { type MipSaved, readMipEntry, saveMipEntry } from '../app/mip/save-mip-entry';
import { type ClassView, viewClass, viewSelectedPupil } from '../app/pupil-view';
import { calendarMonthOf, type MipMonth, parseMipMonth } from '../domain/mip';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { describeAppIssue } from '../text/lt/issues';
import { clockText } from './clock-text';
import { valid } from './valid';

const fields = v.strictObject(
  Object.fromEntries(MIP_FIELDS.map((key) => [key, v.string()])) as Record<
    keyof MipFields,
    v.StringSchema<undefined>
  >,
);
const month = v.pipe(
  v.string(),
  v.check((text) => parseMipMonth(text) !== undefined),
  v.transform((text) => text as MipMonth),
);
const pupilId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const place = v.strictObject({ pupilId, month });
const save = v.strictObject({
  pupilId,
  month,
  fields,
  expectedVersion: v.pipe(v.string(), v.maxLength(100)),
});

export const sidebarCalls: Handlers<SidebarCalls> = {
  sidebarClass: () =>
    attempt(lt.app.actions.pupil, (world) =>
      mapResult(viewClass(world), (view) => listOf(view, world.clock.now())),
    ),
  sidebarPupil: () =>
    attempt(lt.app.actions.pupil, (world) => mapResult(viewSelectedPupil(world), (view) => view ?? null)),
  sidebarReadMip: (input) =>
    attempt(lt.app.actions.readMip, (world) => {
      const wanted = valid(place, input);
      if (!wanted.ok) return wanted;
      return mapResult(readMipEntry(world, wanted.value.pupilId, wanted.value.month), (entry) => ({
        ...entry,
        mean: entry.mean ?? null,
      }));
    }),
  sidebarSaveMip: (input) =>
    attempt(lt.app.actions.saveMip, (world) => {
      const wanted = valid(save, input);
      if (!wanted.ok) return wanted;
      return mapResult(saveMipEntry(world, wanted.value, nameOfMonth), viewOfSave);
    }),
};

function listOf({ pupils, ...heading }: ClassView, now: Date): SidebarClass {
  return {
    ...heading,
    subjects: pupils[0]?.grades.map(({ subject }) => subject) ?? [],
    pupils: pupils.map(({ id, name, grades, issues }) => {
      const results = grades.flatMap(({ semester1, semester2, annual }) => [semester1, semester2, annual]);
      return {
        id,
        name,
        results: results.map(({ text }) => text),
        negatives: results.flatMap(({ negative }, index) => (negative ? [index] : [])),
        problem: issues.map(describeAppIssue).join(' '),
      };
    }),
    time: clockText(now),
  };
}

const nameOfMonth = (wanted: MipMonth): string => lt.app.month(calendarMonthOf(wanted));

function viewOfSave(saved: MipSaved) {
  if (saved.kind === 'newer') return saved;
  const { at, mean, ...rest } = saved;
  return { ...rest, mean: mean ?? null, time: clockText(at) };
}
