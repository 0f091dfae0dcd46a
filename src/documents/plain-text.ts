/** Line ends as people's programs write them: Windows, old Mac, a spreadsheet's and Unicode's own. */
const LINE_ENDS = /\r\n|[\r\v\u0085\u2028\u2029]/g;

/**
 * What a document cannot hold: control characters (tab and line break excepted), half a surrogate pair and the
 * two code points XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets).
 */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/** The text as a document can hold it: every line end as `\n`, forbidden characters dropped, all else kept. */
export function toPlainText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, '');
}

/** Plain text with the characters that mean something to XML and HTML written as references. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
