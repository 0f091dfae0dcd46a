// Reports of a signal half-semester to try form F18 on, as the administration or a meeting of anybody sees them.
import { showReport } from '../../../src/app/reports/show-report';
import { signalReport } from '../../../src/app/reports/signal';
import type { ClassDigest, DigestReview } from '../../../src/domain/class-digest';
import type { ReportAudience } from '../../../src/domain/report-audience';
import { digestOf, pictureOf } from '../app/reports/digests';
import { withSignals } from '../app/reports/signals';

const review = (month: string, missedUnjustified: number, toCommission = false): DigestReview => ({
  month,
  isMade: true,
  missedJustified: 3,
  missedUnjustified,
  hasRemarks: true,
  hasAgreements: false,
  toCommission,
});
const progressOf = (reviews: readonly DigestReview[]) => ({
  mip: [],
  expectations: 0,
  selfAssessments: { semester1: 'empty', year: 'empty' } as const,
  reviews,
});
const usualClass: ClassDigest = withSignals(
  digestOf('2b', ' | Matematika | Fizika | Etika*\n 1 | . | . | .\n 2 | . | . | .\n 3 | . | . | .', {
    progress: [
      progressOf([review('2026-09', 0), review('2026-10', 1)]),
      progressOf([review('2026-09', 4), review('2026-10', 9, true)]),
      progressOf([]),
    ],
  }),
  { Matematika: ['745', '312', '910'], Fizika: ['801', '367', '.'], Etika: ['100', '40', '50'] },
);
const LONG = 'Lietuvių kalba ir literatūra (gimtoji), išplėstinis kursas';
const longClass = (className: string): ClassDigest => {
  const places = Array.from({ length: 30 }, (_, index) => index);
  const table = `| ${LONG} | Matematika\n${places.map((index) => `${index} | . | .`).join('\n')}`;
  return withSignals(
    digestOf(className, table, { progress: places.map((index) => progressOf([review('2026-10', index)])) }),
    { [LONG]: places.map((index) => String(200 + 10 * index)), Matematika: places.map(() => '333') },
  );
};
const shown = (classes: readonly ClassDigest[], audience: ReportAudience, nameOf: (key: string) => string) =>
  showReport(signalReport(pictureOf(classes), { period: 'semester1' }), audience, classes.length, nameOf);

const NAMES = ['Gandriukas Matas', 'Žibutytė Goda', 'Lazdynėlis Benas'];
export const usualMeeting = shown(
  [usualClass],
  'administration',
  (key) => NAMES[Number(key.split('|')[1]) - 1] ?? key,
);
export const openMeeting = shown([usualClass], 'meeting', () => {
  throw new Error('nobody may be named here');
});
/** Before the signal day: only to be written in. */
export const emptyMeeting = shown([{ ...usualClass, signalDays: ['', ''] }], 'administration', (key) => key);
export const longMeeting = shown(
  ['1a', '2b', '3c'].map(longClass),
  'commission',
  (key) => `Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė Aleksandra${key.split('|')[1]}`,
);
export const MEETING_HEADING = {
  schoolName: 'Pavyzdžio gimnazija',
  preparedOn: '2026-11-16',
  className: '2b',
  signer: { role: 'Klasės vadovas (-ė)', name: 'Smilgienė Rita' },
};
