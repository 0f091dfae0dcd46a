// What the pages may ask of the script. Arguments come from a web page, so each is validated again here.
import * as v from 'valibot';
import type { Handlers } from './api';
import { MIP_FIELDS, type MipFields } from './app/mip-entry';
import { viewSelectedPupil } from './app/pupil-view';
import { type MipSaved, readMipEntry, saveMipEntry } from './app/save-mip-entry';
import { calendarMonthOf, type MipMonth, parseMipMonth } from './domain/mip';
import { failure, type Result, success } from './domain/result';
import { attempt } from './google/run-action';
import { lt } from './text/lt';

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

export const sidebarCalls: Handlers = {
  sidebarPupil: () =>
    attempt(lt.app.actions.pupil, (world) => map(viewSelectedPupil(world), (view) => view ?? null)),
  sidebarReadMip: (input) =>
    attempt(lt.app.actions.readMip, (world) => {
      const wanted = valid(place, input);
      if (!wanted.ok) return wanted;
      return map(readMipEntry(world, wanted.value.pupilId, wanted.value.month), (entry) => ({
        ...entry,
        mean: entry.mean ?? null,
      }));
    }),
  sidebarSaveMip: (input) =>
    attempt(lt.app.actions.saveMip, (world) => {
      const wanted = valid(save, input);
      if (!wanted.ok) return wanted;
      return map(saveMipEntry(world, wanted.value, nameOfMonth), viewOfSave);
    }),
};

const nameOfMonth = (wanted: MipMonth): string => lt.app.month(calendarMonthOf(wanted));

function viewOfSave(saved: MipSaved) {
  if (saved.kind === 'newer') return saved;
  const { at, mean, ...rest } = saved;
  const digits = (value: number) => String(value).padStart(2, '0');
  return { ...rest, mean: mean ?? null, time: `${digits(at.getHours())}:${digits(at.getMinutes())}` };
}

/** Names the first argument that is not what it must be. */
function valid<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return success(parsed.output);
  const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.');
  return failure('argument-wrong', { name: path ?? 'input' });
}

const map = <From, To>(result: Result<From>, change: (value: From) => To): Result<To> =>
  result.ok ? success(change(result.value)) : result;
