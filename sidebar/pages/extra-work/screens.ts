// What the page shows, and what the dialog was opened for.
import type { ExtraWorkView } from '../../../src/api/extra-work';

export type Screen =
  | { readonly kind: 'promotion' | 'works' }
  | { readonly kind: 'pupil'; readonly pupilId: string }
  | { readonly kind: 'work'; readonly key: string }
  | { readonly kind: 'assign'; readonly pupilId: string; readonly subject: string };

/** A case that is not there any more: the list of its kind. */
export function screenFor(
  { pupils, works }: Pick<ExtraWorkView, 'pupils' | 'works'>,
  { kind, key = '' }: Readonly<Record<string, string>>,
): Screen {
  if (kind === 'extra-work')
    return key !== '' && works.some((work) => work.key === key) ? { kind: 'work', key } : { kind: 'works' };
  // The row that was opened may be of before the extra work.
  const [, , id] = key.split('|');
  const pupil =
    key === ''
      ? undefined
      : (pupils.find((one) => one.key === key) ?? pupils.find(({ pupilId }) => pupilId === id));
  return pupil ? { kind: 'pupil', pupilId: pupil.pupilId } : { kind: 'promotion' };
}

/** Which of the two parts a screen belongs to. */
export const partOf = ({ kind }: Screen): 'promotion' | 'works' =>
  kind === 'promotion' || kind === 'pupil' ? 'promotion' : 'works';
