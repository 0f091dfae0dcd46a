// What the dialog begins with: the components last announced, else those of the sheet's columns, else the usual ones.
import { isWeightedKind, type WeightedKind } from '../../domain/announced-weights';
import { foldWord } from '../../domain/cell';
import { type Decimal, decimal, isNegativeDecimal, parseDecimal } from '../../domain/decimal';
import { parseKindOfWork } from '../../domain/kind-of-work';
import { type RegisteredAnnouncement, WEIGHTED_KINDS } from '../../workbook/announced-weights-sheet';
import { isBlank } from '../../workbook/cell';
import { kindWeightKey, type Settings } from '../../workbook/settings-sheet';
import type { Work } from '../../workbook/subject-sheet';

export interface Component {
  readonly kind: WeightedKind;
  readonly weight: Decimal;
  /** For the printed sheet: which works are meant. '' where nothing better is known than the kind itself. */
  readonly example: string;
}
export interface Draft {
  readonly from: 'announced' | 'sheet' | 'other-semester' | 'settings';
  readonly components: readonly Component[];
}

const USUAL_KINDS: readonly WeightedKind[] = ['T', 'KD', 'SD', 'AR', 'ND'];
const TOPICS_IN_EXAMPLE = 2;

export function draftComponents(
  works: readonly Work[],
  announced: RegisteredAnnouncement | undefined,
  inOtherSemester: RegisteredAnnouncement | undefined,
  settings: Settings,
): Draft {
  if (announced) return { from: 'announced', components: componentsOf(announced) };
  const inSheet = WEIGHTED_KINDS.flatMap((kind): Component[] => {
    const own = works.filter((work) => weightedKindOf(work) === kind);
    if (own.length === 0) return [];
    return [{ kind, weight: usualIn(own) ?? defaultWeight(kind, settings), example: topicsOf(own) }];
  });
  if (inSheet.length > 0) return { from: 'sheet', components: inSheet };
  if (inOtherSemester) return { from: 'other-semester', components: componentsOf(inOtherSemester) };
  return {
    from: 'settings',
    components: USUAL_KINDS.map((kind) => ({ kind, weight: defaultWeight(kind, settings), example: '' })),
  };
}

/** The weight of the settings; 1 where the school has left it empty. */
export function defaultWeight(kind: WeightedKind, settings: Settings): Decimal {
  const key = kindWeightKey(kind);
  return (key && parseDecimal(settings[key])) ?? decimal(1);
}

export function weightedKindOf({ kind }: Pick<Work, 'kind'>): WeightedKind | undefined {
  const code = parseKindOfWork(kind)?.code;
  return code && isWeightedKind(code) ? code : undefined;
}

const componentsOf = ({ weights, examples }: RegisteredAnnouncement): Component[] =>
  [...weights].map(([kind, weight]) => ({ kind, weight, example: examples.get(kind) ?? '' }));

/** The weight that most of the columns have; of several the first. */
function usualIn(works: readonly Work[]): Decimal | undefined {
  const found = works.flatMap(({ weight }) => (isBlank(weight) ? [] : (parseDecimal(weight) ?? [])));
  const times = (wanted: Decimal) =>
    found.filter(({ units, scale }) => units === wanted.units && scale === wanted.scale).length;
  const most = Math.max(0, ...found.map(times));
  return found.find((weight) => times(weight) === most && !isNegativeDecimal(weight));
}

/** A topic that only repeats the kind's name is no example. */
function topicsOf(works: readonly Work[]): string {
  const topics = works.flatMap(({ kind, topic }) => {
    const saysMore = foldWord(topic) !== foldWord(parseKindOfWork(kind)?.name ?? '');
    return topic !== '' && saysMore ? [topic] : [];
  });
  return [...new Set(topics)].slice(0, TOPICS_IN_EXAMPLE).join('; ');
}
