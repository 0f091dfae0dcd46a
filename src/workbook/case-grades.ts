// How a grade that a case gave is known again: by the key of its row in `Užbaigti pusmečiai` and in `Žurnalas`.
import { caseKey, checksum } from '../domain/case-key';
import { foldWord } from '../domain/cell';

export interface GradePlace {
  readonly subject: string;
  readonly pupilId: string;
  readonly period: 'semester1' | 'semester2' | 'annual';
}

const KIND = 'graded';
const PERIODS = { semester1: 'I', semester2: 'II', annual: 'metinis' } as const;

/** `moment` tells apart the same grade given by the same case again, after another one had been given. */
export const caseGradeKey = (place: GradePlace, ofCase: string, moment: string): string =>
  caseKey(KIND, [...placeParts(place), checksum(ofCase), moment]);

/** Whether a key is of a grade that some case gave. */
export const isCaseGrade = (key: string): boolean => key.startsWith(`${KIND}|`);

/** Whether it is of a grade of this place; where a case is named, given by that case. */
export const isCaseGradeOf = (key: string, place: GradePlace, ofCase?: string): boolean =>
  key.startsWith(
    `${caseKey(KIND, [...placeParts(place), ...(ofCase === undefined ? [] : [checksum(ofCase)])])}|`,
  );

const placeParts = ({ subject, pupilId, period }: GradePlace): string[] => [
  PERIODS[period],
  checksum(`${pupilId}|${foldWord(subject)}`),
];
