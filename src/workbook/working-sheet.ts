/** The sheet on which others are drawn; it is there only while sheets are being made. */
export const WORKING_SHEET = 'Ruošiama…';

/** One that waits for the next piece of the work has the mark of what is drawn on it behind its name. */
export const waitingSheet = (mark: string): string => `${WORKING_SHEET} ${mark}`;

export const isWorkingSheet = (name: string): boolean => name.startsWith(WORKING_SHEET);
