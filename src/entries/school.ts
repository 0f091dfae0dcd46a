// „Paruošti gimnazijos knygą…“ and „Klasių knygos…“: their menu items and the calls of their pages.
import { CLASSES_SIZE, schoolCalls } from '../calls/school';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { school, schoolClasses } from '../text/lt/school';

const SIZE = { width: 960, height: 640 };

global.prepareSchoolWorkbook = () =>
  runAction(school.making, (_world, dialog) => {
    dialog.showPage('school', SIZE);
    return success(undefined);
  });
global.openClasses = () =>
  runAction(schoolClasses.reading, (_world, dialog) => {
    dialog.showPage('classes', CLASSES_SIZE);
    return success(undefined);
  });
global.schoolView = (input: unknown) => schoolCalls.schoolView(input);
global.schoolPrepare = (input: unknown) => schoolCalls.schoolPrepare(input);
global.schoolShowClasses = (input: unknown) => schoolCalls.schoolShowClasses(input);
global.classesView = (input: unknown) => schoolCalls.classesView(input);
global.classesMake = (input: unknown) => schoolCalls.classesMake(input);
global.classesAdd = (input: unknown) => schoolCalls.classesAdd(input);
global.classesShare = (input: unknown) => schoolCalls.classesShare(input);
