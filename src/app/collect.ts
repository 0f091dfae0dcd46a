// Several things are read before anything is written; all that is wrong with them is told at once.
import type { Issue, Result } from '../domain/result';

type Values<Results> = { [Key in keyof Results]: Results[Key] extends Result<infer Value> ? Value : never };

export function collect<Results extends Readonly<Record<string, Result<unknown>>>>(
  results: Results,
): Result<Values<Results>> {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, result] of Object.entries(results)) {
    if (result.ok) values[key] = result.value;
    else issues.push(...result.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: values as Values<Results> };
}
