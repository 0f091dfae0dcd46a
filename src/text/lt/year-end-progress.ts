// Form F19: the class head's report of the year's end (S0-4.6).
import { countOf } from '../plural';

const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };

export const yearEndProgress = {
  annex: [
    'Mokinių asmeninės pažangos stebėjimo,',
    'fiksavimo ir pagalbos mokiniui teikimo',
    'tvarkos aprašo 4.6 papunktis',
  ],
  title: 'Klasės mokinių pažangos ataskaita\nmokslo metų pabaigoje',
  kind: 'Metų pabaigos pažangos ataskaita',
  documentName: 'Metų pabaigos pažangos ataskaita',
  to: 'Direktoriaus pavaduotojui (-ai) ugdymui',
  counts: {
    title: 'Kiek mokinių padarė pažangą',
    columns: {
      pupils: 'Mokinių klasėje',
      compared: 'Palyginta',
      rose: 'Padarė pažangą',
      same: 'Nepakito',
      fell: 'Suprastėjo',
      notCompared: 'Nepalyginta',
    },
    sentence: (rose: number, compared: number): string =>
      `Palyginus I ir II pusmečius, pažangą padarė ${countOf(rose, PUPILS)} iš ${compared}.`,
    means: (mean1: string, mean2: string, change: string): string =>
      `Palygintų pažymių vidurkis: I pusmetis – ${mean1}, II pusmetis – ${mean2} (pokytis ${change}).`,
    none: 'Palyginti negalima: nė vienas mokinys neturi to paties dalyko abiejų pusmečių pažymių.',
  },
  nominee: {
    title: 'Didžiausią pažangą padaręs (-iusi) mokinys (-ė)',
    columns: {
      number: 'Nr.',
      pupil: 'Mokinys (-ė)',
      mean1: 'I pusm. vidurkis',
      mean2: 'II pusm. vidurkis',
      rise: 'Pakilo',
      subjects: 'Palyginta dalykų',
    },
    none: 'Nė vieno mokinio vidurkis nepakilo.',
    tie: (count: number): string =>
      `Vienodą pažangą padarė ${countOf(count, PUPILS)}: siūlomą pasirenka klasės vadovas (-ė).`,
    proposed: (name: string): string => `Siūlomas (-a): ${name}`,
    toWrite: 'Siūlomas (-a) mokinys (-ė):',
    why: 'Siūlymo pagrindimas:',
  },
  signers: {
    classHead: 'Ataskaitą parengė\nklasės vadovas (-ė)',
    deputy: 'Susipažinau: direktoriaus\npavaduotojas (-a) ugdymui',
  },
  clause:
    'Mokslo metų pabaigoje klasės vadovas informuoja direktoriaus pavaduotoją ugdymui, kiek mokinių padarė pažangą, palyginus ' +
    'I ir II pusmečius, ir siūlo didžiausią pažangą padariusį mokinį (4.6 papunktis). Lyginami pažymių vidurkiai iš dalykų, ' +
    'kurių pažymį mokinys turi abiejuose pusmečiuose.',
} as const;
