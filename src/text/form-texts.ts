// The texts of a form that a school may put in its own words (sheet `Šablonai`), with placeholders for what a case says.

/** Forms whose texts a school may override. */
export const FORM_CODES = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F10',
  'F11',
  'F12',
  'F13',
  'F16',
  'F20',
  'promotion',
] as const;
export type FormCode = (typeof FORM_CODES)[number];

/** What a placeholder stands for; written `{mokinys}` in a text. */
export const PLACEHOLDERS = [
  'mokykla',
  'direktorius',
  'mokinys',
  'klasė',
  'klasės vadovas',
  'dalykas',
  'mokytojas',
  'mokslo metai',
  'laikotarpis',
  'įvertinimas',
  'data',
  'numeris',
  'terminas',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
/** All that a form can fill but those that it knows nothing of. */
export const placeholdersBut = (...unknown: readonly Placeholder[]): readonly Placeholder[] =>
  PLACEHOLDERS.filter((one) => !unknown.includes(one));
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

export interface FormTexts {
  /** The mark of the annex at the top right; lines. */
  readonly annex: string;
  /** Lines. */
  readonly title: string;
  /** Sentences of the form by their names, e.g. what the pupil commits to. */
  readonly statements: Readonly<Record<string, string>>;
  /** Small print at the end: the clause that the form rests on. */
  readonly clause: string;
}
export interface FormTemplate<Texts extends FormTexts = FormTexts> {
  readonly code: FormCode;
  readonly texts: Texts;
  /** Those that this form can fill. */
  readonly placeholders: readonly Placeholder[];
}
export interface FormOptions<Texts extends FormTexts = FormTexts> {
  /** As in the settings. */
  readonly schoolName: string;
  /** The school's own, or the usual ones of the form. */
  readonly texts: Texts;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** However it is typed: in capitals, with spaces, with letters put together of two signs. */
const knownName = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Names in braces that are no placeholders of the form, as they are typed. */
export function unknownPlaceholders(text: string, known: readonly Placeholder[]): readonly string[] {
  return (text.match(PLACEHOLDER) ?? [])
    .map((braced) => braced.slice(1, -1))
    .filter((name) => !known.some((one) => one === knownName(name)));
}

/** Each placeholder replaced by its value, and by nothing where there is none; what a person typed is not looked into. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const known = PLACEHOLDERS.find((one) => one === knownName(name));
    return known ? (values[known] ?? '') : whole;
  });
}

export function fillTexts<Texts extends FormTexts>(texts: Texts, values: PlaceholderValues): Texts {
  const fill = (text: string): string => fillPlaceholders(text, values);
  return {
    ...texts,
    annex: fill(texts.annex),
    title: fill(texts.title),
    clause: fill(texts.clause),
    statements: Object.fromEntries(
      Object.entries(texts.statements).map(([name, text]) => [name, fill(text)]),
    ) as Texts['statements'],
  };
}
