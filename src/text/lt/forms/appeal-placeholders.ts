import type { Placeholder } from '../../form-texts';

/** What the four forms of an appeal (F10–F13) can fill: `{terminas}` is the last day to decide, `{data}` the document's. */
export const APPEAL_PLACEHOLDERS: readonly Placeholder[] = [
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
];
