// Which year of school a class is, by its usual name: gymnasiums call the 9th to 12th year I to IV.
const GYMNASIUM = ['I', 'II', 'III', 'IV'] as const;

/** `2b`, `IIb`, `10b` → `II`; `7a` → `7`; '' where the name does not tell. */
export function usualGrade(className: string): string {
  const name = className.trim();
  const year = Number(/^\d+/.exec(name)?.[0] ?? Number.NaN);
  if (year >= 5 && year <= 8) return String(year);
  if (!Number.isNaN(year)) return GYMNASIUM[year >= 9 ? year - 9 : year - 1] ?? '';
  const roman = /^(IV|I{1,3})(?![IVXLCDM])/i.exec(name)?.[0].toUpperCase() ?? '';
  return /^(IV|I{1,3})$/.test(roman) ? roman : '';
}
