// What the person has chosen, and the document it asks for once the choice is complete.
import type { DocumentChoices } from '../../../src/app/progress-documents/view-documents';
import type { DocumentForm, WantedDocument } from '../../../src/app/progress-documents/wanted';

export interface Chosen {
  readonly form: DocumentForm;
  /** A pupil's code, WHOLE_CLASS, or '' while nobody is chosen. */
  readonly pupil: string;
  readonly group: readonly string[];
  readonly subject: string;
  readonly month: string;
}
/** No codes of pupils: a code is never empty, nor spaces. */
export const WHOLE_CLASS = ' ';
/** A document for each pupil of the class. */
export const EACH_CHILD = '  ';
export type ChildForm = 'own' | 'parents';

export const firstChoice = ({ pupil, subject, subjects, month }: DocumentChoices): Chosen => ({
  form: subject === '' ? 'mip' : 'subject',
  pupil,
  group: [],
  subject: subject || (subjects[0] ?? ''),
  month,
});

export const ofOnePupil = (form: DocumentForm): boolean =>
  ['mip', 'progress', 'review', 'own', 'parents'].includes(form);
export const alsoOfClass = (form: DocumentForm): boolean => ['mip', 'progress', 'review'].includes(form);
export const isForChild = (form: DocumentForm): form is ChildForm => form === 'own' || form === 'parents';
export const ofMonth = (form: DocumentForm): boolean => form === 'review' || form === 'teachers';

/** A choice that another form does not have is undone: a parents' page is never of the whole class. */
export const withForm = (chosen: Chosen, form: DocumentForm): Chosen => ({
  ...chosen,
  form,
  pupil:
    (chosen.pupil === WHOLE_CLASS && !alsoOfClass(form)) || chosen.pupil === EACH_CHILD ? '' : chosen.pupil,
});

/** Undefined while something is still to be chosen. */
export function wantedBy({ form, pupil, group, subject, month }: Chosen): WantedDocument | undefined {
  const pupilId = pupil === WHOLE_CLASS ? null : pupil;
  switch (form) {
    case 'mip':
    case 'progress':
      return pupilId === '' ? undefined : { form, pupilId };
    case 'review':
      return pupilId === '' ? undefined : { form, pupilId, month };
    case 'own':
    case 'parents':
      return pupilId === '' || pupilId === null || pupilId === EACH_CHILD ? undefined : { form, pupilId };
    case 'group':
      return group.length === 0 ? undefined : { form, pupilIds: group };
    case 'subject':
      return subject === '' ? undefined : { form, subject };
    case 'class':
    case 'yearEnd':
      return { form };
    case 'teachers':
      return { form, month };
  }
}
