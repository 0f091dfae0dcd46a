// Every form and document that the add-on makes: empty ones to be written in by hand, everyday ones, the longest.
import type { Block } from '../../../src/documents/blocks';
import { appealMaterialDocument, appealMaterialName } from '../../../src/documents/cases/appeal-material';
import { appealProtocolDocument, appealProtocolName } from '../../../src/documents/cases/appeal-protocol';
import { appealRequestDocument, appealRequestName } from '../../../src/documents/cases/appeal-request';
import { commissionOrderDocument, commissionOrderName } from '../../../src/documents/cases/commission-order';
import {
  courseChangeMarkDocument,
  courseChangeMarkName,
} from '../../../src/documents/cases/course-change-mark';
import {
  courseChangeTaskDocument,
  courseChangeTaskName,
} from '../../../src/documents/cases/course-change-task';
import { extraWorkMarkDocument, extraWorkMarkName } from '../../../src/documents/cases/extra-work-mark';
import { orderNoticeDocument, orderNoticeName } from '../../../src/documents/cases/order-notice';
import { promotionListDocument, promotionListName } from '../../../src/documents/cases/promotion-list';
import { supportDocument, supportDocumentName } from '../../../src/documents/cases/support-record';
import { testTimetableDocument, testTimetableName } from '../../../src/documents/cases/test-timetable';
import {
  groupClassHourDocument,
  ownClassHourDocument,
  wholeClassHourDocument,
} from '../../../src/documents/class-hour';
import { planDocument, planDocumentName } from '../../../src/documents/compensation-plan';
import type { FormCode, FormOptions, FormTexts } from '../../../src/documents/form-texts';
import { mipFormDocument } from '../../../src/documents/mip-form';
import { mipReflectionsDocument } from '../../../src/documents/mip-reflections';
import { parentsDocument } from '../../../src/documents/parents-meeting';
import { progressFormDocument } from '../../../src/documents/progress-form';
import { classReviewDocument, reviewDocument } from '../../../src/documents/review-record';
import { signatureSheetDocument } from '../../../src/documents/signature-sheet';
import { subjectProgressDocument } from '../../../src/documents/subject-progress';
import { teachersDocument } from '../../../src/documents/teachers-meeting';
import { weightComponentsDocument } from '../../../src/documents/weight-components';
import { viewForTeachers, viewOfChild, viewOfClass, viewOfGroup } from '../../../src/domain/audience';
import type { PupilProgress } from '../../../src/domain/class-progress';
import type { FormTemplate } from '../../../src/text/form-texts';
import { appealMaterial } from '../../../src/text/lt/forms/appeal-material';
import { appealProtocol } from '../../../src/text/lt/forms/appeal-protocol';
import { appealRequest } from '../../../src/text/lt/forms/appeal-request';
import { commissionOrder } from '../../../src/text/lt/forms/commission-order';
import { planTemplate } from '../../../src/text/lt/forms/compensation-plan';
import { courseChangeMarkTemplate } from '../../../src/text/lt/forms/course-change-mark';
import { courseChangeTaskTemplate } from '../../../src/text/lt/forms/course-change-task';
import { extraWorkMarkTemplate } from '../../../src/text/lt/forms/extra-work-mark';
import { orderNotice } from '../../../src/text/lt/forms/order-notice';
import { promotionList } from '../../../src/text/lt/forms/promotion-list';
import { supportTemplate } from '../../../src/text/lt/forms/support-record';
import { testTimetable } from '../../../src/text/lt/forms/test-timetable';
import {
  appeal,
  emptyAppeal,
  emptyNotice,
  emptyPromotion,
  emptyTimetable,
  longAppeal,
  longNotice,
  longPromotion,
  longTimetable,
  notice,
  promotion,
  timetable,
} from './appeal-records';
import {
  blankCourseChange,
  blankExtraWork,
  blankSupport,
  courseChange,
  extraWork,
  longCourseChange,
  longExtraWork,
  longSupport,
  support,
} from './case-records';
import { longRequest, planOf, SCHOOL, shortRequest } from './plans';
import { atLength, blankPupil, fullPupil, HEADING, LONG_HEADING, manyPupils, SUBJECTS } from './progress';
import { longComponents, longSheet, shortComponents, shortSheet } from './weights';

/** A form of cases with records to try it on; `document` takes any record that has been typed over. */
export interface CaseForm {
  readonly code: FormCode;
  readonly template: FormTemplate;
  readonly usual: object;
  readonly blank: object;
  readonly long: object;
  readonly document: (records: readonly object[], texts?: FormTexts) => readonly Block[];
  readonly nameOf: (record: object) => string;
}

function caseForm<Record extends object, Texts extends FormTexts>(
  template: FormTemplate<Texts>,
  document: (records: readonly Record[], options: FormOptions<Texts>) => readonly Block[],
  nameOf: (record: Record) => string,
  [blank, usual, long]: readonly [Record, Record, Record],
): CaseForm {
  return {
    code: template.code,
    template,
    usual,
    blank,
    long,
    document: (records, texts = template.texts) =>
      document(records as readonly Record[], { schoolName: SCHOOL, texts: texts as Texts }),
    nameOf: (record) => nameOf(record as Record),
  };
}

const appeals = [emptyAppeal, appeal, longAppeal] as const;
const courseChanges = [blankCourseChange, courseChange, longCourseChange] as const;

export const CASE_FORMS: readonly CaseForm[] = [
  caseForm(planTemplate, planDocument, planDocumentName, [
    planOf({ ...shortRequest, marks: [], number: '' }),
    planOf(shortRequest),
    planOf(longRequest),
  ]),
  caseForm(supportTemplate, supportDocument, supportDocumentName, [blankSupport, support, longSupport]),
  caseForm(courseChangeTaskTemplate, courseChangeTaskDocument, courseChangeTaskName, courseChanges),
  caseForm(courseChangeMarkTemplate, courseChangeMarkDocument, courseChangeMarkName, courseChanges),
  caseForm(extraWorkMarkTemplate, extraWorkMarkDocument, extraWorkMarkName, [
    blankExtraWork,
    extraWork,
    longExtraWork,
  ]),
  caseForm(appealRequest, appealRequestDocument, appealRequestName, appeals),
  caseForm(commissionOrder, commissionOrderDocument, commissionOrderName, appeals),
  caseForm(appealMaterial, appealMaterialDocument, appealMaterialName, appeals),
  caseForm(appealProtocol, appealProtocolDocument, appealProtocolName, appeals),
  caseForm(testTimetable, testTimetableDocument, testTimetableName, [
    emptyTimetable,
    timetable,
    longTimetable,
  ]),
  caseForm(orderNotice, orderNoticeDocument, orderNoticeName, [emptyNotice, notice, longNotice]),
  caseForm(promotionList, promotionListDocument, promotionListName, [
    emptyPromotion,
    promotion,
    longPromotion,
  ]),
];

const MONTH = '2026-10';
const school = { schoolName: SCHOOL };

function ofOnePupil(
  kind: string,
  heading: Parameters<typeof progressFormDocument>[0],
  pupil: PupilProgress,
): readonly (readonly [string, readonly Block[]])[] {
  const view = viewOfChild([pupil], pupil.id);
  if (!view) throw new Error('the pupil is not in the class');
  const all = [pupil, ...manyPupils('monthly', 29)];
  const form = { subject: 'Matematika', teacher: heading.classHead, pupils: all };
  return [
    [`F6 ${kind}`, mipFormDocument(heading, [pupil])],
    [`F7 ${kind}`, mipReflectionsDocument(heading, [pupil])],
    [`F8 ${kind}`, progressFormDocument(heading, [pupil])],
    [`F9 ${kind}`, subjectProgressDocument(heading, form)],
    [`F17 ${kind}`, reviewDocument(heading, pupil, MONTH)],
    [`F17 of the class, ${kind}`, classReviewDocument(heading, all, MONTH)],
    [`class hour of one, ${kind}`, ownClassHourDocument(heading, view)],
    [`parents' meeting, ${kind}`, parentsDocument(heading, view)],
    [
      `teachers' meeting, ${kind}`,
      teachersDocument(heading, viewForTeachers(all, SUBJECTS, MONTH, '2026-11-20'), MONTH),
    ],
  ];
}

const CLASS = manyPupils('monthly', 30);

/** By what it is called in a test. */
export const EVERY_DOCUMENT: readonly (readonly [string, readonly Block[]])[] = [
  ...CASE_FORMS.flatMap(({ code, document, blank, usual, long }) => [
    [`${code} blank`, document([blank])] as const,
    [`${code} usual`, document([usual])] as const,
    [`${code} long`, document([long])] as const,
    [`${code} three joined`, document([usual, blank, long])] as const,
  ]),
  ...ofOnePupil('blank', HEADING, blankPupil('monthly')),
  ...ofOnePupil('long', LONG_HEADING, fullPupil('reflections', atLength)),
  [
    'class hour of a group',
    groupClassHourDocument(HEADING, viewOfGroup(CLASS, ['2b-01', '2b-07'], SUBJECTS)),
  ],
  ['class hour of the class', wholeClassHourDocument(HEADING, viewOfClass(CLASS, SUBJECTS))],
  ['F14 usual', signatureSheetDocument(shortSheet, school)],
  ['F14 long', signatureSheetDocument(longSheet, school)],
  ['F15 usual', weightComponentsDocument(shortComponents, school)],
  ['F15 long', weightComponentsDocument(longComponents, school)],
];
