// `Nustatymai`: one row a setting. Whatever a school may decide for itself is read from here.
import * as v from 'valibot';
import { KINDS_OF_WORK, type KindCode, USUAL_WEIGHTS } from '../domain/kind-of-work';
import type { Issue, Result } from '../domain/result';
import { parseSchoolDate, type SchoolDate } from '../domain/school-date';
import { type Cell, cellText, type SheetRows } from './cell';
import {
  daysText,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalWholeNumber,
  requiredText,
  text,
} from './cell-schemas';
import { readTable } from './read-table';
import { defineTable } from './table-schema';

export const settingsSheet = defineTable({
  sheet: 'Nustatymai',
  columns: {
    name: { header: 'Nustatymas', width: 300 },
    value: { header: 'Reikšmė', width: 260 },
    meaning: { header: 'Ką reiškia', width: 620 },
  },
  row: v.object({ name: requiredText, value: v.custom<Cell>(() => true), meaning: text }),
});

/** What stands under `Knygos rūšis`. */
export const WORKBOOK_KINDS = { class: 'klasės knyga', school: 'gimnazijos knyga' } as const;

const YES_NO = ['taip', 'ne'] as const;

/** One setting a kind of work that counts in a mean: the weight its columns get unless the teacher types another. */
export type KindWeightKey = `weight${Exclude<KindCode, 'B' | 'F'>}`;
export const kindWeightKey = (code: KindCode): KindWeightKey | undefined =>
  code === 'B' || code === 'F' ? undefined : `weight${code}`;

function kindWeights() {
  return Object.fromEntries(
    KINDS_OF_WORK.flatMap(({ code, name }) => {
      const key = kindWeightKey(code);
      return key ? [[key, { name: `Svoris: ${name} (${code})`, schema: optionalNumber }]] : [];
    }),
  ) as Record<KindWeightKey, { readonly name: string; readonly schema: typeof optionalNumber }>;
}

/** Every setting: its name in the sheet and what its value must be. The order is the order of a new sheet. */
export const settingSchemas = {
  kind: { name: 'Knygos rūšis', schema: text },
  school: { name: 'Mokykla', schema: text },
  director: { name: 'Direktorius', schema: text },
  deputy: { name: 'Pavaduotojas ugdymui', schema: text },
  schoolYear: { name: 'Mokslo metai', schema: requiredText },
  className: { name: 'Klasė', schema: requiredText },
  classGrade: { name: 'Gimnazijos klasė', schema: text },
  classHead: { name: 'Klasės vadovas', schema: text },
  classHeadEmail: { name: 'Klasės vadovo el. paštas', schema: text },
  semester1From: { name: 'I pusmečio pradžia', schema: optionalDate },
  semester1To: { name: 'I pusmečio pabaiga', schema: optionalDate },
  semester2From: { name: 'II pusmečio pradžia', schema: optionalDate },
  semester2To: { name: 'II pusmečio pabaiga', schema: optionalDate },
  signal1: { name: 'Signalinis įvertinimas (ruduo)', schema: optionalDate },
  signal2: { name: 'Signalinis įvertinimas (pavasaris)', schema: optionalDate },
  lastLessonDay: { name: 'Paskutinė pamokų diena', schema: optionalDate },
  roundUpFrom: { name: 'Apvalinti aukštyn nuo', schema: optionalNumber },
  strictPass: { name: 'Griežta teigiamo riba', schema: oneOf(YES_NO) },
  levelsScale: { name: 'Lygių skalė', schema: optionalNumber },
  appealDays: { name: 'Apeliacijos dienos', schema: optionalNumber },
  extraDaysOff: { name: 'Papildomos ne darbo dienos', schema: daysText },
  vacations: { name: 'Mokinių atostogos', schema: daysText },
  edgeDays: { name: 'Pirmosios ir paskutinės pusmečio savaitės dienos', schema: optionalWholeNumber },
  individualPlans: { name: 'Individualūs ugdymo planai', schema: oneOf(YES_NO) },
  mipGraceDays: { name: 'MIP įrašas vėluoja po (dienų)', schema: optionalWholeNumber },
  yearEndTalks: { name: 'Metų pabaigos pokalbiai su tėvais', schema: oneOf(YES_NO) },
  ...kindWeights(),
} as const;

export const usualWeights = (): Readonly<Record<KindWeightKey, number>> =>
  Object.fromEntries(
    Object.entries(USUAL_WEIGHTS).map(([code, weight]) => [`weight${code}`, weight]),
  ) as Record<KindWeightKey, number>;

type Entries = { [Key in keyof typeof settingSchemas]: (typeof settingSchemas)[Key]['schema'] };
export type SettingKey = keyof Entries;
export type Settings = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** Those that belong to one class: a school workbook is without them. */
const OF_A_CLASS = ['className', 'classGrade', 'classHead', 'classHeadEmail', 'individualPlans'] as const;
export type SchoolSettings = Omit<Settings, (typeof OF_A_CLASS)[number]>;
export const schoolSettingSchemas = Object.fromEntries(
  Object.entries(settingSchemas).filter(([key]) => !(OF_A_CLASS as readonly string[]).includes(key)),
) as Omit<typeof settingSchemas, (typeof OF_A_CLASS)[number]>;

/** Settings are found by their names; every one must be there, with a value that it may have. */
export const readSettings = (sheet: SheetRows | undefined): Result<Settings> =>
  readAll(settingSchemas, sheet);

/** The same in a school workbook. */
export const readSchoolSettings = (sheet: SheetRows | undefined): Result<SchoolSettings> =>
  readAll(schoolSettingSchemas, sheet);

function readAll<Known>(
  schemas: Readonly<Record<string, { readonly name: string; readonly schema: unknown }>>,
  sheet: SheetRows | undefined,
): Result<Known> {
  const table = readTable(settingsSheet, sheet);
  if (!table.ok) return table;
  const byName = new Map(table.value.rows.map((entry) => [entry.value.name.toLowerCase(), entry] as const));
  const issues: Issue[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, { name, schema }] of Object.entries(schemas)) {
    const entry = byName.get(name.toLowerCase());
    if (!entry) {
      issues.push({ code: 'setting-missing', at: { sheet: settingsSheet.sheet }, params: { name } });
      continue;
    }
    const parsed = v.safeParse(schema as v.GenericSchema<Cell, unknown>, entry.value.value);
    if (parsed.success) settings[key] = parsed.output;
    else
      issues.push({
        code: parsed.issues[0].message,
        at: { sheet: settingsSheet.sheet, row: entry.row, column: table.value.columns.value },
        params: { header: name, value: cellText(entry.value.value).slice(0, 60), choices: YES_NO.join(', ') },
      });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: settings as Known };
}

/** Days off that the school adds to the public holidays: dates separated by spaces, commas or semicolons. */
export const extraDaysOff = (settings: Pick<Settings, 'extraDaysOff'>): readonly SchoolDate[] =>
  settings.extraDaysOff.split(/[\s,;]+/).flatMap((day) => parseSchoolDate(day) ?? []);
