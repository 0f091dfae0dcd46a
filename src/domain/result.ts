/** A cell as people count: rows and columns from 1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** A problem as data. Its words come from the text catalogs, by `code`. */
export interface Issue {
  readonly code: string;
  readonly at?: CellAddress;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Failure = { readonly ok: false; readonly issues: readonly Issue[] };

/** The outcome of something that is allowed to fail. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: string, params: Issue['params'] = {}, at?: CellAddress): Failure {
  return { ok: false, issues: [at ? { code, at, params } : { code, params }] };
}

export function mapResult<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? success(change(result.value)) : result;
}
