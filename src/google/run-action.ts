// Whatever goes wrong in an action reaches the person as a Lithuanian sentence, and says truly what was written.
import type { Dialog } from '../app/ports';
import { Refusal } from '../app/refusal';
import { inThisKind } from '../app/wrong-workbook';
import type { Issue, Result } from '../domain/result';
import { lt } from '../text/lt';
import { describeAppIssue } from '../text/lt/issues';
import { SheetError } from './sheet-error';
import { googleDialog, googleWorld, type World } from './world';

const MOST_ISSUES_SHOWN = 8;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly refused?: true };

/** Does a piece of work; problems and failing services become a message. */
export function attempt<Value>(what: string, work: (world: World) => Result<Value>): Answer<Value> {
  const world = googleWorld();
  try {
    const result = work(world);
    return result.ok ? result : refusal(result.issues, world);
  } catch (error) {
    if (error instanceof Refusal) return refusal(error.issues, world);
    const passes = !LASTING.test(error instanceof Error ? error.message : '');
    return { ok: false, message: failureMessage(what, error, world), ...(passes ? {} : { refused: true }) };
  }
}

/** Google refuses these for what stands in the workbook, not for a moment. */
const LASTING = /data validation|protected/i;

/** What is wrong stays wrong until a person mends it; but for somebody else who is writing just now. */
function refusal(issues: readonly Issue[], world: World): Answer<never> {
  const passes = issues.some(({ code }) => code === 'workbook-busy');
  return {
    ok: false,
    message: issuesMessage(inThisKind(issues, world), world),
    ...(passes ? {} : { refused: true }),
  };
}

/** A menu action: what goes wrong is shown in a dialog. */
export function runAction(what: string, work: (world: World, dialog: Dialog) => Result<void>): void {
  const dialog = googleDialog(lt.app.addOn);
  const answer = attempt(what, (world) => work(world, dialog));
  if (!answer.ok) googleDialog(lt.app.failures.title).tell(answer.message);
}

function issuesMessage(issues: readonly Issue[], { trace }: World): string {
  const { failures } = lt.app;
  const lines = issues.slice(0, MOST_ISSUES_SHOWN).map(describeAppIssue);
  if (issues.length > MOST_ISSUES_SHOWN) lines.push(failures.more(issues.length - MOST_ISSUES_SHOWN));
  return `${failures.issues(lines)}\n${written(trace.hasWritten)}`;
}

function failureMessage(what: string, error: unknown, { trace }: World): string {
  const detail = error instanceof Error ? error.message : String(error);
  const { failures } = lt.app;
  const sentence =
    error instanceof SheetError ? failures.sheet(what, error.sheet, detail) : failures.service(what, detail);
  return `${sentence}\n${written(trace.hasWritten)}`;
}

const written = (hasWritten: boolean): string =>
  hasWritten ? lt.app.failures.partlyWritten : lt.app.failures.nothingWritten;
