// Google's validation criteria ↔ Univer's rules.
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type IDataValidationRule,
  type ISheetDataValidationRule,
  DataValidationOperator as Operator,
  DataValidationType as Type,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { criteriaFormula, type KeptCriteria, type KeptValue, keep } from './criteria';
import { normaliseFormula } from './formula-text';
import type { ValidationRule } from './port';
import { dateToSerial, serialToDate } from './serial-date';
import { readTyped } from './typed';

type Parts = Partial<Omit<IDataValidationRule, 'type'>> & { readonly type: Type };

const OPERATORS: Readonly<Record<string, Operator>> = {
  BETWEEN: Operator.BETWEEN,
  NOT_BETWEEN: Operator.NOT_BETWEEN,
  EQUAL_TO: Operator.EQUAL,
  NOT_EQUAL_TO: Operator.NOT_EQUAL,
  GREATER_THAN: Operator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: Operator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: Operator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: Operator.LESS_THAN_OR_EQUAL,
};
const DATE_OPERATORS: Readonly<Record<string, Operator>> = {
  BETWEEN: Operator.BETWEEN,
  NOT_BETWEEN: Operator.NOT_BETWEEN,
  EQUAL_TO: Operator.EQUAL,
  AFTER: Operator.GREATER_THAN,
  ON_OR_AFTER: Operator.GREATER_THAN_OR_EQUAL,
  BEFORE: Operator.LESS_THAN,
  ON_OR_BEFORE: Operator.LESS_THAN_OR_EQUAL,
};

/** `cell`: the first cell of the area, that relative formulas speak of. */
export function toUniverRule(
  rule: ValidationRule,
  cell: string,
): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const help = rule.helpText ?? undefined;
  return {
    ...parts(rule, cell),
    allowBlank: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    error: help,
    showInputMessage: help !== undefined,
    prompt: help,
  };
}

function parts({ criteria, values }: ValidationRule, cell: string): Parts {
  if (criteria === 'VALUE_IN_LIST') {
    const options = (values[0] as readonly unknown[]).map(String);
    return { type: Type.LIST, formula1: serializeListOptions(options), ...dropdown(values[1]) };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: Type.LIST, formula1: `=${String(values[0]).replace(/^=/, '')}`, ...dropdown(values[1]) };
  }
  if (criteria === 'CUSTOM_FORMULA')
    return { type: Type.CUSTOM, formula1: normaliseFormula(String(values[0]), true) };
  if (criteria === 'CHECKBOX') {
    const [checked, unchecked] = values;
    return { type: Type.CHECKBOX, formula1: optional(checked), formula2: optional(unchecked) };
  }
  const number = /^NUMBER_(.+)$/.exec(criteria)?.[1];
  if (number && OPERATORS[number]) return compared(Type.DECIMAL, OPERATORS[number], values);
  const date = /^DATE_(.+)$/.exec(criteria)?.[1];
  if (date && DATE_OPERATORS[date]) return compared(Type.DATE, DATE_OPERATORS[date], values);
  const bizInfo = { google: keep(criteria, values) } as IDataValidationRule['bizInfo'];
  return { type: Type.CUSTOM, formula1: criteriaFormula(criteria, cell, values) ?? '=TRUE', bizInfo };
}

function dropdown(show: unknown): Pick<IDataValidationRule, 'showDropDown' | 'renderMode'> {
  const isShown = show !== false;
  return {
    showDropDown: isShown,
    renderMode: isShown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
  };
}

function optional(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function compared(type: Type, operator: Operator, [first, second]: readonly unknown[]): Parts {
  const formula = (value: unknown) => optional(value instanceof Date ? dateToSerial(value) : value);
  return { type, operator, formula1: formula(first), formula2: formula(second) };
}

export function fromUniverRule(rule: IDataValidationRule): ValidationRule {
  return {
    ...criteriaOf(rule),
    allowInvalid: rule.errorStyle === DataValidationErrorStyle.WARNING,
    helpText: rule.prompt || rule.error || null,
  };
}

function criteriaOf(rule: IDataValidationRule): Pick<ValidationRule, 'criteria' | 'values'> {
  const kept = (rule.bizInfo as { google?: KeptCriteria } | undefined)?.google;
  if (kept) return { criteria: kept.criteria, values: kept.values.map(revive) };
  const { formula1 = '', formula2 } = rule;
  if (rule.type === Type.LIST || rule.type === Type.LIST_MULTIPLE) {
    const show = rule.showDropDown !== false;
    if (formula1.startsWith('=')) return { criteria: 'VALUE_IN_RANGE', values: [formula1.slice(1), show] };
    return { criteria: 'VALUE_IN_LIST', values: [deserializeListOptions(formula1), show] };
  }
  if (rule.type === Type.CHECKBOX) {
    const values = [rule.formula1, formula2].filter((value) => value !== undefined && value !== '');
    return { criteria: 'CHECKBOX', values };
  }
  const [table, prefix, read] = rule.type === Type.DATE ? DATES : NUMBERS;
  const name = Object.keys(table).find((key) => table[key] === (rule.operator ?? Operator.BETWEEN));
  const isCompared = [Type.DATE, Type.DECIMAL, Type.WHOLE].includes(rule.type as Type);
  if (!isCompared || !name) return { criteria: 'CUSTOM_FORMULA', values: [formula1] };
  const isPair = name.endsWith('BETWEEN');
  return {
    criteria: `${prefix}${name}`,
    values: (isPair ? [formula1, formula2 ?? ''] : [formula1]).map(read),
  };
}

type Table = readonly [Readonly<Record<string, Operator>>, string, (text: string) => unknown];
const DATES: Table = [DATE_OPERATORS, 'DATE_', readDate];
const NUMBERS: Table = [OPERATORS, 'NUMBER_', readNumber];

function readNumber(text: string): unknown {
  return text.startsWith('=') ? text : Number(text);
}

function readDate(text: string): unknown {
  const read = readTyped(text, 'en_US');
  return read.kind === 'number' ? serialToDate(read.value) : text;
}

export function revive(value: KeptValue): unknown {
  return typeof value === 'object' ? serialToDate(value.serial) : value;
}
