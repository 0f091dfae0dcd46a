import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { toArea, toRange } from './areas';
import type { Commands } from './commands';
import { fromUniverRule, toUniverRule } from './conditional-rules';
import type { Area, ConditionalRule } from './port';
import { followArea, type StructureChange } from './structure';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** In the order of their priority, as Google lists them; Univer too keeps the first one first. */
export function readConditionalRules(injector: Injector, { unitId, subUnitId }: Place): ConditionalRule[] {
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  return rules.flatMap((rule) => fromUniverRule(rule) ?? []);
}

/** Rules that Google has no words for (colour scales, icons) stay as a person made them. */
export function writeConditionalRules(
  injector: Injector,
  commands: Commands,
  place: Place,
  rules: readonly ConditionalRule[],
): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  for (const old of [...(model.getSubunitRules(place.unitId, place.subUnitId) ?? [])]) {
    if (fromUniverRule(old)) commands.run(DeleteConditionalRuleMutation.id, { ...place, cfId: old.cfId });
  }
  // Univer puts a new rule in front of the others.
  for (const rule of [...rules].reverse()) {
    const cfId = model.createCfId(place.unitId, place.subUnitId);
    commands.run(AddConditionalRuleMutation.id, { ...place, rule: toUniverRule(rule, cfId) });
  }
}

/** Does what Univer's user interface does where there is one. */
export function followConditionalRules(
  injector: Injector,
  commands: Commands,
  unitId: string,
  change: StructureChange,
): void {
  if (change.kind === 'sheet-inserted' || change.kind === 'sheet-removed') return;
  const place = { unitId, subUnitId: change.sheetId };
  for (const rule of [
    ...(injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, change.sheetId) ?? []),
  ]) {
    const areas = rule.ranges.map(toArea);
    const followed = areas.flatMap((area) => followArea(area, change) ?? []);
    if (followed.length === 0) commands.run(DeleteConditionalRuleMutation.id, { ...place, cfId: rule.cfId });
    else if (JSON.stringify(followed) !== JSON.stringify(areas)) {
      const moved = withShiftedFormula(
        injector,
        { ...rule, ranges: followed.map(toRange) },
        areas[0],
        followed[0],
      );
      commands.run(SetConditionalRuleMutation.id, { ...place, cfId: rule.cfId, rule: moved });
    }
  }
}

/** A rule's formula speaks of the first cell of its areas: relative references go where that cell went. */
function withShiftedFormula(
  injector: Injector,
  rule: IConditionFormattingRule,
  from: Area | undefined,
  to: Area | undefined,
): IConditionFormattingRule {
  const config = rule.rule;
  if (!from || !to || !('subType' in config) || config.subType !== CFSubRuleType.formula) return rule;
  const lexer = injector.get(LexerTreeBuilder);
  const value = lexer.moveFormulaRefOffset(config.value, to.column - from.column, to.row - from.row);
  return { ...rule, rule: { ...config, value } };
}
