// S3-46.8: all members of the commission score, and what comes of it is final. The school's policy is silent on how:
// the mean of all members, rounded as every other mean, even where it is lower than the disputed grade.
import { isSamePerson } from './commission';
import { FAILED, PASSED, parsePassed, parseWholeMark } from './outcome';
import { addRationals, divideRationals, type Rational, rational } from './rational';
import type { Issue, Result } from './result';
import { type Rounding, roundMark } from './rounding';

export interface MemberScore {
  readonly name: string;
  /** As it was typed. */
  readonly score: string;
}
export type ScoreScale = 'marks' | 'pass-fail';
export interface FinalScore {
  readonly grade: number | typeof PASSED | typeof FAILED;
  /** Of marks, before rounding. */
  readonly mean: Rational | undefined;
}

/**
 * The final grade; in a subject of įskaita what at least half of the members say, as in the semester itself.
 * Every issue says by `field` which member of the commission it is about, from 0: `score.missing` {name},
 * `score.not-a-mark` {name, value}, `score.not-a-pass` {name, value}, `score.stranger` {name}, `score.twice` {name}.
 */
export function finalScore(
  members: readonly string[],
  scores: readonly MemberScore[],
  scale: ScoreScale,
  rounding: Rounding,
): Result<FinalScore> {
  const issues: Issue[] = [];
  const given = members.map((name, field) => {
    const [own, another] = scores.filter((one) => isSamePerson(one.name, name));
    const value = own?.score.trim() ?? '';
    if (another) issues.push({ code: 'score.twice', params: { name, field } });
    if (value === '') issues.push({ code: 'score.missing', params: { name, field } });
    const read = scale === 'marks' ? parseWholeMark(value) : parsePassed(value);
    if (value !== '' && read === undefined)
      issues.push({
        code: scale === 'marks' ? 'score.not-a-mark' : 'score.not-a-pass',
        params: { name, value, field },
      });
    return read;
  });
  for (const { name } of scores)
    if (!members.some((member) => isSamePerson(member, name)))
      issues.push({ code: 'score.stranger', params: { name, field: 0 } });
  if (members.length === 0) issues.push({ code: 'commission.chair-missing', params: { field: 0 } });
  if (issues.length > 0) return { ok: false, issues };

  if (scale === 'pass-fail') {
    const passes = given.filter((one) => one === true).length;
    return { ok: true, value: { grade: passes * 2 >= given.length ? PASSED : FAILED, mean: undefined } };
  }
  const sum = given.reduce<Rational>(
    (total, mark) => addRationals(total, rational(Number(mark))),
    rational(0),
  );
  const mean = divideRationals(sum, rational(given.length)) as Rational;
  return { ok: true, value: { grade: roundMark(mean, rounding), mean } };
}
