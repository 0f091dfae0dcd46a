// Words of the part of pages in which class workbooks are read.
import { countOf, type NounForms } from '../plural';

const CLASSES: NounForms = { one: 'klasė', few: 'klasės', many: 'klasių' };
const CLASSES_ALL: NounForms = { one: 'klasės', few: 'klasių', many: 'klasių' };
const SECONDS: NounForms = { one: 'sekundės', few: 'sekundžių', many: 'sekundžių' };

export const classReading = {
  title: 'Klasių duomenys',
  loading: 'Žiūrima, kas nuskaityta…',
  read: 'Nuskaityti klases',
  again: 'Nuskaityti iš naujo',
  goOn: (left: number): string => `Tęsti: liko ${countOf(left, CLASSES)}`,
  stop: 'Sustabdyti',
  stopping: 'Baigiama skaityti pradėta klasė…',
  bar: 'Skaitomos klasių knygos',
  waiting: (seconds: number): string =>
    `„Google“ prašo palaukti: skaityta per daug iš karto. Tęsiama po ${countOf(seconds, SECONDS)}.`,
  stopped: (left: number): string =>
    `Sustabdyta. Nenuskaityta: ${countOf(left, CLASSES)}. Jau nuskaitytos išsaugotos.`,
  done: (read: number, refused: number): string =>
    refused === 0
      ? `Nuskaityta: ${countOf(read, CLASSES)}.`
      : `Nuskaityta: ${countOf(read, CLASSES)}. Nepavyko: ${countOf(refused, CLASSES)}.`,
  none: 'Sąraše dar nėra klasių knygų.',
  unreadList: (count: number): string => `Nepavyko nuskaityti ${countOf(count, CLASSES_ALL)}:`,
  counted: (count: number): string => `Į suvestines įtraukta: ${countOf(count, CLASSES)}.`,
  uncounted: 'Neįtraukta:',
  notes: 'Įtraukta, bet žinokite:',
  problems: (count: number): string =>
    `Klasių knygose taisytina (klasių: ${count}): šie duomenys į suvestines nepateko`,
  line: (className: string, why: string): string => `${className}: ${why}`,
} as const;
