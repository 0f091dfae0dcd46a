// Subjects of a Lithuanian gymnasium as they usually are: what a class head begins with.

export interface UsualSubject {
  readonly name: string;
  readonly weeklyLessons: string;
  /** By S3-6 moral education and human safety are passed or not passed; they have no marks. */
  readonly assessment: 'pažymys' | 'įskaita';
}

const marks = (name: string, weeklyLessons: string): UsualSubject => ({
  name,
  weeklyLessons,
  assessment: 'pažymys',
});
const pass = (name: string, weeklyLessons: string): UsualSubject => ({
  name,
  weeklyLessons,
  assessment: 'įskaita',
});

export const usualSubjects: readonly UsualSubject[] = [
  pass('Dorinis ugdymas (etika)', '1'),
  pass('Dorinis ugdymas (tikyba)', '1'),
  marks('Lietuvių kalba ir literatūra', '5'),
  marks('Užsienio kalba (anglų)', '3'),
  marks('Užsienio kalba (vokiečių)', '2'),
  marks('Užsienio kalba (prancūzų)', '2'),
  marks('Užsienio kalba (rusų)', '2'),
  marks('Matematika', '4'),
  marks('Informatika', '1'),
  marks('Biologija', '2'),
  marks('Chemija', '2'),
  marks('Fizika', '2'),
  marks('Istorija', '2'),
  marks('Geografija', '2'),
  marks('Pilietiškumo pagrindai', '1'),
  marks('Ekonomika ir verslumas', '1'),
  marks('Dailė', '1'),
  marks('Muzika', '1'),
  marks('Technologijos', '1'),
  marks('Fizinis ugdymas', '2'),
  pass('Žmogaus sauga', '0,5'),
];
