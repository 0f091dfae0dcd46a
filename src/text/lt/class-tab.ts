// Words of the sidebar's class tab (who has filled in, reviews, the commission, discussions by subject) and of the
// pupil's sections about reviews and discussions.
import { formatHundredths, formatLongDate, monthGenitive } from '../number';
import { choosePlural, countOf, type NounForms } from '../plural';
import { entries } from './entries';

const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const SUBJECTS: NounForms = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const WITH_PUPILS: NounForms = { one: 'mokiniu', few: 'mokiniais', many: 'mokinių' };
/** After „iš“: iš 21 mokinio, iš 30 mokinių. */
const OF_PUPILS: NounForms = { one: 'mokinio', few: 'mokinių', many: 'mokinių' };

/** Registers, as people call what is in them. */
const UNREAD = {
  mip: 'pažangos anketos (MIP)',
  expectation: 'lūkesčiai',
  selfAssessment: 'įsivertinimai',
  review: 'peržiūros',
  discussion: 'aptarimai',
} as const;

/** What a column of the grid is about: a period of MIP, the expectations, a self-assessment. */
export type FilledPart =
  | { readonly kind: 'period'; readonly months: readonly number[] }
  | { readonly kind: 'expectation' | 'semester1' | 'year' };

const monthsGenitive = (months: readonly number[]): string =>
  [...new Set([months[0], months[months.length - 1]])].map((month) => monthGenitive(month ?? 1)).join('–');

/** „lapkričio mėnesio pažangos anketą“: the cases that sentences need. */
function nounOf(part: FilledPart): { accusative: string; genitive: string; pronoun: string } {
  if (part.kind === 'expectation')
    return {
      accusative: 'šių mokslo metų lūkesčius (MIP A dalį)',
      genitive: 'šių mokslo metų lūkesčių (MIP A dalies)',
      pronoun: 'juos',
    };
  if (part.kind !== 'period') {
    const when = part.kind === 'semester1' ? 'I pusmečio' : 'metų';
    return {
      accusative: `${when} įsivertinimą (MIP C dalį)`,
      genitive: `${when} įsivertinimo (MIP C dalies)`,
      pronoun: 'jį',
    };
  }
  const when = `${monthsGenitive(part.months)}${part.months.length === 1 ? ' mėnesio' : ''}`;
  return {
    accusative: `${when} pažangos anketą (MIP)`,
    genitive: `${when} pažangos anketos (MIP)`,
    pronoun: 'ją',
  };
}
const two = (month: number): string => String(month).padStart(2, '0');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface Lack {
  readonly part: FilledPart;
  readonly done: number;
  readonly expected: number;
  /** The last day on which it is not late, ISO; '' where it is not known. */
  readonly deadline: string;
  readonly isOver: boolean;
}

export const classTab = {
  title: (className: string): string => `${className} klasė`,
  refresh: 'Atnaujinti',
  /** What is wrong with them stands at the foot of the page. */
  unread: (kinds: readonly (keyof typeof UNREAD)[]): string =>
    `Nežinoma, nes nepavyko perskaityti: ${kinds.map((kind) => UNREAD[kind]).join(', ')}. Priežastis – lango apačioje.`,
  readAt: (time: string): string => `Skaityta ${time.replace(':', '.')}.`,

  grid: {
    title: 'Kas užpildyta',
    group: 'Ką rodyti',
    groups: { periods: 'Pažangos anketos (MIP)', parts: 'Lūkesčiai ir įsivertinimai' },
    onlyLacking: 'Tik nebaigti',
    pupil: 'Mokinys',
    /** The narrow heading of a column, and its name. */
    short: (part: FilledPart): string =>
      part.kind === 'period'
        ? [...new Set([part.months[0], part.months[part.months.length - 1]])]
            .map((month) => two(month ?? 1))
            .join('–')
        : { expectation: 'Lūk.', semester1: 'I pusm.', year: 'Metai' }[part.kind],
    name: (part: FilledPart): string =>
      part.kind === 'period'
        ? entries.period(part.months)
        : {
            expectation: 'lūkesčiai',
            semester1: 'įsivertinimas I pusmečio pabaigoje',
            year: 'įsivertinimas metų pabaigoje',
          }[part.kind],
    signs: { done: '✓', partly: '◐', missing: '○', late: '!', future: '·', outside: '–' },
    states: {
      done: 'užpildyta',
      partly: 'pradėta',
      missing: 'neužpildyta',
      late: 'vėluoja',
      future: 'dar ne laikas',
      outside: 'tada nesimokė',
    },
    cell: (pupil: string, what: string, state: string): string => `${pupil}, ${what}: ${state}`,
    count: (what: string, done: number, expected: number): string =>
      expected === 0
        ? `${capital(what)}: pildyti nėra kam.`
        : `${capital(what)}: ${done} iš ${expected} užpildė.`,
    filled: 'Užpildė',
    filledOf: (done: number, expected: number): string => `${done} iš ${expected} užpildė`,
    keys: 'Rodyklėmis einama per langelius, Enter atveria.',
    empty: 'Lape „Mokiniai“ dar nėra nė vieno mokinio.',
    allDone: 'Nebaigtų nėra: visi, kam jau laikas, užpildė.',
    noPeriods: 'Nustatymuose nėra mokslo metų, todėl laikotarpių nėra.',
  },

  reminder: {
    title: 'Priminimas',
    about: 'Ką priminti',
    option: (what: string, lacking: number): string =>
      `${capital(what)} – ${lacking === 0 ? 'užpildė visi' : `neužpildė ${lacking}`}`,
    nobody: 'Priminti nereikia: užpildė visi, kam jau laikas.',
    toAll: 'Visiems (be vardų)',
    toHead: 'Klasės vadovui (su vardais)',
    copyAll: 'Kopijuoti priminimą',
    copyList: 'Kopijuoti sąrašą',
    /** To the whole class: nobody is named. */
    toAllText: ({ part, done, expected, deadline, isOver }: Lack): string => {
      const { accusative, pronoun } = nounOf(part);
      const until = deadline === '' ? '' : ` iki ${formatLongDate(deadline as never)}`;
      const filled = `${capital(pronoun)} ${isOver ? '' : 'jau '}užpildė ${done} iš ${countOf(expected, OF_PUPILS)}`;
      if (isOver)
        return [
          'Sveiki,',
          `${accusative} reikėjo užpildyti${until || '.'} ${done > 0 ? `${filled}, dar ` : 'Dar '}neužpildė ${countOf(expected - done, PUPILS)}.`,
          'Jei tarp jų esate ir jūs, prašau užpildyti kuo greičiau. Jei reikia pagalbos, kreipkitės į mane.',
        ].join('\n\n');
      return [
        'Sveiki,',
        `primenu, kad${until} reikia užpildyti ${accusative}.${done > 0 ? ` ${filled}.` : ''}`,
        'Jei dar neužpildėte iki galo, prašau tai padaryti laiku. Jei reikia pagalbos, kreipkitės į mane.',
      ].join('\n\n');
    },
    /** For the class head alone: who they are. */
    toHeadText: (
      { part, done, expected }: Lack,
      pupils: readonly { readonly name: string; readonly isBegun: boolean }[],
      today: string,
    ): string =>
      [
        `${capital(nounOf(part).genitive)} dar neužpildė ${expected - done} iš ${countOf(expected, OF_PUPILS)} (${today}):`,
        ...pupils.map(
          ({ name, isBegun }, index) => `${index + 1}. ${name} – ${isBegun ? 'pradėta' : 'nepradėta'}`,
        ),
      ].join('\n'),
  },

  reviews: {
    title: 'Mėnesio peržiūros',
    month: 'Mėnuo',
    monthName: (iso: string): string => `${iso.slice(0, 4)} m. ${entries.month(iso)}`,
    count: (made: number, expected: number): string =>
      `Peržiūrėta ${made} iš ${countOf(expected, OF_PUPILS)}.`,
    /** Beside the title: „lapkritis: 1 iš 30“. */
    short: (iso: string, made: number, expected: number): string =>
      `${entries.month(iso)}: ${made} iš ${expected}`,
    missing: 'Dar neperžiūrėti',
    allMade: 'Šį mėnesį peržiūrėti visi.',
  },

  commission: {
    title: 'Vaiko gerovės komisijai (VGK)',
    short: (iso: string, pupils: number): string => `${entries.month(iso)}: ${countOf(pupils, PUPILS)}`,
    none: 'Šį mėnesį niekas neteikiamas.',
    noAgreements: 'susitarimų neįrašyta',
    until: (day: string): string => `iki ${day}`,
    /** What is not known is not said: empty is never 0. */
    missed: (justified: number | null, unjustified: number | null): string => {
      const known = [
        ...(justified === null ? [] : [`pateisintų – ${justified}`]),
        ...(unjustified === null ? [] : [`nepateisintų – ${unjustified}`]),
      ];
      return known.length === 0 ? '' : `Praleista pamokų: ${known.join(', ')}`;
    },
    private: 'Sąraše yra asmens duomenų: siųskite jį tik komisijos nariams.',
    copy: 'Kopijuoti VGK sąrašą',
    heading: (className: string, month: string): string =>
      `Vaiko gerovės komisijai (VGK) teikiami mokiniai: ${className} klasė, ${classTab.reviews.monthName(month)}`,
    agreements: 'Susitarimai',
  },

  bySubject: {
    title: 'Aptarimai pagal dalyką',
    lead: 'Dalyko mokytojau, pažymėkite mokinius, su kuriais aptarėte jų pažangą (4.3 p.).',
    subject: 'Dalykas',
    when: 'Kada',
    whens: { september: 'Rugsėjis', february: 'Vasaris' },
    count: (done: number, expected: number): string =>
      `Aptarta su ${done} iš ${countOf(expected, OF_PUPILS)}.`,
    noSubjects: 'Lape „Dalykai“ dar nėra nė vieno dalyko.',
    waiting: 'laukia…',
    saving: 'įrašoma…',
    saved: (time: string): string => `Įrašyta ${time.replace(':', '.')}`,
    failed: 'Neįrašyta.',
    someFailed: (count: number): string =>
      `Neįrašytų varnelių: ${count}. Jos tebėra čia; netrukus bus bandoma dar kartą.`,
    retry: 'Bandyti dar kartą',
    tickAll: (count: number): string => `Pažymėti visus likusius (${count})`,
    confirmAll: (count: number, today: string): string =>
      `Pažymėti, kad ${today} pažanga aptarta su ${count} ${choosePlural(count, WITH_PUPILS)}?`,
    changed: (day: string): string =>
      day === ''
        ? 'Kitas žmogus varnelę nuėmė: dabar nepažymėta.'
        : `Kitas žmogus įrašė ${day}: taip ir palikta.`,
    removeDate: (pupil: string, day: string): string =>
      `${pupil}: ištrinti aptarimo datą ${day}? Pastabos liks.`,
  },

  review: {
    month: 'Mėnuo',
    noHealth: 'Neįrašykite diagnozių ir kitų sveikatos duomenų.',
    open: 'Ankstesni susitarimai',
    openFrom: (month: string): string => capital(entries.month(month)),
    isOver: 'terminas praėjo',
    data: 'Mėnesio duomenys',
    mean: (month: string, hundredths: number | null): string =>
      hundredths === null
        ? `${capital(monthGenitive(Number(month.slice(5))))} mėnesį pažymių nėra.`
        : `${capital(monthGenitive(Number(month.slice(5))))} mėnesio vidurkis ${formatHundredths(hundredths)}.`,
    median: (hundredths: number): string => `Klasės mediana ${formatHundredths(hundredths)}.`,
    low: (subjects: readonly { readonly subject: string; readonly mean: number }[]): string =>
      `Mėnesio vidurkis mažesnis už 4: ${subjects.map(({ subject, mean }) => `${subject} ${formatHundredths(mean)}`).join(', ')}.`,
    negative: (
      grades: readonly { readonly subject: string; readonly when: 0 | 1 | 2; readonly grade: string }[],
    ): string =>
      grades.length === 0
        ? 'Neigiamų įvertinimų nėra.'
        : `Neigiami įvertinimai: ${grades
            .map(
              ({ subject, when, grade }) =>
                `${subject} – ${grade} (${['I pusmetis', 'II pusmetis', 'metinis'][when]})`,
            )
            .join(', ')}.`,
    meansLoading: 'Vidurkiai skaitomi…',
    fill: 'Įrašyti sakinį iš duomenų',
  },

  discussions: {
    withTeachers: {
      september: 'Rugsėjo aptarimas su dalykų mokytojais',
      february: 'Vasario aptarimas su dalykų mokytojais',
    },
    count: (done: number, subjects: number): string => `${done} iš ${subjects}`,
    /** What opens the date and the notes. */
    more: (date: string, hasNotes: boolean): string =>
      [date, hasNotes ? 'yra pastabų' : 'pastabos'].filter(Boolean).join(', '),
    dateOf: (name: string): string => `${name}: data`,
    help: 'Dalykų mokytojų pagalba',
    helpLead: 'Kokia pagalba teikiama ir kas ją teikia.',
    helpCount: (subjects: number): string => (subjects === 0 ? 'neįrašyta' : countOf(subjects, SUBJECTS)),
    consultations: 'Konsultacijos tėvams',
    autumn: 'Rudens atostogų konsultacija',
    spring: 'Pavasario atostogų konsultacija',
    holidays: (from: string, to: string): string => `Atostogos ${from} – ${to}.`,
    noHolidays: 'Atostogų datų nustatymuose nėra.',
    year: 'Metų pabaigos pokalbis su mokiniu ir tėvais',
    keepsNotes: (name: string): string => `${name}: data bus ištrinta, o pastabos liks. Nuimti varnelę?`,
    /** Before a subject, where texts of two people are compared. */
    kindNames: {
      september: 'Rugsėjo aptarimas',
      february: 'Vasario aptarimas',
      help: 'Pagalba',
      autumn: 'Rudens konsultacija',
      spring: 'Pavasario konsultacija',
      year: 'Metų pabaigos pokalbis',
    },
  },
} as const;
