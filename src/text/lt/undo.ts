// Words of undoing the last action.
import type { IssueWords } from './issue-words';

const digits = (value: number): string => String(value).padStart(2, '0');
/** `2026-11-22 08:30` */
const moment = (at: Date): string =>
  `${at.getFullYear()}-${digits(at.getMonth() + 1)}-${digits(at.getDate())} ${digits(at.getHours())}:${digits(at.getMinutes())}`;
const done = (at: Date, who: string): string => (who === '' ? moment(at) : `${moment(at)}, ${who}`);

export const undoIssues: IssueWords = {
  'change-unfinished': ({ what, who, at }) =>
    `veiksmas „${what}“ (${done(new Date(Number(at)), String(who))}) nutrūko nebaigtas. Pirma pakartokite jį, kad būtų baigtas, arba atšaukite: meniu „Atšaukti paskutinį veiksmą…“`,
};
