// How much one import may bring: a class has at most some dozens of pupils, a school's list some hundreds.
export const MOST_ROWS = 300;
/** Days of a year on which there were lessons, and some. */
export const MOST_DAYS = 250;
export const LONGEST_NAME = 120;
export const LONGEST_TEXT = 1_000;
export const LONGEST_MARK = 60;
