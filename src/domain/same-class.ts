/** A class as it is compared: `2b`, `2 B` and `2B` are one. */
export const sameClass = (className: string): string => className.replace(/\s+/g, '').toLowerCase();
