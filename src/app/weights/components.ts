// Components as they come from the dialog: each is checked, and everything wrong is said at once.
import { hasWeight, type WeightedKind } from '../../domain/announced-weights';
import { type Decimal, isNegativeDecimal, parseDecimal } from '../../domain/decimal';
import { fromDecimal, toNumber } from '../../domain/rational';
import type { Issue, Result } from '../../domain/result';
import type { Component } from './draft';

export interface TypedComponent {
  readonly kind: WeightedKind;
  /** As typed: `3`, `0,5`. */
  readonly weight: string;
  readonly example: string;
}

export function readComponents(
  subject: string,
  typed: readonly TypedComponent[],
): Result<readonly Component[]> {
  const issues: Issue[] = [];
  const components: Component[] = [];
  const seen = new Set<WeightedKind>();
  for (const { kind, weight, example } of typed) {
    const value = parseDecimal(weight);
    if (seen.has(kind)) issues.push({ code: 'weights-kind-twice', params: { subject, kind } });
    seen.add(kind);
    if (value && !isNegativeDecimal(value) && fitsCell(value))
      components.push({ kind, weight: value, example: example.replace(/\s+/g, ' ').trim() });
    else issues.push({ code: 'weights-not-number', params: { subject, kind, value: weight.trim() } });
  }
  if (typed.length === 0) issues.push({ code: 'weights-none', params: { subject } });
  else if (issues.length === 0 && !hasWeight(components.map((component) => component.weight)))
    issues.push({ code: 'weights-sum-zero', params: { subject } });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: components };
}

/** A cell's number gives the very same decimal when it is read again. */
function fitsCell(value: Decimal): boolean {
  const again = parseDecimal(toNumber(fromDecimal(value)));
  return again !== undefined && again.units === value.units && again.scale === value.scale;
}
