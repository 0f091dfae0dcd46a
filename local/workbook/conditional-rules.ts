// Google's conditional format rules ↔ Univer's.
import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  CFNumberOperator as Operator,
} from '@univerjs/sheets-conditional-formatting';
import { cellName, toArea, toRange } from './areas';
import { criteriaFormula, type KeptCriteria, keep } from './criteria';
import { normaliseFormula } from './formula-text';
import type { ConditionalRule } from './port';
import { fromStyleData, toStyleData } from './styles';
import { revive } from './validation-rules';

const NUMBER: Readonly<Record<string, Operator>> = {
  NUMBER_BETWEEN: Operator.between,
  NUMBER_NOT_BETWEEN: Operator.notBetween,
  NUMBER_EQUAL_TO: Operator.equal,
  NUMBER_NOT_EQUAL_TO: Operator.notEqual,
  NUMBER_GREATER_THAN: Operator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: Operator.greaterThanOrEqual,
  NUMBER_LESS_THAN: Operator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: Operator.lessThanOrEqual,
};
const TEXT: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
};

/** A rule as Univer keeps it, with Google's own criteria beside where Univer has only a formula for it. */
type Highlight = IConditionalFormattingRuleConfig & { readonly google?: KeptCriteria };

export function toUniverRule(rule: ConditionalRule, cfId: string): IConditionFormattingRule {
  const style = toStyleData(rule.style) as IStyleBase;
  return {
    cfId,
    ranges: rule.areas.map(toRange),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, style, ...condition(rule) } as Highlight,
  };
}

function condition({ criteria, values, areas }: ConditionalRule): object {
  const number = NUMBER[criteria];
  if (number && values.every((value) => typeof value === 'number')) {
    const value = criteria.endsWith('BETWEEN') ? values : values[0];
    return { subType: CFSubRuleType.number, operator: number, value };
  }
  const text = TEXT[criteria];
  if (text && !String(values[0]).startsWith('=')) {
    return { subType: CFSubRuleType.text, operator: text, value: String(values[0]) };
  }
  if (criteria === 'CUSTOM_FORMULA') {
    return { subType: CFSubRuleType.formula, value: normaliseFormula(String(values[0]), true) };
  }
  const first = areas[0] ?? { row: 0, column: 0 };
  const formula = criteriaFormula(criteria, cellName(first.row, first.column), values);
  return { subType: CFSubRuleType.formula, value: formula ?? '=FALSE', google: keep(criteria, values) };
}

/** Undefined for what Google's boolean rules cannot say: colour scales, data bars, icons, ranks. */
export function fromUniverRule(rule: IConditionFormattingRule): ConditionalRule | undefined {
  const config = rule.rule as Highlight;
  if (config.type !== CFRuleType.highlightCell || !('subType' in config)) return undefined;
  const read = criteriaOf(config);
  return read && { ...read, areas: rule.ranges.map(toArea), style: fromStyleData(config.style) };
}

function criteriaOf(config: Highlight): Pick<ConditionalRule, 'criteria' | 'values'> | undefined {
  if (config.google) return { criteria: config.google.criteria, values: config.google.values.map(revive) };
  if (!('subType' in config)) return undefined;
  if (config.subType === CFSubRuleType.formula) return { criteria: 'CUSTOM_FORMULA', values: [config.value] };
  if (config.subType === CFSubRuleType.number) {
    const criteria = Object.keys(NUMBER).find((name) => NUMBER[name] === config.operator);
    const values = Array.isArray(config.value) ? config.value : [config.value];
    return criteria ? { criteria, values } : undefined;
  }
  if (config.subType !== CFSubRuleType.text) return undefined;
  if (config.operator === CFTextOperator.containsBlanks) return { criteria: 'CELL_EMPTY', values: [] };
  if (config.operator === CFTextOperator.notContainsBlanks) return { criteria: 'CELL_NOT_EMPTY', values: [] };
  const criteria = Object.keys(TEXT).find((name) => TEXT[name] === config.operator);
  return criteria ? { criteria, values: [config.value ?? ''] } : undefined;
}
