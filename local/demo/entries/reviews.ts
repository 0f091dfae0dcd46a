// What the class head has reviewed with the pupils each month, and what they agreed upon.
import { addDays } from '../../../src/domain/school-date';
import { day } from '../calendar';
import { pupilIndex, strengthOf } from '../pupils';
import { type DemoEntry, everyPupil, type Group, groupOf, isThere, oneOf, written } from './demo-entry';

/** Months, the day of the talks, and how many of ten pupils have been talked to. */
const MONTHS: readonly (readonly [month: string, day: string, ofTen: number])[] = [
  ['2026-10', '2026-10-28', 10],
  ['2026-11', '2026-11-26', 7],
  ['2026-12', '2026-12-21', 10],
  ['2027-01', '2027-01-20', 10],
  ['2027-03', '2027-03-24', 8],
  ['2027-04', '2027-04-28', 5],
];
/** In these months missed lessons stand in the reviews. */
export const REVIEWED: readonly string[] = MONTHS.map(([month]) => month);

const RESULTS: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Yra neigiamų įvertinimų, neatsiskaityta už kontrolinius darbus',
    'Matematikos ir chemijos įvertinimai neigiami, kitų dalykų – patenkinami',
    'Truputį geriau nei praėjusį mėnesį',
  ],
  usual: [
    'Įvertinimai pastovūs',
    'Pakilo kalbų įvertinimai, fizika silpnesnė',
    'Atsiskaityta už visus darbus',
  ],
  strong: ['Įvertinimai aukšti', 'Pagrindinis lygmuo viršytas, dalyvauja olimpiadose', 'Labai gerai'],
};
const ATTENDANCE: Readonly<Record<Group, readonly string[]>> = {
  weak: ['Vėluoja į pirmąsias pamokas', 'Yra nepateisintų pamokų', ''],
  usual: ['', 'Lanko gerai', ''],
  strong: ['Lanko gerai', ''],
};
const COMMENTS = ['', 'Gerai žino, kas trukdo mokytis', '', 'Reikėtų daugiau padrąsinimo', ''];
const AGREEMENTS: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Du kartus per savaitę lankyti konsultacijas',
    'Perrašyti neigiamus darbus',
    'Vėluojant iš karto pranešti klasės vadovui',
  ],
  usual: ['', 'Atsiskaityti už praleistą laboratorinį darbą', '', ''],
  strong: ['', '', 'Parengti pranešimą klasės valandėlei'],
};
const COMMISSION = [
  [pupilIndex('Lazdynėlis'), '2026-11'],
  [pupilIndex('Gandriukas'), '2027-03'],
];

export const demoReviews = (): readonly DemoEntry[] =>
  MONTHS.flatMap(([month, date, ofTen], at) =>
    everyPupil
      .filter(
        (pupil) => isThere(pupil, date) && ((pupil * 7 + at) % 10 < ofTen || toCommission(pupil, month)),
      )
      .map((pupil): DemoEntry => {
        const group = groupOf(strengthOf(pupil));
        const by = pupil + at;
        const agreement = oneOf(AGREEMENTS[group], by);
        const isNamed = toCommission(pupil, month);
        return {
          kind: 'review',
          pupil,
          part: month,
          at: [date, 15, (pupil * 2) % 60],
          texts: written({
            date,
            results: oneOf(RESULTS[group], by),
            missedJustified: String((pupil * 3 + at * 5) % 9),
            missedUnjustified: String(group === 'weak' ? (pupil + at) % 6 : 0),
            attendance: oneOf(ATTENDANCE[group], by),
            praise: by % 6 === 0 && 'Pagyrimas už aktyvumą pamokose',
            comments: oneOf(COMMENTS, by),
            agreements: isNamed ? 'Kviesti tėvus, svarstyti vaiko gerovės komisijoje' : agreement,
            agreedUntil: (agreement !== '' || isNamed) && addDays(day(date), 28),
            present: isNamed ? 'Mama, klasės vadovė' : by % 5 === 0 && 'Dalyko mokytojas',
            commission: isNamed && 'taip',
          }),
        };
      }),
  );

const toCommission = (pupil: number, month: string): boolean =>
  COMMISSION.some(([named, when]) => named === pupil && when === month);
