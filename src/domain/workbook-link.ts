/** Google's ids of spreadsheets have 44 characters; nothing else in a link is nearly as long. */
const ID = /[\w-]{25,}/;

/**
 * The id of a spreadsheet in what a person pasted: any link of it, or the id alone; undefined where there is none.
 * `https://docs.google.com/spreadsheets/d/1AbC…/edit#gid=0` → `1AbC…`
 */
export const workbookIdIn = (pasted: string): string | undefined => ID.exec(pasted)?.[0];
