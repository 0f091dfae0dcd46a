// Which calls an execution may make: by the state it runs in and by the scopes its manifest states.
// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
// https://developers.google.com/apps-script/guides/sheets/functions#using_services
import { ScriptException } from '../runtime/service-object';
import type { ServiceContext } from './context';

const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/** True when the manifest states one of the scopes; a project that lists none is given what it needs, as at Google. */
export function hasScope(context: ServiceContext, ...scopes: readonly string[]): boolean {
  const stated = context.project.manifest?.oauthScopes;
  return stated === undefined || scopes.some((scope) => stated.includes(SCOPE_BASE + scope));
}

/** Refuses `call` unless a scope of the manifest covers it; scopes without their common beginning. */
export function requireScope(context: ServiceContext, call: string, ...scopes: readonly string[]): void {
  if (hasScope(context, ...scopes)) return;
  const required = scopes.map((scope) => SCOPE_BASE + scope).join(' || ');
  throw new ScriptException(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
  );
}

/** Refuses a call that needs the person's full authorization: not in simple triggers, nor in a cell's function. */
export function requireFullAuthorization(
  context: ServiceContext,
  call: string,
  ...scopes: readonly string[]
): void {
  if (context.authMode !== 'FULL') throw permissionError(call, scopes);
  requireScope(context, call, ...scopes);
}

/** Refuses a call inside `onOpen` of an add-on not yet used in this document. */
export function requireDocumentAccess(context: ServiceContext, call: string): void {
  if (context.authMode === 'NONE') throw permissionError(call);
}

/** Refuses a call inside a custom function. */
export function refuseInCell(context: ServiceContext, call: string): void {
  if (context.authMode === 'CUSTOM_FUNCTION' || context.insideCell) throw permissionError(call);
}

function permissionError(call: string, scopes: readonly string[] = []): ScriptException {
  const required = scopes.map((scope) => SCOPE_BASE + scope).join(' || ');
  const more = required === '' ? '' : `. Required permissions: ${required}`;
  return new ScriptException(`You do not have permission to call ${call}${more}`);
}
