import * as v from 'valibot';
import { failure, type Result, success } from '../domain/result';

/** Arguments come from a web page: each is validated again here. Names the first that is not what it must be. */
export function valid<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return success(parsed.output);
  const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.');
  return failure('argument-wrong', { name: path ?? 'input' });
}
