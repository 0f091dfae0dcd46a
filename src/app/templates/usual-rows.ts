// `Šablonai` as the forms have their texts now.
import { FORM_TEMPLATES } from '../../text/lt/forms/all';
import { templates as words } from '../../text/lt/templates';
import { sumOf, type TemplateRow } from '../../workbook/templates-sheet';
import { type TextPlace, templateKey, textPlaces } from './text-places';

/** A row for each text of each form; nothing of the school's in them yet. */
export const usualRows = (): readonly TemplateRow[] =>
  FORM_TEMPLATES.flatMap((template) =>
    textPlaces(template).map((text): TemplateRow => {
      const shown = {
        form: words.forms[template.code],
        place: placeName(text),
        usual: text.usual,
        placeholders: words.placeholders(template.placeholders),
      };
      return { key: templateKey(template.code, text.place), sum: sumOf(shown), ...shown, own: '', note: '' };
    }),
  );

function placeName({ place, statement }: TextPlace): string {
  if (statement !== undefined) return words.places.statement(statement);
  return words.places[place as 'annex' | 'title' | 'clause'];
}
