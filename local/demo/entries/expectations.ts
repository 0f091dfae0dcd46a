// What the pupils expected of the year on 1 September, by subject.
import { strengthOf } from '../pupils';
import { demoSubjects } from '../subjects';
import { type DemoEntry, everyPupil, type Group, groupOf, isThere, oneOf } from './demo-entry';

const DAY = '2026-09-01';
const HOW: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Lankysiu konsultacijas ir klausiu, kai nesuprasiu',
    'Atliksiu visus namų darbus',
    'Laiku perrašysiu neigiamus darbus',
    'Nepraleidinėsiu pamokų be priežasties',
  ],
  usual: [
    'Kartosiu prieš kiekvieną kontrolinį darbą',
    'Daugiau skaitysiu, rašysiu konspektus',
    'Aktyviau dalyvausiu pamokose',
    'Kasdien mokysiuosi naujų žodžių',
  ],
  strong: ['Dalyvausiu olimpiadoje', 'Rinksiuosi sunkesnes užduotis', 'Skaitysiu papildomai'],
};
/** A pupil who expects something of a few subjects only, and one who was ill on the day. */
const FEW = { pupil: 18, subjects: 4 };
const NONE = 25;

export const demoExpectations = (): readonly DemoEntry[] =>
  everyPupil
    .filter((pupil) => isThere(pupil, DAY) && pupil !== NONE)
    .flatMap((pupil) =>
      demoSubjects
        .slice(0, pupil === FEW.pupil ? FEW.subjects : demoSubjects.length)
        .map(({ subject }, at): DemoEntry => {
          const by = pupil * 5 + at * 3;
          const last = Math.max(4, Math.min(10, strengthOf(pupil) + (by % 3) - 1));
          const goal = Math.min(10, last + (by % 2));
          const mark = (value: number) => (subject.assessment === 'įskaita' ? 'įsk' : String(value));
          return {
            kind: 'expectation',
            pupil,
            part: subject.name,
            at: [DAY, 9, 20 + at],
            texts: {
              lastAnnual: mark(last),
              goal1: mark(goal),
              goalAnnual: mark(Math.min(10, Math.max(goal, last + 1))),
              how: oneOf(HOW[groupOf(strengthOf(pupil))], by),
            },
          };
        }),
    );
