// https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions
import { DriveError } from '../../drive/drive-error';
import type { DriveFile, DrivePermission } from '../../drive/drive-file';
import { selectFields } from '../../drive/fields';
import {
  PERMISSION_FIELDS,
  PERMISSION_LIST_FIELDS,
  type PermissionResource,
  permissionId,
  permissionsOf,
} from '../../drive/resource';
import { ServiceObject } from '../../runtime/service-object';
import { isPlainObject } from '../arguments';
import { type DriveCalls, readOptions } from './drive-calls';

const BASIC_FIELDS = 'kind,id,type,role';
const TYPES = ['user', 'group', 'domain', 'anyone'];
const ROLES = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];

/** Who a file is shared with. No mail is sent, and nobody else signs in to the local host to see it. */
export class DrivePermissions extends ServiceObject {
  static override readonly typeName = 'Drive.Permissions';

  constructor(private readonly _calls: DriveCalls) {
    super();
  }

  async create(resource: unknown, fileId: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('permissions.create', async () => {
      const permission = readPermission(resource);
      const others = ({ permissions }: DriveFile): DrivePermission[] =>
        permissions.filter(({ id }) => id !== permission.id);
      await this._calls.drive.setPermissions(String(fileId), (file) => [...others(file), permission]);
      return answer(permission, readOptions('permissions.create', options));
    });
  }

  async get(fileId: unknown, id: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('permissions.get', async () => {
      const permission = findPermission(await this._calls.drive.get(String(fileId)), String(id));
      return answer(permission, readOptions('permissions.get', options));
    });
  }

  async list(fileId: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('permissions.list', async () => {
      const { fields } = readOptions('permissions.list', options);
      const permissions = permissionsOf(await this._calls.drive.get(String(fileId)));
      const asked = fields ?? `kind,permissions(${BASIC_FIELDS})`;
      return selectFields(
        { kind: 'drive#permissionList', permissions },
        String(asked),
        PERMISSION_LIST_FIELDS,
      );
    });
  }

  async update(resource: unknown, fileId: unknown, id: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('permissions.update', async () => {
      const role = readRole(isPlainObject(resource) ? resource.role : undefined);
      const file = await this._calls.drive.setPermissions(String(fileId), (before) => {
        findShared(before, String(id));
        return before.permissions.map((one) => (one.id === id ? { ...one, role } : one));
      });
      return answer(findPermission(file, String(id)), readOptions('permissions.update', options));
    });
  }

  async remove(fileId: unknown, id: unknown): Promise<void> {
    return this._calls.perform('permissions.delete', async () => {
      await this._calls.drive.setPermissions(String(fileId), (file) => {
        findShared(file, String(id));
        return file.permissions.filter((one) => one.id !== id);
      });
    });
  }
}

function readPermission(resource: unknown): DrivePermission {
  const { role, type, emailAddress, domain, allowFileDiscovery } = isPlainObject(resource) ? resource : {};
  if (type === undefined) throw new DriveError(400, 'The permission type field is required.');
  if (!TYPES.includes(String(type)))
    throw new DriveError(400, 'The specified type is invalid or not supported.');
  const address = type === 'user' || type === 'group' ? emailAddress : undefined;
  if (address === undefined && (type === 'user' || type === 'group')) {
    throw new DriveError(
      400,
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  if (type === 'domain' && domain === undefined) {
    throw new DriveError(
      400,
      'The specified domain is invalid or not applicable for the given permission type.',
    );
  }
  return {
    id: type === 'anyone' ? 'anyoneWithLink' : permissionId(String(address ?? domain)),
    type: type as DrivePermission['type'],
    role: readRole(role),
    ...(address === undefined ? {} : { emailAddress: String(address) }),
    ...(type === 'domain' ? { domain: String(domain) } : {}),
    ...(typeof allowFileDiscovery === 'boolean' ? { allowFileDiscovery } : {}),
  };
}

function readRole(role: unknown): string {
  if (role === undefined) throw new DriveError(400, 'The permission role field is required.');
  if (!ROLES.includes(String(role)))
    throw new DriveError(400, 'The specified role is invalid or not supported.');
  return String(role);
}

function findPermission(file: DriveFile, id: string): PermissionResource {
  const found = permissionsOf(file).find((permission) => permission.id === id);
  if (found === undefined) throw new DriveError(404, `Permission not found: ${id}.`);
  return found;
}

/** One that may be changed or taken away: any but the owner's. */
function findShared(file: DriveFile, id: string): void {
  if (findPermission(file, id).role === 'owner') {
    throw new DriveError(403, 'The owner of a file cannot be removed.');
  }
}

const answer = (permission: DrivePermission, { fields }: Readonly<Record<string, unknown>>): unknown =>
  selectFields(
    { kind: 'drive#permission', ...permission },
    fields === undefined ? BASIC_FIELDS : String(fields),
    PERMISSION_FIELDS,
  );
