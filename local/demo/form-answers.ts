// What pupils have answered in a Google Form about June: the sheet as the form writes it, not yet brought over. One answer came
// from an address that nobody knows, one pupil answered twice, and about one the class head has written otherwise.
import { saveEntry } from '../../src/app/entries/save-entry';
import type { World } from '../../src/google/world';
import { formQuestions, googleColumns, periodQuestion } from '../../src/text/lt/form-questions';
import { dateCell, textCell } from '../../src/workbook/cell';
import { day } from './calendar';
import { pupilIndex, pupils } from './pupils';

export const ANSWERS_SHEET = 'Formos atsakymai 1';
const QUESTIONS = Object.values(formQuestions.monthly).map(([title]) => title);
const TIME_WIDTH = 130;
const TEXT_WIDTH = 220;

type Texts = readonly [
  strongest: string,
  difficulties: string,
  praise: string,
  done: string,
  nextGoal: string,
];
interface DemoAnswer {
  /** A pupil by surname, or an address. */
  readonly from: string;
  readonly period: string;
  readonly at: readonly [date: string, hour: number, minute: number];
  readonly texts: Texts;
}
const june = (from: string, time: readonly [number, number], ...texts: Texts): DemoAnswer => ({
  from,
  period: 'birželis',
  at: ['2027-06-14', ...time],
  texts,
});

const ANSWERS: readonly DemoAnswer[] = [
  june(
    'Gluosnytė',
    [8, 12],
    'Matematika, fizika',
    'Nebuvo',
    'Padėka už mokyklos radiją',
    'Ruošiausi respublikinei olimpiadai',
    'Vasarą perskaityti penkias knygas',
  ),
  june(
    'Gandriukas',
    [8, 14],
    'Technologijos',
    'Matematikos kartojimas',
    '',
    'Ištaisiau du neigiamus pažymius',
    'Rudenį iškart eiti į konsultacijas',
  ),
  june('Dobiliukas', [8, 15], 'Istorija', 'Nežinau', '', 'Nieko', 'Nežinau'),
  june(
    'Balandytė',
    [8, 17],
    'Anglų kalba, biologija',
    'Spėti viską metų pabaigoje',
    'Pagyrimas už projektą',
    'Susidariau metų pabaigos planą',
    'Išlaikyti 9 vidurkį',
  ),
  june(
    'Lakštingalytė-Rugiagėlaitė',
    [8, 20],
    'Lietuvių kalba, dailė',
    'Chemijos uždaviniai:\nmolių skaičiavimas',
    'Padėka už renginio vedimą',
    'Kas savaitę rašiau po vieną rašinį',
    'Chemijos metinį pakelti iki 9',
  ),
  june('zibute.g@pastas.example', [8, 21], 'Visi', 'Nėra', '', 'Mokiausi', 'Ilsėtis'),
  june(
    'Kadagėlis',
    [9, 2],
    'Fizinis ugdymas',
    'Anglų kalbos laikai',
    'Pastaba dėl vėlavimo',
    '=konsultacijos anglų kalba',
    'Nebevėluoti',
  ),
  june(
    'Dobiliukas',
    [19, 40],
    'Istorija, geografija',
    'Matematika: trupmeninės lygtys',
    '',
    'Perrašiau kontrolinį, gavau 7',
    'Kiekvieną savaitę po vieną uždavinių lapą',
  ),
  {
    ...june(
      'Vyturėlis',
      [19, 55],
      'Geografija',
      'Rašiniai',
      '',
      'Perskaičiau privalomą romaną',
      'Rašinius pradėti anksčiau',
    ),
    period: 'gegužė',
  },
];

export function typeFormAnswers(world: World): void {
  const gandriukas = pupils[pupilIndex('Gandriukas')];
  const saved = saveEntry(world, {
    kind: 'mip',
    pupilId: gandriukas?.id ?? '',
    part: '2027-06',
    changes: [
      {
        field: 'done',
        text: 'Ištaisė matematikos ir chemijos pažymius, buvo trijose konsultacijose',
        base: '',
      },
      { field: 'headNote', text: 'Vasarai susitarta dėl užduočių sąrašo', base: '' },
    ],
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.issues));

  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(ANSWERS_SHEET, spreadsheet.getNumSheets());
  const headings = [googleColumns.time[0], googleColumns.email[0], periodQuestion[0], ...QUESTIONS];
  sheet.getRange(1, 1, 1, headings.length).setValues([headings]).setFontWeight('bold').setWrap(true);
  sheet.getRange(2, 1, ANSWERS.length, headings.length).setValues(
    ANSWERS.map(({ from, period, at: [date, hour, minute], texts }) => {
      const time = dateCell(day(date));
      time.setHours(hour, minute);
      const email = from.includes('@') ? from : (pupils[pupilIndex(from)]?.email ?? '');
      return [time, email, period, ...texts.map(textCell)];
    }),
  );
  sheet.getRange(2, 1, ANSWERS.length, 1).setNumberFormat('yyyy-mm-dd hh:mm:ss');
  sheet.setColumnWidth(1, TIME_WIDTH);
  sheet.setColumnWidths(2, headings.length - 1, TEXT_WIDTH);
  sheet.setFrozenRows(1);
}
