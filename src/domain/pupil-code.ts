/**
 * Codes for pupils who have none: the class and the next free numbers. A code once given is never given again while
 * its pupil is in the register.
 * `newPupilCodes('2b', ['2b-01', 'x'], 2)` → `['2b-02', '2b-03']`
 */
export function newPupilCodes(className: string, taken: readonly string[], count: number): string[] {
  const prefix = `${className.trim().replace(/\s+/g, '')}-`;
  const used = taken.flatMap((code) => {
    const number = code.startsWith(prefix) ? Number(code.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(number) ? [number] : [];
  });
  const last = Math.max(0, ...used);
  return Array.from({ length: count }, (_, index) => `${prefix}${String(last + 1 + index).padStart(2, '0')}`);
}
