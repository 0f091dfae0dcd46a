import { lt } from '../text/lt';
import { caseWords } from '../text/lt/cases';
import { progressPage } from '../text/lt/progress-page';
import { schoolMenu } from '../text/lt/school-menu';

/** What is said and which function it calls. */
type Item = readonly [caption: string, action: string];

/** The deputy head's, and of class heads who want their own class's figures. */
const SCHOOL: readonly Item[] = [
  [schoolMenu.reports, 'openReports'],
  [schoolMenu.duties, 'openSchoolDuties'],
  [schoolMenu.classes, 'openClasses'],
  [schoolMenu.prepareSchool, 'prepareSchoolWorkbook'],
];
/** What concerns a whole workbook and is done once in a long time. */
const DATA: readonly Item[] = [
  [schoolMenu.backup, 'openBackup'],
  [schoolMenu.archive, 'archiveYear'],
  [schoolMenu.erase, 'erasePupilData'],
];

/** The add-on's menu. Runs before the add-on may touch the document (AuthMode.NONE): it asks for nothing but the Ui. */
export function addMenu(): void {
  const { menu } = lt.app;
  const { menu: cases } = caseWords;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.openSidebar, 'openSidebar')
    .addItem(menu.explain, 'explainSelectedGrade')
    .addSeparator()
    .addItem(menu.import, 'importData')
    .addItem(menu.checkTimetable, 'checkTestTimetable')
    .addItem(menu.weights, 'announceWeights')
    .addItem(menu.close, 'closeSemester')
    .addItem(menu.reopen, 'reopenSemester')
    .addSeparator()
    .addItem(menu.questions, 'showFormQuestions')
    .addItem(menu.answers, 'bringFormAnswers')
    .addSeparator()
    .addItem(cases.deadlines, 'openDeadlines')
    .addItem(cases.plans, 'openPlans')
    .addItem(cases.appeals, 'openAppeals')
    .addItem(cases.courses, 'openCourseChanges')
    .addItem(cases.extraWork, 'openExtraWork')
    .addSeparator()
    .addItem(progressPage.menu, 'openProgressDocuments')
    .addItem(cases.timetableDocument, 'openTimetableDocument')
    .addItem(cases.templates, 'openTemplates')
    .addSeparator()
    .addSubMenu(subMenu(schoolMenu.school, SCHOOL))
    .addSubMenu(subMenu(schoolMenu.data, DATA))
    .addSeparator()
    .addItem(menu.prepare, 'prepareClassWorkbook')
    .addItem(menu.undo, 'undoLastAction')
    .addItem(menu.about, 'showAbout')
    .addToUi();
}

const subMenu = (caption: string, items: readonly Item[]) =>
  items.reduce(
    (menu, [said, action]) => menu.addItem(said, action),
    SpreadsheetApp.getUi().createMenu(caption),
  );

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(lt.app.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}
