import type { Answer, Argument } from './cells';

type CustomFunction = (...args: Argument[]) => Answer;

declare global {
  /** The bundler makes a top-level function of every assignment to a member of this object. */
  const global: Record<string, CustomFunction>;
}
