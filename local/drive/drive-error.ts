/** What the Drive API refuses, with its HTTP status: https://developers.google.com/workspace/drive/api/guides/handle-errors */
export class DriveError extends Error {
  override name = 'DriveError';
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

export const fileNotFound = (id: string): DriveError => new DriveError(404, `File not found: ${id}.`);
export const invalidValue = (): DriveError => new DriveError(400, 'Invalid Value');
