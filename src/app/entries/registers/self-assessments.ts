import { failure, success } from '../../../domain/result';
import { entries } from '../../../text/lt/entries';
import { plainWords } from '../../../workbook/cell';
import { selfAssessmentsSheet } from '../../../workbook/self-assessments-sheet';
import { type Register, TEXT } from '../register';

const NAMES: Readonly<Record<string, string>> = entries.selfAssessmentPart;
const PARTS = Object.keys(NAMES);

/** `MIP įsivertinimai`: the end of semester I or of the year. */
export const selfAssessmentsRegister: Register = {
  kind: 'selfAssessment',
  sheet: selfAssessmentsSheet.sheet,
  columns: selfAssessmentsSheet.columns,
  fields: {
    fulfilled: { type: 'choice', words: entries.fulfilled },
    which: TEXT,
    arguments: TEXT,
    next: TEXT,
    headNote: TEXT,
  },
  part: {
    write: (part) => ({ period: NAMES[part] ?? '' }),
    read: ({ period = '' }) => PARTS.find((part) => plainWords(NAMES[part] ?? '') === plainWords(period)),
    isPart: (part) => PARTS.includes(part),
    check: (part) =>
      PARTS.includes(part) ? success(undefined) : failure('entry.period-wrong', { value: part }),
  },
};
