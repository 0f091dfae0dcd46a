// „Metų pareigos…“: its menu item and the calls of its page.
import { makeDutiesOnce } from '../app/duties/make-duties';
import { dutiesCalls } from '../calls/duties';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { schoolDuties } from '../text/lt/school-duties';

const SIZE = { width: 1000, height: 680 };

global.openSchoolDuties = () =>
  runAction(schoolDuties.opening, (world, dialog) => {
    const made = makeDutiesOnce(world);
    if (!made.ok) return made;
    if (made.value !== undefined) dialog.toast(schoolDuties.made(made.value));
    dialog.showPage('duties', SIZE);
    return success(undefined);
  });
global.dutiesView = (input: unknown) => dutiesCalls.dutiesView(input);
global.dutiesRenew = (input: unknown) => dutiesCalls.dutiesRenew(input);
global.dutiesSave = (input: unknown) => dutiesCalls.dutiesSave(input);
global.dutiesCalendar = (input: unknown) => dutiesCalls.dutiesCalendar(input);
