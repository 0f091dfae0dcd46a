// What `Apeliacijos` holds in words: the commission, who attended and how they scored, a line a member, so that a person
// can read and mend it; and what they are read back from. A line that cannot be read is never guessed at.

import type { Applicant } from '../domain/applicant';
import { foldWord } from '../domain/cell';
import type { Member, MemberRole } from '../domain/commission';
import type { MemberScore } from '../domain/commission-score';
import { type CellAddress, failure, type Result, success } from '../domain/result';

type Gendered = { readonly male: string; readonly female: string; readonly unknown: string };

const ROLE_WORDS: Readonly<Record<MemberRole, Gendered>> = {
  chair: {
    male: 'pirmininkas, dalyką kuruojantis pavaduotojas',
    female: 'pirmininkė, dalyką kuruojanti pavaduotoja',
    unknown: 'pirmininkas (-ė), dalyką kuruojantis (-i) pavaduotojas (-a)',
  },
  'subject-teacher': {
    male: 'dalyko mokytojas',
    female: 'dalyko mokytoja',
    unknown: 'dalyko mokytojas (-a)',
  },
  'method-group': {
    male: 'metodinės grupės atstovas',
    female: 'metodinės grupės atstovė',
    unknown: 'metodinės grupės atstovas (-ė)',
  },
};
const APPLICANT_WORDS: Readonly<Record<Applicant, Gendered>> = {
  mother: same('motina'),
  father: same('tėvas'),
  guardian: { male: 'globėjas', female: 'globėja', unknown: 'globėjas (-a)' },
  carer: { male: 'rūpintojas', female: 'rūpintoja', unknown: 'rūpintojas (-a)' },
  pupil: { male: 'mokinys', female: 'mokinė', unknown: 'mokinys (-ė)' },
};

export const APPEAL_PERIODS = ['semester1', 'semester2', 'annual'] as const;
export type AppealPeriod = (typeof APPEAL_PERIODS)[number];
export const PERIOD_WORDS: Readonly<Record<AppealPeriod, string>> = {
  semester1: 'I pusmetis',
  semester2: 'II pusmetis',
  annual: 'metinis',
};
/** Undefined where somebody wrote another word. */
export const periodOf = (cell: string): AppealPeriod | undefined =>
  APPEAL_PERIODS.find((period) => foldWord(PERIOD_WORDS[period]) === foldWord(cell));

export const roleWords = ({ name, role }: Member): string => ROLE_WORDS[role][genderOf(name)];
export const applicantWords = (applicant: Applicant, name: string): string =>
  APPLICANT_WORDS[applicant][genderOf(name)];

export const commissionCell = (members: readonly Member[]): string =>
  members.map((member) => `${member.name} – ${roleWords(member)}`).join('\n');
export const scoresCell = (scores: readonly MemberScore[]): string =>
  scores.map(({ name, score }) => `${name} – ${score}`).join('\n');
export const attendedCell = (names: readonly string[]): string => names.join('\n');

/** `Alksnė Vilija – pirmininkė` a line. Issue `appeal.commission-unreadable` {line} where a role or a name is missing. */
export function readCommission(cell: string, at?: CellAddress): Result<readonly Member[]> {
  const members: Member[] = [];
  for (const line of linesOf(cell)) {
    const [, name = '', words = ''] = /^(.+?)\s+[–—-]\s+(.+)$/.exec(line) ?? [];
    const role = roleOf(words);
    if (name === '' || !role) return failure('appeal.commission-unreadable', { line }, at);
    members.push({ name, role });
  }
  return success(members);
}
/** `Alksnė Vilija – 7` a line. Issue `appeal.scores-unreadable` {line}; whether it is a mark is the rule's to say. */
export function readScores(cell: string, at?: CellAddress): Result<readonly MemberScore[]> {
  const scores: MemberScore[] = [];
  for (const line of linesOf(cell)) {
    const [, name = '', score = ''] = /^(.+?)\s+[–—-]\s+(\S+)$/.exec(line) ?? [];
    if (name === '') return failure('appeal.scores-unreadable', { line }, at);
    scores.push({ name, score });
  }
  return success(scores);
}
/** Names, a line each. */
export const readAttended = (cell: string): readonly string[] => linesOf(cell);

const linesOf = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The group's own chair is no chair of the commission: it is looked for first. */
function roleOf(words: string): MemberRole | undefined {
  const folded = foldWord(words);
  if (folded.startsWith('metodin')) return 'method-group';
  if (folded.startsWith('pirminink') || folded.startsWith('komisijos pirminink')) return 'chair';
  return folded.startsWith('dalyko mokytoj') || folded.startsWith('mokytoj') ? 'subject-teacher' : undefined;
}

/** Lithuanian names of men end in -s; of women in -ė or -a. Others are left open. */
function genderOf(name: string): keyof Gendered {
  const words = name.trim().toLowerCase().split(/\s+/);
  if (words.some((word) => word.endsWith('s'))) return 'male';
  return words.some((word) => /[ėa]$/.test(word)) ? 'female' : 'unknown';
}

function same(word: string): Gendered {
  return { male: word, female: word, unknown: word };
}

/** The first line of a decision on a request that came too late and was accepted all the same. */
const ACCEPTED_LATE = 'Priimta pavėluotai: ';

/** A reason is one line: where it ends and the decision begins must be seen. */
export function decisionCell(lateReason: string, decision: string): string {
  const reason = lateReason.replace(/\s+/g, ' ').trim();
  return [...(reason === '' ? [] : [`${ACCEPTED_LATE}${reason}`]), decision.trim()]
    .filter((part) => part !== '')
    .join('\n');
}
export function readDecision(cell: string): { readonly lateReason: string; readonly decision: string } {
  if (!cell.startsWith(ACCEPTED_LATE)) return { lateReason: '', decision: cell };
  const [first = '', ...rest] = cell.split('\n');
  return { lateReason: first.slice(ACCEPTED_LATE.length).trim(), decision: rest.join('\n') };
}
