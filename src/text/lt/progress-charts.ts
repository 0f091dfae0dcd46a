// What the pictures of a pupil's progress say in words, and what says the same without a picture.
import { countOf } from '../plural';

/** When: „rugsėjį“. By calendar month, 1–12. */
const IN_MONTH = [
  'sausį',
  'vasarį',
  'kovą',
  'balandį',
  'gegužę',
  'birželį',
  'liepą',
  'rugpjūtį',
  'rugsėjį',
  'spalį',
  'lapkritį',
  'gruodį',
];
const SHORT = ['sau', 'vas', 'kov', 'bal', 'geg', 'bir', 'lie', 'rgp', 'rgs', 'spl', 'lap', 'gru'];
const SUBJECTS = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const MINUS = '−';

/** A month's mean in hundredths. */
export interface MonthMean {
  /** `2026-09` */
  readonly month: string;
  readonly mean: number;
}

/** `725` → `7,25`. */
export const formatHundredths = (hundredths: number): string =>
  (hundredths / 100).toFixed(2).replace('.', ',');
/** With its sign: `+2`, `−1`, `0`. */
export const formatChange = (change: number): string =>
  change > 0 ? `+${change}` : change < 0 ? `${MINUS}${-change}` : '0';

const monthIndex = (month: string): number => Number(month.slice(5)) - 1;
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inMonth = ({ month, mean }: MonthMean): string =>
  `${IN_MONTH[monthIndex(month)]} ${formatHundredths(mean)}`;

function changed(change: number): string {
  if (change === 0) return 'nepakito';
  return `${change > 0 ? 'pakilo' : 'nukrito'} ${formatHundredths(Math.abs(change))}`;
}

export const progressCharts = {
  /** Three letters under a chart; the tables write months in full. */
  shortMonth: (month: string): string => SHORT[monthIndex(month)] ?? month,
  noMeans: 'Vidurkių čia dar nėra: jie skaičiuojami, kai šoninė juosta perskaito dalykų lapus.',
  noMarks: 'Pažymių dar nėra.',
  table: 'Skaičiai lentelėje',
  month: 'Mėnuo',
  subject: 'Dalykas',
  /** „Rugsėjį 7,25, spalį 7,80: pakilo 0,55.“ of the last two months that have marks. */
  change: (means: readonly MonthMean[]): string => {
    const [before, last] = means.slice(-2);
    if (!before) return progressCharts.noMarks;
    if (!last) return `${upperFirst(inMonth(before))}.`;
    return `${upperFirst(inMonth(before))}, ${inMonth(last)}: ${changed(last.mean - before.mean)}.`;
  },
  months: {
    title: 'Vidurkiai pagal mėnesius',
    own: 'Mokinio vidurkis',
    median: 'Klasės mediana',
    medianOf: (last: MonthMean): string => `Klasės mediana ${inMonth(last)}.`,
  },
  subjects: {
    title: 'Dalykų vidurkiai',
    explained: 'Kiekvieno dalyko mėnesio vidurkiai; skalė nuo 1 iki 10.',
    without: (subjects: readonly string[]): string => `Be pažymių: ${subjects.join(', ')}.`,
  },
  semesters: {
    title: 'I ir II pusmetis',
    first: 'I pusmetis',
    second: 'II pusmetis',
    change: 'Pokytis',
    none: 'Pusmečių įvertinimų dar nėra.',
    noSecond: 'II pusmečio įvertinimų dar nėra.',
    noPairs: 'Dalykų, turinčių abiejų pusmečių pažymius, nėra.',
    compared: ({ higher, lower, same }: { higher: number; lower: number; same: number }): string =>
      `II pusmečio įvertinimas, palyginti su I: aukštesnis – ${countOf(higher, SUBJECTS)}, žemesnis – ${countOf(lower, SUBJECTS)}, toks pat – ${countOf(same, SUBJECTS)}.`,
  },
} as const;
