// https://developers.google.com/apps-script/reference/script/script-app
import { type EnumValue, ScriptException, ServiceObject } from '../../runtime/service-object';
import { enumName, signatureError } from '../arguments';
import type { ServiceContext } from '../context';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from './enums';
import { Trigger, TriggerBuilder } from './trigger-builders';
import { readTriggers, removeTrigger, triggersPath } from './triggers';

export class ScriptApp extends ServiceObject {
  static override readonly typeName = 'ScriptApp';
  static override readonly enums = { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay };

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getScriptId(): string {
    return this._context.project.id;
  }

  getAuthorizationInfo(...args: readonly unknown[]): AuthorizationInfo {
    const [mode] = args;
    if (enumName(mode, 'AuthMode') === undefined)
      throw signatureError('ScriptApp.getAuthorizationInfo', args);
    return new AuthorizationInfo();
  }

  /** There is no Google account behind the local host, and so no token. */
  getOAuthToken(): never {
    throw new ScriptException(
      'ScriptApp.getOAuthToken is not imitated by the local host: no Google account stands behind it.',
    );
  }

  newTrigger(...args: readonly unknown[]): TriggerBuilder {
    const [functionName] = args;
    if (args.length !== 1 || typeof functionName !== 'string')
      throw signatureError('ScriptApp.newTrigger', args);
    return new TriggerBuilder(this._context, functionName);
  }

  /** Those of this user, in this document. */
  async getProjectTriggers(): Promise<Trigger[]> {
    const triggers = await readTriggers(this._context.platform.store, this.#path());
    const own = triggers.filter(({ user }) => user === this._context.user.email);
    return own.map((trigger) => new Trigger(trigger));
  }

  async getUserTriggers(...args: readonly unknown[]): Promise<Trigger[]> {
    const [document] = args;
    if (args.length !== 1 || !(document instanceof ServiceObject)) {
      throw signatureError('ScriptApp.getUserTriggers', args);
    }
    return this.getProjectTriggers();
  }

  async deleteTrigger(...args: readonly unknown[]): Promise<void> {
    const [trigger] = args;
    if (args.length !== 1 || !(trigger instanceof Trigger))
      throw signatureError('ScriptApp.deleteTrigger', args);
    await removeTrigger(this._context.platform.store, this.#path(), trigger._installed.id);
  }

  #path(): string {
    return triggersPath(this._context.project.id, this._context.workbook.id);
  }
}

/** The host grants every scope the manifest states, so nothing is left to ask for. */
export class AuthorizationInfo extends ServiceObject {
  static override readonly typeName = 'AuthorizationInfo';

  getAuthorizationStatus(): EnumValue {
    return AuthorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}
