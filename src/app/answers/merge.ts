// One answer against one row of a register: what is brought over and what stays as people have written it.
import { checksum } from '../../domain/case-key';

/** `field=checksum` of each text that came from the form, as the register's hidden column keeps it. */
export type Brought = Readonly<Record<string, string>>;

export type FieldStep = {
  readonly field: string;
  readonly answer: string;
} & (
  | { readonly kind: 'new' | 'same' }
  /** The answer has changed, and the register still holds the one brought before. */
  | { readonly kind: 'changed'; readonly has: string }
  /** Somebody has written something else: it stays. `wasBrought`: into what this answer had brought. */
  | { readonly kind: 'kept'; readonly has: string; readonly wasBrought: boolean }
);

/**
 * An answer left empty changes nothing: it may be a second answer to one question alone. A text that a person has
 * deleted after it was brought over does not come back.
 */
export function mergeAnswer(
  answer: Readonly<Record<string, string>>,
  register: Readonly<Record<string, string>>,
  brought: Brought,
): readonly FieldStep[] {
  return Object.entries(answer).flatMap(([field, text]): FieldStep[] => {
    if (text === '') return [];
    const has = register[field] ?? '';
    const before = brought[field];
    const step = { field, answer: text };
    if (has === text) return [{ ...step, kind: 'same' }];
    if (has === '' && before === undefined) return [{ ...step, kind: 'new' }];
    if (before === checksum(has)) return [{ ...step, kind: 'changed', has }];
    return [{ ...step, kind: 'kept', has, wasBrought: before === checksum(text) }];
  });
}

/** What the register remembers after the steps: a text that stands there as answered counts as brought, whoever typed it. */
export function broughtAfter(steps: readonly FieldStep[], brought: Brought): Brought {
  const after: Record<string, string> = { ...brought };
  for (const { kind, field, answer } of steps) if (kind !== 'kept') after[field] = checksum(answer);
  return after;
}

export function decodeBrought(text: string): Brought {
  return Object.fromEntries(
    text.split(/\s+/).flatMap((piece) => {
      const [, field, sum] = /^(\w+)=([0-9a-f]{16})$/.exec(piece) ?? [];
      return field && sum ? [[field, sum] as const] : [];
    }),
  );
}

export const encodeBrought = (brought: Brought): string =>
  Object.entries(brought)
    .map(([field, sum]) => `${field}=${sum}`)
    .join(' ');
