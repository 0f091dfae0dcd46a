/** The three forms of a Lithuanian noun after a number: 1 pažymys, 2 pažymiai, 10 pažymių. */
export interface NounForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** `choosePlural(21, …)` gives the form of 1, `choosePlural(11, …)` the one of many. */
export function choosePlural(count: number, forms: NounForms): string {
  const lastTwo = Math.abs(count) % 100;
  const last = lastTwo % 10;
  if (!Number.isInteger(count)) return forms.many;
  if (last === 0 || (lastTwo >= 11 && lastTwo <= 19)) return forms.many;
  return last === 1 ? forms.one : forms.few;
}

/** `countOf(2, …)` is `2 pažymiai`. */
export function countOf(count: number, forms: NounForms): string {
  return `${count} ${choosePlural(count, forms)}`;
}

/** A masculine ordinal in digits: `1-as`, `3-ias`, `13-as`, `23-ias`. */
export function ordinal(position: number): string {
  const isThird = position % 10 === 3 && position % 100 !== 13;
  return `${position}-${isThird ? 'ias' : 'as'}`;
}
