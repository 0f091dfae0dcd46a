// What the page of preparing a class workbook asks of the script.
import type { PrepareForm } from '../app/prepare/form';
import type { PrepareProgress, PrepareState } from '../app/prepare/prepare-class';
import type { PrepareView } from '../app/prepare/view';

export interface PrepareCalls {
  readonly prepareView: { readonly input: null; readonly output: PrepareView };
  /** The first piece: checks all that was filled in, makes the tables, adds to what is there. */
  readonly prepareBegin: { readonly input: PrepareForm; readonly output: PrepareProgress };
  /** Some of the subjects' sheets; with the last of them `Suvestinė`, and then it is finished. */
  readonly prepareSubjects: { readonly input: PrepareState; readonly output: PrepareProgress };
}
