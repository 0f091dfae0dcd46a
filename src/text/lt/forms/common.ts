// What the forms of cases share: labels, captions under lines, grades written out.

/** The policy that a form rests on, as the mark at its top right says it. */
export const ofPolicy = (clause: string): string =>
  `Mokinių pažangos ir pasiekimų\nvertinimo tvarkos aprašo\n${clause}`;

export const formWords = {
  /** Room for one word or number, to be written by hand. */
  toWrite: '____________',
  /** A line for the town; a school writes its own instead. */
  place: '(sudarymo vieta)',
  dateToWrite: '20___ m. ________________ d.',
  dateAndNumber: (date: string, number: string): string => `${date} Nr. ${number || '____________'}`,
  /** `14.00 val.` */
  hour: (hour: string): string => `${hour} val.`,
  captions: { signature: '(parašas)', name: '(vardas, pavardė)', date: '(data)' },
  fields: {
    pupil: 'Mokinys (-ė)',
    className: 'Klasė',
    subject: 'Dalykas',
    teacher: 'Dalyko mokytojas (-a)',
    classHead: 'Klasės vadovas (-ė)',
    schoolYear: 'Mokslo metai',
    period: 'Laikotarpis',
  },
  signers: {
    pupil: 'Mokinys (-ė)',
    teacher: 'Dalyko mokytojas (-a)',
    classHead: 'Klasės vadovas (-ė)',
    parents: 'Tėvai (globėjai,\nrūpintojai)',
    director: 'Direktorius (-ė)',
  },
  number: 'Nr.',
  /** In a narrow cell whose text stands below the table. */
  belowTable: (number: number): string => `žr. po lentele [${number}]`,
  ofCell: (number: number, said: string): string => `[${number}] ${said}`,
  yes: 'taip',
  no: 'ne',
  /** S3-4: „7 (septyni)“. */
  grades: {
    1: '1 (vienas)',
    2: '2 (du)',
    3: '3 (trys)',
    4: '4 (keturi)',
    5: '5 (penki)',
    6: '6 (šeši)',
    7: '7 (septyni)',
    8: '8 (aštuoni)',
    9: '9 (devyni)',
    10: '10 (dešimt)',
    įsk: 'įskaityta',
    neįsk: 'neįskaityta',
  },
} as const;

/** `7` → `7 (septyni)`; what is no grade stays as it is. */
export function gradeWrittenOut(grade: string): string {
  const known = grade.trim().toLowerCase();
  return Object.entries(formWords.grades).find(([name]) => name === known)?.[1] ?? grade;
}
