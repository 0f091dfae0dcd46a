// A dialog with a link: in Google's plain alerts an address is mere text.
import { escapeMarkup } from '../documents/plain-text';
import { lt } from '../text/lt';

const STYLE =
  'body{font:14px/1.45 Arial,sans-serif;color:#1d2b28;margin:0;padding:8px 16px}' +
  'p{white-space:pre-line;margin:0 0 12px;overflow-wrap:anywhere}' +
  'a{color:#1f4e46;font-weight:bold}' +
  'button{font:inherit;padding:6px 18px}';

/** The page closes itself; the link opens beside the workbook. */
export function linkPage(message: string, label: string, address: string): string {
  const text = escapeMarkup;
  return (
    `<!doctype html><html lang="lt"><head><meta charset="utf-8"><title>${text(label)}</title><style>${STYLE}</style></head>` +
    `<body><p>${text(message)}</p>` +
    `<p><a href="${text(address)}" target="_blank" rel="noopener">${text(label)}</a></p>` +
    `<button type="button" onclick="google.script.host.close()">${text(lt.app.close)}</button></body></html>`
  );
}
