// „Kursų keitimai…“: its menu item and its calls.
import { CASE_DIALOG } from '../app/deadlines/show-case';
import { courseCalls } from '../calls/courses';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { courseTexts } from '../text/lt/course-changes';

global.openCourseChanges = () =>
  runAction(courseTexts.actions.open, (_world, dialog) => {
    dialog.showPage('courses', CASE_DIALOG);
    return success(undefined);
  });
global.coursesView = (input: unknown) => courseCalls.coursesView(input);
global.courseRegister = (input: unknown) => courseCalls.courseRegister(input);
global.courseSave = (input: unknown) => courseCalls.courseSave(input);
