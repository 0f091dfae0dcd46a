// Words that every page inside Sheets shares: buttons, progress, what went wrong on the way to the script. Pages
// import this small file and their own area's, not all words.
import { countOf } from '../plural';

const ROWS = { one: 'eilutė', few: 'eilutės', many: 'eilučių' };

export const dialogs = {
  noAnswer: 'Nėra ryšio su „Google“ paslauga.',
  permission:
    'Jei naršyklėje prisijungta prie kelių „Google“ paskyrų, palikite prisijungę tik prie mokyklos paskyros ir atverkite knygą iš naujo.',
  loading: 'Kraunama…',
  working: 'Palaukite…',
  retry: 'Bandyti dar kartą',
  back: 'Atgal',
  next: 'Toliau',
  cancel: 'Atšaukti',
  close: 'Užverti',
  print: 'Spausdinti',
  steps: 'Žingsniai',
  stepDone: 'atlikta',
  progress: (done: number, total: number): string => `${done} iš ${total}`,
  rows: (count: number): string => countOf(count, ROWS),
  keepsText: 'Tai, ką įrašėte, tebėra čia.',
  leaveUnsaved: 'Yra neišsaugotų pakeitimų. Užverti jų neišsaugojus?',
} as const;
