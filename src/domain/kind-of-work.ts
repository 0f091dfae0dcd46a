import { type Cell, foldWord } from './cell';

/**
 * What a column of marks is (S3-13, 16, 21, 11, 29). Tests and their equals (S3-16) count for the rules of S3-26–28.
 * A bonus is added to the mean (S3-21.6), formative work never counts (S3-11).
 */
export const KINDS_OF_WORK = [
  { code: 'T', name: 'testas', test: true },
  { code: 'KD', name: 'kontrolinis darbas', test: true },
  { code: 'R', name: 'rašinys', test: true },
  { code: 'REF', name: 'referatas', test: true },
  { code: 'KŪR', name: 'kūrybinis darbas', test: true },
  { code: 'PD', name: 'praktinis darbas', test: true },
  { code: 'LD', name: 'laboratorinis darbas', test: true },
  { code: 'P', name: 'projektas', test: true },
  { code: 'AŽ', name: 'apklausa žodžiu', test: false },
  { code: 'AR', name: 'apklausa raštu', test: false },
  { code: 'SD', name: 'savarankiškas darbas', test: false },
  { code: 'ND', name: 'namų darbai', test: false },
  { code: 'KV', name: 'kaupiamasis', test: false },
  { code: 'G', name: 'gydymo įstaigos įvertinimas', test: false },
  { code: 'B', name: 'bonusas', test: false },
  { code: 'F', name: 'formuojamasis', test: false },
] as const;

export type KindOfWork = (typeof KINDS_OF_WORK)[number];
export type KindCode = KindOfWork['code'];

const KINDS_BY_WORD = new Map<string, KindOfWork>(
  KINDS_OF_WORK.flatMap((kind) => [
    [foldWord(kind.code), kind] as const,
    [foldWord(kind.name), kind] as const,
  ]),
);

/** A kind by its code or its name, in any case, with or without Lithuanian letters; undefined if there is none. */
export function parseKindOfWork(cell: Cell): KindOfWork | undefined {
  return typeof cell === 'string' ? KINDS_BY_WORD.get(foldWord(cell)) : undefined;
}

/**
 * The weight that columns of a kind get in a new workbook. S3-25 leaves the coefficients to the school: these are a
 * beginning, each a value in the workbook's settings.
 */
export const USUAL_WEIGHTS: Readonly<Record<Exclude<KindCode, 'B' | 'F'>, number>> = {
  T: 3,
  KD: 3,
  R: 3,
  REF: 2,
  KŪR: 2,
  PD: 2,
  LD: 2,
  P: 3,
  AŽ: 1,
  AR: 1,
  SD: 1,
  ND: 1,
  KV: 1,
  G: 1,
};
