// What can be wrong with an entry of a register, as sentences.
import type { IssueWords } from './issue-words';

export const entryIssues: IssueWords = {
  'entry.row-twice': ({ pupil, row, other }) =>
    `${pupil ? `mokinys „${pupil}“` : 'tas pats mokinys'}, tas pats įrašas yra ${row} ir ${other} eilutėse. Palikite vieną: ką reikia, perkelkite, kitą eilutę ištrinkite`,
  'entry.part-wrong': ({ value }) => `„${value}“ čia netinka: tokio laikotarpio, dalyko ar aptarimo nėra`,
  'entry.period-wrong': ({ value }) => `„${value}“ nėra šių mokslo metų laikotarpis`,
  'entry.field-unknown': ({ field, sheet }) =>
    `lape „${sheet}“ laukelio „${field}“ nėra arba jo ranka pildyti negalima`,
  'entry.too-much': ({ length, most }) =>
    `vienu kartu siunčiama ${length} ženklų, o galima ne daugiau kaip ${most}. Sutrumpinkite tekstus`,
  'entry.date-wrong': ({ header, value }) => `„${header}“: „${value}“ nėra data. Rašykite, pvz., 2026-10-05`,
  'entry.date-outside': ({ header, value, from, to }) =>
    `„${header}“: ${value} – ne šių mokslo metų diena (galima nuo ${from} iki ${to})`,
  'entry.mark-wrong': ({ header, value }) =>
    `„${header}“: „${value}“ nėra pažymys nuo 1 iki 10, „įsk“ ar „neįsk“`,
};
export const entryActions = {
  read: 'įrašų skaitymas',
  save: 'įrašo saugojimas',
} as const;
