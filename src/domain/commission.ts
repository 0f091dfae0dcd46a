// S3-46.3: who decides an appeal. The deputy who supervises the subject and two of its teachers; where the school has too
// few of them, the chair or members of the method group. Never the teacher whose grade is disputed.
import { matchNames } from './name-match';
import type { Issue } from './result';

export const MEMBER_ROLES = ['chair', 'subject-teacher', 'method-group'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export interface Member {
  readonly name: string;
  readonly role: MemberRole;
}
export interface CommissionRules {
  /** Whose grade is disputed; '' where the school has not said who teaches the subject. */
  readonly teacher: string;
  /** The deputy who supervises the subject; '' where none is set. */
  readonly supervisor: string;
}

export const MEMBERS_BESIDE_CHAIR = 2;

/**
 * What is wrong with a commission; each issue says by `field` whom it is about: `0` the chair, `1` and `2` the members.
 * Issues: `commission.deputy-not-set`, `commission.chair-missing`, `commission.chair-not-deputy` {supervisor},
 * `commission.member-missing`, `commission.too-many`, `commission.second-chair`, `commission.member-twice` {name},
 * `commission.teacher-concerned` {name}.
 */
export function checkCommission(
  members: readonly Member[],
  { teacher, supervisor }: CommissionRules,
): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, field: number, params: Issue['params'] = {}) =>
    issues.push({ code, params: { ...params, field } });
  const [chair] = members;
  if (supervisor.trim() === '') add('commission.deputy-not-set', 0);
  else if (chair?.role !== 'chair' || chair.name.trim() === '') add('commission.chair-missing', 0);
  // A deputy who teaches the subject cannot judge the own grade: then another one may take the chair.
  else if (!isSamePerson(chair.name, supervisor) && !isSamePerson(supervisor, teacher))
    add('commission.chair-not-deputy', 0, { supervisor });
  for (let place = 1; place <= MEMBERS_BESIDE_CHAIR; place++)
    if ((members[place]?.name ?? '').trim() === '') add('commission.member-missing', place);
  if (members.length > MEMBERS_BESIDE_CHAIR + 1) add('commission.too-many', MEMBERS_BESIDE_CHAIR);
  members.forEach(({ name, role }, place) => {
    if (name.trim() === '') return;
    if (place > 0 && role === 'chair') add('commission.second-chair', place);
    if (members.slice(0, place).some((other) => isSamePerson(other.name, name)))
      add('commission.member-twice', place, { name });
    if (isSamePerson(name, teacher)) add('commission.teacher-concerned', place, { name });
  });
  return issues;
}

/** Also „R. Smilgienė“ and „Smilgienė Rita“: who may be the same is taken for the same, and is asked to be written out. */
export const isSamePerson = (one: string, other: string): boolean =>
  one.trim() !== '' && other.trim() !== '' && matchNames([one], [other])[0]?.kind !== 'unknown';
