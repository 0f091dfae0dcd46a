import { reviewsSheet } from '../../../workbook/reviews-sheet';
import { COUNT, DATE, type Register, TEXT, TICK } from '../register';
import { monthRule } from './periods';

/** `Peržiūros`: the part is a month. */
export const reviewsRegister: Register = {
  kind: 'review',
  sheet: reviewsSheet.sheet,
  columns: reviewsSheet.columns,
  fields: {
    date: DATE,
    results: TEXT,
    missedJustified: COUNT,
    missedUnjustified: COUNT,
    attendance: TEXT,
    praise: TEXT,
    comments: TEXT,
    agreements: TEXT,
    agreedUntil: DATE,
    present: TEXT,
    commission: TICK,
  },
  part: monthRule,
};
