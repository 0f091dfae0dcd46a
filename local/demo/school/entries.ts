// The registers of progress of a class: written many rows at once, as the add-on writes one.
import type { EntryKind } from '../../../src/app/entries/entry';
import { newEntryCells } from '../../../src/app/entries/entry-cells';
import { openRegister } from '../../../src/app/entries/entry-table';
import { registerOf } from '../../../src/app/entries/registers';
import { mipFormOf, mipPeriods } from '../../../src/domain/mip';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { usualGrade } from '../../../src/domain/usual-grade';
import type { World } from '../../../src/google/world';
import { type Cell, dateCell } from '../../../src/workbook/cell';
import { type DemoClass, type DemoPupil, FIRST_YEAR, isThere, nameOf, TODAY } from './classes';
import { done } from './done';
import type { DemoSubject } from './subjects';

interface Entry {
  readonly kind: EntryKind;
  readonly pupil: DemoPupil;
  readonly part: string;
  readonly day: SchoolDate;
  readonly texts: Readonly<Record<string, string>>;
}
const day = (text: string): SchoolDate => text as SchoolDate;
const oneOf = (texts: readonly string[], by: number): string => texts[by % texts.length] ?? '';
const written = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

const MIP_TEXTS: Readonly<Record<string, readonly string[]>> = {
  strongest: ['Istorija, lietuvių kalba', 'Biologija', 'Informatika, matematika'],
  difficulties: ['Chemijos uždaviniai', 'Ilgesni rašiniai', 'Laiku atlikti namų darbus', 'Nėra'],
  done: ['Lankiau konsultacijas', 'Kasdien kartojau žodžius', 'Perrašiau kontrolinį darbą'],
  nextGoal: ['Pakelti matematikos pažymį', 'Nevėluoti', 'Perskaityti knygą iš sąrašo'],
  aim: ['Kartoti kas savaitę', 'Pasirinkti egzaminus'],
  best: ['Anglų kalbos esė', 'Biologijos projektas'],
  hardest: ['Matematika, nes daug naujų temų', 'Planuoti laiką, nes daug būrelių'],
  study: ['Valandą per dieną', 'Po dvi valandas savaitgaliais'],
  improve: ['Daugiau klausiu per pamokas', 'Sprendžiu papildomas užduotis'],
  need: ['Konsultacijų prieš kontrolinius darbus', 'Daugiau pavyzdžių'],
  future: ['Sprendžiu praėjusių metų egzaminus', 'Domiuosi studijų programomis'],
};
const FIELDS = {
  monthly: ['strongest', 'difficulties', 'done', 'nextGoal'],
  reflections: ['aim', 'best', 'hardest', 'study', 'improve', 'need', 'future'],
} as const;

/** Each period is filled in by fewer than the one before; some write a part of it, some never do. */
function mip({ className, pupils, diligence }: DemoClass): Entry[] {
  const form = mipFormOf(usualGrade(className));
  const fields = FIELDS[form];
  return mipPeriods(form, FIRST_YEAR)
    .filter(({ from }) => from < TODAY)
    .flatMap(({ id, to }, at) =>
      pupils
        .filter(
          (pupil, place) => isThere(pupil, to) && (place * 7 + at * 3) % 10 < diligence - (at > 6 ? 2 : 0),
        )
        .map((pupil, place): Entry => {
          const last = (place + at) % 7 === 0 ? Math.ceil(fields.length / 2) : fields.length;
          const texts = fields
            .slice(0, last)
            .map((field, of) => [field, oneOf(MIP_TEXTS[field] ?? [], place + at + of)]);
          return { kind: 'mip', pupil, part: id, day: addDays(to, -3), texts: Object.fromEntries(texts) };
        }),
    );
}

function expectations({ pupils, diligence }: DemoClass, subjects: readonly DemoSubject[]): Entry[] {
  return pupils
    .filter((pupil, place) => isThere(pupil, '2025-09-01') && place % 10 < diligence)
    .flatMap((pupil, place) =>
      subjects.slice(0, place % 8 === 0 ? 3 : subjects.length).map(({ name, passFail }, at): Entry => {
        const goal = Math.min(10, pupil.strength + ((place + at) % 2));
        const mark = (value: number) => (passFail ? 'įsk' : String(value));
        return {
          kind: 'expectation',
          pupil,
          part: name,
          day: day('2025-09-01'),
          texts: {
            lastAnnual: mark(pupil.strength),
            goal1: mark(goal),
            goalAnnual: mark(goal),
            how: oneOf(
              ['Kartosiu prieš kiekvieną testą', 'Lankysiu konsultacijas', 'Daugiau skaitysiu'],
              place + at,
            ),
          },
        };
      }),
    );
}

function selfAssessments({ pupils, diligence }: DemoClass): Entry[] {
  return pupils
    .filter((pupil, place) => isThere(pupil, '2026-01-22') && (place * 3) % 10 < diligence - 1)
    .map(
      (pupil, place): Entry => ({
        kind: 'selfAssessment',
        pupil,
        part: 'semester1',
        day: day('2026-01-22'),
        texts: written({
          fulfilled: oneOf(['taip', 'iš dalies', 'ne'], place),
          which: 'Pagerėjo kalbų įvertinimai',
          arguments: place % 4 === 0 ? '' : 'Daugiau dirbau savarankiškai',
          next: 'Toliau lankysiu konsultacijas',
        }),
      }),
    );
}

/** Months, the day of the talks, and how many of ten pupils have been talked to. */
const REVIEWED: readonly (readonly [month: string, day: string, ofTen: number])[] = [
  ['2025-10', '2025-10-28', 10],
  ['2025-11', '2025-11-26', 8],
  ['2025-12', '2025-12-18', 10],
  ['2026-01', '2026-01-21', 10],
  ['2026-03', '2026-03-25', 9],
  ['2026-04', '2026-04-28', 7],
  ['2026-05', '2026-05-27', 5],
];

function reviews({ pupils }: DemoClass): Entry[] {
  return REVIEWED.flatMap(([month, date, ofTen], at) =>
    pupils
      .filter(
        (pupil, place) => isThere(pupil, date) && ((place * 7 + at) % 10 < ofTen || pupil.strength <= 4),
      )
      .map((pupil): Entry => {
        const place = Number(pupil.id.slice(-2));
        const isWeak = pupil.strength <= 5;
        const isNamed = pupil.strength <= 4 && (month === '2025-11' || month === '2026-04');
        const agreement = isNamed
          ? 'Kviesti tėvus, svarstyti vaiko gerovės komisijoje'
          : isWeak &&
            oneOf(['Du kartus per savaitę lankyti konsultacijas', 'Perrašyti neigiamus darbus'], place);
        return {
          kind: 'review',
          pupil,
          part: month,
          day: day(date),
          texts: written({
            date,
            results: isWeak ? 'Yra neigiamų įvertinimų' : 'Įvertinimai pastovūs',
            missedJustified: String((place * 3 + at * 5) % 11),
            missedUnjustified: String(isWeak ? (place + at) % 7 : place % 9 === 0 ? 1 : 0),
            praise:
              (place + at) % 6 === 0
                ? 'Pagyrimas už projektą'
                : isWeak && at % 3 === 0
                  ? 'Pastaba dėl vėlavimo'
                  : '',
            agreements: agreement || '',
            agreedUntil: agreement ? addDays(day(date), 28) : '',
            commission: isNamed ? 'taip' : '',
          }),
        };
      }),
  );
}

export function fillEntries(world: World, klass: DemoClass, subjects: readonly DemoSubject[]): void {
  for (const entries of [mip(klass), expectations(klass, subjects), selfAssessments(klass), reviews(klass)]) {
    const [first] = entries;
    if (!first) continue;
    const sheet = world.workbook.read(registerOf(first.kind).sheet);
    const { register, columns, width } = done(openRegister(first.kind, sheet));
    const lines = entries.map(({ pupil, part, day: date, texts }) => {
      const moment = dateCell(date);
      moment.setHours(14, Number(pupil.id.slice(-2)));
      const line = new Array<Cell>(width).fill('');
      const owner = { id: pupil.id, name: nameOf(pupil) };
      for (const [key, cell] of Object.entries(newEntryCells(register, owner, part, texts, moment)))
        line[(columns[key] ?? 0) - 1] = cell;
      return line;
    });
    world.workbook.writeArea(register.sheet, 2, 1, lines);
  }
}
