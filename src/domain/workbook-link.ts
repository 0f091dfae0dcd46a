/**
 * The id of a spreadsheet in what a person pasted: its link, or the id alone; undefined where there is none.
 * `https://docs.google.com/spreadsheets/d/1AbC…/edit#gid=0` → `1AbC…`
 */
export function workbookIdIn(pasted: string): string | undefined {
  const text = pasted.trim();
  const inLink = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(text)?.[1];
  if (inLink) return inLink;
  return /^[\w-]{20,}$/.test(text) ? text : undefined;
}
