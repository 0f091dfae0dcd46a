import { type Outcome, parseOutcome } from '../domain/outcome';
import { mapResult, type Result } from '../domain/result';
import {
  type Answer,
  type AnswerCell,
  type Argument,
  answerRows,
  orThrow,
  readColumnArgument,
  toRows,
} from './cells';

/** Answers for a cell or a column of results with what `convert` makes of each. */
export function answerOutcomes(argument: Argument, convert: (outcome: Outcome) => AnswerCell): Answer {
  const cells = orThrow(readColumnArgument('mark', argument, toRows(argument).length)) ?? [''];
  return answerRows(cells.map((cell) => mapResult(readOutcome('mark', cell), convert)));
}

/** A result in the cell of an argument; its issues name the argument. */
export function readOutcome(argument: string, cell: unknown): Result<Outcome> {
  const outcome = parseOutcome(cell);
  if (outcome.ok) return outcome;
  return {
    ok: false,
    issues: outcome.issues.map((issue) => ({ ...issue, params: { ...issue.params, argument } })),
  };
}
