/** The engine's own error values that Sheets shows under another name. */
const SHOWN_ERRORS: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#GETTING_DATA': 'Loading...',
  '#CALC!': '#N/A',
};

export function shownError(raw: string): string {
  return SHOWN_ERRORS[raw] ?? raw;
}
