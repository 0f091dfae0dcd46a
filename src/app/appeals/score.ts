// What the commission's scores give by the school's own rounding (S3-46.8).
import { type FinalScore, finalScore } from '../../domain/commission-score';
import { parseDecimal } from '../../domain/decimal';
import type { Result } from '../../domain/result';
import { HALF_UP, type Rounding } from '../../domain/rounding';
import type { Settings } from '../../workbook/settings-sheet';
import { type Appeal, scaleOf } from './read-appeals';

export const roundingOf = (settings: Pick<Settings, 'roundUpFrom' | 'strictPass'>): Rounding => ({
  upFrom: parseDecimal(settings.roundUpFrom) ?? HALF_UP.upFrom,
  strictPass: settings.strictPass === 'taip',
});

export const scoreOf = (appeal: Appeal, settings: Settings): Result<FinalScore> =>
  finalScore(
    appeal.commission.map(({ name }) => name),
    appeal.scores,
    scaleOf(appeal),
    roundingOf(settings),
  );
