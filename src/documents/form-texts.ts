// The texts of forms live with the other words (their templates in text/lt/forms need these types); forms take them from here.
export {
  FORM_CODES,
  type FormCode,
  type FormOptions,
  type FormTemplate,
  type FormTexts,
  fillPlaceholders,
  fillTexts,
  PLACEHOLDERS,
  type Placeholder,
  type PlaceholderValues,
  unknownPlaceholders,
} from '../text/form-texts';
