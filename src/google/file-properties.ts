// Properties of a file by which it is found again; a name and its value have 124 bytes together.
export const WORKBOOK_PROPERTY = 'workbook';
export const KEY_PROPERTY = 'key';

/** Backslashes and apostrophes are escaped in a query (developers.google.com/drive/api/guides/ref-search-terms). */
export const has = (property: string, value: string): string =>
  `appProperties has { key='${property}' and value='${value.replace(/[\\']/g, '\\$&')}' }`;
