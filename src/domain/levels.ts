/** Levels of achievement, best first; `threshold` exists in the scale of 2023 only. */
export type Level = 'high' | 'basic' | 'satisfactory' | 'threshold' | 'unsatisfactory';

/** The scale of the school's policy (S3-4) and the one of the national curricula of 2023. */
export type LevelScale = 2018 | 2023;

/** The lowest mark of each level, best first. */
const LOWEST_MARKS: Readonly<Record<LevelScale, readonly (readonly [number, Level])[]>> = {
  2018: [
    [9, 'high'],
    [6, 'basic'],
    [4, 'satisfactory'],
    [1, 'unsatisfactory'],
  ],
  2023: [
    [9, 'high'],
    [7, 'basic'],
    [5, 'satisfactory'],
    [4, 'threshold'],
    [1, 'unsatisfactory'],
  ],
};

/** The level of a mark of 1–10: `levelOf(4, 2018)` is satisfactory, `levelOf(4, 2023)` threshold. */
export function levelOf(mark: number, scale: LevelScale): Level {
  const entry = LOWEST_MARKS[scale].find(([lowest]) => mark >= lowest);
  return entry ? entry[1] : 'unsatisfactory';
}

export interface LevelRange {
  readonly level: Level;
  /** Marks, both included. */
  readonly from: number;
  readonly to: number;
}
/** The levels of a scale, best first: 2018 has „basic“ from 6 to 8. */
export const levelRanges = (scale: LevelScale): readonly LevelRange[] =>
  LOWEST_MARKS[scale].map(([from, level], index, all) => ({
    level,
    from,
    to: (all[index - 1]?.[0] ?? 11) - 1,
  }));
