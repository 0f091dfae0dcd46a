import type { Issue } from '../../domain/result';

/** The words of problems by their code. */
export type IssueWords = Readonly<Record<string, (params: Issue['params']) => string>>;
