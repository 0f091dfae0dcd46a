// What has changed in a pupil's marks since they were kept. Columns may have been inserted or moved meanwhile, so a
// work is known by what stands above its marks.

/** One work as it stands in the sheet, every part as words; `mark` is '' where there is none. */
export interface KeptWork {
  readonly date: string;
  readonly kind: string;
  readonly weight: string;
  readonly topic: string;
  readonly mark: string;
}
export interface WorkChange {
  readonly what: 'mark' | 'weight' | 'kind' | 'date' | 'added' | 'removed';
  /** The work as it is now; a removed one as it was. */
  readonly work: KeptWork;
  readonly before: string;
  readonly after: string;
}

type Part = 'date' | 'kind' | 'topic';
/** In what two works must agree to be the same one, the surest first; only the first of these may be empty words. */
const SAME_BY: readonly (readonly Part[])[] = [
  ['date', 'kind', 'topic'],
  ['date', 'kind'],
  ['date', 'topic'],
  ['kind', 'topic'],
  ['date'],
];
const COMPARED = ['mark', 'weight', 'kind', 'date'] as const;
const FORMATIVE = 'F';

/** Only what concerns a grade: works without a mark then and now, formative ones and topics are left out. */
export function changesSince(then: readonly KeptWork[], now: readonly KeptWork[]): readonly WorkChange[] {
  const { pairs, gone } = matchWorks(then, now);
  return [
    ...now.flatMap((work) => differences(pairs.get(work), work)),
    ...gone.flatMap((work) => differences(work, undefined)),
  ];
}

/** Each work of now with what it was; a work never counts for two. */
function matchWorks(then: readonly KeptWork[], now: readonly KeptWork[]) {
  const left = new Set(then);
  const pairs = new Map<KeptWork, KeptWork>();
  SAME_BY.forEach((parts, pass) => {
    for (const work of now) {
      if (pairs.has(work)) continue;
      for (const old of left) {
        if (!parts.every((part) => old[part] === work[part] && (pass === 0 || work[part] !== ''))) continue;
        left.delete(old);
        pairs.set(work, old);
        break;
      }
    }
  });
  return { pairs, gone: [...left] };
}

function differences(old: KeptWork | undefined, now: KeptWork | undefined): WorkChange[] {
  const work = now ?? old;
  const concernsNobody = [old, now].every((one) => !one || one.mark === '' || one.kind === FORMATIVE);
  if (!work || concernsNobody) return [];
  if (!old || !now) {
    const what = now ? 'added' : 'removed';
    return [{ what, work, before: old?.mark ?? '', after: now?.mark ?? '' }];
  }
  return COMPARED.filter((part) => old[part] !== now[part]).map((part) => ({
    what: part,
    work,
    before: old[part],
    after: now[part],
  }));
}
