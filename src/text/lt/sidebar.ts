// Words of the sidebar: choosing a pupil, saving by itself, the sections about a pupil.
export const sidebar = {
  saving: {
    loading: 'Kraunama…',
    unsaved: 'Dar neįrašyta…',
    saving: 'Įrašoma…',
    /** `time` is `14:05`. */
    saved: (time: string): string => `Įrašyta ${time.replace(':', '.')}`,
    failed: 'Neįrašyta.',
    keepsText: 'Jūsų tekstas tebėra čia; netrukus bus bandoma dar kartą.',
    retry: 'Bandyti dar kartą',
    mustChoose: 'Tą patį lauką pakeitė ir kitas žmogus.',
    compare: 'Palyginti',
    mustMend: 'Ne viskas įrašyta: pataisykite pažymėtą lauką.',
    showField: 'Rodyti lauką',
  },
  conflicts: {
    title: 'Kol rašėte, tą patį pakeitė kitas žmogus. Pasirinkite, kuris tekstas lieka.',
    theirs: 'Kito žmogaus tekstas',
    mine: 'Jūsų tekstas',
    keepMine: 'Palikti mano',
    takeTheirs: 'Imti kito',
    /** What the two buttons say to a screen reader. */
    ofField: (choice: string, field: string): string => `${choice}: ${field}`,
    emptyText: '(tuščia)',
    inField: 'Šį lauką pakeitė ir kitas žmogus – pasirinkite, kuris tekstas lieka.',
  },
  problems: {
    tooLong: (length: number, most: number): string =>
      `Per ilgas tekstas: ${grouped(length)} ženklų, o telpa ${grouped(most)}. Kol nesutrumpinsite, laukas neįrašomas.`,
    count: 'Reikia sveikojo skaičiaus, pvz., 3. Kol nepataisysite, laukas neįrašomas.',
    date: 'Patikrinkite datą. Kol nepataisysite, laukas neįrašomas.',
  },
  notChosen: 'neįrašyta',
} as const;

/** `50 012` */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
