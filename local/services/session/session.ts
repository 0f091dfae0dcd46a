// https://developers.google.com/apps-script/reference/base/session
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { toBase64 } from '../utilities/base64';
import { textToBytes } from '../utilities/bytes';
import { digest } from '../utilities/digest';

/** The temporary key of a user changes every 30 days. */
const KEY_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

export class Session extends ServiceObject {
  static override readonly typeName = 'Session';

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getActiveUser(): User {
    return this.#user();
  }

  getEffectiveUser(): User {
    return this.#user();
  }

  getActiveUserLocale(): string {
    return this._context.user.locale;
  }

  getScriptTimeZone(): string {
    return this._context.project.manifest?.timeZone ?? this._context.workbook.timeZone;
  }

  async getTemporaryActiveUserKey(): Promise<string> {
    const period = Math.floor(Date.now() / KEY_LIFE_MS);
    const text = `${this._context.project.id}\n${this._context.user.email}\n${period}`;
    return toBase64(await digest('SHA_256', textToBytes(text)));
  }

  // Where a script runs without authorization (simple triggers), the address may be withheld: here it always is.
  #user(): User {
    return new User(this._context.authMode === 'FULL' ? this._context.user.email : '');
  }
}

export class User extends ServiceObject {
  static override readonly typeName = 'User';

  constructor(private readonly _email: string) {
    super();
  }

  getEmail(): string {
    return this._email;
  }
}
