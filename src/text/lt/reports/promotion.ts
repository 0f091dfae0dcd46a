// Promotion to the next class (S3-44, 45): whom the teachers' council considers, and how far that is.
import type { Activity, PromotionChoice } from '../../../domain/promotion';
import { countOf } from '../../plural';
import { byClass, type ClassCount, listedShort, PUPILS, reportCommon } from './common';

const OF_PUPILS = { one: 'mokinio', few: 'mokinių', many: 'mokinių' };
const CONSIDERED = { one: 'mokinį', few: 'mokinius', many: 'mokinių' };

export const promotionReport = {
  title: 'Mokinių kėlimas į aukštesnę klasę',
  facts: { grounds: 'Svarstytini mokytojų taryboje' },
  pupils: (count: number): string => countOf(count, PUPILS),
  grounds: {
    title: 'Kiek mokinių svarstytina mokytojų taryboje',
    note:
      'Mokytojų taryba svarsto mokinius, turinčius neigiamą metinį įvertinimą (po papildomo darbo, jei jis skirtas) arba ' +
      'neatlikusius socialinės-pilietinės veiklos (vertinimo tvarkos aprašo 44 punktas). Mokinys, kuriam tinka abi priežastys, ' +
      'tarp svarstytinų suskaičiuotas vieną kartą. Trūksta metinių – yra bent vienas dalykas, kurio metinio įvertinimo dar nėra.',
    columns: {
      negative: 'Neigiamas metinis',
      activity: 'Veikla neatlikta',
      grounds: 'Svarstytini',
      others: 'Be pagrindo svarstyti',
      missing: 'Trūksta metinių',
    },
    chart: 'Svarstytini mokiniai pagal klases',
    sentence: (
      count: number,
      all: number,
      most: { readonly classes: readonly string[]; readonly count: number } | undefined,
    ): string =>
      [
        `Svarstyti reikia ${countOf(count, CONSIDERED)} iš ${all}.`,
        most ? `Daugiausia: ${listedShort(most.classes)} (${most.count}).` : '',
      ]
        .filter(Boolean)
        .join(' '),
    none: 'Mokinių, kuriuos reikėtų svarstyti mokytojų taryboje, nėra.',
    empty: reportCommon.noClasses,
  },
  stages: {
    title: 'Kas padaryta dėl svarstytinų mokinių',
    note:
      'Nutarimą priima mokytojų taryba, jį tvirtina direktorius, o tėvai informuojami ne vėliau kaip per 3 darbo dienas nuo ' +
      'ugdymo proceso pabaigos (45 punktas). Vėluojama – tas laikas praėjo, o lape „Kėlimas“ tėvų informavimas neįrašytas; po ' +
      'papildomo darbo svarstomi mokiniai čia neįskaičiuojami.',
    columns: {
      grounds: 'Svarstytini',
      noted: 'Dar nesvarstyta',
      proposed: 'Tik pasiūlyta',
      decided: 'Nutarta',
      ordered: 'Yra įsakymas',
      informed: 'Tėvai informuoti',
      late: 'Vėluojama informuoti',
    },
    chart: 'Kiek padaryta pagal klases',
    sentence: (informed: number, count: number, late: number): string =>
      [
        `Tėvai informuoti dėl ${countOf(informed, OF_PUPILS)} iš ${count}.`,
        late > 0 ? `Vėluojama informuoti dėl ${countOf(late, OF_PUPILS)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    none: 'Svarstytinų mokinių nėra.',
    empty: reportCommon.noClasses,
  },
  choices: {
    title: 'Siūlymai ir nutarimai',
    note:
      'Iš lapo „Kėlimas“, visi jame įrašyti mokiniai. Mokiniui, po papildomo darbo svarstytam iš naujo, galioja paskutinis ' +
      'įrašas.',
    columns: {
      proposed: {
        promote: 'Siūloma kelti',
        'extra-work': 'Siūlomas papild. darbas',
        repeat: 'Siūloma kartoti',
      },
      decided: {
        promote: 'Nutarta kelti',
        'extra-work': 'Nutartas papild. darbas',
        repeat: 'Nutarta kartoti',
      },
    },
    chart: 'Mokytojų tarybos nutarimai pagal klases',
    sentence: (promote: number, extra: number, repeat: number): string =>
      `Nutarta: kelti – ${promote}, skirti papildomą darbą – ${extra}, palikti kartoti kursą – ${repeat}.`,
    none: 'Mokytojų tarybos nutarimų dar neįrašyta.',
    empty: reportCommon.noClasses,
  },
  list: {
    title: 'Svarstytini mokiniai',
    note: 'Ir tie, kuriems pasiūlyta ar nutarta kitaip nei kelti, nors pagrindo nebeliko.',
    columns: {
      negatives: 'Neigiami metiniai',
      missing: 'Trūksta metinių',
      activity: 'Socialinė-pilietinė veikla',
      proposal: 'Siūlymas',
      decision: 'Nutarimas',
      stage: 'Būklė',
    },
    grade: (subject: string, grade: string): string => `${subject}\u00a0–\u00a0${grade}`,
    activity: { done: 'atlikta', 'not-done': 'neatlikta' } satisfies Record<Activity, string>,
    choices: {
      promote: 'kelti',
      'extra-work': 'papildomas darbas',
      repeat: 'palikti kartoti',
    } satisfies Record<PromotionChoice, string>,
    stages: {
      noted: 'dar nesvarstyta',
      proposed: 'pasiūlyta',
      decided: 'nutarta',
      ordered: 'yra įsakymas',
      informed: 'tėvai informuoti',
    },
    late: (stage: string): string => `${stage}; vėluojama informuoti tėvus`,
    unknown: 'nepažymėta',
    empty: 'Mokinių, kuriuos reikėtų svarstyti, nėra.',
  },
  leftOut: {
    unknownPupil: (counts: readonly ClassCount[]): string =>
      `Lapo „Kėlimas“ eilutės mokinių, kurių nėra lape „Mokiniai“: ${byClass(counts)}.`,
    noActivity: (counts: readonly ClassCount[]): string =>
      `Socialinė-pilietinė veikla nepažymėta: ${byClass(counts)}. Kol ji nepažymėta, tai nėra pagrindas svarstyti.`,
    noLastDay: (classes: readonly string[]): string =>
      `Nustatymuose nėra paskutinės pamokų dienos: ${classes.join(', ')}. Vėlavimas informuoti tėvus nežinomas.`,
  },
} as const;
