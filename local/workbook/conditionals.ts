import type { Injector } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Commands } from './commands';
import { fromUniverRule, toUniverRule } from './conditional-rules';
import type { ConditionalRule } from './port';

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
