// Words of reading the class workbooks into the school's.

import type { Issue } from '../../domain/result';
import { countOf, type NounForms } from '../plural';
import { describeAppIssue } from './issues';

const NOTES: NounForms = { one: 'pastaba', few: 'pastabos', many: 'pastabų' };

/** The sheet in which every cell may be somebody's name. */
const PUPILS = 'Mokiniai';
const MOST_REASONS = 3;

/** What stands under `Būsena`: no word of it names a pupil, also where a cell of `Mokiniai` holds something wrong. */
export const readingStates = {
  /** `read` is the register's own word. */
  read: (read: string, problems: number, otherName: string): string =>
    [
      read,
      ...(otherName === '' ? [] : [`knygoje klasė vadinama „${otherName}“`]),
      ...(problems === 0 ? [] : [countOf(problems, NOTES)]),
    ].join('; '),
  notPrepared: 'klasės knyga dar neparuošta: joje dar nepasirinkta „Paruošti klasės knygą…“',
  failed: (issues: readonly Issue[]): string => {
    const reasons = issues.slice(0, MOST_REASONS).map(reasonOf);
    const more = issues.length - reasons.length;
    return [...new Set(reasons), ...(more > 0 ? [`… ir dar ${more}`] : [])].join(' ');
  },
} as const;

const reasonOf = (issue: Issue): string =>
  issue.at?.sheet === PUPILS && 'value' in issue.params
    ? `„${PUPILS}“${issue.at.row ? `, ${issue.at.row} eilutė` : ''}: langelis nesuprantamas.`
    : describeAppIssue(issue);

export const readingActions = { view: 'klasių duomenų peržiūra', read: 'klasių skaitymas' } as const;
