// The templates of all forms, in the order in which `Šablonai` shows them.
import type { FormCode, FormTemplate } from '../../form-texts';
import { appealMaterial } from './appeal-material';
import { appealProtocol } from './appeal-protocol';
import { appealRequest } from './appeal-request';
import { commissionOrder } from './commission-order';
import { planTemplate } from './compensation-plan';
import { courseChangeMarkTemplate } from './course-change-mark';
import { courseChangeTaskTemplate } from './course-change-task';
import { extraWorkMarkTemplate } from './extra-work-mark';
import { orderNotice } from './order-notice';
import { promotionList } from './promotion-list';
import { supportTemplate } from './support-record';
import { testTimetable } from './test-timetable';

const BY_CODE: Readonly<Record<FormCode, FormTemplate>> = {
  F1: planTemplate,
  F2: supportTemplate,
  F3: courseChangeTaskTemplate,
  F4: courseChangeMarkTemplate,
  F5: extraWorkMarkTemplate,
  F10: appealRequest,
  F11: commissionOrder,
  F12: appealMaterial,
  F13: appealProtocol,
  F16: testTimetable,
  F20: orderNotice,
  promotion: promotionList,
};
export const FORM_TEMPLATES: readonly FormTemplate[] = Object.values(BY_CODE);
