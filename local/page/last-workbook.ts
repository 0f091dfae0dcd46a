// Which workbook the address of the local host itself opens: the one that was open last, else the first of the list.
import { workbookEntries } from './http-store';

const KEY = 'pazanga.last-workbook';

export function rememberWorkbook(id: string): void {
  localStorage.setItem(KEY, id);
}

export async function lastWorkbook(): Promise<string | undefined> {
  const ids = (await workbookEntries().catch(() => [])).map(({ id }) => id);
  const last = localStorage.getItem(KEY);
  return last && ids.includes(last) ? last : ids[0];
}
