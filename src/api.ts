// The contract between the pages inside Sheets and the script: one entry a call, one file of src/api a page. Only what
// JSON holds may pass: Google's own check silently nulls anything else
// (developers.google.com/apps-script/guides/html/communication).

import type { AnswersCalls } from './api/answers';
import type { AppealCalls } from './api/appeals';
import type { ArchiveCalls } from './api/archive';
import type { BackupCalls } from './api/backup';
import type { CaseDocumentCalls } from './api/case-documents';
import type { ClassReadingCalls } from './api/class-reading';
import type { CloseCalls } from './api/close';
import type { CourseCalls } from './api/courses';
import type { DeadlineCalls } from './api/deadlines';
import type { DutiesCalls } from './api/duties';
import type { EntryCalls } from './api/entries';
import type { EraseCalls } from './api/erase';
import type { ExplainCalls } from './api/explain';
import type { ExtraWorkCalls } from './api/extra-work';
import type { ImportCalls } from './api/import';
import type { PlansCalls } from './api/plans';
import type { PrepareCalls } from './api/prepare';
import type { ProgressCalls } from './api/progress';
import type { ProgressDocumentCalls } from './api/progress-documents';
import type { ReportCalls } from './api/reports';
import type { SchoolCalls } from './api/school';
import type { SidebarCalls } from './api/sidebar';
import type { TimetableCalls } from './api/timetable';
import type { WeightsCalls } from './api/weights';

/** Every call that any page makes. */
export interface Calls
  extends AnswersCalls,
    AppealCalls,
    ArchiveCalls,
    BackupCalls,
    CaseDocumentCalls,
    ClassReadingCalls,
    CloseCalls,
    CourseCalls,
    DeadlineCalls,
    DutiesCalls,
    EntryCalls,
    EraseCalls,
    ExplainCalls,
    ExtraWorkCalls,
    PlansCalls,
    PrepareCalls,
    ProgressCalls,
    ProgressDocumentCalls,
    ReportCalls,
    SchoolCalls,
    SidebarCalls,
    ImportCalls,
    TimetableCalls,
    WeightsCalls {}
export type CallName = keyof Calls;
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `refused`: asked again without being changed it would be refused again. */
  | { readonly ok: false; readonly message: string; readonly refused?: true };

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** The type itself where JSON can hold it, never where it cannot. */
type AsJson<Value> = Value extends Json
  ? Value
  : Value extends (...args: never[]) => unknown
    ? never
    : Value extends Date | undefined | bigint | symbol
      ? never
      : { readonly [Key in keyof Value]: AsJson<Value[Key]> };

type Call = { readonly input: unknown; readonly output: unknown };

/** The script's side: a function for every call of a page. */
export type Handlers<PageCalls extends { readonly [Name in keyof PageCalls]: Call }> = {
  readonly [Name in keyof PageCalls]: (input: unknown) => Answer<AsJson<PageCalls[Name]['output']>>;
};
/** The page's side. */
export type Client<Names extends CallName> = {
  readonly [Name in Names]: (input: AsJson<Calls[Name]['input']>) => Promise<Answer<Calls[Name]['output']>>;
};
