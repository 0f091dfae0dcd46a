// The screens of a case in their order, what each of them asks, and what it begins with.
import type { AppealsView, AppealView } from '../../../src/api/appeals';
import type { AppealStep } from '../../../src/domain/appeal-case';
import { commissionFields } from './commission-screen';
import { decisionFields } from './decision-screen';
import { meetingFields } from './meeting-screen';

export const WAY = ['form-commission', 'give-material', 'hold-meeting', 'decide', 'inform'] as const;

/** What a field begins with where the register has nothing. */
export function usualOf(
  step: AppealStep | 'request' | undefined,
  { today }: AppealsView,
): Readonly<Record<string, string>> {
  switch (step) {
    case 'give-material':
      return { materialGiven: today };
    case 'decide':
      return { decided: today };
    case 'inform':
      return { informed: today };
    default:
      return {};
  }
}

/** The fields of a screen: what is wrong with them is said beside them. */
export function fieldsOf(step: AppealStep | 'request' | undefined, appeal: AppealView): readonly string[] {
  switch (step) {
    case 'form-commission':
      return commissionFields;
    case 'give-material':
      return ['materialGiven'];
    case 'hold-meeting':
      return meetingFields;
    case 'decide':
      return decisionFields(appeal);
    case 'inform':
      return ['informed'];
    case 'request':
      return ['number', 'contact', 'essence', 'attached'];
    default:
      return ['decision'];
  }
}
