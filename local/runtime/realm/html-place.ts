// Where in a page a printing scriptlet stands, and how a value is written there.
// https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets

/** `markup`: between tags · `tag`: inside one · an attribute's value by its quote · a script, outside or inside a text. */
export type HtmlPlace =
  | 'markup'
  | 'comment'
  | 'tag'
  | 'attribute'
  | 'attribute "'
  | "attribute '"
  | 'style'
  | 'script'
  | 'script "'
  | "script '"
  | 'script `'
  | 'script //'
  | 'script /*';

export const START_OF_PAGE: HtmlPlace = 'markup';

/** The place at the end of the page, of which the part before `from` ends at `place`. */
export function placeAfter(text: string, from: number, place: HtmlPlace): HtmlPlace {
  let at = from;
  let now = place;
  while (at < text.length) {
    const [next, length] = step(text, at, now);
    now = next;
    at += length;
  }
  return now;
}

/** The place after the next sign or signs, and how many they are. */
function step(text: string, at: number, place: HtmlPlace): readonly [HtmlPlace, number] {
  const rest = (signs: string): boolean => text.startsWith(signs, at);
  if (place.startsWith('script') && /^<\/script/i.test(text.slice(at, at + 8))) return ['tag', 8];
  switch (place) {
    case 'markup':
      if (rest('<!--')) return ['comment', 4];
      return /^<[a-z/!]/i.test(text.slice(at, at + 2)) ? ['tag', 1] : ['markup', 1];
    case 'comment':
      return rest('-->') ? ['markup', 3] : ['comment', 1];
    case 'tag':
      if (rest('>')) return [contentOf(text, at), 1];
      return rest('=') ? attributeStart(text, at) : ['tag', 1];
    case 'attribute':
      return rest('>') ? [contentOf(text, at), 1] : [/\s/.test(text[at] ?? '') ? 'tag' : 'attribute', 1];
    case 'attribute "':
      return [rest('"') ? 'tag' : place, 1];
    case "attribute '":
      return [rest("'") ? 'tag' : place, 1];
    case 'style':
      return /^<\/style/i.test(text.slice(at, at + 7)) ? ['tag', 7] : ['style', 1];
    case 'script':
      return scriptStart(text, at);
    case 'script //':
      return [rest('\n') ? 'script' : place, 1];
    case 'script /*':
      return rest('*/') ? ['script', 2] : [place, 1];
    default:
      if (rest('\\')) return [place, 2];
      return [rest(place.slice(-1)) ? 'script' : place, 1];
  }
}

function attributeStart(text: string, at: number): readonly [HtmlPlace, number] {
  const [whole, quote] = /^=\s*(["']?)/.exec(text.slice(at)) ?? ['=', ''];
  const place: HtmlPlace = quote === '"' ? 'attribute "' : quote === "'" ? "attribute '" : 'attribute';
  return [place, whole.length];
}

function scriptStart(text: string, at: number): readonly [HtmlPlace, number] {
  if (text.startsWith('//', at)) return ['script //', 2];
  if (text.startsWith('/*', at)) return ['script /*', 2];
  const sign = text[at];
  return [sign === '"' ? 'script "' : sign === "'" ? "script '" : sign === '`' ? 'script `' : 'script', 1];
}

/** What follows the tag that ends at `end`: a script's or a style's content is not markup. */
function contentOf(text: string, end: number): HtmlPlace {
  const tag = /^<(\/?)([a-z]+)/i.exec(text.slice(text.lastIndexOf('<', end), end));
  if (tag === null || tag[1] === '/') return 'markup';
  const name = (tag[2] ?? '').toLowerCase();
  return name === 'script' ? 'script' : name === 'style' ? 'style' : 'markup';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A value as text that means that value, and nothing more, at the place. */
export function escapeFor(place: HtmlPlace, value: unknown): string {
  if (place === 'script') return typeof value === 'string' ? `"${escapeScript(value)}"` : writeScript(value);
  if (place.startsWith('script')) return escapeScript(String(value));
  if (place === 'comment') return '';
  const text = String(value).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
  // Without quotes a space would end the value.
  return place === 'attribute' ? text.replace(/[\s=]/g, (sign) => `&#${sign.charCodeAt(0)};`) : text;
}

const writeScript = (value: unknown): string =>
  (JSON.stringify(value) ?? 'undefined').replace(/[<>&\u2028\u2029]/g, hex);

const escapeScript = (text: string): string => text.replace(/["'`\\<>&=/\n\r\u2028\u2029$]/g, hex);

const hex = (sign: string): string => {
  const code = sign.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
};
