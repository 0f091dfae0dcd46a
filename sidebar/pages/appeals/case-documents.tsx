// The documents of a request: which belong to the step that comes now, and why one cannot be made yet.
import type { AppealView } from '../../../src/api/appeals';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { DocumentMaker } from '../../parts/document-maker';
import type { WAY } from './screen-fields';

const words = appealsPage;
export type Form = 'F10' | 'F11' | 'F12' | 'F13';
export const FORMS: Readonly<Record<(typeof WAY)[number], readonly Form[]>> = {
  'form-commission': ['F10', 'F11'],
  'give-material': ['F12'],
  'hold-meeting': ['F13'],
  decide: ['F13'],
  inform: ['F13'],
};
export const ENDED_FORMS: readonly Form[] = ['F10'];
export const ALL_FORMS: readonly Form[] = ['F10', 'F11', 'F12', 'F13'];

export function AppealDocument({
  form,
  appeal,
  isChanged,
}: {
  readonly form: Form;
  readonly appeal: AppealView;
  readonly isChanged: boolean;
}) {
  return (
    <DocumentMaker
      document={{ form, key: appeal.key }}
      label={words.documents[form]}
      notYet={isChanged ? words.saveFirst : notYet(form, appeal)}
    />
  );
}
/** The script refuses the same; a person need not press to be told. */
function notYet(form: Form, { state, fields }: AppealView): string {
  if (form === 'F10') return '';
  if (form === 'F11' && fields.commission === '') return words.noCommission;
  return form === 'F13' && state === 'received' ? words.noOrder : '';
}
