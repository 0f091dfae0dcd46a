// Google's criteria that Univer has no rule of its own for, as a formula about the first cell of the area.
// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-criteria and boolean-criteria
import { dateToSerial } from './serial-date';

/** A criteria value as it is kept in JSON: a date becomes its serial number, marked. */
export type KeptValue = string | number | boolean | { readonly serial: number };
export interface KeptCriteria {
  readonly criteria: string;
  readonly values: readonly KeptValue[];
}

export function keep(criteria: string, values: readonly unknown[]): KeptCriteria {
  return {
    criteria,
    values: values.map((value) =>
      value instanceof Date ? { serial: dateToSerial(value) } : (value as KeptValue),
    ),
  };
}

/** A value as it stands in a formula: text in quotes, a formula in brackets, a date as its serial number. */
function term(value: unknown): string {
  if (value instanceof Date) return String(dateToSerial(value));
  if (typeof value === 'string' && value.startsWith('=')) return `(${value.slice(1)})`;
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return String(value);
}

const RELATIVE_DATES: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

function day(value: unknown): string {
  return typeof value === 'string' ? (RELATIVE_DATES[value] ?? term(value)) : term(value);
}

const FORMULAS: Readonly<Record<string, (cell: string, values: readonly unknown[]) => string>> = {
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
  TEXT_CONTAINS: (cell, [text]) => `ISNUMBER(SEARCH(${term(text)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, [text]) => `NOT(ISNUMBER(SEARCH(${term(text)},${cell})))`,
  TEXT_EQUAL_TO: (cell, [text]) => `${cell}&""=${term(text)}`,
  TEXT_STARTS_WITH: (cell, [text]) => `LEFT(${cell},LEN(${term(text)}))=${term(text)}`,
  TEXT_ENDS_WITH: (cell, [text]) => `RIGHT(${cell},LEN(${term(text)}))=${term(text)}`,
  TEXT_IS_VALID_EMAIL: (cell) => `REGEXMATCH(${cell}&"","^[^@ ]+@[^@ ]+[.][^@ ]+$")`,
  TEXT_IS_VALID_URL: (cell) => `REGEXMATCH(${cell}&"","^https?://[^ ]+$")`,
  DATE_IS_VALID_DATE: (cell) => `ISNUMBER(${cell})`,
  DATE_AFTER: (cell, [date]) => `AND(ISNUMBER(${cell}),INT(${cell})>${day(date)})`,
  DATE_BEFORE: (cell, [date]) => `AND(ISNUMBER(${cell}),INT(${cell})<${day(date)})`,
  DATE_EQUAL_TO: (cell, [date]) => `AND(ISNUMBER(${cell}),INT(${cell})=${day(date)})`,
};

/** Undefined for criteria unknown to the host: such a rule is kept but never applies. */
export function criteriaFormula(
  criteria: string,
  cell: string,
  values: readonly unknown[],
): string | undefined {
  const name = criteria.replace(/_RELATIVE$/, '');
  const make = FORMULAS[name];
  return make && `=${make(cell, values)}`;
}
