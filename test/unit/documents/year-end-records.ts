// Records of the year's end to try form F19 on.
import type { YearEndRecord } from '../../../src/documents/year-end-progress';
import type { DigestGrade } from '../../../src/domain/class-digest';
import { countRises } from '../../../src/domain/class-rises';

type Pairs = readonly (readonly [DigestGrade, DigestGrade])[];

/** Names with the results of both semesters in each subject; as the class's workbook gives it. */
export function yearEndRecord(marks: Readonly<Record<string, Pairs>>) {
  const pupils = Object.entries(marks).map(([name, pairs], index) => {
    const [lastName = '', ...firstNames] = name.split(' ');
    return {
      id: `2b-${index}`,
      lastName,
      firstName: firstNames.join(' '),
      subjects: pairs.map(([semester1, semester2]) => ({ semester1, semester2 })),
    };
  });
  const { counts, nominees } = countRises(pupils);
  const record: YearEndRecord = {
    counts,
    nominees: nominees.flatMap(({ id, progress }) =>
      pupils.filter((pupil) => pupil.id === id).map((pupil) => ({ ...pupil, progress })),
    ),
  };
  return { ...record, pupils };
}

const NAME = 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė Aleksandra';
export const usualYearEnd = yearEndRecord({
  'Gandriukas Matas': [
    [6, 7],
    [7, 7],
    [8, 8],
  ],
  'Lazdynėlis Jonas': [[9, 8]],
  'Žibutytė Goda': [[4, 4]],
});
export const emptyYearEnd = yearEndRecord({});
/** Thirty who all rose the same. */
export const longYearEnd = yearEndRecord(
  Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${NAME} ${index + 1}`, [[6, 7]] as Pairs])),
);
