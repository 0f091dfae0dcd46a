// What the pupils thought of their expectations at the end of semester I.
import { strengthOf } from '../pupils';
import { type DemoEntry, everyPupil, type Group, groupOf, isThere, oneOf, written } from './demo-entry';

const DAY = '2027-01-21';
const FULFILLED: Readonly<Record<Group, readonly string[]>> = {
  weak: ['iš dalies', 'ne'],
  usual: ['iš dalies', 'taip'],
  strong: ['taip', 'taip', 'iš dalies'],
};
const WHICH: Readonly<Record<Group, readonly string[]>> = {
  weak: ['Fizinis ugdymas, geografija', 'Pavyko tik istorijos tikslas', 'Dorinis ugdymas ir biologija'],
  usual: ['Matematika, biologija, istorija', 'Beveik visi, išskyrus fiziką', 'Kalbų dalykai'],
  strong: ['Visi', 'Visi, išskyrus lietuvių kalbą', 'Tikslieji mokslai ir anglų kalba'],
};
const ARGUMENTS: Readonly<Record<Group, readonly string[]>> = {
  weak: [
    'Praleidau daug pamokų ir nespėjau atsiskaityti',
    'Per mažai mokiausi prieš kontrolinius darbus',
    'Konsultacijos padėjo, bet pradėjau jas lankyti per vėlai',
  ],
  usual: [
    'Mokiausi pastoviai, bet prieš testus kartojau per trumpai',
    'Vidurkiai pakilo, nes atlikau visus namų darbus',
    'Sunkiausia buvo suderinti mokymąsi ir treniruotes',
  ],
  strong: [
    'Dirbau nuo pirmos savaitės, todėl įvertinimai pastovūs',
    'Pasiruošimas olimpiadai padėjo ir per pamokas',
    'Planavau laiką, beveik viską spėjau',
  ],
};
const NEXT: Readonly<Record<Group, readonly string[]>> = {
  weak: ['Lankysiu konsultacijas nuo vasario', 'Kas savaitę peržiūrėsiu dienyną su tėvais'],
  usual: ['Kartosiu po truputį kasdien', 'Anksčiau pradėsiu ruoštis kontroliniams'],
  strong: ['Laikysiuosi to paties plano', 'Padėsiu draugams, nes aiškinant viskas susidėlioja'],
};
const PARTLY = [3, 17];
const NONE = [12, 18, 25];

export const demoSelfAssessments = (): readonly DemoEntry[] =>
  everyPupil
    .filter((pupil) => isThere(pupil, DAY) && !NONE.includes(pupil) && isThere(pupil, '2026-09-01'))
    .map((pupil): DemoEntry => {
      const group = groupOf(strengthOf(pupil));
      const isWhole = !PARTLY.includes(pupil);
      return {
        kind: 'selfAssessment',
        pupil,
        part: 'semester1',
        at: [DAY, 12, pupil],
        texts: written({
          fulfilled: oneOf(FULFILLED[group], pupil),
          which: oneOf(WHICH[group], pupil),
          arguments: isWhole && oneOf(ARGUMENTS[group], pupil),
          next: isWhole && oneOf(NEXT[group], pupil),
          headNote: pupil % 4 === 0 && 'Perskaityta, aptarta su mokiniu',
        }),
      };
    });
