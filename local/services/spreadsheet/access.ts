// Who may edit what. The owner always may, and a protection that only warns stops no script.
// https://developers.google.com/apps-script/reference/spreadsheet/protection
import type { Area, Protection, SheetPort, WorkbookAccess, WorkbookPort } from '../../workbook/port';
import type { ServiceContext } from '../context';
import type { User } from '../session/session';
import { contains, intersection, isCovered } from './areas';
import { fail, messages } from './errors';

/** Someone, by e-mail address or as a user of the Session service. */
export type Person = string | User;

export const emailOf = (person: Person): string => (typeof person === 'string' ? person : person.getEmail());

export function accessOf(book: WorkbookPort, context: ServiceContext): WorkbookAccess {
  return book.access ?? { owner: context.user.email, editors: [], viewers: [] };
}

export function mayEditProtected(
  book: WorkbookPort,
  protection: Protection,
  context: ServiceContext,
): boolean {
  const { email } = context.user;
  return (
    protection.warningOnly || accessOf(book, context).owner === email || protection.editors.includes(email)
  );
}

export function mayEdit(book: WorkbookPort, sheet: SheetPort, area: Area, context: ServiceContext): boolean {
  return book.protections().every((protection) => {
    if (protection.sheetId !== sheet.id) return true;
    const touched = protection.area ? intersection(area, protection.area) : area;
    if (!touched || protection.unprotected.some((open) => contains(open, touched))) return true;
    return mayEditProtected(book, protection, context) || isCovered(touched, protection.unprotected);
  });
}

export function assertMayEdit(
  book: WorkbookPort,
  sheet: SheetPort,
  area: Area,
  context: ServiceContext,
): void {
  if (!mayEdit(book, sheet, area, context)) fail(messages.protectedCell);
}
