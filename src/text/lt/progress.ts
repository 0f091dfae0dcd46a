// What the script says of a class's progress.
export const progress = {
  actions: {
    state: 'klasės pažangos duomenų skaitymas',
    means: 'klasės vidurkių skaičiavimas',
    row: 'pažymėtos eilutės skaitymas',
  },
  more: (sheet: string, count: number): string => `Lapas „${sheet}“: …ir dar ${count}.`,
} as const;
