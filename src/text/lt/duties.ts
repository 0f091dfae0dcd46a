// What is due for a pupil now, in words.
import type { Duty } from '../../domain/pupil-duties';
import type { SchoolDate } from '../../domain/school-date';
import { formatDayOfYear } from '../number';
import { countOf } from '../plural';
import { entries } from './entries';

const LONGEST_AGREEMENT = 80;
const SUBJECTS = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };

export const duties = {
  title: 'Ką dabar reikia padaryti',
  none: 'Šiuo metu nieko daryti nereikia.',
  /** `periodMonths` are those of the MIP period of the duty. */
  what: (duty: Duty, periodMonths: readonly number[]): string => {
    switch (duty.code) {
      case 'expectations':
        return 'Surašyti mokslo metų lūkesčius';
      case 'mip':
        return `${duty.isBegun ? 'Baigti pildyti' : 'Užpildyti'} pažangos anketą: ${entries.period(periodMonths)}`;
      case 'self-assessment':
        return duty.part === 'year'
          ? 'Įsivertinti metų pažangą pagal lūkesčius'
          : 'Įsivertinti I pusmečio pažangą pagal lūkesčius';
      case 'review':
        return `Peržiūrėti mėnesio pažangą: ${entries.month(duty.part)}`;
      case 'agreement':
        return `Patikrinti susitarimą: „${cut(duty.text)}“`;
      case 'discussions':
        return `Aptarti pažangą su dalykų mokytojais (${duty.part.startsWith('february') ? 'vasaris' : 'rugsėjis'}): liko ${countOf(duty.left, SUBJECTS)}`;
      case 'consultation':
        return `Pakonsultuoti tėvus (${duty.part.startsWith('spring') ? 'pavasario' : 'rudens'} atostogos)`;
      case 'year-talk':
        return 'Aptarti metų rezultatus su mokiniu ir tėvais';
    }
  },
  /** Joined to the words by a line or a comma. */
  when: ({ code, due, isLate }: Pick<Duty, 'code' | 'due' | 'isLate'>): string =>
    code === 'agreement'
      ? `sutarta iki ${day(due)}`
      : isLate
        ? `vėluoja: reikėjo iki ${day(due)}`
        : `iki ${day(due)}`,
} as const;

const day = (due: SchoolDate): string => formatDayOfYear(due);

/** One line of a text; letters that are two code units are not cut in halves. */
function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= LONGEST_AGREEMENT
    ? letters.join('')
    : `${letters
        .slice(0, LONGEST_AGREEMENT - 1)
        .join('')
        .trimEnd()}…`;
}
