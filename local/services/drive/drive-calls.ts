import { Drive } from '../../drive/drive';
import { DriveError } from '../../drive/drive-error';
import { ApiException, ScriptException } from '../../runtime/service-object';
import { isPlainObject } from '../arguments';
import type { ServiceContext } from '../context';

/** With any of these a script sees files that others made; with `drive.file` only its own. */
const WIDE_SCOPES = ['drive', 'drive.readonly', 'drive.metadata.readonly'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** What the collections of the service share: the Drive, and how a call of the API is answered. */
export class DriveCalls {
  readonly drive: Drive;

  constructor(readonly context: ServiceContext) {
    this.drive = new Drive({
      store: context.platform.store,
      app: context.project.id,
      user: context.user.email,
      seesAll: this.seesAll(),
      openWorkbook: (id) => (id === context.workbook.id ? context.workbook.save() : undefined),
    });
  }

  seesAll(): boolean {
    const stated = this.context.project.manifest?.oauthScopes;
    return stated === undefined || WIDE_SCOPES.some((scope) => stated.includes(scope));
  }

  /** Does the work of `drive.<call>`; what it refuses becomes the exception a script catches. */
  async perform<T>(call: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DriveError) {
        throw new ApiException(`drive.${call}`, { code: error.code, message: error.message });
      }
      throw error;
    }
  }
}

/** The last argument of a call of the API. */
export function readOptions(call: string, options: unknown): Readonly<Record<string, unknown>> {
  if (options === undefined || options === null) return {};
  if (isPlainObject(options)) return options;
  throw new ScriptException(`Invalid optional arguments of drive.${call}: an object is expected.`);
}
