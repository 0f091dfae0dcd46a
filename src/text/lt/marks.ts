import type { Level } from '../../domain/levels';
import { EXEMPT, FAILED, type Outcome, PASSED } from '../../domain/outcome';

/** The marks in words (S3-4). */
const MARK_NAMES: readonly { readonly numeral: string; readonly meaning: string }[] = [
  { numeral: 'vienas', meaning: 'labai blogai' },
  { numeral: 'du', meaning: 'blogai' },
  { numeral: 'trys', meaning: 'nepatenkinamai' },
  { numeral: 'keturi', meaning: 'pakankamai patenkinamai' },
  { numeral: 'penki', meaning: 'patenkinamai' },
  { numeral: 'šeši', meaning: 'vidutiniškai' },
  { numeral: 'septyni', meaning: 'pakankamai gerai' },
  { numeral: 'aštuoni', meaning: 'gerai' },
  { numeral: 'devyni', meaning: 'labai gerai' },
  { numeral: 'dešimt', meaning: 'puikiai' },
];

const OUTCOME_NAMES = new Map<Outcome, string>([
  [PASSED, 'įskaityta'],
  [FAILED, 'neįskaityta'],
  [EXEMPT, 'atleista'],
]);

export const levelNames: Readonly<Record<Level, string>> = {
  high: 'aukštesnysis',
  basic: 'pagrindinis',
  satisfactory: 'patenkinamas',
  threshold: 'slenkstinis',
  unsatisfactory: 'nepatenkinamas',
};

/** A result in words: `8 (aštuoni) – gerai`, `įskaityta`; '' where there is no result. */
export function nameOutcome(outcome: Outcome): string {
  if (typeof outcome !== 'number') return OUTCOME_NAMES.get(outcome) ?? '';
  const name = MARK_NAMES[outcome - 1];
  return name ? `${outcome} (${name.numeral}) – ${name.meaning}` : '';
}
