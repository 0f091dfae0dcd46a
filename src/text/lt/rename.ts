// Words of renaming a pupil.
import { countOf } from '../plural';

const SHEETS = { one: 'dalyko lape', few: 'dalykų lapuose', many: 'dalykų lapų' };

export const rename = {
  action: (before: string, after: string): string => `Pervadintas mokinys: ${before} → ${after}`,
  renamed: (after: string, sheets: number): string =>
    `Mokinys „${after}“ pervadintas ir ${countOf(sheets, SHEETS)}.`,
  twice: (name: string): string =>
    `Lape „Mokiniai“ jau yra „${name}“: dalykų lapuose vardas nepakeistas. Pridėkite antrą vardą, kad mokiniai skirtųsi.`,
  notNow: (before: string): string =>
    `Dalykų lapuose tebėra „${before}“: tuo metu knygą keičia kitas veiksmas. Grąžinkite buvusį vardą ir pakeiskite dar kartą vėliau.`,
} as const;
