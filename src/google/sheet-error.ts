/** A sheet that could not be written: protected by somebody else, or Google's service failed. */
export class SheetError extends Error {
  constructor(
    readonly sheet: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}
