// The advanced Drive service as the add-on uses it. Typed here: the published types describe version 3 under another name.
export interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  webViewLink?: string;
  trashed?: boolean;
}
export interface DriveService {
  readonly Files: {
    create(
      file: DriveFile,
      blob?: GoogleAppsScript.Base.Blob | null,
      options?: { fields: string },
    ): DriveFile;
    update(file: DriveFile, id: string): DriveFile;
    list(options: Record<string, string | number>): { files?: DriveFile[] };
    generateIds(options: { count: number; space: string; type: string }): { ids?: string[] };
  };
  readonly Permissions: {
    create(
      permission: { type: string; role: string; emailAddress: string },
      fileId: string,
      options?: Record<string, string | boolean>,
    ): unknown;
  };
}
