/** A text as one segment of a store's path: what is no letter, digit, `-` or `.` becomes `_` and its code. */
export const storeName = (text: string): string =>
  text.replace(/^\.|[^\p{L}\p{N}.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`);
