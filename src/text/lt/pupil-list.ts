// Words of the sidebar's list of pupils.
import { countOf, type NounForms } from '../plural';

const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };

export const pupilList = {
  search: 'Ieškoti mokinio',
  found: (count: number): string => (count === 0 ? 'Tokių mokinių nėra.' : countOf(count, PUPILS)),
  empty: 'Lape „Mokiniai“ dar nėra nė vieno mokinio.',
  all: 'Visi mokiniai',
  refresh: 'Atnaujinti sąrašą',
  readAt: (time: string): string => `Įvertinimai skaityti ${time}.`,
} as const;
