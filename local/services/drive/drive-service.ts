// The advanced Drive service, v3: https://developers.google.com/apps-script/advanced/drive
import { DriveError } from '../../drive/drive-error';
import { selectFields } from '../../drive/fields';
import { ABOUT_FIELDS, userResource } from '../../drive/resource';
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { DriveCalls, readOptions } from './drive-calls';
import { DriveFiles } from './drive-files';
import { DrivePermissions } from './drive-permissions';

export class DriveService extends ServiceObject {
  static override readonly typeName = 'Drive';
  readonly #members: Readonly<Record<string, ServiceObject>>;

  constructor(context: ServiceContext) {
    super();
    const calls = new DriveCalls(context);
    this.#members = {
      About: new DriveAbout(calls),
      Files: new DriveFiles(calls),
      Permissions: new DrivePermissions(calls),
    };
  }

  override _members(): Readonly<Record<string, ServiceObject>> {
    return this.#members;
  }

  // Empty resources, which scripts of the older kind fill property by property.
  newFile(): Record<string, never> {
    return {};
  }

  newPermission(): Record<string, never> {
    return {};
  }
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get */
export class DriveAbout extends ServiceObject {
  static override readonly typeName = 'Drive.About';

  constructor(private readonly _calls: DriveCalls) {
    super();
  }

  async get(options?: unknown): Promise<unknown> {
    const { email } = this._calls.context.user;
    return this._calls.perform('about.get', async () => {
      const { fields } = readOptions('about.get', options);
      if (fields === undefined)
        throw new DriveError(400, "The 'fields' parameter is required for this method.");
      const about = { kind: 'drive#about', user: userResource(email, email), storageQuota: { usage: '0' } };
      return selectFields(about, String(fields), ABOUT_FIELDS);
    });
  }
}
