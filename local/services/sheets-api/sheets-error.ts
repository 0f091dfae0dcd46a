/** A refusal of the Sheets API: https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
export class SheetsError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}
