// Files and permissions as the Drive API gives them:
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files
import {
  DOCUMENT_TYPE,
  type DriveFile,
  type DrivePermission,
  FOLDER_TYPE,
  SPREADSHEET_TYPE,
} from './drive-file';
import type { FieldSchema } from './fields';

export interface PermissionResource extends DrivePermission {
  readonly kind: 'drive#permission';
}

/** The owner's and the others' permissions, as the API lists them. */
export function permissionsOf(file: DriveFile): PermissionResource[] {
  const owner: DrivePermission = {
    id: permissionId(file.owner),
    type: 'user',
    role: 'owner',
    emailAddress: file.owner,
  };
  return [...file.permissions, owner].map((permission) => ({ kind: 'drive#permission', ...permission }));
}

/** The same for the same address, as with Google; 20 digits. */
export function permissionId(address: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const sign of address) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(sign.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return String(hash).padStart(20, '0');
}

export function fileResource(file: DriveFile, user: string): Record<string, unknown> {
  const isFolder = file.mimeType === FOLDER_TYPE;
  const dot = file.name.lastIndexOf('.');
  const ending = dot > 0 ? file.name.slice(dot + 1) : undefined;
  const own = file.owner === user;
  const optional = {
    description: file.description,
    properties: Object.keys(file.properties).length > 0 ? file.properties : undefined,
    appProperties: Object.keys(file.appProperties).length > 0 ? file.appProperties : undefined,
    originalFilename: file.originalFilename,
    fileExtension: file.size === undefined ? undefined : ending,
    fullFileExtension: file.size === undefined ? undefined : ending,
    size: file.size === undefined ? undefined : String(file.size),
    md5Checksum: file.md5Checksum,
  };
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    starred: file.starred,
    trashed: file.trashed,
    explicitlyTrashed: file.explicitlyTrashed,
    parents: [...file.parents],
    spaces: ['drive'],
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    modifiedByMeTime: file.modifiedTime,
    modifiedByMe: own,
    webViewLink: linkOf(file),
    owners: [userResource(file.owner, user)],
    lastModifyingUser: userResource(file.owner, user),
    ownedByMe: own,
    shared: file.permissions.length > 0,
    permissions: permissionsOf(file),
    permissionIds: permissionsOf(file).map(({ id }) => id),
    capabilities: {
      canAddChildren: isFolder,
      canEdit: own,
      canShare: own,
      canTrash: own,
      canDelete: own,
      canCopy: !isFolder,
    },
    quotaBytesUsed: String(file.size ?? 0),
    isAppAuthorized: true,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

export const userResource = (email: string, me: string): Record<string, unknown> => ({
  kind: 'drive#user',
  displayName: email.split('@')[0],
  emailAddress: email,
  me: email === me,
  permissionId: permissionId(email),
});

/** Where the local host's page shows the file. */
function linkOf({ id, mimeType }: DriveFile): string {
  if (mimeType === SPREADSHEET_TYPE) return `/workbook/${id}`;
  return mimeType === FOLDER_TYPE ? '/' : `/document/${id}`;
}

/** What a document of Google's own kind can be exported as here. */
export const isGoogleType = (mimeType: string): boolean =>
  [DOCUMENT_TYPE, SPREADSHEET_TYPE, FOLDER_TYPE].includes(mimeType) ||
  mimeType.startsWith('application/vnd.google-apps.');

const names = (text: string): FieldSchema =>
  Object.fromEntries(text.split(/\s+/).map((name) => [name, true]));

export const USER_FIELDS = names('displayName emailAddress kind me permissionId photoLink');
export const PERMISSION_FIELDS = names(
  `allowFileDiscovery deleted displayName domain emailAddress expirationTime id kind pendingOwner permissionDetails
  photoLink role teamDrivePermissionDetails type view inheritedPermissionsDisabled`,
);
export const FILE_FIELDS: FieldSchema = {
  ...names(
    `appProperties capabilities contentHints contentRestrictions copyRequiresWriterPermission createdTime description
    downloadRestrictions driveId explicitlyTrashed exportLinks fileExtension folderColorRgb fullFileExtension
    hasAugmentedPermissions hasThumbnail headRevisionId iconLink id imageMediaMetadata inheritedPermissionsDisabled
    isAppAuthorized kind labelInfo linkShareMetadata md5Checksum mimeType modifiedByMe modifiedByMeTime modifiedTime
    name originalFilename ownedByMe parents permissionIds properties quotaBytesUsed resourceKey sha1Checksum
    sha256Checksum shared sharedWithMeTime shortcutDetails size spaces starred teamDriveId thumbnailLink
    thumbnailVersion trashed trashedTime version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent
    webContentLink webViewLink writersCanShare`,
  ),
  lastModifyingUser: USER_FIELDS,
  owners: USER_FIELDS,
  permissions: PERMISSION_FIELDS,
  sharingUser: USER_FIELDS,
  trashingUser: USER_FIELDS,
};
export const FILE_LIST_FIELDS: FieldSchema = {
  ...names('incompleteSearch kind nextPageToken'),
  files: FILE_FIELDS,
};
export const PERMISSION_LIST_FIELDS: FieldSchema = {
  ...names('kind nextPageToken'),
  permissions: PERMISSION_FIELDS,
};
export const ABOUT_FIELDS: FieldSchema = {
  ...names(
    `appInstalled canCreateDrives canCreateTeamDrives driveThemes exportFormats folderColorPalette importFormats kind
    maxImportSizes maxUploadSize storageQuota teamDriveThemes`,
  ),
  user: USER_FIELDS,
};
