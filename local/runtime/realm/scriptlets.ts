// HTML templates as code: https://developers.google.com/apps-script/guides/html/templates
// `<? … ?>` runs, `<?= … ?>` prints escaped for the place it stands in, `<?!= … ?>` prints as it is.
import { type HtmlPlace, placeAfter, START_OF_PAGE } from './html-place';

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'run'; readonly code: string }
  | { readonly kind: 'print'; readonly code: string; readonly place: HtmlPlace }
  | { readonly kind: 'printRaw'; readonly code: string };

export function splitTemplate(source: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let place = START_OF_PAGE;
  let rest = 0;
  // The page so far, a sign in place of what is printed: a tag may begin before a scriptlet and end after it.
  let page = '';
  const addText = (end: number): void => {
    if (end === rest) return;
    const text = source.slice(rest, end);
    parts.push({ kind: 'text', text });
    const from = page.length;
    page += text;
    place = placeAfter(page, from, place);
  };
  for (const found of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    addText(found.index);
    rest = found.index + found[0].length;
    const code = found[2] ?? '';
    if (found[1] !== undefined) page += '_';
    if (found[1] === '=') parts.push({ kind: 'print', code, place });
    else parts.push({ kind: found[1] === '!=' ? 'printRaw' : 'run', code });
  }
  addText(source.length);
  return parts;
}

/**
 * The code of a function's body. It prints by assigning: `output._ = …` as it is, `output.at(place)._$ = …` escaped
 * for the place; so a printing scriptlet may end with a semicolon or a comment.
 */
export function templateCode(source: string, withComments: boolean): string {
  const lines = splitTemplate(source).map((part) => codeOf(part) + (withComments ? commentOf(part) : ''));
  return lines.join('\n');
}

function codeOf(part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return `output._ = ${JSON.stringify(part.text)};`;
    case 'run':
      return `${part.code}\n`;
    case 'print':
      return `output.at(${JSON.stringify(part.place)})._$ = ${part.code}\n;`;
    case 'printRaw':
      return `output._ = ${part.code}\n;`;
  }
}

const commentOf = (part: TemplatePart): string =>
  ` // ${(part.kind === 'text' ? part.text : part.code).trim().split('\n')[0] ?? ''}`;
