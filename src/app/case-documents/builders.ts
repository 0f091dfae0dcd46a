// Which use case builds the documents of which form; each area adds its own line.
import { buildAppealDocuments } from '../appeals/build-documents';
import { buildPlanDocuments } from '../compensation-plan/build-plan-documents';
import { buildCourseMarks, buildCourseTasks } from '../course-changes/build-documents';
import { buildExtraWorkMarks } from '../extra-work/mark-document';
import { buildPromotionLists } from '../promotion/list-document';
import { buildOrderNotices } from '../promotion/notice-document';
import { buildReportDocuments } from '../reports/report-documents';
import { buildHelpDocuments } from '../support/build-help-documents';
import type { BuildCaseDocuments, DocumentForm } from './case-document';
import { buildTimetables } from './timetable-document';

export const BUILDERS: Record<DocumentForm, BuildCaseDocuments> = {
  F1: buildPlanDocuments,
  F2: buildHelpDocuments,
  F10: buildAppealDocuments('F10'),
  F11: buildAppealDocuments('F11'),
  F12: buildAppealDocuments('F12'),
  F13: buildAppealDocuments('F13'),
  F3: buildCourseTasks,
  F4: buildCourseMarks,
  F5: buildExtraWorkMarks,
  F20: buildOrderNotices,
  F16: buildTimetables,
  promotion: buildPromotionLists,
  report: buildReportDocuments,
};
