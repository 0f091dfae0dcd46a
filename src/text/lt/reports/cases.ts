// Words of the report on compensation plans (S3-41), appeals (S3-46), changes of course (S3-32, 33) and extra work (S3-34).
import type { Punctuality } from '../../../domain/punctuality';
import { listedShort, reportCommon } from './common';

const TIMING = 'Terminų laikymasis';

export const casesReport = {
  title: 'Planų, apeliacijų ir kitų bylų ataskaita',
  columns: {
    all: 'Iš viso',
    unregistered: 'Neregistruota',
    unregisteredLate: 'Iš jų vėluoja',
    share: 'Laiku, %',
    changed: 'Pakeista',
    kept: 'Nepakeista',
    unknown: 'Nežinoma',
    kind: 'Kas vėluoja',
    due: 'Terminas',
    days: 'Vėluoja dienų',
  },
  timing: {
    'in-time': 'Laiku',
    'was-late': 'Pavėluotai',
    late: 'Vėluoja',
    waiting: 'Dar yra laiko',
    unknown: 'Nežinoma',
  } satisfies Record<Punctuality, string>,
  known:
    '„Nežinoma“ – neįrašytas terminas arba diena, kada padaryta; į procentus įeina tik tai, kas padaryta laiku, ' +
    'pavėluotai ar vėluoja.',
  plans: {
    states: 'Kompensaciniai planai pagal būseną',
    timing: `Kompensaciniai planai: ${lower(TIMING)}`,
    note:
      'Planas klasės vadovui pateikiamas per 5 darbo dienas nuo neigiamo pusmečio įvertinimo (vertinimo tvarkos aprašo ' +
      '41 punktas). „Neregistruota“ – neigiamas užbaigto pusmečio įvertinimas, kuriam plano knygoje nėra.',
    empty: 'Kompensacinių planų nėra ir jų netrūksta.',
  },
  appeals: {
    states: 'Apeliacijos pagal būseną',
    timing: `Apeliacijos: ${lower(TIMING)}`,
    note:
      'Apeliacija išnagrinėjama per 7 darbo dienas nuo padavimo (vertinimo tvarkos aprašo 46.5 papunktis); atmestos ir ' +
      'atsiimtos čia neįtrauktos.',
    empty: 'Apeliacijų nėra.',
  },
  decisions: {
    title: 'Apeliacijų sprendimai',
    note:
      'Komisijos nustatytas įvertinimas galutinis (vertinimo tvarkos aprašo 46.8 papunktis); „pakeista“ – jis kitoks nei ' +
      'apskųstas.',
    empty: 'Išnagrinėtų apeliacijų nėra.',
  },
  courseChanges: {
    states: 'Kursų keitimai pagal būseną',
    timing: `Kursų keitimai: ${lower(TIMING)}`,
    note:
      'Iki kada atsiskaitoma už kursų skirtumą, sutariama (vertinimo tvarkos aprašo 32, 33 punktai); atšaukti neįtraukti. ' +
      'Kam skirtumo atsiskaityti nereikėjo, tas yra tarp „nežinoma“.',
    empty: 'Kursų keitimų nėra.',
  },
  extraWork: {
    states: 'Papildomi darbai pagal būseną',
    timing: `Papildomi darbai: ${lower(TIMING)}`,
    note: 'Papildomas darbas atliekamas iki jo paskutinės dienos (vertinimo tvarkos aprašo 34 punktas); atšaukti neįtraukti.',
    empty: 'Papildomų darbų nėra.',
  },
  late: {
    title: 'Kas vėluoja dabar',
    note: 'Pagal dieną, kurią klasės knyga nuskaityta.',
    empty: 'Niekas nevėluoja.',
    kinds: {
      missingPlan: 'Kompensacinis planas neregistruotas',
      plan: 'Kompensacinis planas nepateiktas',
      appeal: 'Apeliacija neišnagrinėta',
      courseChange: 'Neatsiskaityta už kursų skirtumą',
      extraWork: 'Neatsiskaityta už papildomą darbą',
    },
  },
  unit: 'Bylų',
  sentence: {
    /** `late` those that have the most of what is late now. */
    timing: (share: number | null, late: readonly string[]): string =>
      [
        share === null ? 'Ar laikomasi terminų, dar nežinoma.' : `Laiku – ${reportCommon.percent(share)}.`,
        late.length === 0 ? 'Dabar niekas nevėluoja.' : `Daugiausia vėluojančių – ${listedShort(late)}.`,
      ].join(' '),
    states: (most: readonly string[]): string =>
      most.length === 1 ? `Dažniausia būsena – „${most[0]}“.` : `Dažniausios būsenos: ${listedShort(most)}.`,
    decisions: (share: number | null): string =>
      share === null
        ? 'Ar įvertinimai pakeisti, nežinoma.'
        : `Pakeista ${reportCommon.percent(share)} išnagrinėtų apeliacijų įvertinimų.`,
  },
  /** Where a register of some class was not read. */
  noneKnown: 'Perskaitytuose lapuose tokių bylų nėra; kas neperskaityta, išvardyta prie to, kas neįtraukta.',
  leftOut: {
    unread: (className: string, sheets: readonly string[]): string =>
      `${className} – neperskaityta: ${sheets.map((sheet) => `„${sheet}“`).join(', ')}. Tų bylų skaičius nežinomas, klasė tose lentelėse neįtraukta.`,
    strangers: (className: string, count: number): string =>
      `${className} – bylų, kurių mokinio lape „Mokiniai“ nėra: ${count}. Jos suskaičiuotos, bet mokinys nenurodomas.`,
  },
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
