// What a school has written in the place of a form's usual text: what is wrong with it, and what it comes to.
import type { Issue } from '../../domain/result';
import { type FormTemplate, unknownPlaceholders } from '../../text/form-texts';

/** Alone in its cell it leaves the text out: an empty cell means the usual one. */
const LEFT_OUT = ['-', '–', '—'];
const LONGEST = 5000;
/** How Sheets shows a formula that fails; such a text is nobody's wording. */
const CELL_ERROR = /^#(?:REF!|NAME\?|VALUE!|ERROR!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)/;

export const isLeftOut = (own: string): boolean => LEFT_OUT.includes(own.trim());

/** `place` as in `textPlaces`. */
export function ownTextProblems(
  own: string,
  { placeholders }: FormTemplate,
  place: string,
): readonly Pick<Issue, 'code' | 'params'>[] {
  const text = own.trim();
  if (text === '') return [];
  if (CELL_ERROR.test(text)) return [{ code: 'template.cell-error', params: { value: text.slice(0, 20) } }];
  if (isLeftOut(text)) return place === 'title' ? [{ code: 'template.title-left-out', params: {} }] : [];
  if (text.length > LONGEST)
    return [{ code: 'template.too-long', params: { length: text.length, most: LONGEST } }];
  const known = placeholders.map((name) => `{${name}}`).join(', ');
  const unknown = [...new Set(unknownPlaceholders(text, placeholders))];
  const isBraceAlone = /[{}]/.test(text.replace(/\{[^{}]*\}/g, ''));
  return [
    ...unknown.map((name) => ({
      code: 'template.placeholder-unknown',
      params: { name: name.slice(0, 60), known },
    })),
    ...(isBraceAlone ? [{ code: 'template.brace-alone', params: { known } }] : []),
  ];
}
