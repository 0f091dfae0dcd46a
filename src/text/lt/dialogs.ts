// Words that every page inside Sheets shares: buttons, progress, what went wrong on the way to the script. Pages
// import this small file and their own area's, not all words.

export const dialogs = {
  noAnswer: 'Nėra ryšio su „Google“ paslauga.',
  permission:
    'Jei naršyklėje prisijungta prie kelių „Google“ paskyrų, palikite prisijungę tik prie mokyklos paskyros ir atverkite knygą iš naujo.',
  loading: 'Kraunama…',
  retry: 'Bandyti dar kartą',
  back: 'Atgal',
  next: 'Toliau',
  close: 'Užverti',
  print: 'Spausdinti',
  copy: 'Kopijuoti tekstą',
  copied: 'Tekstas nukopijuotas.',
  copyByHand: 'Nukopijuoti nepavyko: pažymėtą tekstą nukopijuokite patys (Ctrl+C).',
  steps: 'Žingsniai',
  stepDone: 'atlikta',
  progress: (done: number, total: number): string => `${done} iš ${total}`,
  keepsText: 'Tai, ką įrašėte, tebėra čia.',
  leaveUnsaved: 'Yra neišsaugotų pakeitimų. Užverti jų neišsaugojus?',
} as const;
